/**
 * How journals and meetings are called in other languages than English: `Revista de Historia`, `IV Jornadas de Economía`, `人工知能学会誌`.
 *
 * Source: titles of journals in the ISSN portal, and of proceedings in the catalogs of national libraries.
 */

/** First words of journals. */
const journals = [
  // Spanish, Portuguese, Catalan, Italian, French
  'revista',
  'rivista',
  'revue',
  'cuadernos',
  'cadernos',
  'quaderns',
  'quaderni',
  'cahiers',
  'bolet[ií]n',
  'boletim',
  'bollettino',
  'bulletin',
  'anales',
  'anais',
  'annali',
  'annales',
  'archivos',
  'arquivos',
  'archivio',
  // German, Dutch, Scandinavian
  'zeitschrift',
  'jahrbuch',
  'jahrbücher',
  'mitteilungen',
  'archiv',
  'tijdschrift',
  'tidsskrift',
  // Russian, Ukrainian
  'вестник',
  'вісник',
  'журнал',
  'известия',
  'записки',
  'бюллетень'
].join('|')

/** First words of meetings and of their proceedings, also after a number. */
const meetings = [
  'congreso',
  'congresso',
  'congrès',
  'jornadas?',
  'journées',
  'simp[oó]sio',
  'col[oó]quio',
  'colloque',
  'encuentro',
  'encontro',
  'actas',
  'actes',
  'atti',
  'memorias del?',
  'tagungsband',
  'tagung',
  'труды',
  'материалы',
  'сборник',
  'конференци[яи]'
].join('|')

const number = String.raw`(?:(?:[IVXL]+|\d{1,3}(?:[.ºª°]|er|e|è?me|th)?)\s)?`
const european = new RegExp(
  String.raw`^${number}(?:(?!(?:el|la|las|le|les|los|das|der|die)\s)\p{L}[\p{L}-]+\s)?(?:${journals}|${meetings})\s\p{L}`,
  'iu'
)

/** Last characters of journals and meetings in Chinese, Japanese and Korean. */
const eastAsian =
  /^[^\s。：:？?]{2,24}(?:学报|學報|学刊|學刊|杂志|雜誌|通报|通報|论文集|論文集|学会誌|學會誌|論文誌|紀要|論叢|論集|研究会|全国大会|研究発表大会|シンポジウム|ワークショップ|논문지|학회지|학술대회|학보)$/u

/** Whether a text names a journal or a meeting by its first words, or by its last characters. */
export const isNamedAbroad = (text: string): boolean =>
  (/^\P{Ll}/u.test(text) && european.test(text)) || eastAsian.test(text)
