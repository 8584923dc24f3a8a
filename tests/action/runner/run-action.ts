/**
 * Runs the Action as the runner runs it: environment, file commands, inputs, and both streams read for commands.
 *
 * Source: actions/runner `NodeScriptActionHandler`, `Handler.AddInputsToEnvironment`, `FileCommandManager`.
 */

import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parse} from 'yaml'
import {runHere} from './run-here.ts'
import {annotationOf, parseCommand, type Command, type ShownAnnotation} from './commands.ts'

const root = path.resolve(import.meta.dirname, '../../..')

export interface ActionRun {
  workspace: string
  inputs?: Readonly<Record<string, string>>
  event?: unknown
  /** Text of the event file, where it is no JSON. */
  eventText?: string
  eventName?: string
  /** Variables `GITHUB_…`, by their names in lower case. */
  github?: Readonly<Record<string, string>>
  token?: string
  apiUrl?: string
  env?: Readonly<Record<string, string>>
  /** The built Action in a process of its own, where the process is what is tested. */
  built?: boolean
}

export interface Ran {
  exitCode: number | null
  stdout: string
  stderr: string
  /** Lines that are no commands. */
  log: string[]
  commands: Command[]
  annotations: (ShownAnnotation & {shown: boolean})[]
  outputs: Record<string, string>
  summary: string
  /** The results file, where there is one. */
  results: string | undefined
  /** What the runner would complain about. */
  complaints: string[]
}

interface Metadata {
  inputs: Record<string, {default?: string; required?: boolean}>
  outputs: Record<string, unknown>
  runs: {using: string; main: string}
}

/** Of each kind, GitHub shows this many a step. */
const shown = 10

/** `PAPERLINT_BUILT=true` runs everything in processes of the built Action, as after `git checkout <version> -- dist action.yml`. */
const alwaysBuilt = process.env['PAPERLINT_BUILT'] === 'true'

export async function runAction({
  workspace,
  inputs = {},
  event = {},
  eventText,
  eventName = 'pull_request',
  github = {},
  token = 'ghs_write',
  apiUrl = 'http://127.0.0.1:1',
  env = {},
  built = false
}: ActionRun): Promise<Ran> {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Metadata
  const main = path.join(root, action.runs.main)
  if (action.runs.using !== 'node24' || !existsSync(main)) throw new Error(`no Action to run: ${main}`)

  const temp = mkdtempSync(path.join(tmpdir(), 'runner-'))
  const commandFiles = path.join(temp, '_runner_file_commands')
  mkdirSync(commandFiles)
  const file = (name: string, content = '') => {
    const at = path.join(commandFiles, name)
    writeFileSync(at, content)
    return at
  }
  const files = {
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary')
  }
  const context = {
    ...contextOf(event, eventName, workspace, apiUrl),
    event_path: file('event.json', eventText ?? JSON.stringify(event)),
    ...github
  }
  const run: Ran = {
    exitCode: null,
    stdout: '',
    stderr: '',
    log: [],
    commands: [],
    annotations: [],
    outputs: {},
    summary: '',
    results: undefined,
    complaints: []
  }
  for (const name of Object.keys(inputs))
    if (!(name in action.inputs)) run.complaints.push(`Unexpected input(s) '${name}'`)

  const environment = {
    PATH: process.env['PATH'],
    ...(process.env['SystemRoot'] !== undefined && {SystemRoot: process.env['SystemRoot']}),
    HOME: temp,
    LANG: 'C.UTF-8',
    NODE_COMPILE_CACHE: path.join(tmpdir(), 'paperlint-compile-cache'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'local',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: path.join(temp, 'tools'),
    ...Object.fromEntries(
      Object.entries(context).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value])
    ),
    ...files,
    ...inputEnvironment(action, inputs, token),
    ...env
  }
  const read = readLines(run)
  run.exitCode = await (built || alwaysBuilt
    ? runBuilt(main, workspace, environment, read)
    : runHere(environment, read))
  read('stdout', '\n')
  read('stderr', '\n')

  run.outputs = readPairs(files.GITHUB_OUTPUT)
  for (const name of Object.keys(run.outputs))
    if (!(name in action.outputs)) run.complaints.push(`output '${name}' is not declared`)
  const {results = ''} = run.outputs
  if (results !== '') run.results = readFileSync(path.resolve(workspace, results), 'utf8')
  run.summary = readSummary(files.GITHUB_STEP_SUMMARY, run.complaints)
  rmSync(temp, {recursive: true, force: true})
  return run
}

function runBuilt(
  main: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  read: (stream: 'stdout' | 'stderr', text: string) => void
): Promise<number | null> {
  const child = spawn(process.execPath, [main], {cwd, stdio: ['ignore', 'pipe', 'pipe'], env})
  child.stdout.setEncoding('utf8').on('data', (text: string) => read('stdout', text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => read('stderr', text))
  return new Promise(done => child.on('close', done))
}

/** Only spaces change in the names of inputs; defaults are filled in, and that is how the token arrives. */
function inputEnvironment({inputs: known}: Metadata, given: Readonly<Record<string, string>>, token: string) {
  return Object.fromEntries(
    Object.entries(known).map(([name, {default: standard = ''}]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? standard.replace(/\$\{\{ *github\.token *\}\}/gu, token)
    ])
  )
}

function contextOf(
  event: unknown,
  eventName: string,
  workspace: string,
  apiUrl: string
): Record<string, string> {
  const pull = (
    event as {
      pull_request?: {number: number; merge_commit_sha?: string; head?: {ref: string}; base?: {ref: string}}
    }
  ).pull_request
  return {
    action: '__self',
    actor: 'octocat',
    api_url: apiUrl,
    graphql_url: `${apiUrl}/graphql`,
    server_url: 'https://github.com',
    event_name: eventName,
    repository: 'octo/awesome-papers',
    repository_owner: 'octo',
    run_id: '7',
    run_number: '1',
    run_attempt: '1',
    job: 'lint',
    workflow: 'lint',
    workspace,
    sha: pull?.merge_commit_sha ?? '0'.repeat(40),
    ref: pull ? `refs/pull/${pull.number}/merge` : 'refs/heads/main',
    ref_name: pull ? `${pull.number}/merge` : 'main',
    head_ref: pull?.head?.ref ?? '',
    base_ref: pull?.base?.ref ?? ''
  }
}

/** Sorts the lines of both streams into commands and log. */
function readLines(run: Ran): (stream: 'stdout' | 'stderr', text: string) => void {
  const rest = {stdout: '', stderr: ''}
  const counts: Record<string, number> = {}
  let stopped: string | undefined
  const line = (text: string) => {
    const command = parseCommand(text)
    if (stopped !== undefined && text.trim() === `::${stopped}::`) stopped = undefined
    else if (stopped !== undefined || !command) run.log.push(text)
    else {
      run.commands.push(command)
      if (command.command === 'stop-commands') stopped = command.data
      if (['error', 'warning', 'notice'].includes(command.command)) {
        const count = (counts[command.command] = (counts[command.command] ?? 0) + 1)
        run.annotations.push({...annotationOf(command), shown: count <= shown})
      }
      if (['set-output', 'save-state', 'set-env', 'add-path'].includes(command.command)) {
        run.complaints.push(`deprecated command ::${command.command}::`)
      }
    }
  }
  return (stream, text) => {
    run[stream] += text
    const lines = (rest[stream] + text).split(/\r?\n/u)
    rest[stream] = lines.pop() ?? ''
    for (const each of lines) if (each !== '') line(each)
  }
}

function readSummary(file: string, complaints: string[]): string {
  const text = readFileSync(file, 'utf8')
  const size = Buffer.byteLength(text)
  if (size <= 1024 * 1024) return text
  complaints.push(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k`
  )
  return ''
}

/** `name=value` and `name<<delimiter` lines. */
function readPairs(file: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = readFileSync(file, 'utf8').split('\n')
  while (lines.length > 0) {
    const text = lines.shift() ?? ''
    const here = text.indexOf('<<')
    const equals = text.indexOf('=')
    if (equals >= 0 && (here < 0 || equals < here)) pairs[text.slice(0, equals)] = text.slice(equals + 1)
    else if (here >= 0) {
      const end = lines.indexOf(text.slice(here + 2))
      if (end < 0) throw new Error(`Matching delimiter not found '${text.slice(here + 2)}'`)
      pairs[text.slice(0, here)] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (text !== '') throw new Error(`Invalid format '${text}'`)
  }
  return pairs
}
