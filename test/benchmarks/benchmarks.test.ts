import { describe, expect, it } from 'vitest'
import { benchmarks, benchmarksFor } from '../../src/benchmarks/index.js'
import * as kpis from '../../src/kpis/index.js'

const known = new Map(kpis.kpis.map((kpi) => [kpi.id, kpi]))

describe('every published number', () => {
  it('has an id of its own, in kebab case', () => {
    const ids = benchmarks.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names a KPI and, where it may be compared, definitions of that KPI', () => {
    const wrong = benchmarks.filter(({ kpi, same, near }) => {
      const definitions = Object.keys(known.get(kpi)?.definitions ?? {})
      return !known.has(kpi) || [...same, ...near].some((name) => !definitions.includes(name))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('is one number or a band, a fraction when it is a share, with a currency when it is money', () => {
    const wrong = benchmarks.filter(({ value, low, high, unit, currency }) => {
      const numbers = [value, low, high].filter((x) => x !== undefined)
      const share = unit !== 'ratio' || numbers.every((x) => x >= 0 && x <= 2)
      return numbers.length === 0 || !share || (unit === 'money') !== (currency !== undefined)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('says where it was read and of whom it was measured', () => {
    const wrong = benchmarks.filter(
      ({ url, source, year, population, segment, definition }) =>
        !/^https?:\/\/\S+$/.test(url) || [source, year, population, segment, definition].includes(''),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('asking for published numbers', () => {
  it('finds those whose words are all there, and none for a word that is nowhere', () => {
    expect(benchmarksFor('cac', 'B2B SaaS first page').map(({ value }) => value)).toEqual([205, 341])
    expect(benchmarksFor('cac', 'moon')).toEqual([])
  })

  it('gives all of a KPI without words, and none of an unknown one', () => {
    expect(benchmarksFor('cac')).toEqual(benchmarks.filter(({ kpi }) => kpi === 'cac'))
    expect(benchmarksFor('weather')).toEqual([])
  })
})
