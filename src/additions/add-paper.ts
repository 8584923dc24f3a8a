/**
 * A paper by its URL, as an entry in the list's own style.
 */

import {applyEdits} from '../fixes/edits.ts'
import {read, type ReadFile} from '../lint.ts'
import {visible} from '../report/visible.ts'
import type {Source} from '../sources/sources.ts'
import {learnStyle} from '../style/learn.ts'
import {learnOrder, namedOrder} from '../style/order.ts'
import {parseTemplate, type Template} from '../style/template.ts'
import {identify} from '../text/identify.ts'
import {titleKey} from '../text/title.ts'
import {lookUp, type Ask, type Named} from './look-up.ts'
import {likeOthers, newEntry, type NewWork} from './new-entry.ts'
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
    throw new Refusal(`${named.url} is no URL, name one: paperlint add https://arxiv.org/abs/…`, {
      kind: 'not-a-url',
      url: named.url
    })
  }
  refuseSecond(all, {id: identify(named.url)?.id})
  const section = sectionNamed(before.list, named.section)
  const work = await lookUp(named, ask)
  refuseSecond(all, work)

  const template = templateOf(source, before)
  const order = orderOf(source, before)
  const written = {...work, paper: likeOthers(before.list, work.paper)}
  const edit = attempt(() => newEntry(before.list, section, template, written, order))

  const mark = before.bom ? '\uFEFF' : ''
  const text = mark + applyEdits(before.source, [edit])
  const after = read(text, source.path)
  const entry = edit.text.trim()
  const added = after.list.entries.find(
    d => d.span.start >= edit.start && d.title && titleKey(d.title.text) === titleKey(work.title)
  )
  if (after.list.entries.length !== before.list.entries.length + 1 || !added) {
    throw new Refusal(`the new entry would not read back as one, add it by hand: ${visible(entry)}`, {
      kind: 'unreadable',
      text: entry
    })
  }
  const {line} = after.list.position(added.span).start
  return {text, entry, line, section: section.title, work}
}

function templateOf({config, path}: Pick<Source, 'config' | 'path'>, {list}: ReadFile): Template {
  const template = config.entry ? parseTemplate(config.entry) : learnStyle(list).groups[0]?.template
  if (template) return template
  throw new Refusal(`${path} has no way of writing that most entries share, set \`entry\` in the config`, {
    kind: 'no-template',
    path
  })
}

function orderOf({config}: Pick<Source, 'config'>, {list}: ReadFile) {
  if (config.order === 'none') return undefined
  return config.order ? namedOrder(list, config.order) : learnOrder(list)
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
    throw new Refusal(`${path}:${line} has it already: ${known}`, {kind: 'listed', path, line, title: known})
  }
}

function attempt<Value>(compose: () => Value): Value {
  try {
    return compose()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const part = /`\{(\w+)\}`/.exec(error.message)?.[1]
    const isAskable = part === 'title' || part === 'venue' || part === 'year'
    throw new Refusal(
      `${error.message}; ${isAskable ? 'say it with --title, --venue or --year' : 'add it by hand, or set `entry` in the config'}`,
      {kind: 'missing-part', part}
    )
  }
}
