/**
 * The address of a paper in the form that a list has for such papers.
 */

import type {PaperList} from '../model/types.ts'
import {identify} from '../text/identify.ts'

/** The URL as most links of the list to the same kind of paper are written: PDF or landing page, with or without `.pdf`. */
export function likeOthers(list: PaperList, url: string): string {
  const identity = identify(url)
  const kin = list.entries.flatMap(d =>
    d.links.filter(d => d.identity?.pattern === identity?.pattern && d.role === 'paper').map(d => d.url)
  )
  if (!identity || kin.length === 0) return url
  const pdfs = kin.filter(isPdf)
  const form = pdfs.length * 2 > kin.length ? 'pdf' : 'landing'
  return inForm(url, form, pdfs)
}

/** The URL in the form of an example that links the same kind of paper, or another. */
export function likeExample(url: string, example: string): string {
  return inForm(url, isPdf(example) ? 'pdf' : 'landing', isPdf(example) ? [example] : [])
}

function inForm(url: string, form: 'pdf' | 'landing', pdfs: readonly string[]): string {
  const identity = identify(url)
  if (form === 'landing') return identity?.landing ?? url
  const pdf = identity?.pdf ?? url
  const suffixed = pdfs.filter(d => d.endsWith('.pdf')).length * 2 > pdfs.length
  const isArxiv = /^https?:\/\/arxiv\.org\/pdf\/[^/]+$/.test(pdf)
  return isArxiv ? pdf.replace(/\.pdf$/, '') + (suffixed ? '.pdf' : '') : pdf
}

function isPdf(url: string): boolean {
  return /\/pdf\/|\.pdf$/.test(url)
}
