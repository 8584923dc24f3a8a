/**
 * The preset for remark-cli and editors. Unlike the preset of our own command, it reads the configuration file of each list.
 */

import path from 'node:path'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import {unified, type Plugin, type Processor, type Transformer} from 'unified'
import {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import {configs} from './config/nearest.ts'
import {configFor} from './config/overrides.ts'
import {settingsOf} from './config/settings.ts'
import type {Finding, Level} from './finding.ts'
import {verifyFixes} from './fixes/fix.ts'
import {Kept} from './kept/kept.ts'
import {parse} from './markdown/parse.ts'
import {listOf} from './model/list.ts'
import {isOurs, presetOf, type RuleSetting} from './preset.ts'

/**
 * Runs the rules that the configuration of a file speaks of once more, as it says. What the remark configuration sets after the preset wins. A
 * configuration that cannot be read is a message at the top of the list.
 */
function followConfig(this: Processor): Transformer<Root> {
  const own = Object.keys(rules).filter(id => isOurs(this, id))
  return async (tree, file) => {
    const settings = await settingsFor(file).catch((error: unknown): Settings => {
      file.message(error instanceof Error ? error.message : String(error), {
        source: 'paperlint',
        ruleId: 'config'
      })
      return {}
    })
    const named = Object.keys(rules).filter(id => own.includes(id) && settings[id] !== undefined)
    if (named.length === 0) return
    // It judges what the other rules found.
    const again = new Set([...named, ...own.filter(d => d === 'directive')])
    file.messages = file.messages.filter(d => d.source !== 'paperlint' || !again.has(d.ruleId ?? ''))
    for (const id of Object.keys(rules)) if (again.has(id)) await runRule(this, id, settings[id], tree, file)
  }
}

type Settings = Readonly<Record<string, RuleSetting>>

/** What the nearest configuration says of each rule, for this file. */
async function settingsFor(file: VFile): Promise<Settings> {
  const absolute = path.resolve(file.cwd, file.path ?? 'README.md')
  const {file: found, config} = await configs({cwd: file.cwd})(path.dirname(absolute))
  if (found === undefined) return {}
  return settingsOf(configFor(config, path.relative(path.dirname(found), absolute)))
}

async function runRule(
  processor: Processor,
  id: string,
  setting: RuleSetting | undefined,
  tree: Root,
  file: VFile
): Promise<void> {
  const rule = rules[id]
  const [named, options] = typeof setting === 'object' ? setting : [setting]
  const level = named ?? rule?.level ?? 'off'
  if (!rule || level === 'off') return
  const before = file.messages.length
  const plugin = rule.rule as Plugin<[unknown], Root>
  const transform = plugin.call(processor, [level === 'hint' ? 'warn' : level, options])
  if (typeof transform === 'function') {
    await new Promise<void>((done, fail) => {
      void transform(tree, file, error => {
        if (error) fail(error)
        else done()
        return undefined
      })
    })
  }
  if (named !== undefined) for (const message of file.messages.slice(before)) giveLevel(message, level)
}

function giveLevel(message: Finding, level: Level): void {
  message.level = level
  message.fatal = level === 'hint' ? null : level === 'error'
}

/**
 * Leaves messages only the fixes that are proven to change what they say and nothing else: editors offer what a message expects. The text with
 * the fixes is judged by the rules of the preset alone, as the remark configuration sets them.
 */
function verify(this: Processor): Transformer<Root> {
  const ours = new Set<unknown>(judges.map(d => (Array.isArray(d) ? d[0] : d)))
  const own = this.attachers.filter(([plugin]) => ours.has(plugin))
  return async (tree, file) => {
    const findings: Finding[] = file.messages.filter(d => d.source === 'paperlint')
    if (!findings.some(d => d.fix)) return
    const kept = new Kept()
    await verifyFixes({list: listOf(tree, file), findings}, async source => {
      const judge = unified()
      for (const [plugin, ...settings] of own) judge.use(plugin as Plugin<unknown[]>, ...settings)
      const again = new VFile({path: file.path, cwd: file.cwd, value: source})
      const parsed = parse(source)
      const list = listOf(parsed, again, kept)
      await judge.run(parsed, again)
      return {list, findings: again.messages.filter(d => d.source === 'paperlint')}
    })
  }
}

const preset = presetOf({}, followConfig)
const judges = (preset.plugins ?? []).filter(d => d !== remarkGfm)

export default {...preset, plugins: [...(preset.plugins ?? []), verify]}
