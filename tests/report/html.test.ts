import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {html} from '../../src/report/html/page.ts'
import {summaryOf} from '../../src/report/results.ts'
import type {FileResult, FindingRecord, LinkRecord, Results} from '../../src/report/types.ts'
import {faultsThatAxeKnows, isInstalled, launch, listen, show} from '../chromium.ts'

if (!isInstalled) console.warn('no browser is installed: the HTML report is not tested in one')

/** A list of this many entries, three findings in four entries. */
function resultsOf(entries: number): Results {
  const lines = ['# Awesome <Prompts> & more', '']
  const findings: FindingRecord[] = []
  let offset = lines.join('\n').length + 1
  for (let n = 0; n < entries; n++) {
    const id = `${2000 + (n % 24) * 100 + 1}.${String(10_000 + n)}`
    const text = `- [**CVPR ${2015 + (n % 9)}**] Paper:number ${n} with a long title [[pdf]](https://arxiv.org/pdf/${id})`
    const line = lines.push(text)
    const colon = text.indexOf(':number')
    const base = {
      line,
      note: 'Titles have a space after a colon',
      url: 'https://example.com/rules#title-text',
      entry: {title: `Paper ${n}`, ids: [`arxiv:${id}`]}
    }
    if (n % 4 !== 3)
      findings.push({
        ...base,
        rule: n % 4 === 0 ? 'title-text' : n % 4 === 1 ? 'no-duplicate-paper' : 'link-kind',
        level: n % 4 === 0 ? 'warn' : n % 4 === 1 ? 'error' : 'hint',
        column: colon + 1,
        endLine: line,
        endColumn: colon + 2,
        message: `Missing space after the colon of \`Paper:number\` ${n}`,
        ...(n % 4 === 0 && {
          fix: {safe: true, edits: [{start: offset + colon, end: offset + colon + 1, text: ': '}]}
        }),
        ...(n % 4 === 1 && {related: [{line: 3, column: 1, message: 'Same paper: `Paper 0`'}]})
      })
    offset += text.length + 1
  }
  const tally = (name: string, entries: number) => ({name, entries, withCode: Math.floor(entries / 2)})
  const file: FileResult = {
    path: 'README.md',
    source: lines.join('\n'),
    findings,
    counts: {entries, papers: entries},
    overview: {
      entries,
      withCode: 3,
      years: [2015, 2016, 2017].map((d, index) => tally(String(d), index + 1)),
      venues: [tally('CVPR', 4), tally('A venue with a very long name indeed, and more', 2)],
      sections: [
        {...tally('Survey', 3), line: 3},
        {...tally('Others', entries - 3), line: 6}
      ]
    }
  }
  const links = ['ok', 'ok', 'dead', 'blocked'].map((verdict, index): LinkRecord => ({
    url: `https://a${index % 2}.example.org/${'long/'.repeat(30)}`,
    verdict,
    reason: verdict === 'dead' ? 'not-found' : '',
    via: 'http',
    status: null,
    finalUrl: null,
    checkedAt: null,
    places: [{path: 'README.md', line: 3, column: 1}]
  }))
  return {version: 1, summary: summaryOf([file]), files: [file], links}
}

const options = {
  repository: 'https://github.com/owner/list',
  commit: 'a'.repeat(40),
  folder: 'docs/',
  date: '2026-11-27 08:05 UTC',
  command: 'npx paperlint README.md'
}

describe.skipIf(!isInstalled)('the HTML report in a browser', () => {
  let browser: Browser
  let folder = ''
  /** The page that all tests share, and one that runs no script. */
  let page: Page
  let plain: Page
  const said: string[] = []

  /** Opens the report of a list with this many entries. */
  const open = async (entries: number, to = page) => {
    const file = path.join(folder, 'report.html')
    writeFileSync(file, html(resultsOf(entries), options))
    await to.goto(pathToFileURL(file).href)
  }
  const visible = (on = page) => on.locator('.findings > li:visible').count()

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'paperlint-html-'))
    browser = await launch()
    page = await browser.newPage()
    plain = await browser.newPage({javaScriptEnabled: false})
    for (const d of [page, plain]) {
      await show(d)
      listen(d, said)
    }
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, {recursive: true})
  })

  test.each([true, false])('filters by level and by fix; with script: %s', async hasScript => {
    const on = hasScript ? page : plain
    await open(16, on)
    for (const rule of await on.locator('.rule:not([open]) > summary').all()) await rule.click()
    expect(await visible(on)).toBe(12)
    await on.getByLabel('4 hints').uncheck()
    expect(await visible(on)).toBe(8)
    await on.getByLabel('4 errors').uncheck()
    expect(await visible(on)).toBe(4)
    await on.getByLabel('4 errors').check()
    await on.getByLabel('fixable only (4)').check()
    expect(await visible(on)).toBe(4)
    expect(await on.locator('.rule:visible').count()).toBe(1)
  })

  test('searches, unfolds what matches, and says how much it found', async () => {
    await open(16)
    await page.getByLabel('Search findings').fill('colon  14')
    expect(await visible()).toBe(1)
    expect(await page.locator('#found').textContent()).toBe('1 finding')
    await page.getByLabel('Search findings').fill('')
    expect(await page.locator('#found').textContent()).toBe('')
    expect(await visible()).toBe(8)
    await page.getByRole('button', {name: 'Unfold all'}).click()
    expect(await visible()).toBe(12)
  })

  test('works with the keyboard alone', async () => {
    await open(16)
    const hints = page.locator('.rule.of-hint')
    await hints.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await hints.getAttribute('open')).not.toBeNull()
    await page.getByLabel('4 errors').focus()
    await page.keyboard.press('Space')
    expect(await page.locator('.rule.of-error').isVisible()).toBe(false)
  })

  test('leads from a section to the finding, to the line on GitHub, and to the paper', async () => {
    await open(16)
    await page.locator('summary', {hasText: 'Survey'}).click()
    await page.locator('a[href="#f0-2"]').click()
    await page.locator('#f0-2').waitFor({state: 'visible'})
    const hrefs = await page.locator('#f0-1 a').evaluateAll(all => all.map(d => d.getAttribute('href')))
    expect(hrefs).toEqual([
      `https://github.com/owner/list/blob/${'a'.repeat(40)}/docs/README.md?plain=1#L4`,
      `https://github.com/owner/list/blob/${'a'.repeat(40)}/docs/README.md?plain=1#L3`,
      'https://arxiv.org/abs/2101.10001'
    ])
    const change = page.locator('#f0-0 pre')
    expect(await change.locator('del').textContent()).toBe(':')
    expect(await change.locator('ins').textContent()).toBe(': ')
  })

  test('has no fault that axe knows, and fits, narrow and wide, light and dark', async () => {
    await open(24)
    await page.evaluate("document.querySelectorAll('details').forEach(d => (d.open = true))")
    const found: string[] = []
    for (const width of [1280, 360])
      for (const colorScheme of ['light', 'dark'] as const) {
        await show(page, {width, colorScheme})
        const look = `${width} pixels, ${colorScheme}`
        found.push(
          ...(await faultsThatAxeKnows(page, {colorsOnly: colorScheme === 'dark'})).map(d => `${look}: ${d}`)
        )
        const shown = Number(await page.evaluate('document.documentElement.scrollWidth'))
        if (shown !== width) found.push(`${look}: ${shown} pixels are needed`)
      }
    expect(found).toEqual([])
    await show(page)
  })

  test('opens with 3,000 entries', async () => {
    await open(3000)
    expect(await page.locator('.findings > li').count()).toBe(2250)
  })

  test('prints unfolded, without its controls', async () => {
    await open(60)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.bar').isVisible()).toBe(false)
    const height = await page.locator('.rule.of-hint').evaluate(d => d.getBoundingClientRect().height)
    expect(height).toBeGreaterThan(500)
  })

  test('says nothing in the console', () => {
    expect(said).toEqual([])
  })
})

test('the HTML report of 3,000 entries is small', () => {
  expect(html(resultsOf(3000), options).length).toBeLessThan(3_000_000)
})
