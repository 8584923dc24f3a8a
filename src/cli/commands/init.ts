/**
 * `paperlint init`: shows what was learned about the list, and writes a config and workflows.
 */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {read} from '../../lint.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {contributingMark} from '../init/contributing.ts'
import {nextSteps} from '../init/next-steps.ts'
import {fromRoot, offersFor, type Offer} from '../init/offers.ts'
import {questions} from '../init/questions.ts'
import {repositoryOf} from '../init/repository.ts'
import {learnedText} from '../learned.ts'
import {patch} from '../patch.ts'
import {sources} from '../sources.ts'
import type {Terminal} from '../terminal.ts'
import {writeAtomic} from '../write.ts'

export const run: Run = async (names, {yes, dryRun, with: named = []}, terminal) => {
  const {stdin, stdout, cwd} = terminal
  const files = (await sources(names, {config: false}, terminal)).map(d => read(d.text, d.path))
  for (const file of files) stdout.write(learnedText(file) + '\n')
  const quiet = yes === true || dryRun === true
  if (!quiet && !(stdin.isTTY && stdout.isTTY))
    throw new Problem('not an interactive terminal; use paperlint init --yes to accept the defaults')

  const repository = await repositoryOf(cwd)
  const {root} = repository
  const taken = new Set<string>()
  const lists = fromRoot(files, cwd, root)
  const offers = await offersFor(lists, repository, taken)
  const also = named.flatMap(d => d.split(','))
  const unknown = also.find(d => !offers.some(offer => offer.name === d))
  if (unknown !== undefined)
    throw new Problem(`--with ${unknown}: the offers are ${offers.map(d => d.name).join(', ')}`)

  const written: string[] = []
  const asked = quiet ? undefined : questions(terminal)
  if (asked)
    stdout.write(
      'For each file: y writes it, n skips it, s shows it first; Enter chooses the capital letter.\n'
    )
  try {
    for (const offer of offers) {
      const open = await openFiles(offer, root, terminal)
      if (open.length === 0) {
        taken.add(offer.name)
        continue
      }
      const question = `Write ${open.map(d => d.shown).join(' and ')} (${offer.why})?`
      const standard = offer.standard || also.includes(offer.name)
      const wanted = asked ? await asked.ask(question, standard, () => contents(open)) : standard
      if (wanted === undefined) {
        stdout.write('\n')
        return 3
      }
      if (!wanted) continue
      taken.add(offer.name)
      for (const {file, shown, text} of open) {
        if (!dryRun) await writeAtomic(path.join(root, file), text)
        stdout.write(`${dryRun ? 'would write' : 'wrote'} ${shown} (${offer.why})\n`)
        written.push(shown)
      }
      if (dryRun) stdout.write(contents(open))
    }
  } finally {
    asked?.close()
  }
  const changed = lists.map(d => d.path).filter(d => repository.changed.includes(d))
  if (!dryRun)
    stdout.write(
      nextSteps(
        written,
        changed.map(d => shownFrom(cwd, root, d)),
        repository
      )
    )
  return 0
}

/** A file that can be written. */
interface OpenFile {
  /** Path from the top folder. */
  file: string
  /** Path as the user sees it. */
  shown: string
  text: string
  /** The text that it replaces, if only a few lines of it change. */
  replaces?: string | undefined
}

/** The files of an offer that can be written: new ones, a section of CONTRIBUTING.md, a list with its badge. Says which are left alone. */
async function openFiles({files}: Offer, root: string, {cwd, stdout}: Terminal): Promise<OpenFile[]> {
  const open: OpenFile[] = []
  for (const {file, text, replaces} of files) {
    const [place, before] = await firstOf(root, file === 'CONTRIBUTING.md' ? contributing : [file])
    const shown = shownFrom(cwd, root, place)
    const isSection = file === 'CONTRIBUTING.md' && before !== undefined && !before.includes(contributingMark)
    if (before === undefined || before === replaces) open.push({file, shown, text, replaces})
    else if (isSection) open.push({file: place, shown, text: `${before.trimEnd()}\n\n${text}`})
    else stdout.write(`${shown} exists and is left as it is\n`)
  }
  return open
}

/** A path from the top folder, as the user sees it. */
function shownFrom(cwd: string, root: string, file: string): string {
  return path.relative(cwd, path.join(root, file)).split(path.sep).join('/')
}

/** Where GitHub looks for it, in its order. */
const contributing = ['.github', '', 'docs'].flatMap(folder =>
  ['CONTRIBUTING.md', 'contributing.md'].map(d => path.posix.join(folder, d))
)

/** The first file that is there, with its text; else the last one named without a folder. */
async function firstOf(
  root: string,
  files: readonly string[]
): Promise<[file: string, text: string | undefined]> {
  for (const file of files) {
    const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined)
    if (text !== undefined) return [file, text]
  }
  return [files.find(d => files.length === 1 || !d.includes('/')) ?? '', undefined]
}

/** Files with their contents, or with their changes as a patch, set apart from what is said about them. */
function contents(files: readonly OpenFile[]): string {
  const shown = files.map(({shown: name, text, replaces}) => {
    const lines = (replaces === undefined ? text : patch(replaces, text, name)).trimEnd().split('\n')
    return [`  ${name}`, ...lines.map(d => `  │ ${d}`.trimEnd())].join('\n')
  })
  return `\n${shown.join('\n\n')}\n\n`
}
