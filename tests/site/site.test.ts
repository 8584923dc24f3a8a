import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import type {Server} from 'node:http'
import {tmpdir} from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {paperlint, paperlintProcess} from '../paperlint.ts'
import {built, serve} from './pages.ts'

const executable = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(d =>
  existsSync(d)
)
const isReady = executable !== undefined && existsSync(path.join(built, 'sw.js'))
if (!isReady) console.warn('no browser, or no site (npm run site): the playground is not tested in one')

const root = path.join(import.meta.dirname, '../..')
const reference = readFileSync(path.join(root, 'tests/fixtures/medical-imaging.md'), 'utf8')
const command = async (args: readonly string[], stdin: string) =>
  (await paperlint([...args, '-', '--stdin-filename', 'README.md', '--no-config'], {cwd: root, stdin})).stdout

describe.skipIf(!isReady)('the site', () => {
  let browser: Browser
  let server: Server
  let home = ''
  let folder = ''
  const said: string[] = []

  interface Look {
    width?: number
    colorScheme?: 'light' | 'dark'
    worker?: 'allow' | 'block'
  }

  const open = async (
    address: string,
    {width = 1280, colorScheme = 'light', worker = 'block'}: Look = {}
  ) => {
    const context = await browser.newContext({
      viewport: {width, height: 900},
      colorScheme,
      serviceWorkers: worker,
      acceptDownloads: true
    })
    const page = await context.newPage()
    page.on('console', d => {
      if (!d.text().includes('Service Worker registration blocked')) said.push(d.text())
    })
    page.on('pageerror', d => said.push(d.message))
    page.on('dialog', d => {
      said.push(`dialog: ${d.message()}`)
      void d.dismiss()
    })
    await page.goto(home + address)
    return page
  }

  /** Opens the text as a file, and waits until it is checked. */
  const load = async (
    page: Page,
    text: string,
    until: 'checked' | 'verified' = 'verified',
    timeout = 60_000
  ) => {
    const file = path.join(folder, 'list.md')
    writeFileSync(file, text)
    await page.locator('[data-verified]').waitFor({timeout})
    await page.evaluate(`document.querySelector('.playground').removeAttribute('data-${until}')`)
    await page.locator('#file').setInputFiles(file)
    await page.locator(`[data-${until}]`).waitFor({timeout})
  }
  const downloaded = async (page: Page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Download'}).click()
    ])
    return readFileSync(await download.path(), 'utf8')
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'paperlint-site-'))
    ;({server, home} = await serve())
    browser = await chromium.launch({
      ...(executable !== undefined && {executablePath: executable}),
      args: ['--no-sandbox']
    })
  })
  afterAll(async () => {
    await browser.close()
    server.close()
    server.closeAllConnections()
    rmSync(folder, {recursive: true})
  })

  test('finds what the command finds, and fixes what it fixes', async () => {
    const page = await open('playground')
    await load(page, reference)
    interface Expected {
      files: {findings: {line: number; rule: string; message: string}[]}[]
    }
    const expected = JSON.parse(await command(['--format', 'json'], reference)) as Expected
    const shown = await page.locator('.finding').evaluateAll(all =>
      all.map(d => {
        const [first, , last] = d.querySelectorAll('p')
        return {
          line: Number(first?.querySelector('button')?.textContent.slice(5)),
          rule: (last ?? d).querySelector('a')?.textContent
        }
      })
    )
    expect(shown).toEqual(expected.files[0]?.findings.map(({line, rule}) => ({line, rule})))
    const results = await page.evaluate('document.querySelector(".playground").results')
    expect(results).toEqual(expected)

    await page.evaluate(`document.querySelector('.playground').removeAttribute('data-verified')`)
    await page.locator('#fix-all').click()
    await page.locator('[data-verified]').waitFor()
    expect(await downloaded(page)).toBe(await command(['--fix'], reference))
    await page.getByRole('tab', {name: 'Changes'}).click()
    expect(await page.locator('.cm-deletedChunk').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test('applies one fix and keeps Windows line ends', async () => {
    const page = await open('playground')
    await load(
      page,
      '# A\r\n\r\n- [**ECCV 2022**] VPT:Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)\r\n'
    )
    await page.locator('.finding', {hasText: 'VPT:Visual'}).getByRole('button', {name: 'Fix'}).click()
    expect(await downloaded(page)).toBe(
      '# A\r\n\r\n- [**ECCV 2022**] VPT: Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)\r\n'
    )
    await page.context().close()
  })

  test('a permalink restores text and config', async () => {
    const page = await open('playground')
    const text = '# Überblick\n\n- [Visual Prompt Tuning](https://arxiv.org/abs/2203.12119) 🙂 `x`\n'
    await load(page, text)
    await page.getByRole('tab', {name: 'Config'}).click()
    await page.getByLabel('The config, in YAML').fill('rules:\n  toc: of')
    await page.getByText('must be error, warn, hint or off', {exact: false}).first().waitFor()
    await page.getByRole('button', {name: 'Copy link'}).click()
    await page.waitForURL(/#list=/)
    const other = await open(`playground${new URL(page.url()).hash}`)
    await other.locator('[data-verified]').waitFor()
    expect(await downloaded(other)).toBe(text)
    expect(await other.locator('.config .cm-content').textContent()).toContain('toc: of')
    await page.context().close()
    await other.context().close()

    const damaged = await open('playground#list=abc')
    await damaged.getByText('this link is damaged').waitFor()
    await damaged.context().close()
  })

  test('shows entries with reasons, and numbers', async () => {
    const page = await open('playground')
    await load(page, reference)
    await page.getByRole('tab', {name: 'Entries'}).click()
    await page
      .getByRole('button', {name: /^Why line/})
      .first()
      .click()
    await page.getByText('An entry:').waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole('tab', {name: 'Entries'}).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('Papers per year').waitFor()
    await page.context().close()
  })

  test('runs nothing that a list holds', async () => {
    const page = await open('playground')
    const bad = [
      '<script>alert(1)</script><img src=x onerror="alert(2)"> <svg onload=alert(3)>',
      '- [<img src=x onerror=alert(4)>](javascript:alert(5)) [pdf](JaVaScRiPt:alert(6)) [**<b onclick=alert(7)>ECCV 2022**]',
      '- [Visual:<script>alert(8)</script>](https://arxiv.org/abs/2203.12119) `{{ alert(9) }}` {{ constructor.constructor("alert(10)")() }}'
    ]
    await load(page, bad.join('\n'))
    for (const name of ['Entries', 'Numbers', 'Changes', 'Findings'])
      await page.getByRole('tab', {name}).click()
    expect(await page.locator('.playground script, .playground img, .playground svg[onload]').count()).toBe(0)
    const links = await page
      .locator('.playground a')
      .evaluateAll(all => all.map(d => (d as unknown as URL).protocol))
    expect(links.filter(d => !/^https?:$/.test(d))).toEqual([])
    await page.context().close()
  })

  test('refuses a line of 5 MB, and stays usable with one of 90,000 characters', async () => {
    const page = await open('playground')
    await page.locator('[data-verified]').waitFor()
    const long = path.join(folder, 'long.md')
    writeFileSync(long, `- ${'word [a](b) '.repeat(420_000)}\n`)
    await page.locator('#file').setInputFiles(long)
    await page.getByText('more than 100,000 characters').waitFor()
    await load(page, `- ${'word [a](b) '.repeat(7500)}\n`, 'checked')
    await page.getByRole('tab', {name: 'Config'}).click({timeout: 5000})
    await page.getByRole('button', {name: 'Example'}).click({timeout: 5000})
    await page.getByText('6 entries, 5 papers').waitFor({timeout: 20_000})
    await page.context().close()
  }, 60_000)

  const many = Array.from({length: 75}, (_, section) => {
    const entries = Array.from({length: 40}, (_, index) => {
      const id = `${2001 + (section % 12)}.${String(10_000 + section * 40 + index)}`
      return `- [**CVPR 202${section % 5}**] Learning Prompt ${index} of Part ${section} [[pdf]](https://arxiv.org/pdf/${id})`
    })
    return `## Part ${section}\n\n${entries.join('\n')}\n`
  }).join('\n')

  test('checks a list of 3,000 entries again after a change of one line', async () => {
    const page = await open('playground')
    await load(page, many, 'checked')
    const times: number[] = []
    for (let run = 0; run < 2; run++) {
      await page.evaluate(`document.querySelector('.playground').removeAttribute('data-checked')`)
      await page
        .locator('.editor .cm-line')
        .nth(4 + run)
        .click()
      await page.keyboard.type('x')
      await page.locator('[data-checked]').waitFor({timeout: 60_000})
      times.push(Number(await page.locator('.playground').getAttribute('data-took')))
    }
    console.log(`3,000 entries were checked again in ${times.join(', ')} ms`)
    expect(Math.min(...times)).toBeLessThan(5000)
    await page.context().close()
  }, 60_000)

  test.each([
    ['playground', 1280, 'light'],
    ['playground', 360, 'dark'],
    ['playground', 1280, 'dark']
  ] as const)(
    'has no fault that axe knows, and fits: %s, %i pixels, %s',
    async (address, width, colorScheme) => {
      const page = await open(address, {width, colorScheme})
      await page.locator('[data-verified]').waitFor()
      for (const name of ['Changes', 'Config', 'Numbers', 'Entries', 'Findings']) {
        await page.getByRole('tab', {name}).click()
        await page.evaluate(axe.source)
        const {violations} = (await page.evaluate('axe.run()')) as axe.AxeResults
        expect(
          violations.map(d => `${name}: ${d.id}: ${d.nodes.map(d => d.html.slice(0, 90)).join(' | ')}`)
        ).toEqual([])
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.context().close()
    }
  )

  test('works offline after the first visit', async () => {
    const page = await open('playground', {worker: 'allow'})
    await page.evaluate('navigator.serviceWorker.ready')
    await page.context().setOffline(true)
    await page.reload()
    await load(page, reference)
    expect(await page.locator('.status').textContent()).toContain('127 entries')
    await page.context().close()
  })

  test('has each rule at its own address, and leads old anchors there', async () => {
    for (const id of Object.keys(rules)) expect(existsSync(path.join(built, `rules/${id}.html`))).toBe(true)
    const page = await open('rules/#badge-count')
    await page.waitForURL(/\/rules\/badge-count$/)
    await page.getByRole('heading', {level: 1, name: 'badge-count'}).waitFor()
    await page.context().close()
  })

  test('can be searched without a server', async () => {
    const page = await open('commands')
    await page.getByRole('button', {name: 'Search'}).click()
    await page.locator('#localsearch-input').fill('baseline')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    await page.context().close()
  })

  test('has no dead link, as paperlint itself says', async () => {
    const files = readdirSync(built, {recursive: true, encoding: 'utf8'}).filter(d => d.endsWith('.html'))
    const links = new Set(
      files.flatMap(file =>
        Array.from(
          readFileSync(path.join(built, file), 'utf8').matchAll(/\shref="\/paperlint\/([^"#?]*)/g),
          d => d[1] ?? ''
        )
      )
    )
    const list = Array.from(links, d => `- [${d}](${home}${d})`).join('\n')
    writeFileSync(path.join(folder, 'README.md'), `# Links\n\n${list}\n`)
    writeFileSync(
      path.join(folder, '.paperlintrc.yaml'),
      'links:\n  allowPrivate: true\n  hosts: {127.0.0.1: {connections: 8, interval: 0}}\n'
    )
    const {stdout} = await paperlintProcess(['links', 'README.md', '--format', 'json'], {cwd: folder})
    const {links: checked} = JSON.parse(stdout) as {links: {url: string; verdict: string}[]}
    expect(checked.length).toBeGreaterThan(40)
    expect(checked.filter(d => d.verdict !== 'ok')).toEqual([])
  }, 120_000)

  test('says nothing in the console', () => {
    expect(said).toEqual([])
  })
})
