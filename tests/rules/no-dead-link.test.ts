import {testRule} from './test-rule.ts'

const entry = (url: string) => `- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](${url})\n`
const dead = (url: string, rest: object = {}) => ({
  links: [{url, verdict: 'dead', reason: 'http-404', ...rest}]
})

testRule('no-dead-link', [
  ...['ok', 'redirected', 'unreachable', 'blocked', 'rate-limited', 'skipped'].map(verdict => ({
    name: `is silent about what is ${verdict}`,
    text: entry('https://a.org/x.pdf'),
    options: {links: [{url: 'https://a.org/x.pdf', verdict, reason: 'http-404'}]}
  })),
  {
    name: 'says what the link was for, and offers an archived copy',
    text: entry('https://a.org/x.pdf'),
    options: dead('https://a.org/x.pdf', {
      archivedUrl: 'https://web.archive.org/web/2022/https://a.org/x(1).pdf'
    }),
    findings: [
      '1:56-1:75: Link to the paper is dead: the page answers 404 (not found), twice, on a site whose other pages work'
    ],
    fixedUnsafe: entry('https://web.archive.org/web/2022/https://a.org/x%281%29.pdf')
  },
  {
    name: 'finds every place of a link, also outside of entries',
    text: `See [the site](https://a.org/).\n\n${entry('https://a.org/')}`,
    options: dead('https://a.org/'),
    findings: [
      '1:16-1:30: Link is dead: the page answers 404 (not found), twice, on a site whose other pages work',
      '3:56-3:70: Link to the paper is dead: the page answers 404 (not found), twice, on a site whose other pages work'
    ]
  },
  {
    name: 'names a definition once, however many links use it',
    text: 'See [one][a] and [two][a].\n\n[a]: https://a.org/\n',
    options: dead('https://a.org/'),
    findings: [
      '3:6-3:20: Link is dead: the page answers 404 (not found), twice, on a site whose other pages work'
    ]
  }
])
