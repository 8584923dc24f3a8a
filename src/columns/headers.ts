/**
 * What the header of a table says of its columns. Source: headers of the tables in 184 public lists, and the words for the same in German,
 * Spanish, Portuguese, French, Chinese, Japanese and Korean.
 */

export type ColumnKind = 'title' | 'venue' | 'year' | 'authors' | 'links' | 'score' | 'other'

/** Names of columns, as patterns of what a header shows. */
const names: readonly (readonly [ColumnKind, RegExp])[] = [
  ['title', /\btitles?\b|\btitel\b|t[ií]tulo|\btitre\b|제목|论文(?:标题|题目|名称)|标题|题目|タイトル/i],
  [
    'year',
    /^\W*(?:years?|dates?|time|jahr|datum|a[ñn]o|ano|fecha|ann[ée]e|연도|年度?|when|published|(?:pub\.?|publication)[ -]?year|year of publication|release[d]?(?: date)?|publish(?:ed)? date|publication date|年份|日期|时间|发表时间|发布时间)\W*$/i
  ],
  [
    'venue',
    /\bvenue|zeitschrift|tagung|revista|revue|학회|学会|掲載|\bconf(?:erence)?s?\b|journal|\bpub(?:\.|lished|lication)?\b|proceedings|\bsource|会议|期刊|来源|where/i
  ],
  ['authors', /author|\bautor|auteur|\bwho\b|作者|著者|저자|\bteam\b|affiliation|institut/i],
  [
    'other',
    /\bdescri|\bintro|feature|keyword|\bnotes?\b|remark|comment|highlight|summary|contribution|details?\b|abstract|\btasks?\b|\btype|^\W*(?:what|why|how)\b|\bpurpose|\bfocus\b|\bidea|\btopic|\bcategor|备注|简介|特点|说明|关键词|主题|类别|分类|领域|주제|분야/i
  ],
  [
    'links',
    /\bcodes?\b|github|\blinks?\b|\burl|\bpdf|resource|project|website|homepage|implementation|\bdata(?:set)?s?\b|video|slides|demo|代码|链接|repo/i
  ],
  ['title', /\bpapers?\b|论文|^\W*(?:name|article|work|publication|survey|method|model|benchmark)s?\W*$/i]
]

/** A name that only a column of titles has. */
export const explicitTitle = /\btitles?\b|标题|题目/i

/** `Conferences/Affiliations`: a header that names both says nothing about a cell. */
const either = /affiliation|institut/i

/** What a column contains, by its name. */
export function kindNamed(name: string): ColumnKind | undefined {
  if (either.test(name) && /\bconf|journal|venue/i.test(name)) return undefined
  return names.find(([, pattern]) => pattern.test(name))?.[0]
}

/** A letter for each kind of column that a table has one of. */
const letters: Readonly<Partial<Record<ColumnKind, string>>> = {
  title: 't',
  venue: 'v',
  year: 'y',
  authors: 'a'
}

/**
 * Which of title, venue, year and authors are in a column beside this one, by their names: one letter each. Of two columns that may hold
 * titles, only one that is surely called so counts.
 */
export function kindsBeside(header: readonly string[], cell: number): string {
  return header.length === 0 ? '' : (lettersOf(header)[cell] ?? '')
}

const known = new WeakMap<readonly string[], readonly string[]>()

function lettersOf(header: readonly string[]): readonly string[] {
  const found = known.get(header)
  if (found) return found
  const own = header.map(d => letters[kindNamed(d) ?? 'other'] ?? '')
  const told = own.map((d, index) => (d === 't' && !explicitTitle.test(header[index]!) ? '' : d))
  const beside = header.map((_, index) => {
    const others = new Set(own.filter((d, at) => at !== index && (d !== own[index] || told[at] !== '')))
    return [...'tvya'].filter(d => others.has(d)).join('')
  })
  known.set(header, beside)
  return beside
}
