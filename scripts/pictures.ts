/**
 * Draws the picture of the README: the HTML report of a real list, as a browser shows it. Needs Chromium and a fresh build.
 *
 * node scripts/pictures.ts
 */

import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {launch} from '../tests/chromium.ts'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-pictures-'))

copyFileSync(path.join(root, 'tests/fixtures/medical-imaging.md'), path.join(folder, 'README.md'))
const lint = [path.join(root, 'dist/cli.js'), '--format', 'html=report.html', '--max-warnings', '1000']
try {
  execFileSync(process.execPath, lint, {cwd: folder, stdio: 'ignore'})
} catch {
  // The list has errors: that is what the picture shows.
}
const browser = await launch()
const page = await browser.newPage({viewport: {width: 1100, height: 720}})
await page.goto(pathToFileURL(path.join(folder, 'report.html')).href)
await page.screenshot({path: path.join(root, 'docs/report.png')})
await browser.close()
rmSync(folder, {recursive: true})
