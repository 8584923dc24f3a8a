import {testRule} from './test-rule.ts'

const text = '- [**CVPR 2022**] Prompt Distribution Learning [[project]](https://a.org/x#resluts)\n'
const known = (rest: object) => ({links: [{url: 'https://a.org/x#resluts', verdict: 'ok', ...rest}]})

testRule('no-missing-fragment', [
  {name: 'is silent if nobody looked', text, options: known({})},
  {
    name: 'names the place',
    text,
    options: known({missingFragment: 'resluts'}),
    findings: ['1:60-1:83: Page has no place named `#resluts`']
  }
])
