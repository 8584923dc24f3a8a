/**
 * The log of the step. Everything is printed through here, so that it is escaped.
 */

import * as core from '@actions/core'
import type {Annotation} from './tell/annotations.ts'
import {inCommand, inLog} from './untrusted.ts'

const print = {error: core.error, warning: core.warning, notice: core.notice} as const

export const log = {
  /** A line of the log. */
  info(text: string): void {
    core.info(inLog(text))
  },
  /** A notice on the page of the run. */
  notice(text: string): void {
    core.notice(inCommand(text), {title: 'paperlint'})
  },
  /** A warning on the page of the run. */
  warning(text: string): void {
    core.warning(inCommand(text), {title: 'paperlint'})
  },
  /** An error on the page of the run. */
  error(text: string): void {
    core.error(inCommand(text), {title: 'paperlint'})
  },
  /** A finding. */
  annotation({kind, message, properties}: Annotation): void {
    print[kind](message, properties)
  }
}
