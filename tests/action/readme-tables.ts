/**
 * Tables of the README that say what action.yml says.
 */

import {readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'

const file = path.join(import.meta.dirname, '../../action.yml')
const {inputs, outputs} = parse(readFileSync(file, 'utf8')) as Record<
  'inputs' | 'outputs',
  Record<string, {description: string; default?: string}>
>

/** Inputs with their defaults. */
export function inputTable(): string {
  const rows = Object.entries(inputs).map(
    ([name, d]) => `| \`${name}\` | ${d.default === undefined ? '' : `\`${d.default}\``} | ${d.description} |`
  )
  return ['| input | default | |', '| --- | --- | --- |', ...rows].join('\n')
}

export function outputTable(): string {
  const rows = Object.entries(outputs).map(([name, d]) => `| \`${name}\` | ${d.description} |`)
  return ['| output | |', '| --- | --- |', ...rows].join('\n')
}
