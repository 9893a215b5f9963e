import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { differenceOf, kept, said } from './compare.js'

/** The pictures that were accepted, and by which version of Chromium each was taken. */
const pictures = fileURLToPath(new URL('pictures/', import.meta.url))
/** Those that differ: see scripts/accept.mjs. */
const differing = fileURLToPath(new URL('../../shots/looks/', import.meta.url))

const how = 'Look at shots/looks. If it is right:  npm run shots -- --accept'

/** Names of the accepted pictures. */
export function names(): readonly string[] {
  return readdirSync(pictures).flatMap((file) => (file.endsWith('.png') ? [file.slice(0, -4)] : []))
}

function versionOf(name: string): unknown {
  const versions: unknown = JSON.parse(readFileSync(`${pictures}chromium.json`, 'utf8'))
  return versions instanceof Object ? Reflect.get(versions, name) : undefined
}

/** Forgets what differed in the run before. */
export function clear(version: number): void {
  rmSync(differing, { recursive: true, force: true })
  mkdirSync(differing, { recursive: true })
  writeFileSync(`${differing}chromium.json`, `${version}\n`)
}

/** Holds a picture to the accepted one. What differs is put beside it for a person to look at; '' where nothing does. */
export function complaint(name: string, taken: Buffer, version: number): string {
  const got = kept(taken)
  const path = `${pictures}${name}.png`
  const place = (kind: string): string => `${differing}${name}.${kind}.png`
  const save = (kind: string, picture: Buffer): void => writeFileSync(place(kind), picture)
  if (!existsSync(path)) {
    save('got', got)
    return `There is no picture of it yet. ${how}`
  }
  const expected = readFileSync(path)
  const difference = differenceOf(got, expected)
  const what = said(difference)
  if (what === '') {
    // What an attempt before this one left.
    for (const kind of ['got', 'expected', 'difference']) rmSync(place(kind), { force: true })
    return ''
  }
  save('got', got)
  save('expected', expected)
  save('difference', difference.picture)
  const before = versionOf(name)
  const other = `The picture is by Chromium ${String(before)} and this is ${version}, which may draw letters otherwise or write numbers and dates otherwise.`
  return [what, ...(before === version ? [] : [other]), how].join(' ')
}
