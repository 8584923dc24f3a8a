/**
 * What is left to do after `init`.
 */

import type {Repository} from './repository.ts'

/** Lines that say it; none if nothing was written. Lists that were changed, such as by `--fix`, are committed with the files. */
export function nextSteps(
  written: readonly string[],
  changed: readonly string[],
  {url}: Pick<Repository, 'url'>
): string {
  if (written.length === 0) return ''
  const has = (name: string) => written.some(d => d.endsWith(`workflows/${name}.yml`))
  const opensPulls = has('update') || has('suggest-paper')
  const scheduled = [has('links') && 'links', has('update') && 'update'].filter(d => d !== false)
  const actions = url ? `at ${url}/actions, or:` : 'in the Actions tab on GitHub, or:'
  const steps = [
    'Review the files, change what you like, and open a pull request with them:',
    '  git switch --create paperlint',
    `  git add ${[...new Set([...changed, ...written])].map(quoted).join(' ')}`,
    '  git commit --message "Check the list with paperlint" && git push --set-upstream origin paperlint',
    '  gh pr create --fill',
    ...(scheduled.length > 0
      ? [
          `After merging, run ${scheduled.join(' and ')} once instead of waiting for the schedule, ${actions}`,
          ...scheduled.map(d => `  gh workflow run ${d}.yml`)
        ]
      : []),
    ...(has('paperlint')
      ? [
          'To show that the list is checked, add this badge to the README:',
          '  [![checked by paperlint](https://img.shields.io/badge/checked_by-paperlint-3a7bd5)](https://github.com/paperlint/paperlint)'
        ]
      : []),
    ...(written.includes('.pre-commit-config.yaml')
      ? [
          'Turn the hook on in this clone (to install pre-commit, see https://pre-commit.com):',
          '  pre-commit install'
        ]
      : []),
    ...(opensPulls
      ? [
          `Allow workflows to open pull requests: ${url ? `${url}/settings/actions` : 'Settings → Actions → General'}, “Allow GitHub Actions to create and approve pull requests”`
        ]
      : [])
  ]
  return `\nNext:\n${steps.map(d => (d.startsWith('  ') ? `  ${d}` : `- ${d}`)).join('\n')}\n`
}

function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`
}
