import {execFileSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

/** The folder of Node and npm as the tests use them, what the network needs, and nothing of our own settings. */
export function cleanEnv(home: string): NodeJS.ProcessEnv {
  const bin = path.join(home, 'bin')
  mkdirSync(bin, {recursive: true})
  // Debian's tools look for `nodejs` first.
  for (const name of ['node', 'nodejs']) {
    if (!existsSync(path.join(bin, name))) symlinkSync(process.execPath, path.join(bin, name))
  }
  const {PATH = '', HOME, NODE_EXTRA_CA_CERTS, npm_config_registry, npm_config_cache} = process.env
  return {
    PATH: `${bin}${path.delimiter}${PATH}`,
    HOME,
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    ...(NODE_EXTRA_CA_CERTS && {NODE_EXTRA_CA_CERTS}),
    ...(npm_config_registry && {npm_config_registry}),
    ...(npm_config_cache && {npm_config_cache})
  }
}

/** A temporary folder with everything that git has, or would have, of this repository; remove it afterwards. */
export function checkout(): {folder: string; remove: () => void} {
  const home = mkdtempSync(path.join(tmpdir(), 'paperlint-install-'))
  const folder = path.join(home, 'paperlint')
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')
  for (const file of files.filter(d => d && existsSync(path.join(root, d)))) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
    copyFileSync(path.join(root, file), path.join(folder, file))
  }
  return {folder, remove: () => rmSync(home, {recursive: true, force: true})}
}

/** Runs git in a folder, as somebody with a name. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=A Maintainer', '-c', 'user.email=maintainer@example.org', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26
    }
  )
}
