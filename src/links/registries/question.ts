/**
 * One question to a registry, repeated after temporary failures.
 */

import {failureOf} from '../failures.ts'
import {GateClosed} from '../gates.ts'
import type {Network} from '../network.ts'
import type {Service} from '../services.ts'
import type {Evidence} from '../types.ts'
import type {Reply} from '../web/ask.ts'
import {isThrottle, retryAfter} from '../web/retry-after.ts'

/** Why a registry gave no answer. */
export type Problem = Extract<Evidence, {kind: 'failure' | 'refused' | 'throttled'}>

/** An answer to read, or why there is none. */
export type Answered = {reply: Reply; problem?: undefined} | {reply?: undefined; problem: Problem}

const attempts = 3
const redirects = 3
/** A hundred records of arXiv are about 300 KB. */
const limit = 8 * 1024 * 1024

/**
 * Asks a registry. Resets, time-outs, 5xx and 429 are asked again after a pause that doubles and that the registry can lengthen; a
 * refusal (401, 403) is final. Status 400, 404 and the like are answers.
 */
export async function askRegistry(
  network: Network,
  service: Service,
  question: {url: string; method?: 'GET' | 'POST'; headers?: Readonly<Record<string, string>>; body?: string}
): Promise<Answered> {
  let {url} = question
  let problem: Problem = {kind: 'failure', code: 'request-failed'}
  let hops = 0

  for (let attempt = 0; attempt < attempts; attempt++) {
    const pause = (network.recheckDelay / 10) * 2 ** attempt
    try {
      const reply = await network.send(
        {...question, headers: {'accept-encoding': 'gzip', ...question.headers}, url, limit},
        d => d,
        service
      )
      const {status, headers} = reply
      if (isThrottle(status, headers)) {
        const wait = retryAfter(headers, network.clock()) ?? network.recheckDelay * 2 ** attempt
        problem = {kind: 'throttled', code: 'rate-limited', status}
        network.gates.close(service.gate, wait > network.patience ? Number.POSITIVE_INFINITY : wait)
      } else if (status === 403 && isRateLimitText(reply.body.toString('utf8', 0, 4096))) {
        network.gates.close(service.gate, Number.POSITIVE_INFINITY)
        return {problem: {kind: 'throttled', code: 'rate-limited', status}}
      } else if (status === 401 || status === 403) {
        return {problem: {kind: 'refused', code: `registry-http-${status}`, status}}
      } else if (status >= 500) {
        problem = {kind: 'failure', code: `registry-http-${status}`, status}
        network.gates.close(service.gate, pause)
      } else if (status >= 300 && headers['location'] && !question.body && hops++ < redirects) {
        url = sameOrigin(headers['location'], url)
        attempt--
      } else if (!reply.complete) {
        problem = {kind: 'failure', code: 'truncated-answer', status}
        network.gates.close(service.gate, pause)
      } else {
        return {reply}
      }
    } catch (error) {
      network.signal.throwIfAborted()
      if (error instanceof GateClosed)
        return {problem: problem.kind === 'throttled' ? problem : {kind: 'throttled', code: 'rate-limited'}}
      problem = {kind: 'failure', code: failureOf(error)}
      network.gates.close(service.gate, pause)
    }
  }
  return {problem}
}

/**
 * Whether a text says "slower". Source: GitHub's documentation, which gives the texts of primary and secondary rate limits and the older
 * "abuse detection mechanism".
 */
export function isRateLimitText(text: string): boolean {
  return /\b(?:secondary )?rate limit\b|abuse detection mechanism/i.test(text)
}

/** A registry may move to https or to another path of its own, never to another host. */
function sameOrigin(location: string, from: string): string {
  const [to, base] = [new URL(location, from), new URL(from)]
  return to.hostname === base.hostname ? to.href : from
}
