/**
 * arXiv: existence and metadata of preprints, a hundred in a request.
 */

import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {Evidence} from '../types.ts'
import {canaries} from '../canary.ts'
import {readFeed} from './atom.ts'
import {recordOf} from './arxiv-record.ts'
import {divide} from './batches.ts'
import type {BatchReply, BatchResolver, RegistryAnswer} from './batches.ts'
import {askRegistry} from './question.ts'

const size = 100

/** More absences in one batch than this, and than this share of it, look like a gap in the answer. */
const fewAbsences = 4
const largestShare = 0.1

const notFound = 'arxiv-not-found'
/** Reason for what an answer with gaps leaves open. */
export const incompleteAnswer = 'registry-incomplete-answer'

/** Known papers to ask for beside an absent one: residual networks, BERT. */
const wellKnown = ['1512.03385', '1810.04805']

/** The resolver; its identifiers are arXiv's (`2206.14579`, `quant-ph/0112019`), without version. */
export function arxivResolver(network: Network, service: Service): BatchResolver {
  // Whether an answer of this run lacked what another one had: then no absence is proven any more.
  let isFlaky = false
  return {
    divide: ids => divide(ids, size),
    async ask(ids) {
      const reply = await askSome(network, service, ids)
      if (!reply.answers) return reply
      const missing = ids.filter(d => !reply.answers.has(d))
      if (missing.length === 0) return reply
      const known = ids.filter(d => reply.answers.get(d)?.evidence.kind === 'found')
      const second = await confirm(network, service, {missing, known, all: ids.length})
      isFlaky ||= [...second.values()].some(d => isGap(d.evidence))
      const answers = new Map([...reply.answers, ...second])
      return {answers: isFlaky ? withoutProof(answers) : answers}
    }
  }
}

/** Whether the second answer shows that one of the two was not complete. */
function isGap(evidence: Evidence): boolean {
  return evidence.kind === 'found' || (evidence.kind === 'failure' && evidence.code === incompleteAnswer)
}

function withoutProof(answers: ReadonlyMap<string, RegistryAnswer>): Map<string, RegistryAnswer> {
  return new Map(
    [...answers].map(([id, answer]) => {
      const {evidence} = answer
      const isAbsent = evidence.kind === 'absent' && evidence.code === notFound && id !== canaries.arxiv
      return [id, isAbsent ? {...answer, evidence: {...evidence, proven: false}} : answer]
    })
  )
}

/** Asks for identifiers, without those that arXiv calls malformed: one of them fails the whole batch, and the answer names it. */
async function askSome(network: Network, service: Service, ids: readonly string[]): Promise<BatchReply> {
  const answers = new Map<string, RegistryAnswer>()
  for (let rest = ids; rest.length > 0;) {
    const reply = await askOnce(network, service, rest)
    if (reply.answers) return {answers: new Map([...answers, ...reply.answers])}
    const named = new Set(reply.malformed?.filter(d => rest.includes(d)))
    if (named.size === 0) return divisibleWith(reply, answers)
    for (const id of named) answers.set(id, {evidence: absent('arxiv-malformed-id', true)})
    rest = rest.filter(d => !named.has(d))
  }
  return {answers}
}

interface Absences {
  missing: readonly string[]
  /** Identifiers of the same batch that arXiv has. */
  known: readonly string[]
  /** Size of the batch. */
  all: number
}

/**
 * Asks for absent identifiers a second time, each between two that are known to exist, and at other places of the
 * question. An answer that was cut short, at whichever end,
 * lacks known ones too, and says nothing then.
 */
async function confirm(
  network: Network,
  service: Service,
  {missing, known, all}: Absences
): Promise<Map<string, RegistryAnswer>> {
  const answers = new Map<string, RegistryAnswer>()
  const isMany = missing.length > fewAbsences && missing.length > all * largestShare
  const siblings = [...known, ...wellKnown]
  const [first = '', last = ''] = wellKnown
  for (const [index, group] of divide(missing, (size - 4) / 2).entries()) {
    const witnesses = group.map((_, at) => siblings[(index * group.length + at) % siblings.length] ?? '')
    const pair = (id: string, at: number) =>
      at % 2 === 0 ? [witnesses[at] ?? '', id] : [id, witnesses[at] ?? '']
    const question = [first, ...group.flatMap(pair), last, canaries.arxiv]
    const reply = await askOnce(network, service, [...new Set(question)])
    const isComplete = question.filter(d => !group.includes(d)).every(d => reply.answers?.has(d))
    for (const id of group) {
      const found = reply.answers?.get(id)
      if (found) answers.set(id, found)
      else if (id === canaries.arxiv) answers.set(id, {evidence: absent(notFound, true)})
      else if (!isComplete) answers.set(id, {evidence: reply.problem ?? failure(incompleteAnswer)})
      else answers.set(id, {evidence: absent(notFound, !isMany && !isNew(id, network.clock()))})
    }
  }
  return answers
}

const threeDays = 3 * 86_400_000

/** Whether a paper may be too new for the API, which lags behind the pages: an identifier of this month, or of one that just ended. */
function isNew(id: string, now: number): boolean {
  const [, year, month] = /^(\d{2})(\d{2})\./.exec(id) ?? []
  if (year === undefined) return false
  const start = Date.UTC(2000 + Number(year), Number(month) - 1)
  const end = Date.UTC(2000 + Number(year), Number(month)) + threeDays
  return start < now + threeDays && now < end
}

type OnceReply = BatchReply & {malformed?: readonly string[]}

function divisibleWith(reply: OnceReply, settled: ReadonlyMap<string, RegistryAnswer>): BatchReply {
  // What was settled before is asked again with the halves; this is rare enough.
  return settled.size > 0 && reply.problem ? {problem: reply.problem, divisible: true} : reply
}

async function askOnce(
  network: Network,
  service: Service,
  ids: readonly string[],
  again = true
): Promise<OnceReply> {
  const url = `${service.url}/api/query?id_list=${ids.map(encodeURI).join(',')}&start=0&max_results=${ids.length}`
  const {reply, problem} = await askRegistry(network, service, {url})
  if (problem) return {problem: {...problem, registry: 'arxiv'}, divisible: false}

  const feed = readFeed(reply.body.toString('utf8'))
  if (reply.status >= 400 || feed?.isError) {
    return {
      problem: failure(`registry-http-${reply.status}`),
      divisible: true,
      malformed: feed?.malformed ?? []
    }
  }
  if (!feed) return {problem: failure('registry-malformed-answer'), divisible: false}
  if (feed.entries.length === 0 && ids.length > 1) {
    // An empty feed for many identifiers is an outage.
    if (!again) return {problem: failure('registry-empty-answer'), divisible: false}
    network.gates.close(service.gate, network.recheckDelay / 10)
    return askOnce(network, service, ids, false)
  }

  const date = new Date(network.clock()).toISOString().slice(0, 10)
  const entries = new Map(feed.entries.map(d => [d.id.toLowerCase(), d]))
  const answers = new Map<string, RegistryAnswer>()
  for (const id of ids) {
    const entry = entries.get(id.toLowerCase())
    if (entry)
      answers.set(id, {evidence: {kind: 'found', registry: 'arxiv'}, record: recordOf(id, entry, date)})
  }
  return {answers}
}

function absent(code: string, proven: boolean): Evidence {
  return {kind: 'absent', registry: 'arxiv', code, proven}
}

function failure(code: string): Evidence {
  return {kind: 'failure', code, registry: 'arxiv'}
}
