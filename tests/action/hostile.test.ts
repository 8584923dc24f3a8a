import {afterEach, expect, test} from 'vitest'
import {page, pdf, site} from '../links/servers/web.ts'
import {startGitHub, type LocalGitHub} from './github/server.ts'
import {hostile} from './hostile.ts'
import {entries, readme} from './list.ts'
import {runAction, type Ran} from './runner/run-action.ts'
import {seen} from './seen.ts'

/** An entry with each hostile title, on the wrong year so that it is reported. */
const bad = hostile.map((title, i) => {
  const oneLine = title.replace(/[\r\n]+/gu, ' ')
  return `- [**EMNLP 2018**] ${oneLine} [[pdf]](https://aclanthology.org/2021.emnlp-main.${i + 1}.pdf)`
})

let github: LocalGitHub
const file = 'papers ##[error]@x.md'

async function runOnPull(): Promise<Ran> {
  github = await startGitHub({files: {[file]: readme(entries)}})
  const pull = github.propose({[file]: readme([...entries, ...bad])})
  const workspace = github.state.repository.checkout(pull.merge_commit_sha ?? '')
  const inputs = {links: 'none', comment: 'true', annotations: 'both', files: '*.md', format: 'pretty'}
  return runAction({workspace, event: {pull_request: pull}, apiUrl: github.url, inputs, built: true})
}
afterEach(() => github.close())

/** What a text of ours must not have in it, as GitHub reads it. */
function harmIn(text: string): string[] {
  const {tags, links, images, words} = seen(text)
  const apart = [...tags].flatMap(d => (d.startsWith('<!--') ? [d] : (d.match(/<[^>]*>?/gu) ?? [])))
  return [
    ...apart.filter(d => !harmless.has(d)),
    ...[...links].filter(d => d !== 'github.com' && d !== 'paperlint.github.io'),
    ...(images > 0 ? ['an image'] : []),
    ...(words.match(/@\w+|#\d+|\bGH-\d+|\b(?:ftp|https?):\/\/|\p{Bidi_Control}/giu) ?? [])
  ]
}
const harmless = new Set(['<!-- ours -->', '<br>', '<details>', '</details>', '<summary>', '</summary>'])

test('titles that give orders give none, wherever they are shown', async () => {
  const ran = await runOnPull()
  expect(ran.exitCode).toBe(1)
  expect(Number(ran.outputs['errors'])).toBeGreaterThan(5)

  // The log: nothing but what we print ourselves.
  const ours = new Set(['add-mask', 'error', 'warning', 'notice'])
  expect(ran.commands.map(d => d.command).filter(d => !ours.has(d))).toEqual([])
  expect(ran.commands.filter(d => d.command === 'add-mask').map(d => d.data)).toEqual(['ghs_write'])
  expect(ran.annotations.every(d => d.file === file || d.title === 'paperlint')).toBe(true)
  expect(ran.annotations.filter(d => !d.title?.startsWith('paperlint'))).toEqual([])

  const texts = {
    summary: ran.summary,
    comment: [...github.state.comments.values()].map(d => d.body).join('\n'),
    review: github.state.reviewComments.map(d => d.body).join('\n'),
    check: [...github.state.checks.values()].map(d => d.output.summary).join('\n')
  }
  const harm = Object.entries(texts).flatMap(([name, text]) => harmIn(text).map(d => `${name}: ${d}`))
  expect(harm).toEqual([])
  expect(texts.comment.match(/<!-- paperlint:comment -->/gu)).toHaveLength(1)
  expect(texts.summary.match(/<details>/gu)?.length).toBe(texts.summary.match(/<\/details>/gu)?.length)
  for (const check of github.state.checks.values()) {
    for (const {message} of check.annotations) expect(message).not.toMatch(/\p{Bidi_Control}/u)
  }
})

test('nor do they in the issue about dead links', async () => {
  const web = await site({'/': page('Home'), '/there.pdf': pdf(2000)})
  const dead = hostile.map((title, i) => {
    const oneLine = title.replace(/[\r\n]+/gu, ' ').slice(0, 300)
    return `- [**CVPR 2020**] ${oneLine} [[pdf]](${web.url}/${i}.pdf)`
  })
  const alive = `- [**CVPR 2020**] A Paper of a Host [[pdf]](${web.url}/there.pdf)`
  github = await startGitHub({
    files: {
      'README.md': readme([alive, ...dead], '# Papers\n\n## @octocat #1 <img src=x> GH-1 ftp://evil.example'),
      '.paperlintrc.yaml': 'links: {recheckDelay: 0, hosts: {127.0.0.1: {interval: 0}}}\n'
    }
  })
  const sha = github.state.repository.sha('main') ?? ''
  const ran = await runAction({
    workspace: github.state.repository.checkout(sha, 1),
    eventName: 'schedule',
    apiUrl: github.url,
    github: {sha},
    inputs: {command: 'links', 'fail-on': 'never'},
    env: {PAPERLINT_ALLOW_PRIVATE: 'true'}
  })
  const [issue] = github.state.issues.values()
  expect(issue?.title).toMatch(/^1\d dead links in the paper list$/u)
  expect(harmIn(issue?.body ?? '')).toEqual([])
  expect(ran.commands.map(d => d.command)).toEqual(['add-mask'])
})
