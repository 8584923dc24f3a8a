/**
 * `paperlint add`: a paper by its URL, as an entry in the list's own style.
 */

import {addPaper} from '../../additions/add-paper.ts'
import type {Ask} from '../../additions/look-up.ts'
import {countsOnly} from '../../config/only.ts'
import {visible} from '../../report/visible.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {patch} from '../patch.ts'
import {repair} from '../repair.ts'
import {sources} from '../sources.ts'
import {writeAtomic} from '../write.ts'

const isCode = (url: string) =>
  /^https?:\/\/(?:www\.)?(?:github|gitlab|huggingface|codeberg)\.\w+\//i.test(url)

export const run: Run = async (urls, options, terminal) => {
  const {section, title, venue, year, offline = false} = options
  const [list] = await sources([], options, terminal)
  if (!list) return 2
  const ask: Ask | undefined = offline
    ? undefined
    : async asked => {
        const {checkLinks} = await import('../../links/index.ts')
        return checkLinks(asked, list.config.links ?? {}, {env: terminal.env})
      }
  let text = list.text
  for (const pair of pairs(urls)) {
    const added = await addPaper({...list, text}, {...pair, section, title, venue, year}, ask)
    text = added.text
    terminal.stderr.write(`${list.path}:${added.line} ${visible(added.entry)}\n`)
  }

  const counted = await repair({...list, text, config: countsOnly(list.config)}, {})
  if (options.dryRun) terminal.stdout.write(patch(list.text, counted.text, list.path))
  else if (list.absolute !== undefined) await writeAtomic(list.absolute, counted.text)
  return 0
}

/** Papers, each with the repository that follows it. */
function pairs(urls: readonly string[]): {url: string; code?: string}[] {
  const found: {url: string; code?: string}[] = []
  for (const url of urls) {
    const last = found.at(-1)
    if (!/^https?:\/\//i.test(url))
      throw new Problem(`${url} is no URL, name one: paperlint add https://arxiv.org/abs/…`)
    if (isCode(url) && last && last.code === undefined) last.code = url
    else found.push({url})
  }
  return found
}
