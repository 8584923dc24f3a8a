/**
 * Titles, URLs and file names come from strangers. Here they become plain text wherever GitHub would read them as commands or markup.
 */

import {code, markdown, markdownMessage} from '../report/escape.ts'
import {longestRun} from '../text/backticks.ts'
import {visible} from '../report/visible.ts'

/** Follows a character that GitHub would otherwise read: breaks mentions, references and commands, and is not seen. */
const joint = '\u200b'

/** Cuts to a number of code points. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const characters = [...text]
  return characters.length <= most ? text : characters.slice(0, most - 1).join('') + '…'
}

/** One line of plain text: white space collapsed, control characters and reading-direction marks shown as escapes. */
export function line(text: string, most = 300): string {
  return visible(cut(text.replace(/\s+/gu, ' ').trim(), most))
}

/**
 * Text for a line of the log. The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it, on both streams.
 *
 * Source: actions/runner `ActionCommand.cs`.
 */
export function inLog(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map(d =>
      visible(d)
        .replaceAll('##[', `#${joint}#[`)
        .replace(/^(\s*):(?=:)/u, `$1:${joint}`)
    )
    .join('\n')
}

/** Several lines of text for the data of a workflow command, which the toolkit escapes and the runner cuts at 4,096 characters. */
export function inCommand(text: string, most = 3000): string {
  return cut(text, most)
    .split(/\r\n?|\n/u)
    .map(visible)
    .join('\n')
}

/**
 * Text for the title of a pull request or the subject of a commit. Nothing in it refers to an issue: GitHub would close one that a merged
 * commit claims to fix.
 */
export function inTitle(text: string, most?: number): string {
  return line(text, most)
    .replace(/#(?=\d)|@(?=\w)|(?<=\bGH)-(?=\d)/giu, d => `${d}${joint}`)
    .replaceAll('://', `:${joint}//`)
}

/** Text for a cell of a table, or any one line of Markdown: nothing in it is read as markup, HTML, mention, reference or link. */
export function inMarkdown(text: string, most?: number): string {
  return markdown(line(text, most))
}

/** Text as a code span for a cell of a table. */
export function inCode(text: string, most?: number): string {
  const shown = line(text, most)
  return shown === '' ? '' : code(shown).replaceAll('|', '\\|')
}

/** A message of a rule for a cell of a table: values between backticks become code spans, the rest text. */
export function messageInMarkdown(message: string, most = 1000): string {
  return markdownMessage(line(message, most)).replace(/(?<!\\)\|/gu, '\\|')
}

/** Text as a fenced block of an info string; the fence is longer than any in the text. */
export function inFence(text: string, info: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${info}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`
}

/** Data in a comment of HTML that only the Action reads. Nothing in it ends the comment or mentions anybody. */
export function hidden(name: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[<>&@]|-(?=-)/gu, d => `\\u00${d.charCodeAt(0).toString(16)}`)
  return `<!-- paperlint:${name} ${json} -->`
}

/** Reads what `hidden` wrote; undefined if there is nothing, or no JSON. */
export function readHidden(name: string, body: string): unknown {
  const start = `<!-- paperlint:${name} `
  const from = body.indexOf(start)
  const to = body.indexOf(' -->', from)
  if (from < 0 || to < 0) return undefined
  try {
    return JSON.parse(body.slice(from + start.length, to))
  } catch {
    return undefined
  }
}
