import {listen} from './listen.ts'
import type {Handler, Server} from './listen.ts'

export interface FakePaper {
  title?: string
  authors?: readonly string[]
  comment?: string
  journalRef?: string
  doi?: string
  version?: number
  published?: string
  summary?: string
}

export interface FakeArxiv {
  /** Papers that differ from the invented ones. */
  papers?: Readonly<Record<string, FakePaper>>
  /** Identifiers that do not exist. */
  missing?: readonly string[]
  /** Identifiers that fail the whole batch. */
  malformed?: readonly string[]
  /** Answers instead, where it returns `true`. */
  before?: (request: Parameters<Handler>[0], response: Parameters<Handler>[1], count: number) => boolean
}

/** The arXiv API as it behaves: no order, no word about what is missing, 400 for a whole batch. */
export function fakeArxiv({
  papers = {},
  missing = [],
  malformed = [],
  before
}: FakeArxiv = {}): Promise<Server> {
  let count = 0
  return listen((request, response) => {
    if (before?.(request, response, ++count)) return
    const query = new URL(request.url ?? '', 'http://localhost').searchParams
    const ids = (query.get('id_list') ?? '').split(',').filter(Boolean)
    const bad = ids.find(d => malformed.includes(d))
    response.setHeader('content-type', 'application/atom+xml; charset=utf-8')
    if (bad) {
      response.statusCode = 400
      response.end(
        feed(`<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_${bad}</id><title>Error</title>
          <summary>incorrect id format for ${bad}</summary></entry>`)
      )
      return
    }
    const shown = ids.filter(d => !missing.includes(d)).slice(0, Number(query.get('max_results') ?? 10))
    response.end(
      feed(
        shown
          .reverse()
          .map(id => entry(id, papers[id] ?? {}))
          .join('\n')
      )
    )
  })
}

function feed(entries: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <opensearch:totalResults>0</opensearch:totalResults>
  ${entries}
</feed>`
}

function entry(id: string, paper: FakePaper): string {
  const {
    title = `Paper\n  ${id}`,
    authors = ['Ada Author'],
    version = 3,
    published = '2021-12-06T18:00:00Z'
  } = paper
  return `<entry><id>http://arxiv.org/abs/${/v\d+$/.test(id) ? id : `${id}v${version}`}</id><published>${published}</published><updated>${published}</updated>
    <title>${title}</title><summary>${paper.summary ?? 'We study &amp; report.'}</summary>
    ${authors.map(d => `<author><name>${d}</name></author>`).join('')}
    ${optional('comment', paper.comment)}${optional('journal_ref', paper.journalRef)}${optional('doi', paper.doi)}
    <link href="http://arxiv.org/abs/${id}" rel="alternate" type="text/html"/></entry>`
}

function optional(tag: string, value: string | undefined): string {
  return value ? `<arxiv:${tag}>${value}</arxiv:${tag}>` : ''
}
