import {glanceAt} from '../../src/links/web/glance.ts'
import {readPage} from '../../src/links/web/page.ts'

interface Answer {
  url?: string
  /** Title of the work that the page should show. */
  title?: string | undefined
  status?: number
  headers?: Record<string, string>
}

/** Why a page is not one, or which wall it is; `page` if it is one. */
export function read(
  html: string,
  {url = 'https://a.org/paper', title, status = 200, headers = {}}: Answer = {}
): string {
  const asked = new URL(url)
  const reply = {
    status,
    headers: {'content-type': 'text/html', ...headers},
    body: Buffer.from(html),
    complete: true
  }
  const {wall, soft} = readPage(asked, asked, glanceAt(asked, reply, 0, {title}), [])
  return wall ?? soft ?? 'page'
}
