/**
 * GitHub's own description of the operations that the Action uses.
 *
 * Source: GitHub's OpenAPI description (MIT), npm `@octokit/openapi`, the operations used, without descriptions. It says that the line of a
 * review comment is a number; GitHub gives null for an outdated one, as every tool that handles them expects.
 */

import {readFileSync} from 'node:fs'
import {faultsOf, fill, type Definitions, type Schema} from './schema.ts'

export interface Operation {
  id: string
  method: string
  path: string
  params: readonly {in: string; name: string; required: boolean; schema: Schema}[]
  body: Schema | null
  bodyRequired: boolean
  res: Readonly<Record<string, Schema | null>>
}

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  ops: Operation[]
  $defs: Definitions
}

const defs = description.$defs

/** Parameters that may have slashes in them. */
const deep = new Set(['path', 'ref', 'basehead'])

const operations = description.ops.map(op => {
  const names: string[] = []
  const source = op.path.replace(/\{(\w+)\}/gu, (_, name: string) => {
    names.push(name)
    return deep.has(name) ? '(.+)' : '([^/]+)'
  })
  return {op, names, pattern: new RegExp(`^${source}$`, 'u')}
})

/** The operation of a request and the parameters in its path. */
export function operationOf(
  method: string,
  path: string
): {op: Operation; params: Record<string, string>} | undefined {
  for (const {op, names, pattern} of operations) {
    const match = op.method === method ? pattern.exec(path) : null
    if (match) {
      return {
        op,
        params: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')]))
      }
    }
  }
  return undefined
}

/** What is wrong with a query. */
export function faultsOfQuery({params}: Operation, query: URLSearchParams): string[] {
  return params
    .filter(d => d.in === 'query')
    .flatMap(({name, required, schema}) => {
      const raw = query.get(name)
      if (raw === null) return required ? [`${name} missing`] : []
      const value = schema.type === 'integer' ? Number(raw) : schema.type === 'boolean' ? raw === 'true' : raw
      return schema.type === 'array' ? [] : faultsOf(schema, value, defs, name)
    })
}

/** What is wrong with a body. */
export function faultsOfBody({body, bodyRequired}: Operation, value: unknown): string[] {
  if (!body) return []
  return value === undefined && bodyRequired ? ['body missing'] : faultsOf(body, value ?? {}, defs)
}

/** A response with all that GitHub's would have; throws where what is said is not what GitHub could say. */
export function respond({id, res}: Operation, status: number, value: unknown): unknown {
  const schema = res[status]
  if (!schema) return value
  const filled = fill(schema, JSON.parse(JSON.stringify(value)), defs)
  const faults = faultsOf(schema, filled, defs)
  if (faults.length > 0) throw new Error(`Unexpected response of ${id}: ${faults.slice(0, 5).join('; ')}`)
  return filled
}
