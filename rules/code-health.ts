/**
 * Report code repositories that are archived, disabled or empty.
 *
 * An archived repository can still be read, so it is a hint. An empty or disabled one is of no use to readers, so it is a warning. GitHub
 * gives the state when the link is checked.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://github.com/yz93/LAVT-RIS", "verdict": "ok", "reason": "registered", "repository": {"nameWithOwner": "yz93/LAVT-RIS", "archived": false, "disabled": false, "empty": false}}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[code]](https://github.com/yz93/LAVT-RIS)
 *
 * @example bad.md {"links": [{"url": "https://github.com/yz93/LAVT-RIS", "verdict": "ok", "reason": "registered", "repository": {"nameWithOwner": "yz93/LAVT-RIS", "archived": false, "disabled": false, "empty": true}}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[code]](https://github.com/yz93/LAVT-RIS)
 *
 *   1:68-1:100: Repository `yz93/LAVT-RIS` is empty
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult, Repository} from '../src/links/types.ts'
import {since} from '../src/links/words.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'

type CodeLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly CodeLink[]
}

export default lintRule<Root, Options | undefined>(docs('code-health'), (tree, file, {links = []} = {}) => {
  const list = listOf(tree, file)
  for (const {link, known, entry} of linked(list, links)) {
    const state = entry && known.repository && stateOf(known.repository)
    if (!state) continue
    report(file, list, {
      reason: `Repository \`${known.repository?.nameWithOwner}\` is ${state.word}`,
      span: link.urlSpan,
      note: ['According to GitHub', since(known)].filter(Boolean).join(', '),
      evidence: 'record',
      level: state.level,
      entry
    })
  }
})

function stateOf({
  archived,
  disabled,
  empty
}: Repository): {word: string; level: 'warn' | 'hint'} | undefined {
  if (disabled) return {word: 'disabled', level: 'warn'}
  if (empty) return {word: 'empty', level: 'warn'}
  return archived ? {word: 'archived and no longer maintained', level: 'hint'} : undefined
}
