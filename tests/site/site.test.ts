import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import type {Server} from 'node:http'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {faultsThatAxeKnows, isInstalled, launch, listen, show, type Look} from '../chromium.ts'
import {paperlint, paperlintProcess} from '../paperlint.ts'
import {built, documents, serve} from './pages.ts'

const isReady = isInstalled && existsSync(path.join(built, 'sw.js'))
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
  /** The page that the tests share; nothing is kept for working offline. */
  let shared: Page
  const said: string[] = []

  /** Opens an address. A playground that is open stays as it is: to start it again takes longer than to check most lists. */
  const open = async (address: string, look: Look = {}) => {
    await show(shared, look)
    const isOpen = address === 'playground' && shared.url() === home + address
    if (isOpen) await shared.getByRole('tab', {name: 'Findings'}).click()
    else {
      // An address that differs in its last part only loads nothing.
      await shared.goto('about:blank')
      await shared.goto(home + address)
    }
    return shared
  }

  /** Waits until the list is checked, and its fixes are tried. */
  const settled = (page: Page, timeout = 60_000) =>
    page.locator('section[aria-busy="false"]').waitFor({timeout})
  /** Waits until there are findings. */
  const checked = (page: Page, timeout = 60_000) =>
    page.locator('.status', {hasText: /\d entr/}).waitFor({timeout})

  /** Opens the text as a file, and waits until it is checked. */
  const load = async (page: Page, text: string, until = settled) => {
    const file = path.join(folder, 'list.md')
    writeFileSync(file, text)
    await settled(page)
    await page.locator('#file').setInputFiles(file)
    await until(page)
  }
  const downloaded = async (page: Page, name = 'Download') => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name}).click()
    ])
    return readFileSync(await download.path(), 'utf8')
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'paperlint-site-'))
    ;({server, home} = await serve())
    browser = await launch()
    shared = await browser.newPage({serviceWorkers: 'block', acceptDownloads: true})
    listen(shared, said, /Service Worker registration blocked/)
    shared.on('dialog', d => {
      said.push(`dialog: ${d.message()}`)
      void d.dismiss()
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
    const expected = await command(['--format', 'json'], reference)
    expect(JSON.parse(await downloaded(page, 'Findings as JSON'))).toEqual(JSON.parse(expected))
    const {files} = JSON.parse(expected) as {files: {findings: {line: number; rule: string}[]}[]}
    const shown = await page.locator('.finding').evaluateAll(all =>
      all.map(d => {
        const [first, , last] = d.querySelectorAll('p')
        return {
          line: Number(first?.querySelector('button')?.textContent.slice(5)),
          rule: (last ?? d).querySelector('a')?.textContent
        }
      })
    )
    expect(shown).toEqual(files[0]?.findings.map(({line, rule}) => ({line, rule})))

    await page.locator('#fix-all').click()
    await page.getByText(/findings fixed/).waitFor()
    await settled(page)
    expect(await downloaded(page)).toBe(await command(['--fix'], reference))
    await page.getByRole('tab', {name: 'Changes'}).click()
    expect(await page.locator('.cm-deletedChunk').count()).toBeGreaterThan(0)
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
    await settled(other)
    expect(await downloaded(other)).toBe(text)
    expect(await other.locator('.config .cm-content').textContent()).toContain('toc: of')

    const damaged = await open('playground#list=abc')
    await damaged.getByText('this link is damaged').waitFor()
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
  })

  test('checks a line of 5 MB whole, and stays usable', async () => {
    const page = await open('playground')
    await settled(page)
    const long = `- ${'word [a](b) '.repeat(420_000)}\n`
    writeFileSync(path.join(folder, 'long.md'), long)
    await page.locator('#file').setInputFiles(path.join(folder, 'long.md'))
    await page.getByText('It is checked whole').waitFor()
    await page.getByRole('tab', {name: 'Config'}).click({timeout: 5000})
    await checked(page)
    expect(await page.locator('.finding').count()).toBeGreaterThan(0)
    expect(await page.locator('.editor .cm-content').getAttribute('aria-readonly')).toBe('true')
    expect(await downloaded(page)).toBe(long)
    await page.getByRole('button', {name: 'Example'}).click({timeout: 5000})
    await page.getByText('6 entries, 5 papers').waitFor({timeout: 30_000})
  }, 120_000)

  test('takes a file that is dropped, and says why not', async () => {
    const page = await open('playground')
    await settled(page)
    const drop = (name: string, bytes: Uint8Array) =>
      page.evaluate(`{
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(${JSON.stringify([...bytes])})], ${JSON.stringify(name)}))
        const event = new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})
        document.querySelector('.editor .cm-content').dispatchEvent(event)
      }`)
    await drop(
      'list.md',
      Buffer.from('# Überblick\n\n- [Visual Prompt Tuning](https://arxiv.org/abs/2203.12119)\n')
    )
    await page.getByText('1 entry, 1 paper:').waitFor()
    expect(await downloaded(page)).toContain('# Überblick')
    await drop('old.md', Buffer.from([0x2d, 0x20, 0xfc]))
    await page.getByText('old.md is not UTF-8 text; save it as UTF-8').waitFor()
  })

  test('loads the list of a repository that the visitor names', async () => {
    const page = await open('playground')
    await settled(page)
    const asked: string[] = []
    const answers: Readonly<Record<string, string>> = {
      '/ada/papers/HEAD/readme.md': '- [Visual Prompt Tuning](https://arxiv.org/abs/2203.12119)\n',
      '/ada/papers/HEAD/lists/2024%20lists.md':
        '- [Visual Prompt Tuning](https://arxiv.org/abs/2203.12119)\n- [Learning to Prompt for Models](https://arxiv.org/abs/2109.01134)\n'
    }
    await page.route('https://raw.githubusercontent.com/**', async route => {
      const {pathname} = new URL(route.request().url())
      const {cookie, referer} = await route.request().allHeaders()
      asked.push([pathname, cookie, referer].filter(d => d !== undefined).join(' '))
      const body = answers[pathname]
      const headers = {'access-control-allow-origin': '*'}
      if (pathname.startsWith('/ada/broken/')) return route.fulfill({status: 503, headers})
      return route.fulfill(body === undefined ? {status: 404, headers} : {status: 200, headers, body})
    })
    const ask = async (name: string, answer: string) => {
      await page.getByLabel('GitHub repository').fill(name)
      await page.getByRole('button', {name: 'Load', exact: true}).click()
      await page.getByText(answer).waitFor()
    }
    await ask('ada/papers', '1 entry, 1 paper:')
    await ask('https://github.com/ada/papers/blob/main/lists/2024 lists.md', '2 entries, 2 papers:')
    await ask('ada/nothing', 'ada/nothing has no README.md, or is private')
    await ask('ada/broken', 'GitHub answered with status 503; try again later')
    await ask('ada', 'write owner/repo, or owner/repo/path/to/list.md')
    expect(asked).toEqual([
      '/ada/papers/HEAD/README.md',
      '/ada/papers/HEAD/readme.md',
      '/ada/papers/HEAD/lists/2024%20lists.md',
      ...['README', 'readme', 'Readme'].map(d => `/ada/nothing/HEAD/${d}.md`),
      '/ada/broken/HEAD/README.md'
    ])
    said.splice(0, said.length, ...said.filter(d => !/status of (?:404|503)/.test(d)))
  })

  test('has no fault that axe knows, and fits, narrow and wide, light and dark', async () => {
    const looks = [
      {width: 1280, colorScheme: 'light'},
      {width: 360, colorScheme: 'dark'},
      {width: 1280, colorScheme: 'dark', colorsOnly: true}
    ] as const
    const page = await open('playground')
    await page.getByRole('button', {name: 'Example'}).click()
    await settled(page)
    const found: string[] = []
    for (const look of looks) {
      await show(page, look)
      for (const name of ['Findings', 'Changes', 'Config', 'Numbers', 'Entries']) {
        await page.getByRole('tab', {name}).click()
        // Around the panel, every tab is the same page.
        const at = name === 'Findings' ? 'html' : '[role=tabpanel]:not([hidden])'
        const faults = await faultsThatAxeKnows(page, {at, colorsOnly: 'colorsOnly' in look})
        found.push(...faults.map(d => `${look.width} pixels, ${look.colorScheme}, ${name}: ${d}`))
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width)
    }
    expect(found).toEqual([])
  })

  const many = Array.from({length: 25}, (_, section) => {
    const entries = Array.from({length: 40}, (_, index) => {
      const id = `${2001 + (section % 12)}.${String(10_000 + section * 40 + index)}`
      return `- [**CVPR 202${section % 5}**] Learning Prompt ${index} of Part ${section} [[pdf]](https://arxiv.org/pdf/${id})`
    })
    return `## Part ${section}\n\n${entries.join('\n')}\n`
  }).join('\n')

  test('checks a list of 1,000 entries again after a change of one line', async () => {
    const page = await open('playground')
    await load(page, many, checked)
    await page.locator('.editor .cm-line').nth(4).click()
    await page.keyboard.type('x')
    await checked(page)
    expect(await page.locator('.status').textContent()).toMatch(/^1,?000 entries/)
    expect(await downloaded(page)).not.toBe(many)
  })

  // A test for each document: together they take longer than one may on a busy machine.
  test.each(documents())(
    'document /%s has no fault that axe knows, and fits, light and dark',
    async address => {
      const looks = [
        {width: 1280, colorScheme: 'light'},
        {width: 360, colorScheme: 'dark'}
      ] as const
      const page = await open(address)
      for (const look of looks) {
        await show(page, look)
        // Around the text all documents are alike, and the rules have the same colors.
        const [isFirst, isDark] = [['', 'commands'].includes(address), look.colorScheme === 'dark']
        if (isFirst || !isDark || !address.startsWith('rules/')) {
          const faults = await faultsThatAxeKnows(page, {at: isFirst ? 'html' : 'main', colorsOnly: isDark})
          expect(faults, `${look.width} pixels, ${look.colorScheme}`).toEqual([])
        }
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width)
      }
    }
  )

  test('works offline after the first visit', async () => {
    const page = await browser.newPage()
    listen(page, said)
    await page.goto(`${home}playground`)
    await page.evaluate('navigator.serviceWorker.ready')
    await page.context().setOffline(true)
    await page.reload()
    await load(page, reference, checked)
    expect(await page.locator('.status').textContent()).toContain('127 entries')
    await page.close()
  })

  test('has each rule at its own address, and leads old anchors there', async () => {
    for (const id of Object.keys(rules)) expect(existsSync(path.join(built, `rules/${id}.html`))).toBe(true)
    const page = await open('rules/#badge-count')
    await page.waitForURL(/\/rules\/badge-count$/)
    await page.getByRole('heading', {level: 1, name: 'badge-count'}).waitFor()
  })

  test('can be searched without a server', async () => {
    const page = await open('commands')
    await page.getByRole('button', {name: 'Search'}).click()
    await page.locator('#localsearch-input').fill('baseline')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
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
