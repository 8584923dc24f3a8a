import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import axe from 'axe-core'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {html} from '../../src/report/html/page.ts'
import {summaryOf} from '../../src/report/results.ts'
import type {FileResult, FindingRecord, LinkRecord, Results} from '../../src/report/types.ts'

const executable = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(d =>
  existsSync(d)
)
if (executable === undefined) console.warn('no browser is installed: the HTML report is not tested in one')

interface Look {
  width?: number
  colorScheme?: 'light' | 'dark'
  javaScriptEnabled?: boolean
}

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
      note: 'A colon in a title is followed by a space',
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

describe.skipIf(executable === undefined)('the HTML report in a browser', () => {
  let browser: Browser
  let folder = ''
  const said: string[] = []

  const open = async (
    results: Results,
    {width = 1280, colorScheme = 'light', javaScriptEnabled = true}: Look = {}
  ): Promise<Page> => {
    const file = path.join(folder, 'report.html')
    writeFileSync(file, html(results, options))
    const context = await browser.newContext({
      viewport: {width, height: 900},
      colorScheme,
      javaScriptEnabled
    })
    const page = await context.newPage()
    page.on('console', d => said.push(d.text()))
    page.on('pageerror', d => said.push(d.message))
    await page.goto(pathToFileURL(file).href)
    return page
  }
  const visible = (page: Page) => page.locator('.findings > li:visible').count()

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'paperlint-html-'))
    browser = await chromium.launch({
      ...(executable !== undefined && {executablePath: executable}),
      args: ['--no-sandbox']
    })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, {recursive: true})
  })

  test.each([true, false])('filters by level and by fix; with script: %s', async javaScriptEnabled => {
    const page = await open(resultsOf(16), {javaScriptEnabled})
    for (const rule of await page.locator('.rule:not([open]) > summary').all()) await rule.click()
    expect(await visible(page)).toBe(12)
    await page.getByLabel('4 hints').uncheck()
    expect(await visible(page)).toBe(8)
    await page.getByLabel('4 errors').uncheck()
    expect(await visible(page)).toBe(4)
    await page.getByLabel('4 errors').check()
    await page.getByLabel('fixable only (4)').check()
    expect(await visible(page)).toBe(4)
    expect(await page.locator('.rule:visible').count()).toBe(1)
    await page.context().close()
  })

  test('searches, unfolds what matches, and says how much it found', async () => {
    const page = await open(resultsOf(16))
    await page.getByLabel('Search findings').fill('colon  14')
    expect(await visible(page)).toBe(1)
    expect(await page.locator('#found').textContent()).toBe('1 finding')
    await page.getByLabel('Search findings').fill('')
    expect(await page.locator('#found').textContent()).toBe('')
    expect(await visible(page)).toBe(8)
    await page.getByRole('button', {name: 'Unfold all'}).click()
    expect(await visible(page)).toBe(12)
    await page.context().close()
  })

  test('works with the keyboard alone', async () => {
    const page = await open(resultsOf(16))
    const hints = page.locator('.rule.of-hint')
    await hints.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await hints.getAttribute('open')).not.toBeNull()
    await page.getByLabel('4 errors').focus()
    await page.keyboard.press('Space')
    expect(await page.locator('.rule.of-error').isVisible()).toBe(false)
    await page.context().close()
  })

  test('leads from a section to the finding, to the line on GitHub, and to the paper', async () => {
    const page = await open(resultsOf(16))
    await page.locator('summary', {hasText: 'Survey'}).click()
    await page.locator('a[href="#f0-2"]').click()
    await page.locator('#f0-2').waitFor({state: 'visible'})
    const hrefs = await page.locator('#f0-1 a').evaluateAll(all => all.map(d => d.getAttribute('href')))
    expect(hrefs).toEqual([
      `https://github.com/owner/list/blob/${'a'.repeat(40)}/docs/README.md?plain=1#L4`,
      `https://github.com/owner/list/blob/${'a'.repeat(40)}/docs/README.md?plain=1#L3`,
      'https://arxiv.org/abs/2101.10001'
    ])
    await page.context().close()
  })

  test('shows a fix as before and after', async () => {
    const page = await open(resultsOf(4))
    const change = page.locator('#f0-0 pre')
    expect(await change.locator('del').textContent()).toBe(':')
    expect(await change.locator('ins').textContent()).toBe(': ')
    await page.context().close()
  })

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark']
  ] as const)('has no fault that axe knows, and fits: %i pixels, %s', async (width, colorScheme) => {
    const page = await open(resultsOf(24), {width, colorScheme})
    await page.evaluate("document.querySelectorAll('details').forEach(d => (d.open = true))")
    await page.evaluate(axe.source)
    const {violations} = (await page.evaluate('axe.run()')) as axe.AxeResults
    expect(violations.map(d => `${d.id}: ${d.nodes.map(d => d.html.slice(0, 90)).join(' | ')}`)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.context().close()
  })

  test('is small and opens fast with 3,000 entries', async () => {
    const results = resultsOf(3000)
    expect(html(results, options).length).toBeLessThan(3_000_000)
    // The best of three: other tests share the machine.
    const times: number[] = []
    for (let run = 0; run < 3 && !times.some(d => d < 1000); run++) {
      const page = await open(results)
      times.push(Number(await page.evaluate('performance.getEntriesByType("navigation")[0].domComplete')))
      await page.context().close()
    }
    expect(Math.min(...times)).toBeLessThan(1000)
  })

  test('prints unfolded, without its controls', async () => {
    const page = await open(resultsOf(60))
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.bar').isVisible()).toBe(false)
    const height = await page.locator('.rule.of-hint').evaluate(d => d.getBoundingClientRect().height)
    expect(height).toBeGreaterThan(500)
    await page.context().close()
  })

  test('says nothing in the console', () => {
    expect(said).toEqual([])
  })
})
