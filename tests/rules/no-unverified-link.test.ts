import {testRule} from './test-rule.ts'

const text = '- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://a.org/x.pdf)\n'
const result = (verdict: string) => ({links: [{url: 'https://a.org/x.pdf', verdict, reason: 'timeout'}]})

testRule('no-unverified-link', [
  ...['ok', 'redirected', 'dead', 'skipped'].map(verdict => ({
    name: `is silent about what is ${verdict}`,
    text,
    options: result(verdict)
  })),
  ...['unreachable', 'blocked', 'rate-limited'].map(verdict => ({
    name: `lists what is ${verdict}`,
    text,
    options: result(verdict),
    findings: [`1:56-1:75: Link could not be verified (${verdict}): the host accepts no connection in time`]
  }))
])
