/**
 * Programs without forking this process. A fork copies the page tables of its parent, which takes longer than git itself once the tests have
 * loaded the product; a small shell that is started once forks in a millisecond.
 */

import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, openSync, readFileSync, readSync, writeFileSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

export interface Call {
  cwd: string
  env: Readonly<Record<string, string>>
  input?: string | Buffer | undefined
}

/** What a program has printed. Throws an error with the texts of both streams if it fails. */
export type RunProgram = (program: string, args: readonly string[], call: Call) => Buffer

/**
 * Runs one program after the other; each job is a script, and its exit code comes back on a line. Ends with this process. Each job has files
 * of its own: to overwrite one waits for the disk.
 */
const loop = `exec 3<"$1" 4>"$2"
while IFS= read -r job <&3; do
  (. "$job.run") <"$job.in" >"$job.out" 2>"$job.err" 3<&- 4>&-
  echo $? >&4
done
rm -r "$3"`

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** The shell of this process. Windows has neither the shell nor the pipes, so programs are run directly there. */
export function smallShell(): RunProgram {
  if (process.platform === 'win32')
    return (program, args, call) =>
      execFileSync(program, args, {...call, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1 << 28})
  const folder = mkdtempSync(path.join(tmpdir(), 'small-shell-'))
  const [to = '', from = ''] = ['to', 'from'].map(d => path.join(folder, d))
  execFileSync('mkfifo', [to, from])
  spawn('sh', ['-c', loop, 'sh', to, from, folder], {stdio: 'ignore'}).unref()
  const [jobs, codes] = [openSync(to, 'w'), openSync(from, 'r')]
  let count = 0
  const line = Buffer.alloc(16)

  return (program, args, {cwd, env, input = ''}) => {
    const given = Object.entries(env).map(([name, value]) => quote(`${name}=${value}`))
    const words = ['exec env -i', ...given, ...[program, ...args].map(quote)]
    const job = path.join(folder, String(++count))
    writeFileSync(`${job}.run`, `cd ${quote(cwd)} || exit\n${words.join(' ')}\n`)
    writeFileSync(`${job}.in`, input)
    writeSync(jobs, `${job}\n`)
    const read = readSync(codes, line)
    if (read === 0) throw new Error('the shell that runs git for the tests has ended')
    const printed = readFileSync(`${job}.out`)
    const code = Number(line.toString('utf8', 0, read))
    if (code === 0) return printed
    const stderr = readFileSync(`${job}.err`)
    throw Object.assign(new Error(`${program} ${args.join(' ')} ends with ${code}\n${stderr.toString()}`), {
      stdout: printed,
      stderr
    })
  }
}
