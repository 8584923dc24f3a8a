/**
 * The built site, as GitHub Pages serves it.
 */

import {existsSync, globSync, readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'

export const built = path.join(import.meta.dirname, '../../site/.vitepress/dist')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2'
}

/** The addresses of all documents, below the address of the site. The playground is a program, no document. */
export const documents = (): string[] =>
  globSync('**/*.html', {cwd: built})
    .map(d => d.replaceAll(path.sep, '/').replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''))
    .filter(d => d !== 'playground' && d !== '404')

/** Serves the site; its address ends with a slash. */
export async function serve(): Promise<{server: Server; home: string}> {
  const server = createServer(({url = '/'}, response) => {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/^\/paperlint\//, '')
    const file = [name, `${name}.html`, path.join(name, 'index.html')]
      .map(d => path.join(built, d))
      .find(d => path.extname(d) !== '' && existsSync(d))
    if (!file) return response.writeHead(404).end()
    return response
      .writeHead(200, {'content-type': types[path.extname(file)] ?? 'application/octet-stream'})
      .end(readFileSync(file))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {server, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/paperlint/`}
}
