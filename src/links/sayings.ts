/**
 * Pages of which their host says the same as of an address that cannot exist.
 */

import type {Job} from './job.ts'
import type {PageAnswer} from './types.ts'
import {nowhereAt, nowhereLike, sayingOfNothing} from './web/calibrate.ts'
import type {Visitor} from './web/visit.ts'

interface Said {
  job: Job
  page: PageAnswer
  saying: NonNullable<PageAnswer['saying']>
}

/** Addresses like those of the pages that are asked of one host at most. */
const mostAlike = 3

/**
 * Asks each host for an address that cannot exist. Pages that may say that something is gone are also compared with an address like
 * theirs: the program that answers it may be another one.
 *
 * @param byTitles
 *   Whether it is worth asking about pages that only lack the titles of their works.
 */
export async function judgeSayings(jobs: readonly Job[], byTitles: boolean, visit: Visitor): Promise<void> {
  const all = jobs.flatMap(job => saidBy(job) ?? [])
  const [said, left] = byTitles ? [all, []] : divide(all)
  for (const {job, page} of left) job.evidence = unsaid(page)
  await Promise.all(
    [...Map.groupBy(said, d => new URL(d.page.finalUrl).origin)].map(async ([origin, group]) => {
      const others = await compare(group, nowhereAt(origin), visit)
      const doubted = others.filter(d => d.saying.mayDeny)
      const alike = Map.groupBy(doubted, d => folderOf(d.page.finalUrl))
      for (const some of [...alike.values()].slice(0, mostAlike)) {
        const address = nowhereLike(new URL(some[0]?.page.finalUrl ?? origin))
        if (address !== undefined) await compare(some, address, visit)
      }
    })
  )
}

/** Marks the pages that say what their host says of an address; the others are returned. */
async function compare(group: readonly Said[], address: string, visit: Visitor): Promise<Said[]> {
  const ofNothing = await sayingOfNothing(address, visit)
  for (const {job, page, saying} of group) {
    const evidence = unsaid(page)
    job.evidence = saying.text === ofNothing ? {...evidence, soft: 'same-for-every-address'} : evidence
  }
  return group.filter(d => d.saying.text !== ofNothing)
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
