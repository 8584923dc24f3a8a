/**
 * What the commands that open pull requests see and leave behind: workspaces, branches and pull requests of a local GitHub.
 */

import type {LocalGitHub} from './github/server.ts'

/** Views of the GitHub that a test has at the moment. */
export function proposalsOf(github: () => LocalGitHub) {
  const workspaces = new WeakMap<LocalGitHub, Map<string, string>>()
  const repository = () => github().state.repository
  return {
    repository,
    /** Commit of a branch; empty if there is none. */
    head: (ref = 'main') => repository().sha(ref) ?? '',
    fileAt: (ref: string, file = 'README.md') => repository().blob(`${ref}:${file}`).toString(),
    /** Every pull request, with its state. */
    pulls: () =>
      [...github().state.issues.values()].flatMap(d => (d.pull ? [{...d.pull, state: d.state}] : [])),
    /** One workspace for each commit: no run changes it. */
    checkout(sha: string): string {
      const known = workspaces.get(github()) ?? new Map<string, string>()
      workspaces.set(github(), known)
      const workspace = known.get(sha) ?? repository().worktree(sha)
      known.set(sha, workspace)
      return workspace
    }
  }
}
