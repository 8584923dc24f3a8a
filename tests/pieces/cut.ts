import {flowOf} from '../../src/flow/flow.ts'
import type {Flow, Range} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {piecesOf} from '../../src/pieces/cut.ts'
import type {Piece} from '../../src/pieces/cut.ts'

/** Cuts all of a text into pieces, except for what belongs to another row. */
export function cut(text: string, except?: readonly Range[]): {flow: Flow; pieces: Piece[]} {
  const flow = flowOf(parse(text), text)
  return {flow, pieces: piecesOf(flow, {start: 0, end: flow.text.length}, except)}
}
