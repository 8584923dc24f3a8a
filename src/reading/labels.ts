/**
 * What the label of a link says the link is for.
 *
 * The words are those of some 50,000 labels in 297 real lists.
 */

import {remember} from '../text/remember.ts'

/** What a link of an entry is for. */
export type LinkRole =
  | 'paper'
  | 'code'
  | 'project'
  | 'data'
  | 'video'
  | 'slides'
  | 'blog'
  | 'demo'
  | 'model'
  | 'bibtex'
  | 'other'

/** Words that name a role, in order of precedence: of `code and data` the first one found in this table counts. */
const roles: readonly (readonly [LinkRole, string])[] = [
  [
    'other',
    'hw homework assignment assignments exercise exercises quiz worksheet handout dblp mathscinet zbmath supp suppl supplementary supplemental supplement appendix leaderboard competition challenge readme list lists related docs documentation'
  ],
  ['bibtex', 'bib bibtex bibtext cite citation cited citations refs'],
  ['slides', 'slides slide ppt poster 幻灯片'],
  ['video', 'video videos youtube bilibili talk presentation recording vimeo webinar 视频 영상'],
  ['demo', 'demo demos colab playground app space spaces gradio notebook try 演示'],
  [
    'code',
    'code codes github git gitlab repo repository source implementation implementations impl pytorch tensorflow tf keras caffe caffe2 pycaffe matcaffe matlab jax torch theano mxnet octocat software package library toolbox 代码 源码 开源 コード 코드'
  ],
  ['model', 'model models weights checkpoint checkpoints huggingface hf modelscope 模型'],
  ['data', 'data dataset datasets corpus db 数据集 数据'],
  [
    'blog',
    'blog blogs post medium zhihu 知乎 博客 解读 文章 news tweet twitter reddit interpretation note notes explanation explained tutorial csdn review wechat 微信 笔记 讲解 使用说明'
  ],
  [
    'paper',
    'fulltext book chapter monograph report paper papers pdf pdfs arxiv abs abstract preprint openreview doi publication manuscript article journal proceedings ieee acm springer elsevier sciencedirect html pub publish biorxiv medrxiv ssrn hal thesis book ps eprint aclanthology acl aaai cvf pmlr neurips nips artikel volltext article articulo artículo articolo artigo texto testo texte 论文 原文 論文 논문 v1 v2 v3 v4 v5'
  ],
  ['project', 'project projects website web webpage homepage page site home proj prj 主页 官网 项目 프로젝트']
]

/** Words that say nothing by themselves, alone (`[link]`) or beside others (`[official code]`). */
const fillers =
  'link links here url format survey the a an of for and with in on by our original google scholar official unofficial offical officially full long short new version ver link1 link2 extended conference camera ready arxiv-version third party reference re python c lua r java julia url main part old latest reproduced reimplementation another author authors 链接 連結 地址 下载 全文 中文 中文版 英文 英文版 个人 谷歌 学术 リンク 링크 官方 click download read view online technical report text free open access en cn zh kr jp ja english chinese korean japanese view publisher publishers request copy copies get access accessible go see it this via visit zum zur zu den das der lesen lire leer ver leggi leia completo completa integral intégral complet al le la l il o ao hier ici aquí qui anzeigen herunterladen télécharger descargar scarica baixar'

const byWord = new Map<string, LinkRole>(
  roles
    .toReversed()
    .flatMap(([role, words]) => words.split(' ').map((word): [string, LinkRole] => [word, role]))
)
const filler = new Set(fillers.split(' '))
const rank = new Map(roles.map(([role], index) => [role, index]))

export interface Label {
  role: LinkRole
  /** Whether the URL may say otherwise: `Website`, `Link`, or an icon may be anything. */
  neutral: boolean
}

/** Reads a label (`[PDF]`, `Official Code`, `论文`, `:octocat:`); undefined if the text is not a label, but a title, a venue or a name. */
export const labelOf = remember((text: string): Label | undefined => {
  if (text.length > 80) return undefined
  const words = wordsOf(text.replace(/(?<=\p{L}\s*)\([^()]*\)/gu, ' '))
  if (words.length === 0) return {role: 'other', neutral: true}
  if (words.every(d => /^\d+$/.test(d)) && !/^\W*\d{1,2}\W*$/.test(text)) return undefined
  if (words.length > 6) return undefined
  let role: LinkRole | undefined
  for (const word of words) {
    const found = byWord.get(word) ?? byWord.get(word.replace(/(?<=\D)\d$/, ''))
    if (found) role = role === undefined || rank.get(found)! < rank.get(role)! ? found : role
    else if (!filler.has(word) && !/^\d{1,2}$/.test(word)) return undefined
  }
  return {role: role ?? 'other', neutral: role === undefined || role === 'project'}
})

/** Known words that are written without spaces. */
const unspaced = new RegExp(
  [...byWord.keys(), ...filler]
    .filter(d => /^[\u3400-\u9fff\uac00-\ud7af]+$/.test(d))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g'
)

/** Sets known words apart: `论文链接` is 论文 (paper) and 链接 (link). What holds others stays as it is. */
function apart(run: string): string {
  const words = run.match(unspaced) ?? []
  return words.join('') === run ? words.join(' ') : run
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\b(full|hugging)[\s-](?=text\b|face\b)/, '$1')
    .replace(/[\u3400-\u9fff\uac00-\ud7af]+/g, d => ` ${apart(d)} `)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(d => d !== '')
}
