/**
 * What `init` can write, and what each file is for.
 */

import path from 'node:path'
import {statedCounts} from '../../counts/counts.ts'
import type {ReadFile} from '../../lint.ts'
import {version} from '../../version.ts'
import {configText} from '../learned.ts'
import {contributingText} from './contributing.ts'
import {withBadge} from './count-badge.ts'
import {commit} from './release.ts'
import type {Repository} from './repository.ts'
import {suggestForm} from './suggest-form.ts'

/** Files that belong together, and are written after one question. */
export interface Offer {
  /** As `--with` names it. */
  name: string
  why: string
  /** Whether `--yes` takes it. */
  standard: boolean
  /** Texts by path from the top folder of the repository. `replaces` is the text that a file must have to be replaced. */
  files: readonly {file: string; text: string; replaces?: string}[]
}

/**
 * Every offer, for these lists; their paths are those from the top folder.
 *
 * @param taken
 *   Names of the offers that were taken so far, or earlier: a later text may speak of them.
 */
export async function offersFor(
  files: readonly ReadFile[],
  {defaultBranch, url}: Repository,
  taken: ReadonlySet<string>
): Promise<Offer[]> {
  const texts = await workflowTexts()
  const workflow = (name: keyof typeof texts) => ({
    file: `.github/workflows/${name}.yml`,
    text: pinned(texts[name]).replace(
      'branches: [main]',
      () => `branches: [${JSON.stringify(defaultBranch)}]`
    )
  })
  const hasCount = files.some(d => statedCounts(d.list).length > 0)
  const offer = (name: string, why: string, standard: boolean, ...all: Offer['files']): Offer => ({
    name,
    why,
    standard,
    files: all
  })
  return [
    offer('config', 'settings learned from the list', true, {
      file: '.paperlintrc.yaml',
      text: await configText(files)
    }),
    offer('check', 'checks pull requests', true, workflow('paperlint')),
    offer('comment', 'comments on pull requests from forks', true, workflow('paperlint-comment')),
    offer(
      'links',
      'checks the links twice a week, and keeps one issue about those that are dead or wrong',
      true,
      workflow('links')
    ),
    hasCount
      ? offer('badge', 'keeps the counts right', true, workflow('badge'))
      : offer(
          'badge',
          'adds a badge with the number of entries, and keeps it right',
          false,
          ...files
            .filter(d => d.counts.entries > 0)
            .slice(0, 1)
            .map(withBadge),
          workflow('badge')
        ),
    offer(
      'update',
      'one pull request a week with published venues, and moved and archived links',
      false,
      workflow('update')
    ),
    offer(
      'suggest',
      'a form to suggest papers; each suggestion becomes a pull request',
      false,
      {file: '.github/ISSUE_TEMPLATE/suggest-paper.yml', text: suggestForm(files)},
      workflow('suggest-paper')
    ),
    offer('contributing', 'explains how to add a paper', false, {
      file: 'CONTRIBUTING.md',
      get text() {
        return contributingText(files, {
          formAt: taken.has('suggest') ? url : undefined,
          isRecounted: taken.has('badge') || (hasCount && taken.has('update'))
        })
      }
    }),
    offer('pre-commit', 'checks every commit, with pre-commit', false, {
      file: '.pre-commit-config.yaml',
      text: preCommit
    })
  ]
}

/** The lists as seen from the top folder. */
export function fromRoot(files: readonly ReadFile[], cwd: string, root: string): ReadFile[] {
  return files.map(d => ({
    ...d,
    path: path.relative(root, path.resolve(cwd, d.path)).split(path.sep).join('/')
  }))
}

/** The Action at the commit of this release, or at its tag if it is not known. */
function pinned(text: string): string {
  const ref = commit === '' ? `v${version}` : `${commit} # v${version}`
  return text.replaceAll(/paperlint\/paperlint@v\d+/g, `paperlint/paperlint@${ref}`)
}

async function workflowTexts() {
  const [check, comment, links, badge, update, suggest] = await Promise.all([
    import('../workflows/paperlint.yml'),
    import('../workflows/paperlint-comment.yml'),
    import('../workflows/links.yml'),
    import('../workflows/badge.yml'),
    import('../workflows/update.yml'),
    import('../workflows/suggest-paper.yml')
  ])
  return {
    paperlint: check.default,
    'paperlint-comment': comment.default,
    links: links.default,
    badge: badge.default,
    update: update.default,
    'suggest-paper': suggest.default
  }
}

const preCommit = `repos:
  - repo: local
    hooks:
      - id: paperlint
        name: paperlint
        entry: npx --yes paperlint --since HEAD # only the lines that you change
        language: system
        types: [markdown]
        pass_filenames: false
`
