import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advice, chromiumArgs, find } from '../../scripts/browser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const configFile = `${root}demo/vite.config.ts`
const outDir = `${root}.cache/demo`
const executablePath = find('chromium')

const pages = [`${root}demo`, `${root}demo/public`].flatMap((folder) =>
  readdirSync(folder).filter((file) => file.endsWith('.html')),
)

/** Written on <html> by a script that runs before the page's own: what the policy refused. */
function listen(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { refused = '' } = document.documentElement.dataset
    document.documentElement.dataset['refused'] =
      `${refused}${event.effectiveDirective} ${event.blockedURI}\n`
  })
}

/** Tags of the cards that are not defined, still wait, or have failed. */
function unfinished(): string[] {
  const cards = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kpi-'))
  return cards
    .filter((card) => !customElements.get(card.localName) || card.matches(':state(loading), :state(error)'))
    .map(({ localName }) => localName)
}

/** Tags of the cards without a drawing, or with one that is wider than the card. */
function undrawn(): string[] {
  const cards = [...document.querySelectorAll('*')].filter(({ shadowRoot }) =>
    shadowRoot?.querySelector('article'),
  )
  return cards
    .filter((card) => {
      const drawing = card.shadowRoot?.querySelector('svg.chart')
      return !drawing || drawing.getBoundingClientRect().right > card.getBoundingClientRect().right
    })
    .map(({ localName }) => localName)
}

/** Drawings that have another width than their box: as `tag 480 in 259`. */
function unfit(): string[] {
  return [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('svg.chart') ?? [])].flatMap((drawing) => {
      const own = Number(drawing.getAttribute('width'))
      const box = drawing.closest('.plot')?.getBoundingClientRect().width ?? 0
      return Math.abs(own - box) > 2 ? [`${localName} ${own} in ${box}`] : []
    }),
  )
}

/** Pairs of cards of which one lies over the other. */
function overlaps(): string[] {
  const cards = [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
    const box = shadowRoot?.querySelector('article')?.getBoundingClientRect()
    return box ? [{ localName, box }] : []
  })
  return cards.flatMap((a, i) =>
    cards
      .slice(i + 1)
      .filter(
        ({ box }) =>
          box.left < a.box.right - 1 &&
          a.box.left < box.right - 1 &&
          box.top < a.box.bottom - 1 &&
          a.box.top < box.bottom - 1,
      )
      .map((b) => `${a.localName} and ${b.localName}`),
  )
}

const skipped = executablePath === null ? `, skipped: ${advice('chromium')}` : ''

describe.skipIf(executablePath === null)(`the built demo${skipped}`, () => {
  let server: PreviewServer
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    await build({ configFile, logLevel: 'error', build: { outDir } })
    server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { port: 0 } })
    origin = server.resolvedUrls?.local[0] ?? ''
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumArgs] })
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  /** Opens a page, waits until its cards have settled, and tells what went wrong on the way. */
  async function open(path: string, width: number): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`))
    await page.addInitScript(listen)
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    return { page, faults }
  }

  it.each(pages)('%s shows its cards without an error, a refusal or a sideways scroll', async (path) => {
    const { page, faults } = await open(path, 360)
    await expect.poll(() => page.evaluate(unfinished)).toEqual([])
    const seen = await page.evaluate(() => ({
      refused: document.documentElement.dataset['refused'] ?? '',
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    expect({ faults, ...seen }).toEqual({ faults: [], refused: '', wider: 0 })
    await page.close()
  })

  it('sets every card on paper beside the others and never over them, with all of what it draws', async () => {
    const { page } = await open('index.html', 1000)
    await expect.poll(() => page.evaluate(unfinished)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.evaluate(undrawn), { timeout: 20_000 }).toEqual([])
    expect(await page.evaluate(overlaps)).toEqual([])
    await page.close()
  })

  it('measures what is out of view before it is printed, so that its text is as large as that in view', async () => {
    const { page } = await open('index.html', 700)
    await expect.poll(() => page.evaluate(unfinished)).toEqual([])
    await expect.poll(() => page.evaluate(undrawn), { timeout: 20_000 }).toEqual([])
    expect((await page.evaluate(unfit)).length).toBeGreaterThan(5)
    // Listens after the cards do: what it sees is what is printed.
    await page.evaluate(`addEventListener('beforeprint', () => {
      document.documentElement.dataset.unfit = JSON.stringify((${unfit.toString()})())
    })`)
    await page.pdf()
    expect(await page.evaluate(() => document.documentElement.dataset['unfit'])).toBe('[]')
    await page.close()
  })

  /** The value of a card on the page; null when it has none. */
  const value = (page: Page, tag: string): Promise<unknown> =>
    page.evaluate((tag) => {
      const card: (Element & { result?: { value: number | null } | null }) | null =
        document.querySelector(tag)
      return card?.result?.value ?? null
    }, tag)

  it('your-file.html reads a file that was chosen, and reads it anew when a column is corrected', async () => {
    const { page, faults } = await open('your-file.html', 1280)
    await page.setInputFiles('#file', `${root}demo/public/data/verkaufschancen.csv`)
    await expect.poll(() => value(page, 'kpi-win-rate')).toBeCloseTo(0.304, 3)
    expect(await page.locator('#refused tbody tr').count()).toBe(6)
    await page.getByLabel('Order of the dates in Angelegt am').selectOption('mdy')
    await expect.poll(() => page.locator('#refused tbody tr').count()).toBe(50)
    expect(faults).toEqual([])
    await page.close()
  })

  it('your-file.html reads a file as the program it is from writes it, and says what is odd in it', async () => {
    const { page, faults } = await open('your-file.html?example=deals.csv', 1280)
    await expect.poll(() => value(page, 'kpi-win-rate')).toBeCloseTo(0.29, 2)
    const odd = page.locator('#oddities tbody')
    await expect.poll(() => odd.textContent(), { timeout: 10_000 }).toContain('won without an amount8')
    await page.getByLabel('The file is from').selectOption('salesforce')
    const product = page.locator('#columns tbody tr', { hasText: 'Product__c' })
    await expect.poll(() => product.count()).toBe(0)
    await expect.poll(() => value(page, 'kpi-win-rate')).toBeCloseTo(0.29, 2)
    await page.getByLabel('The file is from').selectOption('hubspot')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('no records were recognised')
    expect(faults).toEqual([])
    await page.close()
  })

  it('your-file.html says what is wrong with a file that holds no records', async () => {
    const { page } = await open('your-file.html', 1280)
    await page.setInputFiles('#file', {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('x;y\n1;2\n'),
    })
    const alert = page.getByRole('alert')
    await expect.poll(() => alert.textContent()).toContain('no records were recognised')
    await page.close()
  })

  it('endpoint.html shows a refusal on every card, and the number when all is well again', async () => {
    const { page } = await open('endpoint.html?answer=forbidden', 1280)
    const failed = page.locator(':is(kpi-win-rate, kpi-response-time, kpi-lead-to-opportunity):state(error)')
    await expect.poll(() => failed.count()).toBe(3)
    await page.getByRole('button', { name: 'All is well' }).click()
    await expect.poll(() => value(page, 'kpi-win-rate')).toBeGreaterThan(0.2)
    expect(await failed.count()).toBe(0)
    await page.close()
  })

  it('endpoint.html renews a token once for three cards', async () => {
    const { page } = await open('endpoint.html?answer=private', 1280)
    await expect.poll(() => value(page, 'kpi-response-time')).toBeGreaterThan(0)
    expect(await page.locator('#log tr').filter({ hasText: '/api/token' }).count()).toBe(1)
    await page.close()
  })
})
