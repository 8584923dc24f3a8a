/**
 * Pages of which their host says the same as of an address that cannot exist.
 */

import type {Job} from './job.ts'
import type {PageAnswer} from './types.ts'
import {nowhereAt, nowhereLike, sayingOfNothing} from './web/calibrate.ts'
import {areAlike} from './web/likeness.ts'
import type {Visitor} from './web/visit.ts'

interface Said {
  job: Job
  page: PageAnswer
  saying: NonNullable<PageAnswer['saying']>
}

/** Addresses like those of the pages that are asked of one host at most. */
const mostAlike = 3

/**
 * Asks each host for an address that cannot exist, and for one like those of the pages: the program that answers these may be another one. A
 * page at another host may be where the first host sends everybody.
 *
 * @param byTitles
 *   Whether it is worth asking about pages that only lack the titles of their works.
 */
export async function judgeSayings(jobs: readonly Job[], byTitles: boolean, visit: Visitor): Promise<void> {
  const all = jobs.flatMap(job => saidBy(job) ?? [])
  const [said, left] = byTitles ? [all, []] : divide(all)
  for (const {job, page} of left) job.evidence = unsaid(page)
  const isAway = ({job, page}: Said) => new URL(page.finalUrl).host !== new URL(job.key).host
  const isOfWay = (d: Said) => isAway(d) && d.saying.byWay === true
  const others = await judgeAt(
    said.filter(d => !isOfWay(d)),
    d => d.page.finalUrl,
    visit
  )
  await judgeAt([...others.filter(isAway), ...said.filter(isOfWay)], d => d.job.key, visit)
}

/** Compares pages with what the hosts of their addresses say; those that say something else are returned. */
async function judgeAt(
  said: readonly Said[],
  addressOf: (said: Said) => string,
  visit: Visitor
): Promise<Said[]> {
  const groups = await Promise.all(
    [...Map.groupBy(said, d => new URL(addressOf(d)).origin)].map(async ([origin, group]) => {
      const others = await compare(group, nowhereAt(origin), visit)
      const alike = [...Map.groupBy(others, d => folderOf(addressOf(d))).values()]
      const left = await Promise.all(
        alike.slice(0, mostAlike).map(async some => {
          const address = some[0] && nowhereLike(new URL(addressOf(some[0])))
          return address === undefined ? some : compare(some, address, visit)
        })
      )
      return [...left, ...alike.slice(mostAlike)].flat()
    })
  )
  return groups.flat()
}

/** Marks the pages that say what their host says of an address; the others are returned. */
async function compare(group: readonly Said[], address: string, visit: Visitor): Promise<Said[]> {
  const ofNothing = await sayingOfNothing(address, visit)
  const isSame = ({saying, page}: Said) =>
    ofNothing !== undefined &&
    (saying.text === ofNothing.text ||
      areAlike(saying.words, ofNothing.words, [address, page.finalUrl, ...page.hops.map(d => d.url)]))
  for (const said of group) {
    const evidence = unsaid(said.page)
    said.job.evidence = isSame(said) ? {...evidence, soft: 'same-for-every-address'} : evidence
  }
  return group.filter(d => !isSame(d))
}

function unsaid(page: PageAnswer): PageAnswer {
  const {saying: _, ...rest} = page
  return rest
}

/** Those in doubt by themselves, and those that only lack a title. */
function divide(all: readonly Said[]): [Said[], Said[]] {
  return [all.filter(d => !d.saying.byTitle), all.filter(d => d.saying.byTitle)]
}

function saidBy(job: Job): Said | undefined {
  const {evidence, remembered} = job
  if (remembered || evidence?.kind !== 'answer' || evidence.saying === undefined) return undefined
  return {job, page: evidence, saying: evidence.saying}
}

function folderOf(url: string): string {
  const {pathname} = new URL(url)
  return pathname.slice(0, pathname.replace(/\/$/, '').lastIndexOf('/') + 1)
}
