import {summaryOf} from '../../src/report/results.ts'
import type {FileResult, FindingRecord, Results} from '../../src/report/types.ts'

/** A small list, with what was found in it. */
export const source = `# Prompts

- [**EMNLP 2018**] Automated Generation of X-ray Reports [[pdf]](https://aclanthology.org/2021.emnlp-main.288.pdf)
- [**CVPR 2022**] 学习提示:Learning to Prompt [[pdf]](https://arxiv.org/abs/2205.03340)
`

export const venue: FindingRecord = {
  rule: 'venue-matches-link',
  level: 'error',
  line: 3,
  column: 6,
  endLine: 3,
  endColumn: 16,
  message: 'Tag says `EMNLP 2018`, but the linked paper is from `EMNLP 2021`',
  note: 'ACL Anthology id 2021.emnlp-main.288',
  evidence: 'proof',
  fix: {safe: true, edits: [{start: 16, end: 26, text: 'EMNLP 2021'}]},
  url: 'https://example.com/rules#venue-matches-link',
  entry: {title: 'Automated Generation of X-ray Reports', ids: ['acl:2021.emnlp-main.288']}
}

export const colon: FindingRecord = {
  rule: 'title-text',
  level: 'warn',
  line: 4,
  column: 23,
  endLine: 4,
  endColumn: 24,
  message: 'Missing space after the colon: `学习提示:Learning` should be `学习提示: Learning`',
  note: 'Titles have a space after a colon',
  evidence: 'proof',
  related: [{line: 3, column: 1, message: 'here it is right'}],
  url: 'https://example.com/rules#title-text',
  entry: {title: '学习提示:Learning to Prompt', ids: ['arxiv:2205.03340']}
}

/** Whatever a stranger may write into a list. */
export const hostile =
  '::error::x ##[stop-commands] @everyone #1 </details><script>alert(1)</script> ]]> `` ```\u001B[31m\u202E | [a](javascript:x) https://evil.example'

export function resultsOf(findings: FindingRecord[], file: Partial<FileResult> = {}): Results {
  const files = [{path: 'README.md', findings, source, counts: {entries: 2, papers: 2}, ...file}]
  return {version: 1, summary: summaryOf(files), files}
}
