/**
 * Where the HTML report leads: the line on GitHub, the paper, the link that a finding is about.
 */

import type {FindingRecord, ReportOptions} from '../types.ts'

/** Landing pages by the scheme of an identifier. Source: the registries' own URLs. */
const landings: Readonly<Record<string, string>> = {
  arxiv: 'https://arxiv.org/abs/',
  doi: 'https://doi.org/',
  acl: 'https://aclanthology.org/',
  openreview: 'https://openreview.net/forum?id='
}

/** The line in the repository, where that is known. `plain=1` makes GitHub show lines of Markdown. */
export function lineAddress(
  path: string,
  line: number,
  {repository, commit, folder = ''}: Pick<ReportOptions, 'repository' | 'commit' | 'folder'>
): string | undefined {
  if (repository === undefined || commit === undefined) return undefined
  const base = `${repository}/blob/${commit}/${folder}`
  return new URL(path.split('/').map(encodeURIComponent).join('/'), base).href + `?plain=1#L${line}`
}

/** The page of the paper that a finding is about, by its strongest identifier. */
export function paperAddress({entry}: FindingRecord): string | undefined {
  for (const id of entry?.ids ?? []) {
    const [scheme = '', ...value] = id.split(':')
    const landing = landings[scheme]
    if (landing !== undefined) return landing + encodeURI(value.join(':'))
  }
  return undefined
}

/** The web address at the place of a finding, if there is one. */
export function addressAt(
  line: string | undefined,
  {column, endColumn, endLine, line: first}: FindingRecord
): string | undefined {
  if (line === undefined || (endLine !== undefined && endLine !== first)) return undefined
  const text = line.slice(column - 1, (endColumn ?? column) - 1)
  return /^https?:\/\/[^\s<>"']+$/i.test(text) ? text : /\((https?:\/\/[^\s<>"'()]+)\)/i.exec(text)?.[1]
}
