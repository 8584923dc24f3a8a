/**
 * The rules as a preset for remark: in remark-cli, in editors, and in our own command.
 */

import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import type {Plugin, Preset, Processor} from 'unified'
import type {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import type {LintRule} from '../rules/index.ts'
import type {Finding, Level} from './finding.ts'
import {silence} from './directives/silence.ts'
import type {Silenced} from './directives/silence.ts'
import {listOf} from './model/list.ts'

/** What a configuration says of one rule: its level, or its level and options. */
export type RuleSetting = Level | 'off' | readonly [level: Level | 'off', options?: unknown]

/** A rule as it runs. */
interface Configured {
  id: string
  rule: LintRule
  /** For unified-lint-rule, which knows no hints. */
  config: [severity: 'error' | 'warn' | 'off', options?: never]
  /** Level of findings that have none of their own. */
  level: Level | 'off'
  /** Whether the level holds for all findings. */
  fixed: boolean
}

declare module 'vfile' {
  interface DataMap {
    /** Which rules there are, which of them run on this file, and what comments silenced. */
    paperlint: {known: readonly string[]; ran: readonly string[]; silenced?: readonly Silenced[]}
  }
}

/**
 * The preset with the levels and options of a configuration, by rule id. A level given here holds for all findings of its rule; otherwise a
 * finding may have its own. `follow` runs after the rules, before comments in the list silence what they found.
 */
export function presetOf(
  settings: Readonly<Record<string, RuleSetting>> = {},
  follow?: Plugin<[], Root>
): Preset {
  const all = Object.entries(rules).map(([id, {rule, level}]) => configure(id, rule, level, settings[id]))

  /** Says which rules run. In a remark configuration, settings after the preset have replaced ours by now. */
  function announce(this: Processor) {
    const ran = all.filter(d => !isOff(settingOf(this, d.rule))).map(d => d.id)
    return (_tree: Root, file: VFile) => {
      file.data.paperlint = {known: all.map(d => d.id), ran}
    }
  }

  /** Drops what comments in the list silence, then gives each finding its level. */
  function finish(this: Processor) {
    const ours = new Map(all.filter(d => settingOf(this, d.rule) === d.config).map(d => [d.id, d]))
    return (tree: Root, file: VFile) => {
      const silenced = silence(listOf(tree, file), file)
      if (file.data.paperlint) file.data.paperlint.silenced = silenced
      for (const message of [...(file.messages as Finding[]), ...silenced.map(d => d.finding)]) {
        const rule = message.source === 'paperlint' ? ours.get(message.ruleId ?? '') : undefined
        if (rule) setLevel(message, rule)
      }
    }
  }

  return {
    plugins: [
      remarkGfm,
      announce,
      ...all.map((d): [LintRule, Configured['config']] => [d.rule, d.config]),
      ...(follow ? [follow] : []),
      finish
    ]
  }
}

/** Whether a rule of the preset, as it is, has been left alone by the settings after it. */
export function isOurs(processor: Processor, id: string): boolean {
  const {rule, level} = rules[id] ?? {}
  if (!rule || !level) return false
  const setting = settingOf(processor, rule)
  const {config} = configure(id, rule, level, undefined)
  return Array.isArray(setting) && setting.length === 1 && setting[0] === config[0]
}

function configure(
  id: string,
  rule: LintRule,
  standard: Level | 'off',
  setting: RuleSetting | undefined
): Configured {
  const [set, options] = typeof setting === 'object' ? setting : [setting]
  const level = set ?? standard
  const severity = level === 'hint' ? 'warn' : level
  const config: Configured['config'] = options === undefined ? [severity] : [severity, options as never]
  return {id, rule, config, level, fixed: set !== undefined}
}

function setLevel(message: Finding, {level: standard, fixed}: Configured): void {
  const level = fixed ? standard : (message.level ?? standard)
  if (level === 'off') return
  message.level = level
  message.fatal = level === 'hint' ? null : level === 'error'
}

/** The first parameter that a processor gives to a plugin. */
function settingOf({attachers}: Processor, rule: LintRule): unknown {
  return attachers.find(([plugin]) => plugin === rule)?.[1]
}

function isOff(setting: unknown): boolean {
  const severity: unknown = Array.isArray(setting) ? setting[0] : setting
  return severity === 'off' || severity === 0 || severity === false
}
