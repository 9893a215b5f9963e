import { describe, expect, it } from 'vitest'
import { files, read } from './repository.js'

/** Files whose length has a reason. */
const long: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['ar', 'de', 'en', 'es', 'fr', 'ja', 'tr'].map((lang) => [
      `src/locales/${lang}.ts`,
      'A language is one file.',
    ]),
  ),
  'src/elements/layout.ts': 'One style sheet, read from the outside in.',
  'test/sources/source.test.ts': 'One life of a source, told in order.',
}

const text = files.filter((file) => /\.(ts|mjs|js|css|html|json|md|ya?ml)$|^\.[\w./]+$/.test(file))

/** `file:line text` of every line that matches. */
function lines(of: readonly string[], pattern: RegExp): string[] {
  return of.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 120)}`] : [])),
  )
}

describe('the repository', () => {
  it('has no file over 300 lines without a reason', () => {
    const code = files.filter((file) => /\.(ts|mjs|css)$/.test(file))
    const over = code.filter((file) => read(file).trimEnd().split('\n').length > 300 && !long[file])
    expect(over).toEqual([])
  })

  it.each([
    ['compiled text', /\bnew Function\b|\beval\(/],
    ['raw HTML', /unsafe(HTML|SVG)|(inner|outer)HTML|insertAdjacentHTML/],
    ['inline style', /styleMap|\sstyle=["'$]/],
    ['silenced types', /\bas any\b(?! \w)|\bas unknown as\b|@ts-(ignore|nocheck|expect-error)/],
    ['a question which KPI it is', /\bkpi\.id\s*[!=]==?/],
    ['a promise to finish later', /\b(TODO|FIXME|XXX)\b/],
  ])('has no %s in src', (_, pattern) => {
    const src = files.filter((file) => file.startsWith('src/'))
    expect(lines(src, pattern)).toEqual([])
  })

  it('names no machine and no registry', () => {
    const machine = /(?<![\w.:-])\/(work|tmp|root|home|Users)\/\w|[A-Z]:\\Users/
    const registry = /registry[.](npm|yarn)|"resolved[":]|\/-\/[\w.-]+[.]tgz/
    expect(lines(text, machine)).toEqual([])
    expect(lines(text, registry)).toEqual([])
    expect(files).not.toContain('.npmrc')
  })

  it('has no folder for what found no place', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|managers?|misc|shared)(\/|\.)/.test(file)),
    ).toEqual(['test/real/shared.ts'])
  })
})
