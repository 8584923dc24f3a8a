/**
 * Sections that hold no entries, or only some, by the words of their headings.
 */

import {remember} from '../text/remember.ts'
import type {Heading} from './places.ts'

/** Words of headings whose sections hold no entries; a heading is closed when all its words are of these or say nothing. */
const closed = new Set(
  (
    'contents content toc news updates update updated changelog change changes announcement announcements citation citations citing cite bibtex contributing ' +
    'contribute contribution contributions contributors contributor acknowledgement acknowledgements acknowledgment acknowledgments acknowledge license licence ' +
    'contact contacts maintainers maintainer authors author todo do roadmap disclaimer sponsors sponsor community join guidelines guideline stargazers ' +
    'courses course classes class lectures lecture tutorials tutorial talks slides videos blogs blog posts podcasts podcast communities tools tool toolbox toolboxes software libraries library people ' +
    'conferences journals outlets companies repositories repos faq funding grants partners members alumni team staff jobs openings vacancies about introduction intro usage star stars lists awesome collections 目录 更新 新闻 引用 贡献 致谢 许可 最新 动态'
  ).split(' ')
)
const silent = new Set(
  'table of the our your this a an and or to for in on how is what workshops s new latest recent recently related other others more all us by from project projects list repo repository resources history useful links & 📰 online video open source public research group groups important additional articles some practical notes major log available rules'.split(
    ' '
  )
)

/** Headings that close what is below them too. */
const deeply = new Set(
  'news changelog contributing citation citations acknowledgements acknowledgement'.split(' ')
)

const elsewhere = new Set('lists collections repositories repos'.split(' '))

/** Headings of events: what they list is a work only where it links one. */
const events = new Set(
  'workshop workshops tutorial tutorials challenge challenges competition competitions talks seminar seminars demos dataset datasets'.split(
    ' '
  )
)

/** Words of headings that have programs below them, among other things. */
const programs =
  /\b(?:tools?|toolbox(?:es)?|toolkits?|resources|software|librar(?:y|ies)|repositor(?:y|ies)|implementations?)\b/i

/** Headings below which a place that links a paper is a work: of programs, and of all that is listed. */
const open = new Set(
  'tools tool toolbox toolboxes software libraries library contents content introduction 目录'.split(' ')
)

/**
 * Whether a section holds no entries by its heading, or by one above it; `top` is the heading of the document, `paper` is about a candidate
 * that links one.
 */
export function isClosed(section: Heading | undefined, top: Heading | undefined, paper = false): boolean {
  if (!section || section === top) return false
  if (ofPress.test(section.title)) return true
  if (closes(section.title, closed) && !(paper && closes(section.title, open))) return true
  for (let at = section.parent; at && at !== top; at = at.parent)
    if (closes(at.title, deeply) || isElsewhere(at.title)) return true
  return false
}

/** What is about works for everyone, not a work. */
const ofPress =
  /^\W*(?:popular (?:publications|science|press|articles)|(?:media|press) coverage|in the (?:media|news|press))\W*$/i

/** `Other useful lists`: what is below it is not part of the list. */
function isElsewhere(title: string): boolean {
  return /\b(?:other|related|similar|useful)\b/i.test(title) && closes(title, elsewhere)
}

/** Whether a section is about events. */
export function isOfEvents(section: Heading | undefined, top: Heading | undefined): boolean {
  for (let at = section; at && at !== top; at = at.parent) if (closes(at.title, events)) return true
  return false
}

/** Whether works and programs share a section: `Surveys, Resources and Tools`. */
export function hasPrograms(section: Heading | undefined, top: Heading | undefined): boolean {
  for (let at = section; at && at !== top; at = at.parent) if (programs.test(at.title)) return true
  return false
}

function closes(title: string, words: ReadonlySet<string>): boolean {
  const shown = wordsOf(title)
  return shown.some(d => words.has(d)) && shown.every(d => words.has(d) || silent.has(d))
}

/** The words of a heading: asked for each of the entries below it. */
const wordsOf = remember(title =>
  title
    .toLowerCase()
    .replace(/:[\w+-]+:/g, ' ') // `:fire:`
    .replace(/([\u3400-\u9fff]{2})/g, ' $1 ')
    .split(/[^\p{L}]+/u)
    .filter(d => d !== '')
)

/** Whether a heading promises works: `Papers`, `Reading list`, `References`. */
export function promises(section: Heading | undefined, top: Heading | undefined): boolean {
  for (let at = section; at; at = at.parent) {
    if (ofPapers.test(at.title)) return true
    if (at === top) break
  }
  return false
}

const ofPapers =
  /\b(?:papers?|publications?|readings?|references|bibliography|literature|surveys?|articles|preprints|books|theses)\b|论文|文献|論文|논문/i
