/**
 * Where the configuration is.
 */

import {lstat, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Guard} from './guard.ts'

/** File names, the first one found in a folder wins. */
export const configNames = [
  '.paperlintrc.json',
  '.paperlintrc.jsonc',
  '.paperlintrc.yaml',
  '.paperlintrc.yml'
]

/**
 * Finds the nearest configuration from a folder upward: a `.paperlintrc` file, or a package.json with a field `paperlint`. The folder with
 * `.git` is the last one looked at, and none above `top`.
 *
 * @throws what the guard throws.
 */
export async function findConfig(
  folder: string,
  {guard, top}: {guard?: Guard | undefined; top?: string | undefined} = {}
): Promise<string | undefined> {
  for (const name of configNames) {
    const file = path.join(folder, name)
    if (!(await exists(file))) continue
    await guard?.(file)
    return file
  }

  const manifest = path.join(folder, 'package.json')
  if (await exists(manifest)) {
    await guard?.(manifest)
    if (await hasField(manifest)) return manifest
  }

  const parent = path.dirname(folder)
  if (parent === folder || folder === top || (await exists(path.join(folder, '.git')))) return undefined
  return findConfig(parent, {guard, top})
}

async function hasField(manifest: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(manifest, 'utf8'))
    return typeof value === 'object' && value !== null && 'paperlint' in value
  } catch {
    return false
  }
}

/** Also true for a link to nothing, which is a mistake to name and not to pass over. */
function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false
  )
}
