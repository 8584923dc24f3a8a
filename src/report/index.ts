/**
 * Every report by the name that `--format` takes.
 */

import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import {pretty} from './pretty.ts'
import {rdjson} from './rdjson.ts'
import {sarif} from './sarif.ts'
import type {Report} from './types.ts'

export const reports = {pretty, json, github, sarif, junit, markdown, html, gitlab, rdjson} satisfies Record<
  string,
  Report
>

export type ReportName = keyof typeof reports

export const reportNames = Object.keys(reports) as ReportName[]
