/**
 * The results as JSON, for programs.
 */

import {jsonText} from './escape.ts'
import type {Results} from './types.ts'

/** The contract: without what only other reports need. */
export function json({version, summary, files, links, incomplete}: Results): string {
  const plain = {
    version,
    summary,
    files: files.map(({path, findings}) => ({path, findings})),
    ...(links && {links}),
    ...(incomplete !== undefined && {incomplete})
  }
  return jsonText(plain)
}
