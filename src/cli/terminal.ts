/**
 * What a command sees of the process around it.
 */

export interface Terminal {
  cwd: string
  env: NodeJS.ProcessEnv
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
}

/** Whether to print colours: the flag, else `NO_COLOR` and `FORCE_COLOR`, else whether it is a terminal. */
export function colors({env, stdout}: Terminal, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(env.FORCE_COLOR)
  return stdout.isTTY && env.TERM !== 'dumb'
}
