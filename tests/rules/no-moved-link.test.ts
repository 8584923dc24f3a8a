import {testRule} from './test-rule.ts'

const entry = (url: string) => `- [**CVPR 2022**] Prompt Distribution Learning [[code]](${url})\n`
const moved = (url: string, finalUrl: string, reason = 'moved-permanently') => ({
  links: [{url, finalUrl, verdict: 'redirected', reason}]
})

testRule('no-moved-link', [
  ...['https://doi.org/10.1/2', 'https://hdl.handle.net/1/2', 'https://purl.org/x', 'https://w3id.org/x'].map(
    url => ({
      name: `leaves persistent identifiers alone: ${url}`,
      text: entry(url),
      options: moved(url, 'https://example.org/landing')
    })
  ),
  {
    name: 'repairs a page that moved for good',
    text: entry('http://a.org/code'),
    options: moved('http://a.org/code', 'https://a.org/code/'),
    findings: ['1:57-1:74: Unexpected former address `http://a.org/code`, expected `https://a.org/code/`'],
    fixed: entry('https://a.org/code/')
  },
  {
    name: 'keeps the fragment, and encodes what would end the link',
    text: entry('http://a.org/code#usage'),
    options: moved('http://a.org/code#usage', 'https://a.org/code_(new)'),
    findings: [
      '1:57-1:80: Unexpected former address `http://a.org/code#usage`, expected `https://a.org/code_%28new%29#usage`'
    ],
    fixed: entry('https://a.org/code_%28new%29#usage')
  },
  {
    name: 'is silent about what only leads elsewhere for now',
    text: entry('https://a.org/code'),
    options: {
      links: [{url: 'https://a.org/code', finalUrl: 'https://b.org/', verdict: 'ok', reason: 'http-200'}]
    }
  }
])
