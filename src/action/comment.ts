/**
 * One comment on a pull request, edited in place, deleted if there is nothing to say.
 */

import {isAbsent, type GitHub} from './github.ts'

const marker = '<!-- paperlint:comment -->'

/** Associations of people who may write to the repository; anybody else could have copied the marker. */
const writers = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** Whether a text on GitHub may be ours: of a bot, or of somebody who may write here (a personal token). */
export function mayBeOurs(by: {
  user?: {type?: string} | null
  author_association?: string | undefined
}): boolean {
  return by.user?.type === 'Bot' || writers.has(by.author_association ?? '')
}

/**
 * Creates, edits or deletes the comment; a body of `undefined` deletes. Does nothing if nothing changes. If another run posts at the same
 * time, the first comment stays.
 */
export async function writeComment(github: GitHub, issue: number, body: string | undefined): Promise<void> {
  const at = {...github.at, issue_number: issue}
  const ours = await removeDoubles(github, issue)
  const text = body === undefined ? undefined : `${marker}\n${body}`
  if (text === undefined) {
    if (ours) await github.rest.issues.deleteComment({...github.at, comment_id: ours.id})
  } else if (!ours) {
    await github.rest.issues.createComment({...at, body: text})
    await removeDoubles(github, issue)
  } else if (ours.body !== text)
    await github.rest.issues.updateComment({...github.at, comment_id: ours.id, body: text})
}

/** Our comment, the first one if there are several; the others are deleted. */
async function removeDoubles(github: GitHub, issue: number) {
  const {rest, paginate, at} = github
  const comments = await paginate(rest.issues.listComments, {...at, issue_number: issue, per_page: 100})
  const [ours, ...doubles] = comments
    .filter(d => d.body?.startsWith(marker) && mayBeOurs(d))
    .toSorted((a, b) => a.id - b.id)
  for (const {id, user} of doubles) {
    if (user?.type === 'Bot')
      await rest.issues.deleteComment({...at, comment_id: id}).catch((error: unknown) => {
        if (!isAbsent(error)) throw error
      })
  }
  return ours
}
