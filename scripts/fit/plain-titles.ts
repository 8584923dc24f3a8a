/**
 * Titles and journals of all fields for invented lists: short and long titles, questions, sentences; journals in full and abbreviated.
 * None of the works exists.
 */

import {chance, pick} from './forms.ts'
import type {Random} from './forms.ts'
import {nicknames} from './words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const phrases = (text: string): string[] => text.trim().split(/\s*,\s*/)

const things = words(`
  tenants boilers letters yields bridges ferries valves alarms carpets nurses lambs hooves ticks weeds hedges kelp herring gulls moths beetles
  glaciers cores faults tides dunes clays pigments scribes margins hymns drums choirs verbs vowels accents names maps archives pledges
  juries treaties tariffs wages pensions loans strikes votes rumours diets vaccines scars lenses bones stents genes spores enzymes
  polymers alloys films cracks welds turbines drones grippers sensors caches kernels locks queries proofs types parsers keys packets
  clocks graphs trees primes knots waves quasars pulsars moons comets dust muons teachers pupils exams playgrounds grandmothers migrants
  taxes museums stamps windmills canals bakeries rivers barns sheep wolves orchids lichens peat soils storms floods clouds`)
const adjectives = words(`
  quiet slow small early late cold warm wet dry hidden open shared broken uneven noisy sparse deep shallow rural urban coastal northern
  medieval modern public private young old sudden mild chronic daily seasonal cheap costly trusted lazy greedy sticky soft brittle thin
  dark bright distant nearby common rare wild tame forgotten living first last`)
const verbs = phrases(
  `fade, drift, agree, migrate, fail, return, matter, speak later, stop early, count their guests, wait a year, take sides, change colour, learn slowly, hide in plain sight, move house, forget, hear us, repeat themselves, cross borders, grow old`
)
const doing = words(`
  Seeing Counting Mapping Dating Mending Reading Naming Trusting Teaching Moving Hearing Predicting Measuring Pricing Sharing Sorting
  Guarding Cooling Carving Sampling Tracing Translating Feeding Planting Voting Walking Listening Modelling Learning Estimating`)
const places = phrases(
  `Friesland, Ghana, two villages, the North Sea, Renaissance Italy, a stroke unit, primary schools, the Andes, post-war Japan, small towns, three hospitals, Lake Victoria, the long run, patients with asthma, multi-core systems, shallow water, the Arctic, children aged 4–7, remote clinics, a cold spring, older adults`
)
const means = phrases(
  `with diamonds, by stroke order, from satellite images, using tree rings, without labels, under load, at low temperature, after a mild concussion, before 1914, since 1990, on a budget, in the dark, by night, through translation, with a single camera, via random walks, in vitro, at scale, for beginners, from noisy data`
)
const kinds = phrases(
  `a randomised trial, a cohort study, evidence from 12 countries, a review, a before-and-after study, a case study, theory and experiment, a field report, lessons from the Baltic, an annotated corpus, a systematic review and meta-analysis, a 10-year follow-up, the view from below, a user study, what we know`
)

/** Builds phrases from parts that are chosen at random. */
function grammar(rnd: Random): string {
  const thing = () => pick(rnd, things)
  const some = () => (chance(rnd, 0.35) ? `${pick(rnd, adjectives)} ${thing()}` : thing())
  const one = () =>
    thing()
      .replace(/ies$/, 'y')
      .replace(/(?<=[a-z]{3})s$/, '')
  const number = () => String(1 + Math.floor(rnd() * (rnd() < 0.7 ? 20 : 500)))
  const patterns: (() => string)[] = [
    () => `the ${pick(rnd, adjectives)} ${one()}`,
    () => `${some()} and their ${thing()}`,
    () => `why ${some()} ${pick(rnd, verbs)}`,
    () => `${some()} in ${pick(rnd, places)}`,
    () => `${some()}, ${thing()} and ${thing()}`,
    () => `whose ${one()} is it?`,
    () => `do ${some()} ${pick(rnd, verbs)}?`,
    () => `how do ${some()} ${pick(rnd, verbs)}?`,
    () => `${some()} ${pick(rnd, verbs)}`,
    () => `${pick(rnd, doing)} ${some()} ${pick(rnd, means)}`,
    () => `${pick(rnd, doing)} ${some()} in ${pick(rnd, places)}`,
    () => `${pick(rnd, adjectives)} ${thing()}`,
    () => `${pick(rnd, doing)} ${some()}`,
    () => `on ${some()}`,
    () => `a ${one()} for two ${thing()}`,
    () => `what ${some()} owe to ${some()}`,
    () => `when ${some()} ${pick(rnd, verbs)}`,
    () => `the ${one()} and the ${one()}`,
    () => `${some()} as ${some()}`,
    () => `the effect of ${some()} on ${some()} in ${pick(rnd, places)}`,
    () => `${some()} ${pick(rnd, means)}`,
    () => `${one()} ${one()} and the ${pick(rnd, adjectives)} ${thing()} of ${pick(rnd, places)}`,
    () => `beyond ${some()}`,
    // Numbers that belong to titles.
    () => `${one()} ${number()} of ${some()} in ${pick(rnd, places)}`,
    () => `${pick(rnd, adjectives)} ${thing()} ${number()}`,
    () => `the ${number()} ${thing()} of ${pick(rnd, places)}`,
    () => `${some()}, part ${number()}: ${thing()} ${pick(rnd, means)}`,
    () => `${number()} ${thing()} and ${number()} ${thing()}`,
    () => `towards ${some()} ${pick(rnd, means)}`
  ]
  return pick(rnd, patterns)()
}

/** A title, in capitals as headlines have them or not. */
export function plainTitle(rnd: Random, isHeadline: boolean): string {
  let text = grammar(rnd)
  const kind = rnd()
  if (kind < 0.1) text = thingAlone(rnd)
  else if (kind < 0.28)
    text = `${text.replace(/\?$/, '')}: ${chance(rnd, 0.6) ? pick(rnd, kinds) : grammar(rnd)}`
  else if (kind < 0.31) text = `${text.replace(/\?$/, '')}? ${upper(grammar(rnd))}`
  else if (kind < 0.33) text = `${text.replace(/\?$/, '')} – ${grammar(rnd)}`
  else if (kind < 0.35) text = `“${upper(text.replace(/\?$/, ''))}”: ${grammar(rnd)}`
  else if (kind < 0.38)
    text = `${pick(rnd, nicknames)} (${pick(rnd, ['v1.0', 'v2', 'version 3.1', 'beta'])}): ${text}`
  else if (kind < 0.4)
    text = `${text.replace(/\?$/, '')} (${pick(rnd, ['and why', 'II', 'extended version', 'with code', 'CFTs'])})`
  if (isHeadline)
    text = text.replace(/(?<![\p{L}'’])(?!(?:and|the|for|with|from|their)\b)\p{Ll}(?=\p{L}{2})/gu, d =>
      d.toUpperCase()
    )
  return upper(text)
}

const thingAlone = (rnd: Random): string => {
  const word = pick(rnd, things)
  return chance(rnd, 0.5) ? word : `${pick(rnd, adjectives)} ${word}`
}

const upper = (text: string): string => text.replace(/\p{L}/u, d => d.toUpperCase())

const subjects = phrases(
  `Entomology, Nursing, Forestry, Archaeology, Phonology, Musicology, Veterinary Medicine, Soil Science, Agronomy, Oceanography, Glass Technology, Food Chemistry, Dermatology, Gerontology, Library Science, Criminology, Urban Studies, Cartography, Robotics, Cryptology, Palaeontology, Ornithology, Hydrology, Materials, Marketing, Accounting, Pedagogy, Folklore, Numismatics, Toxicology, Dairy Science, Plant Pathology, Marine Biology, Speech and Hearing, Wood Science, Public Health, Family Practice, Number Theory, Logic, Optics`
)
const kindsOfSubject = words(`
  Applied Ecological Comparative Clinical Experimental Behavioural Social Historical Theoretical Nordic European American Australian Asian
  Computational Molecular Environmental Critical Cultural Digital`)
const ends = words(
  'Letters Reports Research Bulletin Quarterly Review Today Studies Technology Methods Transactions Advances Notes Practice'
)
const latin = phrases(
  `Acta Oecologica, Acta Zoologica, Insectes Sociaux, Musicae Scientiae, Annales Botanici, Revista de Geografía, Zeitschrift für Slawistik, Cahiers d'études, Onoma, Lingua, Oikos, Viator, Speculum, Antiquity, Names, Variants, Textual Cultures, Etnofoor, Limnologica, Plaridel, Gait & Posture, Age and Ageing, Music & Letters, Early Music, Land, Water, Sleep, Circulation, Behaviour`
)
const universities = words('Stanford Yale Harvard Oxford Melbourne Tulane Cornell Virginia Leiden')
const abbreviated = words(
  'Phys Chem Appl Biol Geol Med Sci Technol Eng Math Comput Soc Agric Vet Ecol Educ Psychol Nutr Mater Opt Nano Supercond Environ'
)

/** A journal, of those that exist or may exist. */
export function plainJournal(rnd: Random): string {
  const subject = () => pick(rnd, subjects)
  const short = () => pick(rnd, abbreviated)
  const patterns: (() => string)[] = [
    () => `Journal of ${subject()}`,
    () => `Journal of ${pick(rnd, kindsOfSubject)} ${subject()}`,
    () => `${pick(rnd, kindsOfSubject)} ${subject()}`,
    () => `${subject()} ${pick(rnd, ends)}`,
    () => `${subject()} & ${subject()}`,
    () => `${subject()} and ${subject()}`,
    () => `${subject()}, ${subject()} & ${subject()}`,
    () => `${subject()}, ${subject()}, ${subject()}`,
    () => subject(),
    () => `Annals of ${subject()}`,
    () => `International Journal of ${subject()}`,
    () =>
      `${pick(rnd, ['British', 'Nordic', 'European', 'American', 'Canadian', 'Oxford', 'Cambridge'])} Journal of ${subject()}`,
    () => `${pick(rnd, universities)} Law ${pick(rnd, ['Review', 'Journal'])}`,
    () =>
      `Journal of the ${pick(rnd, ['American', 'Royal', 'Nordic'])} ${pick(rnd, ['Society', 'Association', 'Institute'])} ${pick(rnd, ['of', 'for'])} ${subject()}`,
    () => `${subject()} in ${pick(rnd, ['Practice', 'the Humanities', 'Context', 'Africa'])}`,
    () => pick(rnd, latin),
    () => pick(rnd, latin),
    () => `J. ${short()}. ${short()}.`,
    () => `${short()}. ${short()}. Lett.`,
    () => `J. ${short()}.`,
    () => `${short()} Lett.`,
    () => `Int. J. ${short()}. ${short()}.`,
    () => `${short()}. Rev.`,
    () => `J ${short()} ${short()}`,
    () => `BMC ${subject()}`
  ]
  return pick(rnd, patterns)()
}
