/**
 * What a stretch that was read looks like: a work, news, people, a part of a sentence.
 */

import type {ReadRow} from '../chain/read.ts'
import type {Flow, FlowLink, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {stretchAt} from '../kept/rows.ts'
import {areAuthors} from '../reading/authors.ts'
import {namedBy, shownBy} from '../reading/shown.ts'
import {fieldOf} from '../reading/fields.ts'
import {labelOf} from '../reading/labels.ts'
import type {LinkRole} from '../reading/labels.ts'
import {roleOf} from '../reading/roles.ts'
import {isKnownVenue, isPreprint} from '../reading/venue.ts'
import {wordCount} from '../reading/words.ts'
import {identify} from '../text/identify.ts'
import {isFrontPage} from '../text/impossible-address.ts'
import {isHomeOfJournal} from '../text/link-kind.ts'

/** The title of a stretch. */
export interface ShownTitle extends Range {
  /** How it is set off. */
  kind: 'link' | 'quote' | 'strong' | 'plain'
  link: FlowLink | undefined
  words: number
  /** Whether it comes first. */
  first: boolean
}

export interface Looks {
  /** A link to a paper, by label or by host. */
  paper: boolean
  /** A link to code or to a page of the project, by label. */
  labels: boolean
  /** A venue that is surely one, or a venue with a year. */
  venue: boolean
  year: boolean
  authors: boolean
  title: ShownTitle | undefined
  /** Its title is people. */
  people: boolean
  /** Its title is news, or about the list, or only the name of a venue without a link to a paper. */
  noWork: boolean
  /** It is news of the list: `Merged 11 requests`. */
  news: boolean
  /** It is about the list or its survey: `This repo is a collection of …`, `We wrote a survey in [Title](…)`. */
  about: boolean
  /** Its title is what lists of works are called, and it has no link to a paper. */
  list: boolean
  /** Its title is a link into this document, as those of a table of contents are. */
  contents: boolean
  /** It is the name of what follows: a few words with a colon, `Research gap:`, or a day of a course. */
  announces: boolean
  /** It shows contributors where the title goes: `Title`, `Paper Name`. */
  template: boolean
  /** It starts with a name of a field (`Authors:`) and is not a title. */
  field: boolean
  /** Its title is a part of a sentence. */
  mentioned: boolean
  /** It is sentences that link several works: `The nets of [Orr](…) were extended in [Deep Kilns](…).` */
  prose: boolean
  /** All its links lead into this document or to other lists of the repository. */
  internal: boolean
  /** It has links, and all are to things around a work: videos, blogs, slides. */
  aside: boolean
  /** The same, and one is to notes about a work. */
  notes: boolean
  /** It has links, all are to code, and one is where others have their paper: before the title. */
  program: boolean
}

/** How news begin: `Add papers accepted by …`. */
const announces =
  /^(?:add(?:ed|ing)?|updated?|releas(?:e|ed|ing)|we|our)\s(?:[^.]{0,60}\s)?(?:papers?|survey|list|repo(?:sitory)?)\b/i

/** What was done to a list: `Rewrote the part on spores, merged 11 requests`. */
const reports =
  /^(?:rewrote|reworked|merged|closed|fixed|moved|renamed|sorted|cleaned up|corrected|removed|deleted)\s(?:[^.]{0,80}\s)?(?:parts?|requests?|issues?|links?|sections?|entries|categories|duplicates|typos?)\b/i

/** What happened to a work on a day: `2024.05.30: The paper on kilns was accepted by …`. */
const happened =
  /^\W{0,9}\d{4}[./-]\d\d?[./-]\d\d?\W{1,3}(?:the|our|we)\s[^\n]{3,120}\s(?:was|were|is|are|(?:has|have) been)\s(?:now\s)?(?:accepted|released|online|available|updated|published|open-?sourced)\b/i

/** How a list or its survey is introduced, or news about it are: `2024/09 This survey has been accepted by …`. */
const introduces =
  /^(?:\d{4}[/.-]\d\d?(?:[/.-]\d\d?)?[:\s]{1,3})?(?:this|these|our)\s(?:[\p{L}-]+\s){0,2}(?:repo(?:sitory)?|list|survey|review|collection|page|conferences|papers)\s(?:[^.]{0,80}\s)?(?:\p{Ll}{1,12}(?:s|ed)|began|grew)\b/iu

/** How a sentence begins that leads readers elsewhere: `To see a survey of datasets, check out …`. */
const invites = /^(?:to|for|if)\s[^.,]{3,120},\s(?:please\s)?(?:see|check|refer|visit|read|have a look)\b/i

/** How maintainers begin sentences about their list: `We wrote a survey of nets in the paper, [Title](…)`. */
const speaks =
  /^(?:we|you|please|if you|feel free|welcome|thanks?|let us|i (?:am|work|study|write|wrote|have|keep|collect|maintain|use|read))\s/i

/** What Chinese maintainers ask readers to do: add them on WeChat, scan a code, join a group, follow them. */
const asksToJoin = /添加微信|加微信|扫码|进群|加群|交流群|欢迎(?:大家)?关注/

/** Words in the plan of a course in which no work is read: `No class`, `Spring break`, `TBA`. */
const unread =
  /^(?:no (?:class(?:es)?|meetings?|lectures?|sessions?|seminar|readings?)|tb[acd]|to be (?:announced|decided|determined)|(?:public |bank )?holidays?|(?:(?:spring|fall|autumn|winter|summer|easter|thanksgiving|christmas|reading|mid-?term) (?:break|week|recess)|break)|(?:mid-?terms?|final)(?: exams?)?|exams?|guest lecture|cancel+ed)$/i

/** A link to more: `[More papers →](…)`. */
const leadsOn = /^[^\n]{1,60}[→»›]\s*$/

/** How days of a course begin: `Meeting 4-3 - Wednesday, March 9 - Clay and Health`, `Week 3: Kilns`. */
const meets =
  /^(?:meeting|week|session|lecture|class|day|module|unit|lesson|seminar|sitzung|woche|semana|sesión|séance)\s\d[\d.-]*\s?(?:[-–—:|,(]|$)/i

/** What lists of works are called: `Jane Doe's reading list`, `A curated list of tools`. */
const collects =
  /^[^:]{0,40}\b(?:reading list|list of (?:all )?papers)\b|(?:^|: )an? (?:curated|awesome) (?:list|collection) of\b/i

/** Questions to readers and of research: `How can we fire wet clay?`, `How do kilns keep their heat?` Titles of works rarely are such questions. */
const asksReaders = /^(?:how|what|which|why|when|who|can|do|does|is|are|should)\s[^?]*\?$/i

/** What a stretch looks like by what it says. */
export function looksOf(flow: Flow, range: Range, row: ReadRow): Looks {
  const stretch = stretchAt(flow, range)
  const read = () => looksAt(flow, range, row)
  if (!stretch) return read()
  const question = () => `looks ${wordsOfRow(range, row)}`
  return stretch.askAt(question, range.start, read, (looks, by) => movedLooks(flow, looks, by))
}

/** What a row was read as, in one text. */
export function wordsOfRow({start}: Range, {fields, roles}: ReadRow): string {
  const {title, authors, venue, year} = fields
  const places = [title, authors, venue, year].map(d => d && `${d.start - start}-${d.end - start}`)
  return `${places.join()} ${year?.value} ${roles.join()}`
}

/** The looks of a stretch at another place. */
export function movedLooks(flow: Flow, looks: Looks, by: number): Looks {
  const {title} = looks
  if (!title) return looks
  const link = title.link && linkAt(flow, title.link.start + by, title.link.end + by)
  return {...looks, title: {...title, start: title.start + by, end: title.end + by, link}}
}

const linkAt = (flow: Flow, start: number, end: number): FlowLink | undefined =>
  within(flow.links, {start, end}).find(d => d.start === start && d.end === end)

/** Whether a stretch links a paper, by label or by host. */
export const hasPaper = (flow: Flow, range: Range): boolean =>
  within(flow.links, range).some(d => isPaper(d, roleIn(flow, d)))

/** Characters of a text without a link that is too long for a work, unless it has a year. */
const longestWork = 600

/** Whether a stretch is a text about a work, such as its abstract: long, without a link or a year. */
export const isProse = (flow: Flow, range: Range): boolean =>
  range.end - range.start > longestWork &&
  within(flow.links, range).length === 0 &&
  !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(flow.text.slice(range.start, range.end))

const roleIn = (flow: Flow, link: FlowLink): LinkRole =>
  roleOf(namedBy(flow, link), link.url, undefined, false)

const isPaper = (link: FlowLink, role: LinkRole | undefined): boolean => role === 'paper' && !isInternal(link)

function looksAt(flow: Flow, range: Range, row: ReadRow): Looks {
  const links = within(flow.links, range)
  const title = titleIn(flow, row)
  const roles = links.map(d => roleIn(flow, d))
  const start = flow.text.slice(range.start, range.end).trimStart()
  const field = fieldOf(firstLine(start)) ?? fieldBefore(flow, range, links[0])
  const paper = links.some((link, index) => isPaper(link, roles[index]))
  const shown = title ? flow.text.slice(title.start, title.end) : ''
  const {venue, year, authors} = row.fields
  const aside =
    links.length > 0 &&
    roles.every(d => d !== 'paper' && d !== 'code' && d !== 'project' && d !== 'other') &&
    !links.some(link => isWork(link))
  const isAbout =
    introduces.test(shown) ||
    asksToJoin.test(start) ||
    (!title?.first && (speaks.test(start) || invites.test(start) || introduces.test(start)))
  const isList = !paper && collects.test(shown)
  const isNews = announces.test(shown) || reports.test(start) || happened.test(start)
  const isSure = (least: number) =>
    row.senses.some((d, index) => row.roles[index] === 'venue' && d.venue >= least)
  return {
    paper,
    labels: links.some(link => labelOf(shownBy(flow, link)) !== undefined),
    venue: venue !== undefined && isSure(year ? 1 : 2),
    year: year !== undefined,
    authors: authors !== undefined,
    title,
    people: title !== undefined && !title.link && areAuthors(shown, true),
    noWork:
      isAbout ||
      isNews ||
      isList ||
      (links.length === 0 && !authors && !year && asksReaders.test(shown)) ||
      (!authors && links.length > 0 && links.every(d => isHome(d, title !== undefined))) ||
      (!paper && (isKnownVenue(shown) || unread.test(shown) || leadsOn.test(start))),
    news: isNews,
    list: isList,
    contents: title?.link !== undefined && /#./.test(title.link.url) && isInternal(title.link),
    about: isAbout,
    announces:
      links.length === 0 &&
      ((/[:：]\s*$/.test(start) && wordCount(start) <= longestName) || meets.test(shown)),
    template: /^(?:the )?(?:paper|work)?[ -]?(?:title|name)$/i.test(shown),
    field: field !== undefined && field.name !== 'title',
    mentioned: title !== undefined && isMentioned(flow, title, range),
    prose: areInSentences(flow, links, range),
    internal: links.length > 0 && links.every(isInternal),
    aside,
    notes: aside && links.some(link => ofNotes.test(shownBy(flow, link))),
    program:
      title !== undefined && roles.every(d => d === 'code') && links.some(link => link.end <= title.start)
  }
}

/** Whether a link leads to the home page of a journal or an archive. Under a title, the front page of an archive is a URL that lost its id. */
const isHome = ({url}: FlowLink, isTitled: boolean): boolean =>
  isHomeOfJournal(url) && !(isTitled && isFrontPage(url))

/** The most words of a name before a colon. */
const longestName = 6

/** What links to notes about a work say. */
const ofNotes = /\b(?:notes?|summar(?:y|ies))\b|笔记/i

/** The title. If the row has only people, these; never the label of a link. */
function titleIn(flow: Flow, {pieces, senses, roles, fields}: ReadRow): ShownTitle | undefined {
  const isOnlyPeople = roles.every(d => d === 'authors')
  const shown = fields.title ?? (isOnlyPeople ? fields.authors : undefined)
  if (!shown) return undefined
  // A title that a correction found has no role.
  const isRead = roles.includes('title')
  const isTitle = ({start}: Range, at: number) =>
    isRead ? roles[at] === 'title' : shown.start <= start && start < shown.end
  const titles = [...pieces.keys()].filter(at => isTitle(pieces[at]!, at))
  if (titles.every(d => senses[d]!.kind === 'label')) return undefined
  const at = titles[0]!
  const {frame} = pieces[at]!
  const words = wordCount(flow.text.slice(shown.start, shown.end))
  const kind = frame.link ? 'link' : frame.quote ? 'quote' : frame.strong ? 'strong' : 'plain'
  return {start: shown.start, end: shown.end, kind, link: frame.link, words, first: at === 0}
}

/** Words at the end of a text that something must follow: `There are surveys of`. */
const leading = /(?:^|\s)(?:an?|and|by|for|from|of|on|or|our|see|the|this|to|with)[*_\s]{0,4}$/i

/** How a sentence continues after a link in it: `Please cite [our survey](…) if it helps`. */
const sentence = /^ (?!(?:and|at|by|from|in|or|plus|with)\b)\p{Ll}{2,} \p{Ll}/u

/** Whether words lead to a title and continue after it, with nothing that sets it apart. */
function isMentioned(flow: Flow, {link, kind, first, ...title}: ShownTitle, {start, end}: Range): boolean {
  const {text} = flow
  if (kind === 'plain') {
    const [next] = within(flow.links, {start: title.end, end})
    const isCut = next !== undefined && /^ ?[[(]?$/.test(text.slice(title.end, next.start))
    const goesOn =
      isCut && (leading.test(text.slice(title.start, title.end)) || sentence.test(text.slice(next.end, end)))
    return goesOn || (!first && /^\p{Ll}/u.test(text.slice(title.start, title.start + 2)))
  }
  if (!link) return false
  const before = text.slice(start, link.start)
  const after = text.slice(link.end, end)
  if (leading.test(before)) return true
  return /\p{L}[*_ ]{0,3}$/u.test(before) && /^[*_ ]{0,3}[\p{Ll}\p{Lo}]{2}/u.test(after)
}

/** What is before and after a link in a sentence: words, or the next of several; nothing that sets the link apart. */
const leads = /(?:\p{L}{2}[*_ "“]{1,4}|, )$/u
/** In UTF-16 units. */
const longestLead = 8
const goesOn = /^[*_"”]{0,3}(?: ?\([^()\n]{1,90}\))?(?:,? \p{Ll}{2,}(?!\p{L})|, $|[,.]?\s*$)/u

/** Whether all links are in sentences, and several lead to works or are called as a venue. */
function areInSentences({text}: Flow, links: readonly FlowLink[], {start, end}: Range): boolean {
  const words = (d: FlowLink) => text.slice(d.start, d.end)
  const isVenue = (d: FlowLink) => isKnownVenue(words(d)) && !isPreprint(words(d))
  return (
    links.every(
      (d, at) =>
        leads.test(text.slice(Math.max(links[at - 1]?.end ?? start, d.start - longestLead), d.start)) &&
        goesOn.test(text.slice(d.end, links[at + 1]?.start ?? end)) &&
        (isVenue(d) || !labelOf(words(d)))
    ) && links.filter(d => isVenue(d) || isWork(d)).length > 1
  )
}

/** The field that is right before the first link: `Paper: [ACM](…), [arXiv](…) | Code: …`. */
function fieldBefore({text}: Flow, {start}: Range, link: FlowLink | undefined): ReturnType<typeof fieldOf> {
  if (!link) return undefined
  const before = text.slice(start, link.start).trimStart()
  return /[:：]\s*$/.test(before) ? fieldOf(before) : undefined
}

/** Whether it has a real title, not people or a mention in a sentence. */
export function hasTitle({title, people, mentioned}: Looks): boolean {
  return title !== undefined && !mentioned && !(people && title.kind === 'plain')
}

/** Whether it is an entry on its own, whatever is around it. */
export function isStrong(looks: Looks): boolean {
  return looks.paper && hasTitle(looks) && !looks.field
}

/** Whether a link leads to one known work, whatever its label says. */
function isWork({url}: FlowLink): boolean {
  const identity = identify(url)
  return identity !== undefined && identity.kind !== 'not-a-paper'
}

function isInternal({url}: FlowLink): boolean {
  return (
    /^(?:\.?\/)?(?:readme\.md)?#/i.test(url) ||
    /^https:\/\/github\.com\/[^/]+\/[^/]+\/?(?:blob\/[^/]+\/README\.md)?#/i.test(url)
  )
}

/** Whether a nested item is an entry: strong with a title of its own, a title with venue and year, or a quoted title with its authors. */
export function isEntryLike(looks: Looks): boolean {
  const {title, field, people, venue, year, authors} = looks
  if (!title || field) return false
  if (title.kind === 'quote' && authors && (title.first || venue)) return true
  if (isStrong(looks)) return title.words >= 3 || venue || (authors && year) || title.link !== undefined
  if (people || !year) return false
  return title.words >= 4 ? venue || authors : title.words >= 2 && venue && authors
}

/** Whether a line may be a title that its links follow below: emphasised, linked, quoted, or with a tag. */
export function isTitleLine({title, authors, venue, year, labels}: Looks): boolean {
  if (!title) return false
  if (title.kind === 'quote' && authors) return true
  if (title.words < 3) return false
  if (title.kind === 'strong' || title.kind === 'quote' || title.kind === 'link') return true
  return venue || year || labels
}

/** Stretches between breaks that show something; a break inside a link or inside emphasis is only a wrapped line. */
export function linesOf(flow: Flow, {start, end}: Range): Range[] {
  const lines: Range[] = []
  const wraps = [
    ...within(flow.links, {start, end}),
    ...within(flow.marks, {start, end}).filter(d => d.kind === 'strong' || d.kind === 'emphasis')
  ].filter(d => flow.text.slice(d.start, d.end).includes('\n'))
  let from = start
  for (const {index} of flow.text.slice(start, end).matchAll(/\n|$/g)) {
    const at = start + index
    if (wraps.some(d => d.start < at && at < d.end)) continue
    if (/[^\s\u200b]/.test(flow.text.slice(from, at))) lines.push({start: from, end: at})
    from = at + 1
  }
  return lines
}

const firstLine = (text: string): string => /^.*/.exec(text)![0]
