/**
 * Where the tests put their files: one folder for the whole run, in memory if that is possible. On a disk, git, overwritten files and removed
 * folders are what the tests wait for most.
 */

import {mkdtempSync, readFileSync, rmSync, statfsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** Linux's file system in memory. */
const memory = '/dev/shm'

/** Bytes that must be free there: an installed package and its dependencies, several times. */
const needed = 2 ** 30

/** Makes the folder, and names it to this process and those that it starts. Returns what removes it at the end of the run. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(isUsable() ? memory : tmpdir(), 'paperlint-tests-'))
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, {recursive: true, force: true, maxRetries: 5})
}

/** Containers often have a small one, or one in which no program may be run. */
function isUsable(): boolean {
  try {
    const {bavail, bsize} = statfsSync(memory)
    const mounted = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map(line => line.split(' '))
      .find(([, at]) => at === memory)
    return mounted?.[2] === 'tmpfs' && !/\bnoexec\b/.test(mounted[3] ?? '') && bavail * bsize >= needed
  } catch {
    return false
  }
}
