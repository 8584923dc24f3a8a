/**
 * Attributes that kramdown and Pandoc write beside links and headings; readers of their pages do not see them.
 */

/** `{:target="_blank"}`, `{: .center}`, `{target=_blank}`, and the id of a heading: `## Heading {#id .wide}`. */
export const attributeList =
  /\{:[^{}\n]*\}|^\{(?:[.#][\w-]+|[\w-]+=[^{}\s]+)(?: [^{}\n]*)?\}| \{#[\w:.-]+(?: [^{}\n]*)?\}$/g

/** The id that is given to a heading, if it is. */
export function givenId(heading: string): string | undefined {
  const [last] = heading.match(attributeList)?.slice(-1) ?? []
  return /^ \{#([\w:.-]+)/.exec(last ?? '')?.[1]
}
