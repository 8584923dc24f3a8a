import {describe, expect, test} from 'vitest'
import {escalates, failureOf, isSilence} from '../../src/links/failures.ts'
import type {Evidence, History} from '../../src/links/types.ts'
import {judge, judgeWithHistory} from '../../src/links/verdict.ts'

const answer = (status: number, rest: object = {}): Evidence => ({
  kind: 'answer',
  status,
  hops: [],
  finalUrl: 'https://a.org/',
  ...rest
})
const hop = (status: number) => ({url: 'https://a.org/', status})

test.each<[evidence: Evidence, expected: string]>([
  [{kind: 'found', registry: 'arxiv'}, 'ok registered'],
  [{kind: 'found', registry: 'github', movedTo: 'https://github.com/a/b'}, 'redirected github-renamed'],
  [{kind: 'absent', registry: 'doi', code: 'doi-not-found', proven: true}, 'dead doi-not-found'],
  [
    {kind: 'absent', registry: 'arxiv', code: 'arxiv-not-found', proven: false},
    'unreachable arxiv-not-found'
  ],
  [{kind: 'refused', code: 'redirect-loop'}, 'blocked redirect-loop'],
  [{kind: 'throttled', code: 'http-429'}, 'rate-limited http-429'],
  [{kind: 'closed-service', since: '2025-07'}, 'dead closed-service'],
  [{kind: 'skipped', code: 'excluded'}, 'skipped excluded'],
  [{kind: 'failure', code: 'timeout'}, 'unreachable timeout'],
  [answer(200), 'ok http-200'],
  [answer(206), 'ok http-206'],
  [answer(200, {hops: [hop(301), hop(308)]}), 'redirected moved-permanently'],
  [answer(200, {hops: [hop(301), hop(302)]}), 'ok http-200'],
  [answer(200, {soft: 'parked-domain', hops: [hop(301)]}), 'unreachable parked-domain'],
  [answer(200, {wall: 'waf-imperva'}), 'blocked waf-imperva'],
  [answer(304), 'unreachable http-304'],
  [answer(404), 'unreachable http-404'],
  [answer(404, {seen: 2}), 'unreachable http-404'],
  [answer(404, {seen: 1, notFound: 'meaningful'}), 'unreachable http-404'],
  [answer(404, {seen: 2, notFound: 'soft'}), 'unreachable http-404'],
  [answer(404, {seen: 2, notFound: 'alike'}), 'blocked host-fails-alike'],
  [answer(404, {seen: 2, notFound: 'meaningful'}), 'dead http-404'],
  [answer(410), 'unreachable http-410'],
  [answer(410, {seen: 2}), 'dead http-410'],
  [answer(500), 'unreachable http-500']
])('%j: %s', (evidence, expected) => {
  const {verdict, reason} = judge(evidence)
  expect(`${verdict} ${reason}`).toBe(expected)
})

describe('a failure that stands', () => {
  const now = Date.parse('2026-11-24T08:00:00Z')
  const standing: History = {failStreak: 3, firstFailAt: '2026-11-01T08:00:00Z'}

  test.each<[evidence: Evidence, expected: string]>([
    [{kind: 'failure', code: 'dns-not-found'}, 'dead'],
    [{kind: 'failure', code: 'connection-refused'}, 'dead'],
    [{kind: 'failure', code: 'timeout'}, 'dead'],
    [{kind: 'failure', code: 'tls-expired'}, 'dead'],
    [answer(500), 'dead'],
    [answer(502), 'dead'],
    [answer(503), 'unreachable'],
    [answer(529), 'unreachable'],
    [answer(500, {alike: true}), 'blocked'],
    [{kind: 'failure', code: 'no-answer'}, 'unreachable'],
    [{kind: 'failure', code: 'connection-reset'}, 'unreachable'],
    [{kind: 'failure', code: 'dns-failed'}, 'unreachable'],
    [{kind: 'failure', code: 'tls-untrusted'}, 'unreachable'],
    [{kind: 'failure', code: 'registry-http-500'}, 'unreachable'],
    [answer(404, {seen: 2}), 'unreachable'],
    [answer(403, {wall: 'http-403'}), 'blocked'],
    [answer(200), 'ok']
  ])('%j: %s', (evidence, expected) => {
    expect(judgeWithHistory(evidence, standing, now).verdict).toBe(expected)
  })
})

test.each<[name: string, error: unknown, expected: string]>([
  ['a code', Object.assign(new Error('x'), {code: 'ENOTFOUND'}), 'dns-not-found'],
  [
    'a cause',
    new Error('x', {cause: Object.assign(new Error('y'), {code: 'CERT_HAS_EXPIRED'})}),
    'tls-expired'
  ],
  [
    'several addresses',
    new AggregateError([Object.assign(new Error('y'), {code: 'ECONNREFUSED'})]),
    'connection-refused'
  ],
  ['a time-out', new DOMException('late', 'TimeoutError'), 'timeout'],
  ['a parser error', Object.assign(new Error('x'), {code: 'HPE_INVALID_HEADER_TOKEN'}), 'malformed-answer'],
  ['an unknown code', Object.assign(new Error('x'), {code: 'EWHATEVER'}), 'request-failed'],
  ['no error', 'x', 'request-failed']
])('%s is %s', (_, error, expected) => {
  expect(failureOf(error)).toBe(expected)
})

test('silence is not an answer, and not every failure lasts', () => {
  expect(
    ['timeout', 'no-answer', 'dns-failed', 'connection-reset', 'no-route'].filter(isSilence)
  ).toHaveLength(5)
  expect(['http-500', 'tls-expired', 'malformed-answer'].filter(isSilence)).toEqual([])
  expect(escalates('http-404')).toBe(false)
})
