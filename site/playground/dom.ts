/**
 * Elements. Text is only ever text: nothing of a list becomes HTML.
 */

type Child = Node | string | undefined | false

/** An element with attributes, listeners (`onclick`) and children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children.filter(d => d !== undefined && d !== false))
  return element
}

/** Text with code in backticks as the messages write it. */
export function withCode(text: string): DocumentFragment {
  const all = document.createDocumentFragment()
  for (const [index, part] of text.split('`').entries())
    all.append(index % 2 === 1 ? h('code', {}, part) : part)
  return all
}
