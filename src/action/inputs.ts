/**
 * What a workflow may say to the Action. Names and defaults are those of action.yml; a test checks that.
 */

import type {Level} from '../finding.ts'
import {reports} from '../report/index.ts'
import {readKinds, type Kind} from '../updates/kinds.ts'

/** Reads the text of an input, `''` if it is absent (`getInput` of `@actions/core`). */
export type ReadInput = (name: string) => string

/** An input: its default in action.yml, and what it may be. */
interface Declared {
  default?: string
  oneOf?: readonly string[]
}

/** Every input, in the order of action.yml. */
export const declared = {
  command: {default: 'lint', oneOf: ['lint', 'links', 'badge', 'update', 'add', 'report']},
  files: {},
  config: {},
  format: {},
  scope: {oneOf: ['added', 'changed', 'all']},
  'fail-on': {default: 'error', oneOf: ['error', 'warning', 'never']},
  links: {oneOf: ['added', 'all', 'none']},
  annotations: {default: 'auto', oneOf: ['auto', 'commands', 'checks', 'both', 'none']},
  suggestions: {default: 'true', oneOf: ['true', 'false']},
  comment: {default: 'false', oneOf: ['true', 'false']},
  issue: {oneOf: ['true', 'false']},
  shard: {},
  budget: {},
  endpoint: {},
  commit: {oneOf: ['direct', 'pull-request', 'none']},
  kinds: {},
  token: {default: '${{ github.token }}'},
  cache: {default: '.paperlint/links.jsonl'}
} as const satisfies Record<string, Declared>

export type InputName = keyof typeof declared

type Choice<Name extends InputName> = (typeof declared)[Name] extends {oneOf: readonly (infer Value)[]}
  ? Value
  : string

/** The inputs of a run, checked; what depends on the event is filled in. */
export interface Inputs {
  command: Choice<'command'>
  /** Files, folders and globs; empty if the config or the default decides. */
  files: readonly string[]
  config: string | undefined
  /** `sarif=paperlint.sarif`: a report and the file to write it to. */
  formats: readonly string[]
  scope: Choice<'scope'>
  failOn: Choice<'fail-on'>
  links: Choice<'links'>
  annotations: Choice<'annotations'>
  suggestions: boolean
  comment: boolean
  issue: boolean
  shard: string | undefined
  budget: string | undefined
  endpoint: string | undefined
  commit: Choice<'commit'>
  /** Which updates `update` proposes. */
  kinds: readonly Kind[]
  token: string | undefined
  cache: string
}

/** An input with a value that it cannot have. */
export class InputError extends Error {}

/**
 * Reads and checks all inputs.
 *
 * @throws
 *   {InputError} if an input does not allow a value.
 */
export function readInputs(read: ReadInput, event: {name: string; pull: boolean}): Inputs {
  const text = (name: InputName) => read(name).trim() || undefined
  const choice = <Name extends InputName>(name: Name, otherwise: Choice<Name>): Choice<Name> => {
    const {oneOf = []}: Declared = declared[name]
    const value = text(name)?.toLowerCase()
    if (value === undefined) return otherwise
    if (!oneOf.includes(value)) {
      throw new InputError(`\`${name}: ${value}\` is not known, use ${oneOf.map(d => `\`${d}\``).join(', ')}`)
    }
    return value as Choice<Name>
  }
  const command = choice('command', 'lint')
  const schedule = event.name === 'schedule' || event.name === 'workflow_dispatch'

  return {
    command,
    files: namesIn(text('files')),
    config: text('config'),
    formats: formatsIn(text('format')),
    scope: choice('scope', event.pull ? 'added' : 'all'),
    failOn: choice('fail-on', 'error'),
    links: choice(
      'links',
      command === 'links' || event.name === 'schedule' ? 'all' : event.pull ? 'added' : 'none'
    ),
    annotations: choice('annotations', 'auto'),
    suggestions: choice('suggestions', 'true') === 'true',
    comment: choice('comment', 'false') === 'true',
    issue: choice('issue', command === 'links' && schedule && !text('shard') ? 'true' : 'false') === 'true',
    shard: text('shard'),
    budget: text('budget') ?? (command === 'lint' && event.pull ? '1m' : undefined),
    endpoint: endpointOf(text('endpoint')),
    commit: choice('commit', command === 'badge' ? 'direct' : 'none'),
    kinds: kindsOf(text('kinds')),
    token: text('token'),
    cache: text('cache') ?? declared.cache.default
  }
}

/** The file is written whole, so it must not be the list. */
function endpointOf(file: string | undefined): string | undefined {
  if (file !== undefined && !/\.json$/iu.test(file))
    throw new InputError(
      `\`endpoint: ${file}\` would be overwritten; name a JSON file, such as \`.github/papers.json\``
    )
  return file
}

function kindsOf(named: string | undefined): Kind[] {
  try {
    return readKinds(named)
  } catch (error) {
    throw new InputError(`\`kinds\`: ${(error as Error).message}`)
  }
}

/** Names of files, one a line. A line with several names is split, unless that would break a name with spaces or commas. */
function namesIn(text = ''): string[] {
  return linesOf(text).flatMap(line => {
    const parts = line.split(/[\s,]+/u)
    return parts.every(d => /(?:\.[a-z]\w*|[/*])$/iu.test(d)) ? parts : [line]
  })
}

/**
 * Formats, one a line or with commas between; a file in them may have spaces.
 *
 * @throws {InputError} if a format is not known.
 */
function formatsIn(text = ''): string[] {
  const formats = linesOf(text).flatMap(d => d.split(/[\s,]+(?=[a-z]+(?:=|[\s,]|$))/u))
  const known = Object.keys(reports)
  const wrong = formats.find(d => !known.includes(d.split('=')[0] ?? ''))
  if (wrong !== undefined)
    throw new InputError(`\`format: ${wrong.split('=')[0]}\` is not known, use one of ${known.join(', ')}`)
  return formats
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map(d => d.trim())
    .filter(Boolean)
}

/** Whether findings of a level fail the run. */
export function fails(failOn: Inputs['failOn'], level: Level): boolean {
  return failOn !== 'never' && (level === 'error' || (failOn === 'warning' && level === 'warn'))
}
