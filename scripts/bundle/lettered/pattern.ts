/**
 * A regular expression with letters of all scripts that knows only common ones for texts without others.
 *
 * V8 takes 0.1 to 0.4 ms to make each expression with `\p{L}`, and a short list meets two hundred of them, a fifth of all its time. With the
 * letters of western Europe alone it takes a tenth of that.
 */

/**
 * The characters of a common text: ASCII, letters of western Europe, and marks. Left out are letters with another case that is not among them
 * (`ß`, `ÿ`, `µ`), numbers that are not digits, and invisible characters.
 */
export const commonCharacters = String.raw`\0-\u007f\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf-\u00de\u00e0-\u00fe\u2010-\u2027\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\ufffc`

const common = new RegExp(`^[${commonCharacters}]*$`)

/** The common characters of each property of Unicode. */
export const properties: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-Þà-öø-þ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zà-öø-þ',
  Lo: '',
  M: '',
  N: '0-9',
  P: String.raw`!-#%-*,-\/:;?@\[-\]_{}¡§«¶·»¿\u2010-\u2027`,
  S: '$+<->^`|~¢-¦¨©¬®-±´¸×÷\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\ufffc',
  Cc: String.raw`\0-\u001f\u007f`,
  Cs: '',
  Extended_Pictographic: '©®',
  'Script=Latin': 'A-Za-zÀ-ÖØ-Þà-öø-þ'
}

/** The same expression for common texts, to be used without `u`; `undefined` if there is none. */
export function commonSource(source: string): string | undefined {
  if (/\\u\{|[\ud800-\udfff]/.test(source)) return undefined
  let isClass = false
  let isKnown = true
  const own = source.replace(
    /\\([pP])\{([^}]+)\}|\\[^]|[[\]]/g,
    (token, sign: string | undefined, name: string) => {
      if (token === '[' || token === ']') isClass = token === '['
      if (sign === undefined) return token
      const all = properties[name]
      isKnown &&= all !== undefined && !(isClass && sign === 'P')
      return isClass ? (all ?? '') : `[${sign === 'P' ? '^' : ''}${all}]`
    }
  )
  return isKnown && own !== source ? own : undefined
}

let lastText = ''
let wasCommon = true

/** Whether a text has no other characters than common ones. Many expressions ask of the same text in turn. */
function isCommon(text: string): boolean {
  if (text === lastText) return wasCommon
  lastText = text
  return (wasCommon = common.test(text))
}

/**
 * Text of the length from which on V8 compiles an expression to machine code when it is first searched. For shorter texts it compiles to
 * bytecode first, and a second time when the expression is used again.
 */
const long = '_'.repeat(1000)

/** An expression, compiled for texts with characters like those of a given one: V8 has other code for those beyond Latin-1. */
function compiled(source: string, flags: string, text: string): RegExp {
  const own = new RegExp(source, flags)
  own.test(text.slice(0, 1000) + long)
  own.lastIndex = 0
  return own
}

/** Takes the place of a `RegExp` wherever a text is searched with one. */
export class Lettered {
  readonly source: string
  readonly flags: string
  #own: RegExp | undefined
  #all: RegExp | undefined
  /** Whether there is no expression for common texts. */
  #needsAll = false

  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
  }

  /** The expression to search a text with: the one with all letters only if the text needs it, which is slower to make and to search with. */
  of(text: string): RegExp {
    if (!this.#needsAll && isCommon(text)) {
      if (this.#own) return this.#own
      const own = commonSource(this.source)
      if (own !== undefined) return (this.#own = compiled(own, this.flags.replace('u', ''), text))
      this.#needsAll = true
    }
    return (this.#all ??= compiled(this.source, this.flags, text))
  }

  test(text: string): boolean {
    return this.of(text).test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.of(text).exec(text)
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.of(text)[Symbol.match](text)
  }

  /** All matches at once, since `RegExp` makes a copy of the expression for each text. */
  [Symbol.matchAll](text: string): IterableIterator<RegExpMatchArray> {
    const own = this.of(text)
    const found: RegExpMatchArray[] = []
    own.lastIndex = 0
    for (let next = own.exec(text); next; next = own.exec(text)) {
      found.push(next)
      if (next[0] === '') own.lastIndex += (text.codePointAt(own.lastIndex) ?? 0) > 0xff_ff ? 2 : 1
    }
    return found.values()
  }

  [Symbol.replace](text: string, by: string): string {
    // A function as well: its type is that of another overload.
    return this.of(text)[Symbol.replace](text, by)
  }

  [Symbol.search](text: string): number {
    return this.of(text)[Symbol.search](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.of(text)[Symbol.split](text, limit)
  }
}
