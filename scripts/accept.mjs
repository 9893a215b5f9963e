import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { root } from './bundle.mjs'

const differing = `${root}shots/looks/`
const pictures = `${root}test/looks/pictures/`

/**
 * Takes the pictures that differed in the last `npm test -- looks` for what cards shall look like.
 *
 * @returns {readonly string[]} their names
 */
export function accept() {
  const names = (existsSync(differing) ? readdirSync(differing) : []).flatMap((file) =>
    file.endsWith('.got.png') ? [file.slice(0, -'.got.png'.length)] : [],
  )
  if (names.length === 0) return names
  const version = Number(readFileSync(`${differing}chromium.json`, 'utf8'))
  const file = `${pictures}chromium.json`
  /** @type {Record<string, number>} */
  const versions = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  for (const name of names) {
    copyFileSync(`${differing}${name}.got.png`, `${pictures}${name}.png`)
    versions[name] = version
  }
  const left = Object.entries(versions).filter(([name]) => existsSync(`${pictures}${name}.png`))
  left.sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(left), null, 2)}\n`)
  return names
}
