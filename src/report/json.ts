/**
 * The results as JSON, for programs.
 */

import {jsonText} from './escape.ts'
import type {Results} from './types.ts'

/** Results as JSON text. */
export function json(results: Results): string {
  return jsonText(contractOf(results))
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
