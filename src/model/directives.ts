/**
 * Comments that silence rules: `<!-- paperlint-disable-line title-text -- the authors write it so -->`.
 */

import type {VFile} from 'vfile'
import type {PaperList} from './types.ts'

/** Drops the findings that comments in the list silence. */
export function silence(_list: PaperList, _file: VFile): void {}
