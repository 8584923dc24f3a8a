import {expect, test} from 'vitest'
import {hasPrograms, isClosed, isOfEvents, promises} from '../../src/signs/closed-sections.ts'
import type {OpenSection} from '../../src/model/sections.ts'

/** What the headings of a section say of it; the first is that of the document. */
function said(...titles: string[]): string {
  const sections: OpenSection[] = []
  for (const title of titles) sections.push({title, parent: sections.at(-1)} as OpenSection)
  const [top, own] = [sections[0], sections.at(-1)]
  const answers = {
    closed: isClosed(own, top),
    'closed for papers': isClosed(own, top, true),
    events: isOfEvents(own, top),
    programs: hasPrograms(own, top),
    papers: promises(own, top)
  }
  return Object.entries(answers)
    .filter(d => d[1])
    .map(d => d[0])
    .join(', ')
}

test.each([
  [['Kettles'], ''],
  [['Papers'], 'papers'],
  [['News'], ''],
  [['Kettles', 'News'], 'closed, closed for papers'],
  [['Kettles', 'News about us'], 'closed, closed for papers'],
  [['Kettles', 'News about kettles'], ''],
  [['Kettles', 'About our'], 'closed, closed for papers'],
  [['Kettles', 'Our other'], ''],
  [['Kettles', 'Contribution rules'], 'closed, closed for papers'],
  [['Kettles', 'Rules of kettles'], ''],
  // Programs may have papers
  [['Kettles', 'Tools'], 'closed, programs'],
  [['Kettles', 'Tools', 'Boiling'], 'programs'],
  [['Kettles', 'Surveys and Tools'], 'programs, papers'],
  // What closes all that is below it
  [['Kettles', 'News', 'Boiling'], 'closed, closed for papers'],
  [['Kettles', 'Courses', 'Boiling'], ''],
  [['Kettles', 'Other useful lists', 'Boiling'], 'closed, closed for papers'],
  [['Kettles', 'Useful kettles', 'Boiling'], ''],
  [['Kettles', 'Lists', 'Boiling'], ''],
  [['News', 'Boiling'], ''],
  // Events
  [['Kettles', 'Workshops'], 'events'],
  [['Kettles', 'Workshops', 'Boiling'], 'events'],
  [['Workshops', 'Boiling'], ''],
  // Works
  [['Kettles', 'Reading list', 'Boiling'], 'papers'],
  [['Papers', 'Kettles', 'Boiling'], 'papers'],
  [['Kettles', ':fire: News'], 'closed, closed for papers'],
  [['Kettles', '引用'], 'closed, closed for papers']
])('the headings %j: %s', (titles, answer) => {
  expect(said(...titles)).toBe(answer)
})
