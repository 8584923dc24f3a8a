/**
 * Where the configuration is.
 */

import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'

/** File names, the first one found in a folder wins. */
const names = ['.paperlintrc.json', '.paperlintrc.jsonc', '.paperlintrc.yaml', '.paperlintrc.yml']

/**
 * Finds the nearest configuration from a folder upward: a `.paperlintrc` file, or a package.json with a field `paperlint`. The folder with
 * `.git` is the last one looked at.
 */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of names) {
    const file = path.join(folder, name)
    if (await exists(file)) return file
  }

  const manifest = path.join(folder, 'package.json')
  if (await hasField(manifest)) return manifest

  const parent = path.dirname(folder)
  if (parent === folder || (await exists(path.join(folder, '.git')))) return undefined
  return findConfig(parent)
}

async function hasField(manifest: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(manifest, 'utf8'))
    return typeof value === 'object' && value !== null && 'paperlint' in value
  } catch {
    return false
  }
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}
