import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { chromiumArgs, need } from '../../scripts/browser.mjs'
import { settled } from '../../scripts/settled.mjs'
import type { Look } from './looks.js'

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url))
const built = fileURLToPath(new URL('../../.cache/looks/', import.meta.url))
const fonts = fileURLToPath(new URL('fonts.conf', import.meta.url))

/** No server has this name: an address that a card shows is the same each time. */
const origin = 'http://looks.test/'

/** Beside the usual: grey edges of letters, no scroll bars, and the same arithmetic on every processor. */
const args = [...chromiumArgs, '--disable-lcd-text', '--hide-scrollbars', '--disable-skia-runtime-opts']

/** The page of the looks in a Chromium, always at the same time and place. */
export class Camera {
  readonly #browser: Browser
  readonly page: Page

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.page = page
  }

  /** Builds the page and opens it. */
  static async open(): Promise<Camera> {
    await build({ configFile })
    const browser = await chromium.launch({
      executablePath: need('chromium'),
      args,
      // Whole Chromium fits letters to the grid as the machine says, its headless shell as its arguments say.
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    })
    const page = await browser.newPage({
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'Europe/Istanbul',
      viewport: { width: 1000, height: 1400 },
      deviceScaleFactor: 1,
    })
    await page.clock.setFixedTime('2026-06-30T12:00:00+03:00')
    await page.route(`${origin}**`, (route) =>
      route.fulfill({ path: built + route.request().url().slice(origin.length) }),
    )
    const faults: Error[] = []
    page.on('pageerror', (fault) => faults.push(fault))
    await page.goto(`${origin}page.html`)
    if (faults.length > 0) throw new AggregateError(faults, `The page fails: ${faults.join(', ')}`)
    return new Camera(browser, page)
  }

  /** Of the browser: the first number of its version. */
  get version(): number {
    return Number.parseInt(this.#browser.version(), 10)
  }

  /** Shows a look, whole and at rest. */
  async show(look: Look): Promise<void> {
    await this.page.evaluate((look) => window.show(look), look)
    if (look.state) await this.page.locator(`kpi-${look.kpi}:state(${look.state})`).waitFor()
    await this.page.evaluate(settled)
  }

  /** What is shown, as a PNG. */
  picture(): Promise<Buffer> {
    return this.page.locator('#look').screenshot({ animations: 'disabled' })
  }

  /** The fonts of all that is shown, by family; those of the machine are marked. */
  async fonts(): Promise<readonly string[]> {
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
    const parents = new Set(nodes.flatMap(({ nodeType, parentId }) => (nodeType === 3 && parentId) || []))
    const used = await Promise.all(
      [...parents].map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    )
    await session.detach()
    const names = used.flatMap(({ fonts }) =>
      fonts.map(({ familyName, isCustomFont }) => familyName + (isCustomFont ? '' : ' of this machine')),
    )
    return [...new Set(names)].sort()
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }
}
