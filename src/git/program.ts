/**
 * Which git is run.
 */

import {accessSync, constants, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** Where to look, and which folder is a stranger's. */
export interface Surroundings {
  /** As in `process.env`. */
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
}

/**
 * Finds git on the search path, outside a folder. Windows looks for a program in the working folder first, where a pull request may have
 * put a `git.exe` of its own; entries of the path that are relative, or lie in the folder, would find it as well.
 *
 * @returns
 *   Absolute path; `undefined` if there is no git.
 */
export function gitProgram(
  folder: string,
  {env, platform}: Surroundings = {env: process.env, platform: process.platform}
): string | undefined {
  const windows = platform === 'win32'
  const name = windows ? 'git.exe' : 'git'
  const search = env['PATH'] ?? env['Path'] ?? ''
  const forbidden = real(folder)
  for (const entry of search.split(windows ? ';' : ':')) {
    if (!path.isAbsolute(entry)) continue
    const file = path.join(entry, name)
    if (isProgram(file) && !isInside(forbidden, real(file)) && !isInside(forbidden, real(entry))) return file
  }
  return undefined
}

/** The variables that git needs. The others may hold a token, which git must not see. */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env
): Record<string, string> {
  const needed = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']
  return Object.fromEntries(needed.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]])))
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function real(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return path.resolve(file)
  }
}
