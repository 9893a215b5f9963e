import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { chromiumArgs, need } from './browser.mjs'
import { root } from './bundle.mjs'
import { settled } from './settled.mjs'
import { addressOf, buildStories, serveStories, storiesOf, turn } from './stories.mjs'

const usage = `npm run axe -- [choices]        axe over every story

  --widget kpi-cac,kpi-churn    stories of these tags; all by default
  --state empty,loading         stories whose name holds one of these
  --keep                        use storybook-static as it is

Every story in every theme, light and dark, in English, and in every other language in the default theme. It takes
a quarter of an hour; npm test has a part of it, in the steps  browser  and  stories.`

const { values: flags } = parseArgs({
  options: {
    widget: { type: 'string', default: '' },
    state: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (flags.help) {
  console.log(usage)
  process.exit(0)
}

/** @param {string} flag */
const choices = (flag) => flag.split(',').filter((choice) => choice !== '')

/** @param {string} folder */
const stems = (folder) =>
  readdirSync(`${root}${folder}`).flatMap((file) => /^([\w-]+)\.(ts|css)$/.exec(file)?.[1] ?? [])

const looks = [
  ...['default', ...stems('src/themes')].flatMap((theme) =>
    ['light', 'dark'].map((scheme) => ({ theme, scheme, language: 'en' })),
  ),
  ...stems('src/locales')
    .filter((language) => language !== 'en')
    .map((language) => ({ theme: 'default', scheme: 'light', language })),
]

/**
 * What axe finds in the story that is shown, as it is set in Storybook: its page is not ours.
 *
 * @returns {Promise<readonly string[]>} the rule and the place of each
 */
async function examine() {
  /** @type {import('axe-core')} */
  const axe = Reflect.get(window, 'axe')
  const rules = { region: { enabled: false } }
  const { violations } = await axe.run('#storybook-root', { resultTypes: ['violations'], rules })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
  )
}

if (!flags.keep) buildStories()
const stories = storiesOf(choices(flags.widget), choices(flags.state))
const rest = [...stories]
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const server = await serveStories()
const origin = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: need('chromium'), args: [...chromiumArgs] })
let runs = 0
let found = 0

/** Takes stories one after the other until none is left. */
async function work() {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1000, height: 2400 } })
  for (let story = rest.shift(); story; story = rest.shift()) {
    await page.goto(origin + addressOf(story.id))
    await page.waitForSelector('#storybook-root > *', { state: 'attached' })
    await page.evaluate(source)
    for (const look of looks) {
      await page.evaluate(turn, look)
      await page.evaluate(settled)
      const faults = await page.evaluate(examine)
      runs++
      found += faults.length
      for (const fault of faults) console.log(`${story.id}, ${Object.values(look).join(', ')}: ${fault}`)
    }
  }
}

try {
  await Promise.all([work(), work()])
} finally {
  await browser.close()
  await server.close()
}
console.log(`${stories.length} stories, ${looks.length} looks, ${runs} runs of axe, ${found} violations`)
process.exitCode = found > 0 || runs === 0 ? 1 : 0
