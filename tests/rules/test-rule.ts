/** The strict test of a rule: exact places and words, and everything that must hold of any rule. */

import type {Root} from 'mdast'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {Finding} from '../../src/finding.ts'
import type {Reading} from '../../src/fixes/types.ts'
import {fix} from '../../src/fixes/fix.ts'
import {offsetOf} from '../../src/directives/directives.ts'
import {listOf} from '../../src/model/list.ts'
import {parse} from '../../src/markdown/parse.ts'
import {presetOf} from '../../src/preset.ts'
import {rules} from '../../rules/index.ts'

/** What a rule should do with a text: `findings` as `line:column-line:column: message`, in order; options; the text after fixes. */
export interface Case {
  name: string
  text: string
  options?: unknown
  findings?: readonly string[]
  fixed?: string
  fixedUnsafe?: string
}

/** What one rule says of a text. */
export async function lintWith(id: string, text: string, options?: unknown, tree?: Root): Promise<Finding[]> {
  return (await readWith(id, text, options, tree)).findings
}

/** Reads a text and runs one rule in the preset, the others off (`directive` needs them). */
export async function readWith(
  id: string,
  text: string,
  options?: unknown,
  tree: Root = parse(text)
): Promise<Reading & {findings: Finding[]}> {
  const others = Object.keys(rules).filter(d => d !== id && id !== 'directive')
  const settings = Object.fromEntries(others.map(d => [d, 'off'] as const))
  const level = rules[id]?.level ?? 'off'
  const own =
    options === undefined && level !== 'off'
      ? {}
      : {[id]: [level === 'off' ? 'warn' : level, options] as const}
  const file = new VFile({path: 'README.md', value: text})
  await unified()
    .use(presetOf({...settings, ...own}))
    .run(tree, file)
  const found = (file.messages as Finding[]).filter(d => d.ruleId === id)
  return {list: listOf(tree, file), findings: found.sort((a, b) => offsetOf(a) - offsetOf(b))}
}

export const places = (findings: readonly Finding[]): string[] =>
  findings.map(d => `${place(d)}: ${d.reason}`)

/** One test for each case, and the laws. */
export function testRule(id: string, cases: readonly Case[]): void {
  test.each(cases)('$name', async ({text, options, findings = [], fixed, fixedUnsafe}) => {
    const found = await lintWith(id, text, options)
    expect(places(found)).toEqual(findings)
    for (const d of found)
      expect(d).toMatchObject({ruleId: id, source: 'paperlint', note: expect.any(String)})
    const read = (source: string) => readWith(id, source, options)
    for (const [unsafe, wanted] of [
      [false, fixed],
      [true, fixedUnsafe]
    ] as const) {
      const once = await fix(await read(text), read, {unsafe})
      expect(once.source).toBe(wanted ?? (unsafe ? once.source : text))
      expect((await fix(await read(once.source), read, {unsafe})).source).toBe(once.source)
    }
    expect(await lintWith(id, text, options, withoutPlaces(text))).toEqual([])
  })
  test('is silent on an empty file', async () => expect(await lintWith(id, '')).toEqual([]))
}

function withoutPlaces(text: string): Root {
  const tree = parse(text)
  visit(tree, node => void delete node.position)
  return tree
}

function place({place: at}: Finding): string {
  return at && 'start' in at ? `${at.start.line}:${at.start.column}-${at.end.line}:${at.end.column}` : '?'
}
