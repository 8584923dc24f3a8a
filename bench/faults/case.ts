/**
 * Forms of the cases of the fault server.
 */

import {page} from './answers.ts'
import type {Answer} from './answers.ts'

/** `soft`: a success that is not one. `down`: no answer today, which is not the end. */
export type Truth = 'living' | 'hard' | 'soft' | 'wall' | 'down'

export interface Case {
  truth: Truth
  name: string
  host: string
  path: string
  /** Title of the entry with this link, if there is one. */
  title?: string
  /** Answers of the host by path; the front page works, and everything else is missing. */
  site: Readonly<Record<string, Answer>>
}

/** One link at a host of its own, `/paper` unless the name says otherwise. */
export type Rows = Readonly<Record<string, Answer | Readonly<Record<string, Answer>>>>

export function rows(truth: Truth, table: Rows, {host = '', path = '/paper'} = {}): Case[] {
  return Object.entries(table).map(([name, answer]) => {
    const own = /^(\/\S*) /.exec(name)?.[1] ?? path
    const site = typeof answer === 'function' ? {[own]: answer} : answer
    return {truth, name, host, path: own, site}
  })
}

/** Pages with nothing but a title. */
export function titled(truth: Truth, titles: readonly string[]): Case[] {
  return rows(truth, Object.fromEntries(titles.map(d => [`title “${d}”`, page(d, '<p>Text.</p>')])))
}

/** At a host of that name. */
export function at(truth: Truth, host: string, path: string, name: string, answer: Answer): Case {
  return {truth, name: `${host}: ${name}`, host, path, site: {[path]: answer}}
}

const vision = 'We study vision. '

/** A page long enough to be one, with more at its end. */
export function long(text: string): string {
  return `<h1>Vision Lab</h1><p>${vision.repeat(60)}</p>${text}`
}
