/**
 * Words that are divided as in the lines of a PDF, and brackets whose other half is that of another script.
 */

import type {Slip} from './slips.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** Slips by entry. */
export function tornText(list: PaperList): ReadonlyMap<Entry, readonly Slip[]> {
  const {entries, source} = list
  const isMixed = /[（）]/.test(source)
  const isTorn = /\p{Ll}- \p{Ll}/u.test(source)
  if (!isMixed && !isTorn) return new Map()
  let known: ReadonlySet<string> | undefined
  const words = () => (known ??= new Set(source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu)))
  const count = (mark: string) => source.split(mark).length
  const isWide = isMixed && count('（') > count('(')
  return new Map(
    entries.map(d => [
      d,
      [...(isTorn ? tornWords(list, d, words) : []), ...(isMixed ? mixed(list, d, isWide) : [])]
    ])
  )
}

/** Words that a hyphen and a space divide, if the list has them whole: `atten- tion`, not `pre- and post-war`. */
function tornWords({source}: PaperList, {title}: Entry, words: () => ReadonlySet<string>): Slip[] {
  if (!title) return []
  const {start, end} = title.span
  const text = source.slice(start, end)
  if (!text.includes('- ')) return []
  return [...text.matchAll(/(?<!\p{L})(\p{L}*\p{Ll})- (\p{Ll}+)(?!\p{L})/gu)].flatMap(
    ({0: written, 1: first = '', 2: second = '', index}): Slip[] => {
      const whole = `${first}${second}`
      const hyphenated = `${first}-${second}`
      const meant = [whole, hyphenated].filter(d => words().has(d.toLowerCase()))
      if (meant.length !== 1) return []
      return [
        {
          kind: 'hyphen',
          start: start + index,
          end: start + index + written.length,
          meant: meant[0]!,
          reason: `Hyphen of a line break in \`${written}\`: it should be \`${meant[0]!}\``,
          note: 'The list has the word whole elsewhere'
        }
      ]
    }
  )
}

/** What a half of a bracket is called in the other script. */
const partners: Readonly<Record<string, string>> = {'（': '(', '）': ')', '(': '（', ')': '）'}

/** Brackets of which one half is as wide as Chinese letters: `（VLDB 2020)`. The half changes that is rarer in the list. */
function mixed({source}: PaperList, {span: {start, end}}: Entry, isWide: boolean): Slip[] {
  const text = source.slice(start, end)
  if (!/[（）]/.test(text)) return []
  return [...text.matchAll(/(?<!\])(?:（[^（）()\n]*\)|\([^（）()\n]*）)/g)].flatMap(
    ({0: written, index}): Slip[] => {
      const line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0]!
      const has = (mark: string) => line.split(mark).length
      if (has('（') === has('）') || has('(') === has(')')) return []
      const [open, close] = [written[0]!, written.at(-1)!]
      const at = /[（）]/.test(open) === isWide ? index + written.length - 1 : index
      const wrong = text[at]!
      const isTight = partners[wrong] === '(' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
      return [
        {
          kind: 'brackets',
          start: start + at,
          end: start + at + 1,
          meant: `${isTight ? ' ' : ''}${partners[wrong]!}`,
          reason: `\`${open}\` is closed by \`${close}\`: \`${wrong}\` should be \`${partners[wrong]!}\``,
          note: `Most brackets of the list are \`${isWide ? '（）' : '()'}\``
        }
      ]
    }
  )
}
