/**
 * Report files that are too large for GitHub to show in full.
 *
 * GitHub shows only the first 512,000 bytes of a rendered file, so the end of a long list disappears without notice. The default
 * maximum is a little lower, so that you notice in time. The finding starts where the allowed size ends. Split the list into several files.
 *
 * Options: `maximum`, the allowed number of bytes (default 500000).
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *
 * @example bad.md {"maximum": 60}
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134)
 *
 *   1:61-3:1: The file has 195 bytes, more than the maximum of 60
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'

/** Bytes. */
interface Options {
  maximum?: number
}

export default lintRule<Root, Options | undefined>(
  docs('file-size'),
  (tree, file, {maximum = 500_000} = {}) => {
    const list = listOf(tree, file)
    const bytes = new TextEncoder().encode(list.source)
    const size = bytes.length
    if (size <= maximum || !tree.position) return

    const start = new TextDecoder().decode(bytes.subarray(0, maximum)).replace(/\uFFFD$/, '').length
    report(file, list, {
      reason: `The file has ${count(size)} bytes, more than the maximum of ${count(maximum)}`,
      span: {start, end: list.source.length},
      // Source: https://github.com/isaacs/github/issues/1610
      note: 'GitHub shows only the first 512,000 bytes of a file',
      evidence: 'proof'
    })
  }
)

function count(value: number): string {
  // Not by `toLocaleString`: its tables take 30 ms to load.
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
