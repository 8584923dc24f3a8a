/**
 * Every report by the name that `--format` takes.
 */

import {json} from './json.ts'
import {pretty} from './pretty.ts'
import type {Report} from './types.ts'

export const reports: Readonly<Record<string, Report>> = {pretty, json}

export const reportNames: readonly string[] = Object.keys(reports)
