import {testRule} from './test-rule.ts'

const entry = (url: string) => `- [**CVPR 2022**] Prompt Distribution Learning [[code]](${url})\n`
/** Short links and identifiers, and addresses for one reader, one language or one moment. */
const detours: readonly [from: string, to: string][] = [
  ...'1drv.ms aka.ms forms.gle w.wiki lnkd.in rb.gy is.gd g.co discord.gg git.io perma.cc identifiers.org ror.org nbn-resolving.org hdl.handle.net purl.org w3id.org'
    .split(' ')
    .map(host => [`https://${host}/x`, 'https://example.org/landing'] as const satisfies [string, string]),
  ['https://doi.org/10.1/2', 'https://example.org/landing'],
  ['https://a.org/file.zip', 'https://b.s3.amazonaws.com/file.zip?X-Amz-Expires=300&X-Amz-Signature=1'],
  ['https://a.org/code', 'https://ada:secret@a.org/code'],
  ['https://a.org/code', 'https://a.org/code?PHPSESSID=12'],
  ['https://a.org/code', 'https://a.org/code;jsessionid=12'],
  ['https://a.org/code', 'https://a.org/en-us/code'],
  ['https://a.org/code', 'https://a.org/code?hl=de'],
  ['https://docs.a.org/latest/use', 'https://docs.a.org/3.2.1/use'],
  ['https://a.org/code', 'https://a.org/code?utm_source=x']
]

const moved = (url: string, finalUrl: string, reason = 'moved-permanently') => ({
  links: [{url, finalUrl, verdict: 'redirected', reason}]
})

testRule('no-moved-link', [
  ...detours.map(([from, to]) => ({
    name: `is silent about ${from} → ${to}`,
    text: entry(from),
    options: moved(from, to)
  })),
  {
    name: 'offers another site for review only',
    text: entry('https://a.org/code'),
    options: moved('https://a.org/code', 'https://b.org/code'),
    findings: ['1:57-1:75: Link moved to another site: `https://b.org/code`'],
    fixedUnsafe: entry('https://b.org/code')
  },
  {
    name: 'offers no front page',
    text: entry('https://a.org/papers/1.html'),
    options: moved('https://a.org/papers/1.html', 'https://www.bigsite.org/'),
    findings: [
      '1:57-1:84: Link leads to the front page `https://www.bigsite.org/`; the page itself is probably gone'
    ]
  },
  {
    name: 'moves within a site, hosts below it included',
    text: entry('http://www.a.org/code'),
    options: moved('http://www.a.org/code', 'https://code.a.org/new'),
    findings: ['1:57-1:78: Link moved to `https://code.a.org/new`'],
    fixed: entry('https://code.a.org/new')
  },
  {
    name: 'repairs a page that moved for good',
    text: entry('http://a.org/code'),
    options: moved('http://a.org/code', 'https://a.org/code/'),
    findings: ['1:57-1:74: Link moved to `https://a.org/code/`'],
    fixed: entry('https://a.org/code/')
  },
  {
    name: 'leaves a page without the title for review',
    text: entry('https://a.org/code'),
    options: {
      links: moved('https://a.org/code', 'https://a.org/news').links.map(d => ({...d, showsTitle: false}))
    },
    findings: [
      '1:57-1:75: Link moved to `https://a.org/news`, a page that does not show the title of the paper'
    ],
    fixedUnsafe: entry('https://a.org/news')
  },
  {
    name: 'leaves a page to which several addresses redirect for review',
    text: entry('https://a.org/code'),
    options: {
      links: ['https://a.org/code', 'https://a.org/data'].flatMap(d => moved(d, 'https://a.org/news').links)
    },
    findings: ['1:57-1:75: Link moved to `https://a.org/news`, a page to which other links lead too'],
    fixedUnsafe: entry('https://a.org/news')
  },
  {
    name: 'leaves a page that another link names for review',
    text: entry('https://a.org/code'),
    options: {
      links: [
        ...moved('https://a.org/code', 'https://a.org/news').links,
        {url: 'https://a.org/news', finalUrl: 'https://a.org/news', verdict: 'ok', reason: 'http-200'}
      ]
    },
    findings: ['1:57-1:75: Link moved to `https://a.org/news`, a page to which other links lead too'],
    fixedUnsafe: entry('https://a.org/news')
  },
  {
    name: 'takes two spellings of an address for one, and a page with the title for the right one',
    text: entry('https://a.org/code'),
    options: {
      links: [
        ...['https://a.org/code', 'http://a.org/Code/'].flatMap(d => moved(d, 'https://a.org/news').links),
        ...moved('https://a.org/other', 'https://a.org/old').links
      ]
    },
    findings: ['1:57-1:75: Link moved to `https://a.org/news`'],
    fixed: entry('https://a.org/news')
  },
  {
    name: 'keeps the fragment, and encodes what would end the link',
    text: entry('http://a.org/code#usage'),
    options: moved('http://a.org/code#usage', 'https://a.org/code_(new)'),
    findings: ['1:57-1:80: Link moved to `https://a.org/code_%28new%29#usage`'],
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
