/**
 * Text to tree, with exact places: the only place that parses Markdown.
 *
 * remark's parser keeps everything that it has seen until it is done, so that a long document costs more than its parts. It is
 * therefore parsed in pieces, cut at seams where it makes no difference, and put together again: the tree is the same.
 */

import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {append, shift} from './join.ts'
import {labelsIn, namedIn} from './labels.ts'
import type {Label} from './labels.ts'
import {candidateAfter, linesIn, seamAt} from './seams.ts'
import type {Candidate, Seam} from './seams.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/** Length of a piece in UTF-16 units: so long that starting the parser does not count. */
const standardLength = 4096

/** What stands between two seams. */
interface Piece {
  seam: Seam
  end: number
  tree: Root
  labels: readonly Label[]
}

/** Parses GitHub-flavoured Markdown; offsets index the text, which must not start with a byte-order mark. */
export function parse(source: string): Root {
  return parseInPieces(source, standardLength)
}

/** As `parse`, in pieces of a length or of a little more. */
export function parseInPieces(source: string, length: number): Root {
  const pieces = piecesOf(source, length)
  const defined = new Map(pieces.flatMap(d => d.labels.map(label => [label.key, label] as const)))
  const whole: Root = {type: 'root', children: []}

  for (const piece of pieces) {
    const own = new Set(piece.labels.map(d => d.key))
    const named = namedIn(source.slice(piece.seam.at, piece.end), defined)
    const missing = named.filter(d => !own.has(d.key))
    const tree = missing.length > 0 ? parsePiece(source, piece.seam, piece.end, missing) : piece.tree
    append(whole, tree, piece.seam)
  }
  return whole
}

function piecesOf(source: string, pieceLength: number): Piece[] {
  const pieces: Piece[] = []
  for (let seam: Seam | undefined = {kind: 'block', at: 0, line: 0, head: ''}; seam;) {
    let candidate: Candidate | undefined
    let next: Seam | undefined
    let tree: Root
    let length = pieceLength
    do {
      candidate = candidateAfter(source, seam.at + length, pieceLength)
      tree = parsePiece(source, seam, candidate?.at ?? source.length)
      next = candidate && seamAt(candidate, source, tree, seam)
      length *= 2
    } while (candidate && !next)
    pieces.push({seam, end: next?.at ?? source.length, tree, labels: labelsIn(tree, source)})
    seam = next
  }
  return pieces
}

/** Parses what starts at a seam, with definitions that stand elsewhere. Places are those of the whole text. */
function parsePiece(
  source: string,
  {at, line, head}: Seam,
  end: number,
  definitions: readonly Label[] = []
): Root {
  const before = definitions.map(d => `${d.written}: #\n\n`).join('') + head
  const tree = parser.parse(before + source.slice(at, end))
  return shift(tree, before.length, {offset: at - before.length, line: line - linesIn(before)})
}
