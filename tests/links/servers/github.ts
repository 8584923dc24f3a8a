import {listen} from './listen.ts'
import type {Handler, Server} from './listen.ts'

export interface FakeRepository {
  nameWithOwner?: string
  isArchived?: boolean
  isEmpty?: boolean
  isDisabled?: boolean
  /** Expressions that exist, `main:README.md`. */
  objects?: readonly string[]
}

export interface FakeGithub {
  repositories?: Readonly<Record<string, FakeRepository>>
  missing?: readonly string[]
  before?: (request: Parameters<Handler>[0], response: Parameters<Handler>[1], count: number) => boolean
}

/** GitHub's GraphQL as it behaves: errors come with status 200, a missing repository is `null` with an error beside it. */
export function fakeGithub({repositories = {}, missing = [], before}: FakeGithub = {}): Promise<Server> {
  let count = 0
  return listen((request, response) => {
    if (before?.(request, response, ++count)) return
    response.setHeader('content-type', 'application/json')
    if (request.method !== 'POST' || request.url !== '/graphql') {
      response.statusCode = 404
      response.end('{}')
      return
    }
    const {query}: {query: string} = JSON.parse(request.body)
    const data: Record<string, unknown> = {}
    const errors: unknown[] = []
    for (const [, alias, owner, name, fields] of query.matchAll(
      /(r\d+): repository\(owner:"([^"]+)",name:"([^"]+)"\)\{([^{}]*(?:\{__typename\}[^{}]*)*)\}/g
    )) {
      const id = `${owner}/${name}`
      if (missing.includes(id)) {
        data[alias!] = null
        errors.push({
          type: 'NOT_FOUND',
          path: [alias],
          message: `Could not resolve to a Repository with the name '${id}'.`
        })
        continue
      }
      const {objects = [], ...repository} = repositories[id] ?? {}
      const found: Record<string, unknown> = {}
      for (const [, path, expression] of fields!.matchAll(/(p\d+_\d+): object\(expression:"([^"]*)"\)/g)) {
        found[path!] = objects.includes(expression!) ? {__typename: 'Blob'} : null
      }
      data[alias!] = {
        nameWithOwner: id,
        isArchived: false,
        isEmpty: false,
        isDisabled: false,
        ...repository,
        ...found
      }
    }
    response.end(JSON.stringify({data, ...(errors.length > 0 && {errors})}))
  })
}
