/**
 * Report link labels that do not match the page that the link opens.
 *
 * A reader who clicks `[pdf]` wants a PDF, and one who clicks `[code]` wants a repository. If `[pdf]` leads to a landing page whose PDF has
 * a known address, the fix writes that address. This is a hint if most `[pdf]` links of the list lead to landing pages, and accepted if
 * four of five do. Chapters at Springer are a hint, without a fix, since many readers have no subscription. `[code]` on a project page is a
 * hint too, since the code may be linked there. If titles usually link the paper, a title that links a repository is reported.
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ann/prompts)
 *
 * @example bad.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2205.03340) [[code]](https://ann.github.io/prompts)
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134) [[code]](https://arxiv.org/abs/2109.01134)
 *   - [**ACL 2022**] ViLMedic [[pdf]](https://aclanthology.org/2022.acl-demo.3.pdf) [[paper]](https://github.com/jbdel/vilmedic)
 *
 *   1:56-1:88: Label `pdf` leads to a landing page: the PDF is `https://arxiv.org/pdf/2205.03340`
 *   1:99-1:128: Label `code` leads to a page that is not a repository
 *   2:89-2:121: Label `code` leads to a paper, not to a repository
 *   3:91-3:124: Label `paper` leads to code, not to a paper
 *
 * @example fixed.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://ann.github.io/prompts)
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134) [[code]](https://arxiv.org/abs/2109.01134)
 *   - [**ACL 2022**] ViLMedic [[pdf]](https://aclanthology.org/2022.acl-demo.3.pdf) [[paper]](https://github.com/jbdel/vilmedic)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Level} from '../src/finding.ts'
import {landingHabit, landingPdf, promiseOf} from '../src/addresses/landing.ts'
import {listOf} from '../src/model/list.ts'
import {settledUrl} from '../src/addresses/settled-url.ts'
import type {Entry, EntryLink, PaperList} from '../src/model/types.ts'
import {linkKindOf} from '../src/text/link-kind.ts'
import {identify} from '../src/text/identify.ts'

/** Pages that may well be the code, though on no host of repositories: downloads, notebooks, a server of one's own, lists of implementations. */
const download =
  /^https?:\/\/(?:git|gitlab|github|bitbucket)[\w-]*\.|download|attachment|supplement|software|\bcode|\bsrc\b|\bgit\b|toolbox|drive\.google|dropbox|box\.com|pan\.baidu|mega\.nz|paperswithcode/i

/** A file that is the code, whatever the host. */
const archive = /\.(?:zip|tar|t?gz|rar|7z|py|ipynb|m|c|cpp|jar|r)(?:$|[?#])/i

/** A DOI of five digits, which archives of data and code have, except those of arXiv, ACL, IJCAI and Interspeech. */
const deposit = /\/10\.(?!48550|18653|24963|21437)\d{5}\//

/** A chapter at Springer. */
const chapter = /\/content\/pdf\/10\.1007\/978-/

/** A repository itself, not a file in it. */
const repository = /^https?:\/\/[^/]+\/[^/]+\/[^/?#]+\/?(?:tree\/[^/]+\/?)?(?:[?#]|$)/

interface Doubt {
  reason: string
  note: string
  level?: Level
  meant?: string
}

export default lintRule<Root>(docs('link-kind'), (tree, file) => {
  const list = listOf(tree, file)
  const landing = landingHabit(list)
  const settle = settledUrl(list)
  const said = new Set<number>()
  const titles = titleHabit(list)

  for (const entry of list.entries) {
    for (const link of entry.links) {
      const doubt = doubtOf(link, landing, settle) ?? (titles && doubtOfTitle(list, entry, link, titles))
      if (!doubt || said.has(link.urlSpan.start)) continue
      said.add(link.urlSpan.start)
      const {reason, note, level, meant} = doubt
      const isPlain = list.source.slice(link.urlSpan.start, link.urlSpan.end) === link.url
      const fix =
        meant && isPlain
          ? {fix: {safe: true, edits: [{...link.urlSpan, text: meant}], changes: ['url'] as const}}
          : {}
      report(file, list, {
        reason,
        span: link.urlSpan,
        note,
        evidence: level ? 'hint' : 'proof',
        entry,
        ...(level && {level}),
        ...fix
      })
    }
  }
})

function doubtOf(
  link: EntryLink,
  landing: ReturnType<typeof landingHabit>,
  settle: ReturnType<typeof settledUrl>
): Doubt | undefined {
  const {url, label} = link
  if (!/^https?:\/\//i.test(url)) return undefined
  const promise = promiseOf(label.text)
  const kind = promise && linkKindOf(url)
  const leads = `Label \`${label.text}\` leads to`

  if (promise === 'code') {
    const note = 'A reader expects the source code'
    if (deposit.test(url)) return undefined
    if (kind === 'paper' && !mayBeCode(url) && identify(url)?.kind !== 'not-a-paper')
      return identify(url) ? {reason: `${leads} a paper, not to a repository`, note} : undefined
    const isPage =
      kind === 'blog' ||
      identify(url)?.kind === 'not-a-paper' ||
      (kind === 'project' && !archive.test(url)) ||
      (kind === undefined && !mayBeCode(url))
    return isPage
      ? {
          reason: `${leads} a page that is not a repository`,
          note: `${note}; it may be linked from there`,
          level: 'hint'
        }
      : undefined
  }
  if (promise && (kind === 'video' || (kind === 'code' && repository.test(url)))) {
    return {
      reason: `${leads} ${kind === 'video' ? 'a video' : 'code'}, not to a ${promise === 'pdf' ? 'PDF' : 'paper'}`,
      note: `The address shows that this is ${kind}`
    }
  }
  const found = landingPdf(link.url)
  const pdf = found && settle(found, label.text)
  if (promise !== 'pdf' || pdf === undefined || landing === 'its way') return undefined
  const reason = `${leads} a landing page: the PDF is \`${pdf}\``
  const note = 'Readers who click on it expect the PDF itself'
  if (chapter.test(pdf))
    return {reason, note: `${note}; those without a subscription are sent back from there`, level: 'hint'}
  return landing === 'most'
    ? {reason, note: `${note}; most \`pdf\` links of this list lead to such pages`, level: 'hint', meant: pdf}
    : {reason, note, meant: pdf}
}

/** How many titles of a list link papers, if nearly all do. */
function titleHabit({entries}: PaperList): {papers: number; all: number} | undefined {
  const links = entries.flatMap(d => d.links.filter(link => link.isTitle && /^https?:/i.test(link.url)))
  const papers = links.filter(d => linkKindOf(d.url) === 'paper').length
  return papers >= 7 && papers >= 0.85 * links.length ? {papers, all: links.length} : undefined
}

/** A title that links the same repository as the code link of the entry. */
function doubtOfTitle(
  {source}: PaperList,
  {links}: Entry,
  link: EntryLink,
  {papers, all}: {papers: number; all: number}
): Doubt | undefined {
  if (!link.isTitle || linkKindOf(link.url) !== 'code' || !repository.test(link.url)) return undefined
  const plain = (url: string) => url.toLowerCase().replace(/\.git$|\/$/, '')
  const isTwice = links.some(
    // A badge with the stars of a repository says nothing about the code.
    d => d !== link && !source.startsWith('[!', d.span.start) && plain(d.url) === plain(link.url)
  )
  const hasPaper = links.some(d => linkKindOf(d.url) === 'paper')
  // A name alone may be that of a tool without a paper.
  const isTitle = link.label.text.trim().split(/\s+/).length >= 3
  return isTwice && isTitle && !hasPaper
    ? {
        reason: 'Title links the code, not the paper',
        note: `${papers} of ${all} titles link papers; this entry links its repository twice and no paper`
      }
    : undefined
}

const mayBeCode = (url: string): boolean => archive.test(url) || download.test(url)
