/**
 * `paperlint init`: shows what was learned of the list, and writes the files that keep it so.
 */

import {execFile} from 'node:child_process'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {createInterface} from 'node:readline/promises'
import {promisify} from 'node:util'
import {gitProgram} from '../../git/program.ts'
import {read} from '../../lint.ts'
import {configText, learnedText} from '../learned.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {sources} from '../sources.ts'
import type {Terminal} from '../terminal.ts'
import {writeAtomic} from '../write.ts'

/** A file that `init` can write. */
interface Offer {
  file: string
  why: string
  /** Whether `--yes` takes it. */
  standard: boolean
  text: string
}

export const run: Run = async (names, options, terminal) => {
  const {stdin, stdout, cwd} = terminal
  const files = (await sources(names, {config: false}, terminal)).map(d => read(d.text, d.path))
  for (const file of files) stdout.write(learnedText(file) + '\n')
  if (!options.yes && !options.dryRun && !(stdin.isTTY && stdout.isTTY)) {
    throw new Problem('nobody is here to answer, take the defaults with paperlint init --yes')
  }

  const ask = options.yes || options.dryRun ? undefined : createInterface({input: stdin, output: stdout})
  // Lines wait here, so that what is typed ahead answers, too.
  const answers = ask?.[Symbol.asyncIterator]()
  const ended = new AbortController()
  ask?.once('close', () => ended.abort())
  try {
    for (const {file, why, standard, text} of await offers(files, terminal)) {
      if (await exists(path.join(cwd, file))) {
        stdout.write(`${file} is there already, left as it is\n`)
        continue
      }
      ask?.setPrompt(`Write ${file} (${why})? ${standard ? '[Y/n]' : '[y/N]'} `)
      if (!ended.signal.aborted) ask?.prompt()
      const answer = await answers?.next()
      if (answer?.done) return interrupted(terminal)
      const said = answer?.value.trim()
      const wanted = said ? /^y/i.test(said) : standard
      if (!wanted) continue
      if (!options.dryRun) await writeAtomic(file, text, cwd)
      stdout.write(`${options.dryRun ? 'would write' : 'wrote'} ${file} (${why})\n`)
    }
  } finally {
    ask?.close()
  }
  return 0
}

/** Ctrl+C and Ctrl+D. */
function interrupted({stdout}: Terminal): 3 {
  stdout.write('\n')
  return 3
}

async function offers(files: Parameters<typeof configText>[0], {cwd}: Terminal): Promise<Offer[]> {
  const [paperlint, links, badge] = await Promise.all([
    import('../workflows/paperlint.yml'),
    import('../workflows/links.yml'),
    import('../workflows/badge.yml')
  ])
  const branch = await branchOf(cwd)
  const workflow = (name: string, why: string, text: string): Offer => ({
    file: `.github/workflows/${name}.yml`,
    why,
    standard: true,
    text: text.replace('branches: [main]', () => `branches: [${JSON.stringify(branch)}]`)
  })
  return [
    {
      file: '.paperlintrc.yaml',
      why: 'what was learned, to pin or change',
      standard: true,
      text: configText(files)
    },
    workflow('paperlint', 'checks pull requests', paperlint.default),
    workflow('links', 'checks every link once a week', links.default),
    workflow('badge', 'keeps the counts right', badge.default),
    {
      file: '.pre-commit-config.yaml',
      why: 'checks every commit, with pre-commit',
      standard: false,
      text: preCommit
    }
  ]
}

const preCommit = `repos:
  - repo: local
    hooks:
      - id: paperlint
        name: paperlint
        entry: npx --yes paperlint
        language: system
        types: [markdown]
`

/** The branch that is published, as far as the clone tells. */
async function branchOf(cwd: string): Promise<string> {
  const git = (...args: string[]) =>
    promisify(execFile)(gitProgram(cwd) ?? 'git', args, {cwd}).then(
      d => d.stdout.trim(),
      () => ''
    )
  const head = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  return head.replace(/^origin\//, '') || (await git('branch', '--show-current')) || 'main'
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}
