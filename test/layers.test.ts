import { describe, expect, it } from 'vitest'
import { cycles, imports } from './imports.js'
import { offence } from './layers.js'
import { files, read } from './repository.js'

const all = files
  .filter((file) => /^(src|stories|demo)\/.*\.ts$/.test(file))
  .flatMap((file) => imports(file, read(file)))

describe('the layers', () => {
  it('import only what is below them', () => {
    const offences = all.flatMap((one) => {
      const why = offence(one)
      return why ? [`${one.file}:${one.line} ${one.text} — ${why}`] : []
    })
    expect(offences).toEqual([])
  })

  it('import files that exist', () => {
    const missing = all.filter(({ target }) => target.startsWith('src/') && !files.includes(target))
    expect(missing.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
  })

  it('never import one another in a circle', () => {
    expect(cycles(all).map((path) => path.join(' → '))).toEqual([])
  })

  it('register tags in src/tags and do nothing else there', () => {
    const beyond =
      /^(?!import |customElements\.|define|export (\{|\*)|declare global|if \(|[ })]|\/?\*|\/\/|$)/
    const lines = files
      .filter((file) => file.startsWith('src/tags/'))
      .flatMap((file) => read(file).split('\n'))
    expect(lines.filter((line) => beyond.test(line))).toEqual([])
  })
})

describe('the check of the layers', () => {
  it.each([
    ['src/core/fold.ts', `import { html } from 'lit'`, 'core does not use lit'],
    ['src/core/fold.ts', `import { z } from 'zod'`, 'core does not use zod'],
    ['src/stats/wilson.ts', `import { kpi } from '../core/kpi.js'`, 'stats does not use core'],
    ['src/charts/trend.ts', `export * from '../kpis/cac.js'`, 'charts does not use kpis'],
    ['src/elements/card.ts', `import { cac } from '../kpis/cac.js'`, 'elements does not use kpis'],
    [
      'src/elements/card.ts',
      `import { tr } from '../locales/tr.js'`,
      'elements loads locales by import() only',
    ],
    ['src/locales/tr.ts', `import { en } from '../core/locale.js'`, 'locales imports only types of core'],
    ['src/helpers/date.ts', `import '../core/index.js'`, 'helpers is not a layer'],
    ['demo/page.ts', `import { fold } from '../src/core/fold.js'`, 'demo uses the public entry points only'],
  ])('refuses in %s %s', (file, code, why) => {
    expect(imports(file, code).map(offence)).toEqual([why])
  })

  it.each([
    ['src/elements/card.ts', `const words = import('../locales/tr.js')`],
    ['src/locales/tr.ts', `import type { Locale } from '../core/locale.js'`],
    ['src/locales/tr.ts', `import { type Locale } from '../core/locale.js'`],
    ['src/charts/trend.ts', `import { line } from 'd3-shape'`],
    ['stories/cac.stories.ts', `import 'kpi-elements/elements/kpi-cac'`],
    ['src/index.ts', `export * from './kpis/index.js'`],
  ])('allows in %s %s', (file, code) => {
    expect(imports(file, code).map(offence)).toEqual([null])
  })

  it('finds a circle and leaves types out of it', () => {
    const circle = [
      ...imports('src/a.ts', `import './b.js'`),
      ...imports('src/b.ts', `export * from './a.js'`),
    ]
    expect(cycles(circle)).toEqual([['src/a.ts', 'src/b.ts', 'src/a.ts']])
    const types = [
      ...imports('src/a.ts', `import './b.js'`),
      ...imports('src/b.ts', `import type { A } from './a.js'`),
    ]
    expect(cycles(types)).toEqual([])
  })
})
