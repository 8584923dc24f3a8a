/**
 * `paperlint add`: a paper by its URL, as an entry in the list's own style.
 */

import {addPaper, type Added} from '../../additions/add-paper.ts'
import type {Ask} from '../../additions/look-up.ts'
import {Refusal} from '../../additions/refusal.ts'
import {countsOnly} from '../../config/only.ts'
import {levelOf} from '../../report/results.ts'
import {visible} from '../../report/visible.ts'
import {Problem} from '../../sources/problem.ts'
import type {Source} from '../../sources/sources.ts'
import {titleKey} from '../../text/title.ts'
import type {Run} from '../command.ts'
import {notCompleted} from '../ending.ts'
import type {Options} from '../options.ts'
import {patch} from '../patch.ts'
import {repair} from '../repair.ts'
import {target} from '../target.ts'
import {writeAtomic} from '../write.ts'

const isCode = (url: string) =>
  /^https?:\/\/(?:www\.)?(?:github|gitlab|huggingface|codeberg)\.\w+\//i.test(url)

/** Seconds before something is asked again. Somebody waits for one answer, and not for that of a long list. */
const recheckDelay = 5

export const run: Run = async (urls, options, terminal) => {
  const papers = pairs(urls)
  refuseOptionsOfOne(papers, options)
  const {list, section} = await target(options, terminal)
  const {links = {}} = list.config
  const ask: Ask | undefined = options.offline
    ? undefined
    : async asked => {
        const {checkLinks} = await import('../../links/index.ts')
        return checkLinks(asked, {recheckDelay, ...links}, {env: terminal.env})
      }
  const added: (Added & {url: string})[] = []
  try {
    for (const paper of papers)
      added.push(await addAfter(added, list, {...paper, section, ...toldOf(options)}, ask))
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason.kind !== 'not-asked') throw error
    terminal.stderr.write(`paperlint: ${visible(error.message)}\n`)
    return notCompleted
  }

  const text = added.at(-1)?.text ?? list.text
  const counted = await repair({...list, text, config: countsOnly(list.config)}, {})
  if (options.dryRun) terminal.stdout.write(patch(list.text, counted.text, list.path))
  else if (list.absolute !== undefined) await writeAtomic(list.absolute, counted.text)
  for (const one of placed(added)) terminal.stderr.write(told(list.path, one))
  return 0
}

/** The entries with the lines that they are on after all were added. */
function placed(added: readonly Added[]): Added[] {
  const linesOf = ({text}: Added) => text.split(/\r\n|\n|\r/).length
  return added.map((one, index) => {
    let {line} = one
    for (const [at, later] of added.entries())
      if (at > index && later.line <= line) line += linesOf(later) - linesOf(added[at - 1]!)
    return {...one, line}
  })
}

/** What the options say of a paper. */
function toldOf({title, venue, year, authors}: Options) {
  return {title, venue, year, authors: authors?.split(/\s*[,;]\s*/).filter(d => d !== '')}
}

/** Options that describe one paper cannot be those of several. Throws a `Problem`. */
function refuseOptionsOfOne(papers: readonly {url: string}[], options: Options): void {
  if (papers.length < 2) return
  const option = (['title', 'venue', 'year', 'authors'] as const).find(d => options[d] !== undefined)
  if (option === undefined) return
  throw new Problem(
    `--${option} describes one paper, but ${papers.length} are named: ${papers.map(d => d.url).join(' and ')}; add them one by one`
  )
}

/** Adds a paper to the list that earlier ones were added to. Throws a `Problem`. */
async function addAfter(
  earlier: readonly (Added & {url: string})[],
  list: Source,
  named: Parameters<typeof addPaper>[1],
  ask: Ask | undefined
): Promise<Added & {url: string}> {
  const text = earlier.at(-1)?.text ?? list.text
  const added = await addPaper({...list, text}, named, ask).catch((error: unknown) => {
    const title = error instanceof Refusal && error.reason.kind === 'listed' ? error.reason.title : undefined
    const twin = earlier.find(d => title !== undefined && titleKey(d.work.title) === titleKey(title))
    if (!twin) throw error
    throw new Problem(
      `${named.url} and ${twin.url} are the same paper: ${twin.work.title}; nothing was added`
    )
  })
  return {...added, url: named.url}
}

/** The new entry, and below it what lint says of it. */
function told(path: string, {line, entry, findings}: Added): string {
  const lines = [
    `${path}:${line} ${visible(entry.replace(/\s*[\r\n]+\s*/g, ' ↵ '))}`,
    ...findings.map(d => `  ${levelOf(d)} ${visible(d.reason)}  ${d.ruleId}`)
  ]
  return lines.map(d => `${d}\n`).join('')
}

/** Papers, each with the repository that follows it. */
function pairs(urls: readonly string[]): {url: string; code?: string}[] {
  const found: {url: string; code?: string}[] = []
  for (const url of urls) {
    const last = found.at(-1)
    if (!/^https?:\/\//i.test(url))
      throw new Problem(`${url} is not a URL; give one: paperlint add https://arxiv.org/abs/…`)
    if (isCode(url) && last && last.code === undefined) last.code = url
    else found.push({url})
  }
  return found
}
