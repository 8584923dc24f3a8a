/**
 * Files of a commit, from GitHub.
 */

import {isAbsent, type GitHub} from './github.ts'

/**
 * Content of a file at a commit, byte for byte; undefined if it is not there, or is not a file.
 *
 * @throws what GitHub throws, except 404.
 */
export async function bytesOf({rest, at}: GitHub, file: string, ref: string): Promise<Buffer | undefined> {
  const where = {...at, path: file, ref}
  try {
    const {data} = await rest.repos.getContent(where)
    if (!('content' in data)) return undefined
    if (data.encoding === 'base64') return Buffer.from(data.content, 'base64')
    // Files above 1 MB come only raw; the client must not decode them, for that loses the byte-order mark.
    const raw = await rest.repos.getContent({
      ...where,
      mediaType: {format: 'raw'},
      request: {parseSuccessResponseBody: false}
    })
    return Buffer.from(await new Response(raw.data as unknown as ReadableStream).arrayBuffer())
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** Content of a file at a commit as text, with its byte-order mark; undefined if it is not there. */
export async function contentOf(github: GitHub, file: string, ref: string): Promise<string | undefined> {
  return (await bytesOf(github, file, ref))?.toString()
}
