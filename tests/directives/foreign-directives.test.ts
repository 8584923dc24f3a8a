import {expect, test} from 'vitest'
import {lint} from '../../src/lint.ts'

const undefinedReference = '- Prompt Tuning [pdf][p2]'
const empty = '- Prompt Tuning [[code]](#) [[pdf]](https://arxiv.org/pdf/2205.03340)'
const other = '- Prefix Tuning [[code]](#) [[pdf]](https://arxiv.org/pdf/2205.03342)'
const defined = '- Prompt Learning [pdf][p1]\n\n[p1]: https://arxiv.org/pdf/2205.03341\n'

/** Lines and rules of what is still said. */
async function heard(text: string): Promise<string[]> {
  const {findings} = await lint(`${text}\n${defined}`, {path: 'README.md'})
  return findings.map(d => `${d.line} ${d.ruleId}`)
}

test.each<[string, string, string[]]>([
  ['nothing', `${undefinedReference}\n${empty}`, ['1 no-broken-reference', '2 no-empty-link']],
  [
    'markdownlint, by number',
    `<!-- markdownlint-disable MD052 -->\n\n${undefinedReference}\n${empty}`,
    ['4 no-empty-link']
  ],
  [
    'markdownlint, by name and line',
    `${undefinedReference} <!-- markdownlint-disable-line reference-links-images -->\n${empty}`,
    ['2 no-empty-link']
  ],
  [
    'markdownlint, all of its rules that check the same',
    `<!-- markdownlint-disable -->\n\n${undefinedReference}\n${empty}`,
    []
  ],
  [
    'markdownlint, up to where it is enabled',
    `<!-- markdownlint-disable -->\n\n${undefinedReference}\n\n<!-- markdownlint-enable -->\n\n${empty}`,
    ['7 no-empty-link']
  ],
  [
    'markdownlint, a rule that we do not have',
    `<!-- markdownlint-disable MD013 -->\n\n${empty}`,
    ['3 no-empty-link']
  ],
  [
    'markdown-link-check, which follows links only',
    `<!-- markdown-link-check-disable -->\n\n${undefinedReference}\n${empty}`,
    ['4 no-empty-link']
  ],
  [
    'markdown-link-check, the next line',
    `<!-- markdown-link-check-disable-next-line -->\n${undefinedReference}\n\n${undefinedReference}`,
    ['4 no-broken-reference']
  ],
  ['lychee', `${undefinedReference} <!-- lychee-ignore -->\n${empty}`, ['2 no-empty-link']],
  [
    'remark-lint',
    `<!--lint disable no-undefined-references-->\n\n${undefinedReference}\n\n<!--lint enable-->\n\n${undefinedReference}`,
    ['7 no-broken-reference']
  ],
  ['remark-lint, what follows', `<!--lint ignore no-empty-url-->\n${empty}\n${other}`, ['3 no-empty-link']],
  [
    'one tool does not enable what another disables',
    `<!-- markdownlint-disable -->\n\n<!--lint enable-->\n\n${undefinedReference}`,
    []
  ]
])('silences %s', async (_name, text, expected) => expect(await heard(text)).toEqual(expected))
