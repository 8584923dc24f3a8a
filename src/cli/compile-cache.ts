/**
 * Where compiled code is kept, so that the command starts faster the next time.
 */

import {homedir} from 'node:os'
import path from 'node:path'

/**
 * Folder of the compile cache: in the user's own cache folder, since anybody may write into a shared temporary one. `undefined` if the user
 * has no home. Sources: XDG Base Directory Specification 0.8, Apple's File System Programming Guide, Microsoft's known folders.
 */
export function compileCacheFolder(
  {XDG_CACHE_HOME = '', LOCALAPPDATA = ''}: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  home: () => string = homedir
): string | undefined {
  const own = platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME
  if (path.isAbsolute(own)) return path.join(own, 'paperlint', 'compiled')
  try {
    const folder = home()
    const caches =
      platform === 'darwin' ? 'Library/Caches' : platform === 'win32' ? 'AppData/Local' : '.cache'
    return path.isAbsolute(folder) ? path.join(folder, caches, 'paperlint', 'compiled') : undefined
  } catch {
    // A user without an entry in the system's list of users, as in containers.
    return undefined
  }
}
