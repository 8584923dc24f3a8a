/**
 * The issue form with which a paper is suggested, and what somebody wrote into it.
 */

import {identify} from '../text/identify.ts'
import {venueOf} from '../text/venues.ts'
import {writtenUrl} from '../model/written-url.ts'

/** Fields of the form: their labels are the headings of the issue. */
export const formFields = {
  paper: 'Link to the paper',
  section: 'Section',
  code: 'Link to the code',
  title: 'Title',
  venue: 'Venue and year'
} as const

type Field = keyof typeof formFields

/** A suggestion, as far as it can be believed; what is not said, or says nothing usable, is absent. */
export interface Suggestion {
  /** Address of the paper: a URL, or the page of an arXiv id or DOI that was written alone. */
  url?: string
  section?: string
  code?: string
  title?: string
  venue?: string
  year?: number
}

/** Longest value that is read: no title and no URL of a paper is longer. */
const longest = 400

/**
 * Reads the body of an issue. GitHub writes a form as a heading for each field with the value below. The text is a stranger's: whatever it
 * says becomes data of one line, or nothing.
 *
 * @returns
 *   Undefined if the issue was not written with the form.
 */
export function readForm(body: string): Suggestion | undefined {
  const values = valuesOf(body)
  if (!values.has('paper')) return undefined
  const {paper, section, code, title, venue} = Object.fromEntries(values) as Partial<Record<Field, string>>
  return defined({
    url: paper && paperUrl(paper),
    section,
    code: code && urlIn(code),
    title: title && !/:\/\/|[<>]/.test(title) ? title : undefined,
    ...(venue !== undefined && venueIn(venue))
  })
}

/** The first line of each field. */
function valuesOf(body: string): Map<Field, string | undefined> {
  const values = new Map<Field, string | undefined>()
  const labels = new Map(
    Object.entries(formFields).map(([field, label]) => [label as string, field as Field])
  )
  let field: Field | undefined
  for (const line of body.split(/\r\n?|\n/)) {
    const heading = labels.get(/^### (.+?)\s*$/.exec(line)?.[1] ?? '')
    if (heading && !values.has(heading)) {
      field = heading
      values.set(heading, undefined)
    } else if (field && values.get(field) === undefined && line.trim() !== '') {
      const value = line.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
      if (value !== '_No response_' && value !== 'None' && value.length <= longest) values.set(field, value)
      else field = undefined
    }
  }
  return values
}

/** The address of a paper: the first URL, or the page of an identifier. */
function paperUrl(text: string): string | undefined {
  const url = urlIn(text)
  if (url !== undefined) return url
  const arxiv =
    /(?:^|arxiv(?:\.org\/(?:abs|pdf)\/|:)?\s*|\s)((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)\b/i.exec(
      text
    )?.[1]
  if (arxiv !== undefined) return identify(`https://arxiv.org/abs/${arxiv}`)?.landing
  const doi = /\b10\.\d{4,9}\/[^\s"<>]+/.exec(text)?.[0]
  return doi === undefined ? undefined : `https://doi.org/${writtenUrl(doi)}`
}

/** The first web address in a text, as it can be written into a list: no name or password, nothing that ends a link. */
function urlIn(text: string): string | undefined {
  const found = /https?:\/\/[^\s<>"'`|\\[\]{}]+/i.exec(text)?.[0]?.replace(/[).,;:!?]+$/, '')
  if (found === undefined || !URL.canParse(found)) return undefined
  const url = new URL(found)
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return undefined
  return writtenUrl(url.href)
}

/** A venue that the table of venues knows, as it abbreviates it, and the year. Any other name could be anything. */
function venueIn(text: string): {venue?: string; year?: number} {
  const venue = venueOf(text)
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0]
  return {
    ...(venue && venue.type !== 'preprint' && {venue: venue.abbr}),
    ...(year !== undefined && {year: Number(year)})
  }
}

function defined(suggestion: {[Key in keyof Suggestion]: Suggestion[Key] | undefined}): Suggestion {
  return Object.fromEntries(Object.entries(suggestion).filter(([, d]) => d !== undefined))
}
