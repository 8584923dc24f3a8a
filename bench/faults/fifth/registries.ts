/**
 * Registries in trouble: what they answer about links of which some exist and some do not.
 */

import type {IncomingMessage} from 'node:http'
import {text} from 'node:stream/consumers'
import {missing, page, send, to} from '../answers.ts'
import type {Answer} from '../answers.ts'

export interface Trouble {
  name: string
  registry: 'arxiv' | 'github' | 'doi'
  /** Whether each link exists. */
  links: Readonly<Record<string, 'living' | 'gone'>>
  answer: Answer
}

const json = (value: unknown) => send(200, JSON.stringify(value), {'content-type': 'application/json'})

const abs = (...ids: string[]) => ids.map(d => `http://arxiv.org/abs/${d}`)
const living = (urls: readonly string[]) => Object.fromEntries(urls.map(d => [d, 'living' as const]))
const gone = (urls: readonly string[]) => Object.fromEntries(urls.map(d => [d, 'gone' as const]))
const twenty = Array.from({length: 20}, (_, index) => `2105.${10_001 + index}`)

const asked = (request: IncomingMessage) =>
  (new URL(request.url ?? '', 'http://a').searchParams.get('id_list') ?? '').split(',')

/** A feed of some papers; `shown` makes the address in it. */
function feed(
  choose: (ids: string[]) => string[],
  shown = (id: string) => `http://arxiv.org/abs/${/v\d+$/.test(id) ? id : `${id}v2`}`
): Answer {
  return (request, ...rest) => {
    const entries = choose(asked(request)).map(
      d =>
        `<entry><id>${shown(d)}</id><title>A paper</title><published>2021-05-06T18:00:00Z</published></entry>`
    )
    send(200, `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`, {
      'content-type': 'application/atom+xml'
    })(request, ...rest)
  }
}
const all = (ids: string[]) => ids

const arxiv: readonly Trouble[] = [
  {
    name: 'a page of maintenance',
    registry: 'arxiv',
    links: living(abs(...twenty)),
    answer: page('arXiv', '<h1>Down for maintenance</h1>')
  },
  {name: 'an empty feed', registry: 'arxiv', links: living(abs(...twenty)), answer: feed(() => [])},
  {
    name: 'without every third',
    registry: 'arxiv',
    links: living(abs(...twenty)),
    answer: feed(ids => ids.filter((_, index) => index % 3 !== 1))
  },
  {
    name: 'a feed that is cut',
    registry: 'arxiv',
    links: living(abs(...twenty)),
    answer: send(
      200,
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2105.10001v2</id><title>A pa',
      {'content-type': 'application/atom+xml'}
    )
  },
  {
    name: 'one that does not exist',
    registry: 'arxiv',
    links: {...living(abs(...twenty)), ...gone(abs('2105.99999'))},
    answer: feed(ids => ids.filter(d => !d.startsWith('2105.99999')))
  },
  {
    name: 'old identifiers with a class',
    registry: 'arxiv',
    links: living(abs('math.GT/0309136', 'cs.LG/0703125', ...twenty)),
    answer: feed(all, d => `http://arxiv.org/abs/${d.replace(/\.[A-Z]{2}\//, '/')}v1`)
  },
  {
    name: 'addresses with https and spaces',
    registry: 'arxiv',
    links: living(abs(...twenty)),
    answer: feed(all, d => `\n  https://arxiv.org/abs/${d}v3\n`)
  }
]

const graphql =
  (
    repository: (owner: string, name: string, fields: string) => unknown,
    isMissing: (id: string) => boolean = () => false
  ): Answer =>
  (request, response, count) =>
    void text(request).then(body => {
      const {query}: {query: string} = JSON.parse(body)
      const data: Record<string, unknown> = {}
      const errors: unknown[] = []
      const shape =
        /(r\d+): repository\(owner:"([^"]+)",name:"([^"]+)"\)\{([^{}]*(?:\{__typename\}[^{}]*)*)\}/g
      for (const [, alias = '', owner = '', name = '', fields = ''] of query.matchAll(shape)) {
        const id = `${owner}/${name}`
        data[alias] = isMissing(id) ? null : repository(owner, name, fields)
        if (isMissing(id))
          errors.push({
            type: 'NOT_FOUND',
            path: [alias],
            message: `Could not resolve to a Repository with the name '${id}'.`
          })
      }
      json({data, ...(errors.length > 0 && {errors})})(request, response, count)
    })

/** A repository with the branch `main` and the files named. */
const withFiles = (...files: string[]) =>
  graphql((owner, name, fields) => ({
    nameWithOwner: `${owner}/${name}`,
    isArchived: false,
    isEmpty: false,
    isDisabled: false,
    ...Object.fromEntries(
      [...fields.matchAll(/(p\d+_\d+): object\(expression:"([^"]*)"\)/g)].map(
        ([, alias, expression = '']) => [alias, files.includes(expression) ? {__typename: 'Blob'} : null]
      )
    )
  }))
const repo = (path: string) => `http://github.com/${path}`
const ten = Array.from({length: 10}, (_, index) => repo(`ada/maps-${index}`))

const github: readonly Trouble[] = [
  {
    name: 'a branch that was renamed',
    registry: 'github',
    links: living([repo('ada/renamed/tree/master'), repo('ada/renamed/blob/develop/docs/a.md')]),
    answer: withFiles('main', 'main:docs/a.md')
  },
  {
    name: 'a branch with slashes',
    registry: 'github',
    links: living([
      repo('ada/slashes/blob/feature/v2/beta/docs/a.md'),
      repo('ada/slashes/tree/feature/v2/beta')
    ]),
    answer: withFiles('main', 'feature/v2/beta', 'feature/v2/beta:docs/a.md')
  },
  {
    name: 'a folder that is not there',
    registry: 'github',
    links: {...living([repo('ada/folder')]), ...gone([repo('ada/folder/tree/main/none')])},
    answer: withFiles('main')
  },
  {
    name: 'no repository at all for a token that may not see them',
    registry: 'github',
    links: living(ten),
    answer: graphql(
      () => ({}),
      () => true
    )
  },
  {
    name: 'one that was deleted',
    registry: 'github',
    links: {...living(ten), ...gone([repo('ada/deleted')])},
    answer: graphql(
      (owner, name) => ({
        nameWithOwner: `${owner}/${name}`,
        isArchived: false,
        isEmpty: false,
        isDisabled: false
      }),
      d => d === 'ada/deleted'
    )
  },
  {name: 'null without a word', registry: 'github', links: living(ten), answer: graphql(() => null)},
  {
    name: 'a unicorn',
    registry: 'github',
    links: living(ten),
    answer: send(502, '<title>Unicorn! · GitHub</title>')
  },
  {
    name: 'something went wrong',
    registry: 'github',
    links: living(ten),
    answer: json({
      data: null,
      errors: [
        {
          message:
            'Something went wrong while executing your query. Please include `A1` when reporting this issue.'
        }
      ]
    })
  },
  {
    name: 'a token that ended',
    registry: 'github',
    links: living(ten),
    answer: send(401, '{"message":"Bad credentials"}')
  }
]

const doiOf = (url: string) =>
  decodeURIComponent(url.replace(/^\/(?:doiRA|api\/handles)\//, '').split('?')[0] ?? '')
const agencies =
  (say: (doi: string) => object, handle: Answer): Answer =>
  (request, ...rest) =>
    (request.url?.startsWith('/doiRA/') ? json(doiOf(request.url).split(',').map(say)) : handle)(
      request,
      ...rest
    )
const known = (doi: string) => ({DOI: doi, RA: 'Crossref'})
const absent = (doi: string) => ({DOI: doi, status: 'DOI does not exist'})
const handles = json({responseCode: 1, values: []})
const noHandle = send(404, '{"responseCode":100}', {'content-type': 'application/json'})
const doi = (name: string) => `http://doi.org/10.5555/${name}`
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(doi)

const dois: readonly Trouble[] = [
  {name: 'absent, but with a handle', registry: 'doi', links: living(six), answer: agencies(absent, handles)},
  {
    name: 'unknown, with a handle',
    registry: 'doi',
    links: living(six),
    answer: agencies(d => ({DOI: d, status: 'Unknown'}), handles)
  },
  {
    name: 'a page in place of agencies',
    registry: 'doi',
    links: living(six),
    answer: (request, ...rest) =>
      (request.url?.startsWith('/doiRA/') ? page('DOI') : handles)(request, ...rest)
  },
  {
    name: 'capitals',
    registry: 'doi',
    links: living(six),
    answer: agencies(d => known(d.toUpperCase()), handles)
  },
  {
    name: 'one that was never registered',
    registry: 'doi',
    links: {...living(six), ...gone([doi('none')])},
    answer: agencies(d => (d.endsWith('/none') ? absent(d) : known(d)), noHandle)
  },
  {
    name: 'a wall',
    registry: 'doi',
    links: living(six),
    answer: send(403, '<title>Just a moment...</title>', {'cf-mitigated': 'challenge'})
  },
  {
    name: 'an error of the handle system',
    registry: 'doi',
    links: living(six),
    answer: agencies(d => ({DOI: d, status: 'Unknown'}), send(500, '{"responseCode":2}'))
  }
]

export const troubles: readonly Trouble[] = [...arxiv, ...github, ...dois]

const papers = Object.fromEntries(
  abs(...twenty, 'math.GT/0309136', 'cs.LG/0703125').map(d => [new URL(d).pathname, page()])
)
const repositories = Object.fromEntries(ten.map(d => [new URL(d).pathname, page()]))

/** What the pages of the registries answer, by host and path. */
export const registryPages: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  'arxiv.org': papers,
  'github.com': {
    ...repositories,
    '/ada/renamed': page(),
    '/ada/renamed/tree/master': to('/ada/renamed/tree/main', 301),
    '/ada/renamed/tree/main': page(),
    '/ada/renamed/blob/develop/docs/a.md': to('/ada/renamed/blob/main/docs/a.md', 301),
    '/ada/renamed/blob/main/docs/a.md': page(),
    '/ada/slashes/blob/feature/v2/beta/docs/a.md': page(),
    '/ada/slashes/tree/feature/v2/beta': page(),
    '/ada/folder': page(),
    '/ada/folder/tree/main/none': missing
  }
}
