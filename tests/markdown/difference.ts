import {parse} from '../../src/markdown/parse.ts'
import {remark} from '../../src/markdown/remark.ts'

/** Where our tree of a text first differs from the one that the full parser makes of it, places included; undefined if they are equal. */
export function difference(source: string): string | undefined {
  return differ(parse(source), remark.parse(source), 'root')
}

function differ(ours: unknown, theirs: unknown, path: string): string | undefined {
  if (!isObject(ours) || !isObject(theirs))
    return ours === theirs ? undefined : `${path}: ${String(ours)}, expected ${String(theirs)}`
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const found = differ(ours[key], theirs[key], `${path}.${key}`)
    if (found) return found
  }
  return undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
