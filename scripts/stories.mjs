import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { preview } from 'vite'
import { root } from './bundle.mjs'

/** @typedef {{ id: string, name: string, title: string, type: string, importPath: string }} Story */

/** Builds Storybook; exits where it cannot be built. */
export function buildStories() {
  const { status } = spawnSync('npm run build:storybook', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
}

/**
 * The stories of the built Storybook.
 *
 * @param {readonly string[]} widgets tags; all where there are none
 * @param {readonly string[]} states parts of names; all where there are none
 */
export function storiesOf(widgets, states) {
  /** @type {{ entries: Record<string, Story> }} */
  const index = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8'))
  const files = widgets.map((tag) => `/${tag.replace('kpi-', '')}.stories.ts`)
  return Object.values(index.entries).filter(
    ({ type, importPath, name, id }) =>
      type === 'story' &&
      (files.length === 0 || files.some((file) => importPath.endsWith(file))) &&
      (states.length === 0 ||
        states.some((state) => id.includes(state) || name.toLowerCase().includes(state))),
  )
}

/** @param {string} id of a story */
export const addressOf = (id) => `iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`

/** Serves the built Storybook. */
export function serveStories() {
  return preview({ root, configFile: false, build: { outDir: 'storybook-static' }, logLevel: 'error' })
}

/**
 * For `page.evaluate`: shows the story again as the toolbar would. The records are read once a story.
 *
 * @param {Record<string, string>} globals
 */
export async function turn(globals) {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__')
  await new Promise((done) => {
    channel.once('storyRendered', done)
    channel.emit('updateGlobals', { globals })
  })
}
