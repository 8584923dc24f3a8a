/**
 * The results as JSON, for programs.
 */

import {jsonText} from './escape.ts'
import type {Results} from './types.ts'

/** Results as JSON text. */
export function json(results: Results): string {
  return [...jsonPieces(results)].join('')
}

/** Elements of a list in one piece of text. */
const atOnce = 500

/** Results as JSON text in pieces: that of many links would take more memory than all that was found. */
export function* jsonPieces(results: Results): Iterable<string> {
  const members = Object.entries(contractOf(results))
  for (const [index, [key, value]] of members.entries()) {
    yield `${index === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `
    if (!Array.isArray(value) || value.length === 0) yield indented(value, 2)
    else {
      for (let at = 0; at < value.length; at += atOnce) {
        const some = value.slice(at, at + atOnce).map(d => `\n    ${indented(d, 4)}`)
        yield `${at === 0 ? '[' : ','}${some.join(',')}`
      }
      yield '\n  ]'
    }
  }
  yield '\n}\n'
}

/** JSON that begins in a line that is indented already. */
function indented(value: unknown, by: number): string {
  return jsonText(value)
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(by)}`)
}

/** The contract: results without what only other reports need. */
export function contractOf({version, summary, files, links, incomplete}: Results): Results {
  return {
    version,
    summary,
    files: files.map(({path, findings, unrecognized}) => ({
      path,
      findings,
      ...(unrecognized && {unrecognized})
    })),
    ...(links && {links}),
    ...(incomplete !== undefined && {incomplete})
  }
}
