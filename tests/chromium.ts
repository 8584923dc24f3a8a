/**
 * A browser, if the machine has one, and pages in it. A page of its own takes most of the time of a short test, so tests share them.
 */

import {existsSync} from 'node:fs'
import axe from 'axe-core'
import {chromium, type Browser, type Page} from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(d =>
  existsSync(d)
)

/** Whether a browser is installed. */
export const isInstalled = executablePath !== undefined

/** Starts the browser. */
export const launch = (): Promise<Browser> =>
  chromium.launch({...(executablePath !== undefined && {executablePath}), args: ['--no-sandbox']})

/** How wide a page is, and which colors its reader wants. */
export interface Look {
  width?: number
  colorScheme?: 'light' | 'dark'
}

/** Shows a page in these colors and this wide, 1,280 pixels if not said otherwise. */
export async function show(page: Page, {width = 1280, colorScheme = 'light'}: Look = {}): Promise<void> {
  await page.setViewportSize({width, height: 900})
  await page.emulateMedia({colorScheme, media: 'screen'})
}

/** Adds what a page writes to the console, except what is expected, and its errors, to a list. */
export function listen(page: Page, said: string[], expected = /^$/): void {
  page.on('console', d => {
    if (!expected.test(d.text())) said.push(d.text())
  })
  page.on('pageerror', d => said.push(d.message))
}

/**
 * Faults of a page, as axe names them, with the places.
 *
 * @param at
 *   Selector of the part to look at.
 * @param colorsOnly
 *   Looks at contrast only, if the page was looked at in other colors before.
 */
export async function faultsThatAxeKnows(
  page: Page,
  {at = 'html', colorsOnly = false}: {at?: string; colorsOnly?: boolean} = {}
): Promise<string[]> {
  await page.evaluate(axe.source)
  const options = {resultTypes: ['violations'], ...(colorsOnly && {runOnly: ['color-contrast']})}
  const call = `axe.run(${JSON.stringify(at)}, ${JSON.stringify(options)})`
  const {violations} = (await page.evaluate(call)) as axe.AxeResults
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(d => d.html.slice(0, 90)).join(' | ')}`)
}
