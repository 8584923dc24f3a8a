/**
 * How long a browser takes with a list of 3,000 entries: to open its HTML report, and to check it again in the playground after one line has
 * changed; the middle one of three rounds. Fails if the report takes more than a second, or the change more than 0.3 seconds. Needs Chromium, and
 * the playground needs `npm run site`.
 */

import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {spawnSync} from 'node:child_process'
import type {Page} from 'playwright-core'
import {isInstalled, launch} from '../tests/chromium.ts'
import {built, serve} from '../tests/site/pages.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-browser-'))
const list = path.join(folder, 'README.md')
const report = path.join(folder, 'report.html')

const sections = Array.from({length: 75}, (_, section) => {
  const entries = Array.from({length: 40}, (_, index) => {
    const id = `${2001 + (section % 12)}.${String(10_000 + section * 40 + index)}`
    return `- [**CVPR 202${section % 5}**] Learning:Prompt ${index} of Part ${section} [[pdf]](https://arxiv.org/pdf/${id})`
  })
  return `## Part ${section}\n\n${entries.join('\n')}\n`
})
writeFileSync(list, sections.join('\n'))

async function opened(page: Page): Promise<number> {
  await page.goto(pathToFileURL(report).href)
  return Number(await page.evaluate('performance.getEntriesByType("navigation")[0].domComplete'))
}

async function checkedAgain(page: Page): Promise<number> {
  await page.locator('.editor .cm-line').nth(4).click()
  await page.keyboard.type('x')
  await page.locator('.status', {hasText: /\d entr/}).waitFor({timeout: 60_000})
  return Number(/\d+/.exec((await page.locator('.took').textContent()) ?? '')?.[0])
}

async function measure(name: string, most: number, round: () => Promise<number>): Promise<void> {
  const times = [await round(), await round(), await round()].map(Math.round)
  const middle = times.toSorted((a, b) => a - b)[1]!
  console.log(`browser: ${name} in ${middle} ms of ${most} (${times.join(', ')})`)
  if (middle > most) process.exitCode = 1
}

if (isInstalled) {
  const cli = path.join(import.meta.dirname, '../dist/cli.js')
  spawnSync(process.execPath, [cli, list, '--format', `html=${report}`])
  const browser = await launch()
  const page = await browser.newPage({serviceWorkers: 'block'})
  await measure('the report of 3,000 entries opened', 1000, () => opened(page))
  if (existsSync(path.join(built, 'sw.js'))) {
    const {server, home} = await serve()
    await page.goto(`${home}playground`)
    await page.locator('section[aria-busy="false"]').waitFor()
    await page.locator('#file').setInputFiles(list)
    await page.locator('section[aria-busy="false"]').waitFor({timeout: 60_000})
    await measure('3,000 entries checked again in the playground', 300, () => checkedAgain(page))
    server.closeAllConnections()
    server.close()
  } else console.log('browser: no site (npm run site), so the playground is not measured')
  await browser.close()
} else console.log('browser: none is installed, so nothing is measured')
rmSync(folder, {recursive: true})
