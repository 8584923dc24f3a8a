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

/** Whether to print colors: the flag, else `NO_COLOR` and `FORCE_COLOR`, else whether it is a terminal. */
export function colors({env, stdout}: Terminal, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(env.FORCE_COLOR)
  return stdout.isTTY && env.TERM !== 'dumb'
}

/** Columns to print in: those of the terminal, else `COLUMNS`, else 100; at least 40, and at most what reads well. */
export function widthOf({env, stdout}: Terminal, most: number): number {
  const columns = stdout.columns ?? (/^\d+$/.test(env['COLUMNS'] ?? '') ? Number(env['COLUMNS']) : 100)
  return Math.max(40, Math.min(columns, most))
}
