/**
 * Words of journals as they are cut short.
 */

/** Source: the list of title word abbreviations (ISO 4), as far as lists of papers use it. */
const words: ReadonlySet<string> = new Set(
  (
    'abstr acad acoust adv agric algebr am anal ann anthropol appl archaeol artif assoc astron ' +
    'astrophys atmos autom behav biochem biol biophys biotechnol bot bull cell chem clim clin cogn ' +
    'commun compos comput conf conserv contemp control crystallogr curr demogr dev dis dyn earth ecol econ ' +
    'educ electron energ eng environ epidemiol ergon ethnol eur evol exp explor financ found genet ' +
    'geochem geogr geol geom geophys geosci geriatr health hepatol hist hydrol hyg imaging immunol ' +
    'ind inf inst instrum int intell j lang learn lett linguist lit manag mar mater math meas mech ' +
    'med metall meteorol methods microbiol model mol nanotechnol nat netw neurol neurosci notes nucl ' +
    'numer nutr ocean oper opt optim organ paleontol parallel pathol percept pharm pharmacol philos ' +
    'photon phys physiol plant polit polym probab proc process prod prog prospect psychiatr psychol ' +
    'publ q quant radiol reason reg rehabil relat rep res resour rev robot sci secur sediment seismol ' +
    'sens soc sociol softw soil solid spectrosc stat struct stud surf surg surv syst technol ' +
    'tectonophys test theor theory ther top toxicol trans transp urban vet vis water zool'
  ).split(' ')
)

/** Endings of whole words: names cut short end with a consonant within a word. */
const wholeEnding =
  /(?:[aeiouyw]|s|tion|sion|ing|ment|ism|ity|search|ness|today|health|cell|water|control|design|brain|child|acm|ieee)$/
const longestCut = 9

/**
 * Whether the name of a journal ends with a word that is cut short, so that its full stop is a part of it: `J. Chem. Phys.`; of `Nano Lett.`
 * only `after`, the text after the full stop, can show it, or a full stop that is set as the name is (`isSetAlike`): `*Nano Lett.* 2015`.
 */
export function endsCutShort(name: string, after = '', isSetAlike = false): boolean {
  const last = /[^\s.]+$/.exec(name)?.[0] ?? ''
  const word = last.toLowerCase()
  if (name.includes('.'))
    return (
      words.has(word) ||
      (/^\p{Lu}\p{Ll}{2,}$/u.test(last) && word.length <= longestCut && !wholeEnding.test(word))
    )
  // No sentence goes on with a comma, with a volume, or with a year and a volume.
  return (
    name.includes(' ') &&
    words.has(word) &&
    isCut(word) &&
    (isSetAlike || /^\s?(?:,|\d{1,4}(?![\d;])(?<!(?:19|20)\d\d)|(?:19|20)\d\d,\s?\d)/.test(after))
  )
}

/** Whether a text ends with a word that only names of journals have: `Appl`, `Soft Comput`. */
export function endsWithCut(text: string): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  return words.has(word) && isCut(word)
}

/** Whether a word of the table is not also a whole word. */
const isCut = (word: string): boolean => !wholeEnding.test(word)
