/**
 * Lines that say what they hold: `Authors: …`, `📅 Date: …`, `- Paper: <url>`, `- Code <url>`.
 */

import {labelOf} from './labels.ts'
import {remember} from '../text/remember.ts'

export type FieldName = 'title' | 'authors' | 'venue' | 'intro' | 'date' | 'link' | 'other'

const names: Record<FieldName, string> = {
  title:
    'title|paper title|title of (?:the )?(?:paper|article|work)|titel|t[ií]tulo|titre|titolo|tytuł|제목|タイトル|论文题目|论文标题|标题|题目',
  authors:
    'authors?|by|who|written by|author names?|verfasst von|autor(?:es|en|:innen)?|auteurs?|autorzy|autork[ai]|verfasser(?:innen)?|作者|著者|저자',
  venue:
    'publishers?|published by|outlet|periodical|journal\\/conference|conference\\/journal|publication venue|appeared in|source|where|zeitschrift|tagung|erschienen(?: in)?|revista|publicado en|publicad[oa] em|actas|revue|czasopismo|opublikowano w|学会|掲載|学会誌|학회|학술지|期刊名|venue|conference|journal(?: info(?:rmation)?)?|published(?: in| at)?|publication|booktitle|期刊|会议|发表|来源|录用',
  intro: 'intro(?:duction)?|简介',
  date: 'date|year|when|year of publication|publication (?:year|date)|date of publication|erscheinungsjahr|jahr|datum|a[ñn]o|ano|fecha|ann[ée]e|rok(?: wydania)?|data wydania|年度|年|연도|published on|submitted|time|发布时间|时间|日期|年份',
  link: 'papers?|links?|enlaces?|link zum paper|read|pdf|리드|링크|논문|code|codes?|github|implementations?|project(?: page)?|website|homepage|arxiv|doi|url|video|demo|data(?:sets?)?|blog|slides|poster|supplementary|get it|access|available (?:at|from)|full ?text|download|find it|论文(?:链接)?|代码(?:链接)?|链接|论文/paper|代码/code|主页|项目主页',
  other:
    'abstract|why(?: read(?: it)?)?|topics?|sample|findings?|take-?aways?|subjects?|zusammenfassung|anmerkung(?:en)?|resumen|resumo|notas?|fach|summary|tl;?dr|key ?words?|tags|institutions?|affiliations?|organi[sz]ations?|notes?|comments?|description|key(?: (?:idea|points?))?|envs?|environments?|task|tasks|method|methods|contribution|contributions|highlights?|bibtex|citations?|updates?|news|摘要|关键词|单位|备注|机构|解读|动机|出发点|背景|问题|(?:主要|核心)?(?:贡献|思想|模块|内容)|创新点|方法|思路|实验|结果|结论|总结|优点|缺点|概要|要約|手法|貢献|課題|新規性|所属|キーワード|備考|tl;dr|env|expenv|code available|models?|results?'
}

const pattern = new RegExp(
  `^(?:[^\\p{L}\\p{N}\\n]{0,12})(?:${Object.entries(names)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*(?:\\([^)\\n]{0,20}\\))?(?:\\s*[:：]\\s*|\\s+(?=https?://))`,
  'iu'
)

/** A field that a line starts with. */
export interface FoundField {
  name: FieldName
  /** Of the name, colon included. */
  length: number
}

/** The field that a line starts with; undefined if it starts with none. */
export function fieldOf(text: string): FoundField | undefined {
  return /[:：]/.test(text.slice(0, 80)) ? namedField(text) : undefined
}

const namedField = remember((text: string): FoundField | undefined => {
  const found = pattern.exec(text.slice(0, 80))
  if (!found) return undefined
  const name = (Object.keys(names) as FieldName[]).find(d => found.groups![d] !== undefined)!
  // `Demo: a statistical perspective …` is a title: a name of a link is followed by a link. After `Paper:` a title is called so.
  if (name === 'link') {
    const rest = text.slice(found[0].length).split('\n', 1)[0] ?? ''
    const words = /^(?!https?:)\S+(?:\s+\S+)*/.exec(rest)?.[0].split(/\s+/).length ?? 0
    if (words >= 3 && /^\W*papers?\W*$/i.test(found[0]) && !labelOf(rest))
      return {name: 'title', length: found[0].length}
    if (words >= 4) return undefined
  }
  return {name, length: found[0].length}
})
