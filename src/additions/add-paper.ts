/**
 * A paper by its URL, as an entry in the list's own style.
 */

import type {Finding} from '../finding.ts'
import {applyEdits} from '../fixes/edits.ts'
import {read, type ReadFile} from '../lint.ts'
import {visible} from '../report/visible.ts'
import type {Source} from '../sources/sources.ts'
import {learnStyle} from '../style/learn.ts'
import {learnOrder, type Order} from '../style/order.ts'
import {parseTemplate} from '../style/template.ts'
import {identify} from '../text/identify.ts'
import {titleKey} from '../text/title.ts'
import {lookUp, type Ask, type Named} from './look-up.ts'
import {newEntries, type NewWork} from './new-entry.ts'
import {proofread} from './proofread.ts'
import {Refusal} from './refusal.ts'
import {sectionNamed} from './section.ts'

/** A list with one more entry. */
export interface Added {
  /** The whole text, with its byte-order mark. */
  text: string
  /** The new entry as it is written. */
  entry: string
  line: number
  /** Title of the section that it is in. */
  section: string
  work: NewWork
  /** What lint says of it; nothing of that is a proven error. */
  findings: readonly Finding[]
}

/**
 * Looks a paper up and writes its entry into a section (the only one, if none is named). Nothing is added twice.
 *
 * @param others
 *   Lists that must not have the paper either.
 * @throws {Refusal} if it cannot be added.
 */
export async function addPaper(
  source: Pick<Source, 'text' | 'path' | 'config'>,
  named: Named & {section: string | undefined},
  ask: Ask | undefined,
  others: readonly Pick<Source, 'text' | 'path'>[] = []
): Promise<Added> {
  const before = read(source.text, source.path)
  const all = [before, ...others.filter(d => d.path !== source.path).map(d => read(d.text, d.path))]
  if (!URL.canParse(named.url)) {
    throw new Refusal(`${named.url} is not a URL; give one: paperlint add https://arxiv.org/abs/…`, {
      kind: 'not-a-url',
      url: named.url
    })
  }
  refuseSecond(all, {id: identify(named.url)?.id})
  const section = sectionNamed(before.list, named.section)
  const work = await lookUp(named, ask)
  refuseSecond(all, work)

  const given = {...work, code: named.code ?? work.code}
  const edits = attempt(() => [
    ...newEntries(before.list, section, templateOf(source, before), given, orderOf(source, before))
  ])
  if (edits.length === 0) {
    throw new Refusal(
      `no entry of ${source.path} can be a model: each has a part that is not known for this paper, or that paperlint does not understand; set \`entry\` in the config`,
      {
        kind: 'no-template',
        path: source.path
      }
    )
  }
  let wrong: readonly Finding[] = []
  for (const edit of edits) {
    const unread = {source: applyEdits(before.source, [edit]), written: edit.text}
    if (!readBack(before, unread, edit.start, work, named.code)) continue
    const judged = await proofread(before.source, edit, source)
    const added = readBack(before, judged, edit.start, work, named.code)
    if (added && judged.wrong.length === 0)
      return {...added, entry: judged.written.trim(), section: section.title, work, findings: judged.findings}
    if (wrong.length === 0) wrong = judged.wrong
  }
  if (wrong.length > 0) throw wrongEntry(wrong.map(d => d.reason))
  const entry = edits[0]?.text.trim() ?? ''
  const shown = visible(entry.replace(/\s*[\r\n]+\s*/g, ' ↵ '))
  throw new Refusal(`paperlint would not recognize this entry in the list; add it by hand: ${shown}`, {
    kind: 'unreadable',
    text: entry
  })
}

function wrongEntry(findings: readonly string[]): Refusal {
  const message = `the entry would be wrong, so nothing was added: ${findings.join('; ')}`
  return new Refusal(message, {kind: 'wrong', findings})
}

/** The text with what was written at an offset, if it then has one more entry, with this title and these links. */
function readBack(
  {bom, path, list}: ReadFile,
  {source, written}: {source: string; written: string},
  start: number,
  work: NewWork,
  code: string | undefined
): Pick<Added, 'text' | 'line'> | undefined {
  const text = (bom ? '\uFEFF' : '') + source
  const after = read(text, path)
  const added = after.list.entries.find(
    d =>
      d.span.start >= start &&
      d.span.start <= start + written.length &&
      d.title &&
      titleKey(d.title.text) === titleKey(work.title)
  )
  const hasPaper =
    work.id === undefined ? added?.links.some(d => d.role === 'paper') : added?.ids.includes(work.id)
  const hasCode = code === undefined || added?.links.some(d => d.url === code)
  const isOneMore = after.list.entries.length === list.entries.length + 1
  if (!added || !hasPaper || !hasCode || !isOneMore) return undefined
  return {text, line: after.list.position(added.span).start.line}
}

/** The template of the configuration, or the one that most entries of the list share. */
function templateOf({config}: Pick<Source, 'config'>, {list}: ReadFile) {
  if (config.entry) return {template: parseTemplate(config.entry), isPinned: true}
  const learned = learnStyle(list).groups[0]?.template
  return learned && {template: learned, isPinned: false}
}

function orderOf({config}: Pick<Source, 'config'>, {list}: ReadFile): Order | undefined {
  if (config.order === 'none') return undefined
  return config.order ?? learnOrder(list)?.order
}

function refuseSecond(files: readonly ReadFile[], {id, title}: Pick<NewWork, 'id'> & {title?: string}): void {
  for (const {list, path} of files) {
    const same = list.entries.find(
      d =>
        (id !== undefined && d.ids.includes(id)) ||
        (title !== undefined && d.title && titleKey(d.title.text) === titleKey(title))
    )
    if (!same) continue
    const {line} = list.position(same.span).start
    const known = same.title?.text ?? id ?? ''
    throw new Refusal(`already listed: ${path}:${line} ${known}`, {kind: 'listed', path, line, title: known})
  }
}

function attempt<Value>(compose: () => Value): Value {
  try {
    return compose()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const part = /`\{(\w+)\}`/.exec(error.message)?.[1]
    const isAskable = part === 'title' || part === 'authors' || part === 'venue' || part === 'year'
    throw new Refusal(
      isAskable
        ? `${error.message.replace(`\`{${part}}\``, `the ${part}`)}; give ${part === 'authors' ? 'them' : 'it'} with --${part}`
        : `${error.message}; add the entry by hand, or set \`entry\` without it in the config`,
      {kind: 'missing-part', part}
    )
  }
}
