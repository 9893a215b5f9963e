import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { accept } from './accept.mjs'
import { chromiumArgs, need } from './browser.mjs'
import { root } from './bundle.mjs'
import { settled } from './settled.mjs'
import { addressOf, buildStories, serveStories, storiesOf, turn } from './stories.mjs'

const usage = `npm run shots -- [choices]        pictures into shots/

  --widget kpi-cac,kpi-churn    stories of these tags; all by default
  --state empty,loading         stories whose name holds one of these
  --width 160,320,480,960       pixels
  --theme default,midnight      files of src/themes
  --scheme light,dark           what the reader's system prefers
  --lang en,tr,ar               files of src/locales
  --page index.html             pages of the demo in place of stories
  --keep                        use storybook-static as it is
  --list                        only print what would be taken
  --accept                      take what differed in  npm test -- looks  for right
Each choice takes several, by commas.`

const { values: flags } = parseArgs({
  options: {
    widget: { type: 'string', default: '' },
    state: { type: 'string', default: '' },
    width: { type: 'string', default: '320,480' },
    theme: { type: 'string', default: 'default' },
    scheme: { type: 'string', default: 'light' },
    lang: { type: 'string', default: 'en' },
    page: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** @param {string} flag */
const choices = (flag) => flag.split(',').filter((choice) => choice !== '')

/**
 * @typedef {{ address: string, file: string, width: number, scheme: 'light' | 'dark', globals?: Record<string, string> }} Shot
 */

/**
 * One address at every width and in every scheme.
 *
 * @param {string} address
 * @param {string} name
 * @param {Record<string, string>} [globals] what the toolbar of Storybook says
 * @returns {Shot[]}
 */
function shotsOf(address, name, globals) {
  return choices(flags.width).flatMap((width) =>
    choices(flags.scheme).map((scheme) => ({
      address,
      file: `${root}shots/${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`,
      width: Number(width),
      scheme: scheme === 'dark' ? 'dark' : 'light',
      ...(globals ? { globals: { ...globals, width } } : {}),
    })),
  )
}

/** @returns {Shot[]} */
function ofStories() {
  const stories = storiesOf(choices(flags.widget), choices(flags.state))
  return stories.flatMap(({ id }) =>
    choices(flags.theme).flatMap((theme) =>
      choices(flags.lang).flatMap((language) =>
        shotsOf(addressOf(id), `${id}/${theme}-${language}`, {
          theme,
          language,
        }),
      ),
    ),
  )
}

/** @returns {Shot[]} */
function ofPages() {
  return choices(flags.page).flatMap((page) => shotsOf(page, `demo/${page.replace(/\W+/g, '-')}`))
}

/** @param {string} origin @param {readonly Shot[]} shots */
async function take(origin, shots) {
  const browser = await chromium.launch({ executablePath: need('chromium'), args: [...chromiumArgs] })
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    let here = ''
    for (const { address, file, width, scheme, globals } of shots) {
      // A story stands in a margin of 16 pixels on each side.
      await page.setViewportSize({ width: globals ? width + 32 : width, height: 240 })
      await page.emulateMedia({ colorScheme: scheme })
      if (here !== address || !globals) {
        await page.goto(origin + address)
        if (globals) await page.waitForSelector('#storybook-root > *', { state: 'attached' })
        here = address
      }
      if (globals) await page.evaluate(turn, globals)
      await page.evaluate(settled)
      // What is out of view is not drawn.
      const tall = await page.evaluate(() => document.documentElement.scrollHeight)
      if (tall > 1000) {
        await page.setViewportSize({ width: globals ? width + 32 : width, height: tall })
        await page.evaluate(settled)
      }
      mkdirSync(dirname(file), { recursive: true })
      await page.screenshot({ path: file, fullPage: true })
    }
  } finally {
    await browser.close()
  }
}

if (flags.help) {
  console.log(usage)
  process.exit(0)
}
if (flags.accept) {
  const names = accept()
  for (const name of names) console.log(name)
  console.log(`${names.length} pictures of test/looks are new`)
  process.exit(0)
}
if (!flags.page && !flags.keep) buildStories()
const shots = flags.page ? ofPages() : ofStories()
if (shots.length === 0) console.log('No story fits these choices.')
if (flags.list) for (const { file } of shots) console.log(file.slice(root.length))
else if (shots.length > 0) {
  const server = flags.page
    ? await (await createServer({ root: `${root}demo`, logLevel: 'error' })).listen()
    : await serveStories()
  try {
    await take(server.resolvedUrls?.local[0] ?? '', shots)
    console.log(`${shots.length} pictures in shots/`)
  } finally {
    await server.close()
  }
}
