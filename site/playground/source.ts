/**
 * Where a list comes from: the fragment of the address, a file, or a repository that the visitor names.
 */

/** What a permalink holds. */
export interface Shared {
  text: string
  config: string
}

/** Characters that a permalink may unpack to, and bytes of a file. */
const most = 10_000_000

/** The fragment of a permalink: text and config, compressed. */
export async function packed(shared: Shared): Promise<string> {
  const stream = new Blob([JSON.stringify(shared)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `#list=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** What a permalink holds; `undefined` if the fragment is none. Throws an `Error` that says what is wrong with it. */
export async function unpacked(fragment: string): Promise<Shared | undefined> {
  const code = /^#list=([\w-]+)$/.exec(fragment)?.[1]
  if (code === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), d => d.charCodeAt(0))
    const {text, config} = JSON.parse(await inflated(bytes)) as Partial<Shared>
    return {text: text ?? '', config: config ?? ''}
  } catch {
    throw new Error('this link is damaged: it may have been cut off; ask for it again')
  }
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, {stream: true})
    if (text.length > most) throw new Error('too long')
  }
  return text + decoder.decode()
}

/** Fetches the readme of `owner/repo`, or a file `owner/repo/path/to/list.md`. Throws an `Error` that says what to do. */
export async function fromGitHub(name: string): Promise<string> {
  const pattern =
    /^(?:https:\/\/github\.com\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:\/(?:blob\/[^/]+\/)?(.+\.md))?\/?$/i
  const [, owner, repo, file] = pattern.exec(name.trim()) ?? []
  if (owner === undefined || repo === undefined)
    throw new Error(`write owner/repo, or owner/repo/path/to/list.md`)
  for (const candidate of file === undefined ? ['README.md', 'readme.md', 'Readme.md'] : [file]) {
    const path = candidate.split('/').map(encodeURIComponent).join('/')
    const answer = await fetch(`https://raw.githubusercontent.com/${owner}/${repo}/HEAD/${path}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer'
    }).catch(() => {
      throw new Error('GitHub could not be reached; check your connection')
    })
    if (answer.ok) return answer.text()
    if (answer.status !== 404)
      throw new Error(`GitHub answered with status ${answer.status}; try again later`)
  }
  throw new Error(`${owner}/${repo} has no ${file ?? 'README.md'}, or is private`)
}

/** The text of a file. Throws an `Error` that says what to do. */
export async function textOf(file: File): Promise<string> {
  if (file.size > most) throw new Error(`${file.name} is larger than 10 MB; use the command for it`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await file.arrayBuffer())
  } catch {
    throw new Error(`${file.name} is not UTF-8 text; save it as UTF-8`)
  }
}
