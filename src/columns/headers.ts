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
    /^\W*(?:years?|dates?|time|jahr|datum|a[ñn]o|ano|fecha|ann[ée]e|연도|年度?|when|published|release[d]?(?: date)?|publish(?:ed)? date|publication date|年份|日期|时间|发表时间|发布时间)\W*$/i
  ],
  [
    'venue',
    /\bvenue|zeitschrift|tagung|revista|revue|학회|学会|掲載|\bconf(?:erence)?s?\b|journal|\bpub(?:\.|lished|lisher|lication)?\b|proceedings|\bsource|会议|期刊|来源|where/i
  ],
  ['authors', /author|\bautor|auteur|\bwho\b|作者|著者|저자|\bteam\b|affiliation|institut/i],
  [
    'other',
    /\bdescri|\bintro|feature|keyword|\bnotes?\b|remark|comment|highlight|summary|contribution|details?\b|abstract|\btasks?\b|\btype|^\W*(?:what|why|how)\b|\bpurpose|\bfocus\b|\bidea|备注|简介|特点|说明|关键词/i
  ],
  [
    'links',
    /\bcodes?\b|github|\blinks?\b|\burl|\bpdf|resource|project|website|homepage|implementation|\bdata(?:set)?s?\b|video|slides|demo|代码|链接|repo/i
  ],
  ['title', /\bpapers?\b|论文|^\W*(?:name|article|work|publication|survey|method|model|benchmark)s?\W*$/i]
]

/** `Conferences/Affiliations`: a header that names both tells nothing about a cell. */
const either = /affiliation|institut/i

/** What a column contains, by its name. */
export function kindNamed(name: string): ColumnKind | undefined {
  if (either.test(name) && /\bconf|journal|venue/i.test(name)) return undefined
  return names.find(([, pattern]) => pattern.test(name))?.[0]
}
