/**
 * The page of all rules, taken apart.
 */

import {docs} from '../docs.ts'

/** What the page says of a rule in short. */
interface RuleFacts {
  id: string
  summary: string
  level: string
  /** Option that applies its fixes, `null` if it has none. */
  fix: '--fix' | '--fix-unsafe' | null
  /** Whether it needs the network. */
  network: boolean
  url: string
}

/** A rule as its part of the page documents it. */
export interface RulePart {
  id: string
  facts: RuleFacts
  /** Markdown. */
  text: string
}

/** The table of rules, and each rule, from the Markdown of `rules/README.md`. */
export function rulePage(page: string): {table: string; rules: RulePart[]} {
  const [table = '', ...parts] = page.split(/^(?=## [a-z-]+\n\n.+\n\nLevel: )/m)
  const rules = parts.map((text): RulePart => {
    const [head = '', summary = '', facts = ''] = text.split('\n\n')
    const id = head.replace(/^## /, '')
    const fix = /Fix: `(--fix(?:-unsafe)?)`/.exec(facts)?.[1] as RuleFacts['fix'] | undefined
    return {
      id,
      facts: {
        id,
        summary,
        level: /Level: (\w+)/.exec(facts)?.[1] ?? '',
        fix: fix ?? null,
        network: facts.includes('Needs the network'),
        url: docs(id).url
      },
      text
    }
  })
  return {table, rules}
}
