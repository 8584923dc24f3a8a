import {testRule} from './test-rule.ts'

const good = '- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)'
const other =
  '- [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134)'
const bad =
  '- [**CVPR 2022**] RepsNet:Combining Vision with Language [[pdf]](https://arxiv.org/pdf/2209.13171)'

testRule('directive', [
  {
    name: 'accepts comments that are not for paperlint',
    text: `<!-- lint disable titel-text -->\n\n<!-- TODO -->\n\n${good}\n`
  },
  {name: 'accepts a directive that is needed', text: `${bad} <!-- paperlint-disable-line title-text -->\n`},
  {
    name: 'accepts a directive for all rules that is needed',
    text: `${bad} <!-- paperlint-disable-line -->\n`
  },
  {
    name: 'accepts a pair',
    text: `<!-- paperlint-disable title-text -->\n${bad}\n<!-- paperlint-enable title-text -->\n`
  },
  {
    name: 'finds an unknown rule beside a known one',
    text: `${bad} <!-- paperlint-disable-line title-text, no-typos -->\n`,
    findings: ['1:140-1:148: No rule is called `no-typos`'],
    fixed: `${bad} <!-- paperlint-disable-line title-text -->\n`
  },
  {
    name: 'finds a rule that silences nothing beside one that does',
    text: `${bad} <!-- paperlint-disable-line file-size title-text -->\n`,
    findings: ['1:128-1:137: `paperlint-disable-line file-size` silences nothing'],
    fixed: `${bad} <!-- paperlint-disable-line title-text -->\n`
  },
  {
    name: 'finds an unknown kind of directive',
    text: `<!-- paperlint-disable-nextline title-text -->\n${good}\n`,
    findings: [
      '1:1-1:47: `paperlint-disable-nextline` is not a directive; did you mean `paperlint-disable-next-line`?'
    ]
  },
  {
    name: 'finds directives for all rules that silence nothing, and takes their lines away',
    text: `<!-- paperlint-disable-file -->\n\n${good} <!-- paperlint-disable-line -->\n  <!-- paperlint-disable-next-line -->\n${other}\n`,
    findings: [
      '1:1-1:32: `paperlint-disable-file` silences nothing',
      '3:90-3:121: `paperlint-disable-line` silences nothing',
      '4:3-4:39: `paperlint-disable-next-line` silences nothing'
    ],
    fixed: `\n${good}\n${other}\n`
  },
  {
    name: 'finds an enable without a disable',
    text: `${good}\n\n<!-- paperlint-enable title-text -->\n`,
    findings: ['3:1-3:37: `paperlint-enable` has no `paperlint-disable` before it'],
    fixed: `${good}\n\n`
  },
  {
    name: 'takes a pair away that silences nothing',
    text: `<!-- paperlint-disable title-text -->\n${good}\n<!-- paperlint-enable title-text -->\n`,
    findings: ['1:1-1:38: `paperlint-disable` silences nothing'],
    fixed: `${good}\n`
  }
])
