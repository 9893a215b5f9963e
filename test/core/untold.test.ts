import { describe, expect, it } from 'vitest'
import { compute, type Benchmark, type Caveat } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { newcombe } from '../../src/stats/newcombe.js'
import { wilson } from '../../src/stats/wilson.js'

const deals = (owner: string, won: number, of: number): readonly object[] =>
  Array.from({ length: of }, (_, i) => ({
    id: `${owner}${i}`,
    owner,
    status: i < won ? 'won' : 'lost',
    closedAt: '2026-03-10',
  }))

const said = (
  id: string,
  given: readonly object[],
  benchmarks: readonly Benchmark[] = [],
): Caveat | undefined =>
  compute(
    winRate,
    { deals: given },
    { asOf: '2026-06-30', timeZone: 'UTC', range: 'all', segment: 'owner', benchmark: benchmarks },
  ).findings.find((finding) => finding.id === id)

const published: Benchmark = {
  id: 'example',
  kpi: 'win-rate',
  value: 0.25,
  unit: 'ratio',
  source: 'Example',
  year: '2025',
  population: '100 companies',
  segment: 'all',
  grade: 'A',
  url: 'https://example.org',
  definition: 'won of closed',
  same: ['closed'],
  near: ['cohort'],
}

describe('a rate that cannot be told from another number', () => {
  it('says after how many more records it could be told from the published one, if it stays what it is', () => {
    // 18 of 60 is 30 %: (0.30 − 0.25)² n > 1.96² × 0.25 × 0.75 from 289 records on.
    const finding = said('benchmark-untold', deals('Ada', 18, 60), [published])
    expect(finding).toEqual({
      id: 'benchmark-untold',
      severity: 'note',
      params: { more: 229, source: 'Example' },
    })
    expect(wilson(0.3 * 289, 289)?.low).toBeGreaterThan(0.25)
    expect(wilson(0.3 * 288, 288)?.low).toBeLessThan(0.25)
  })

  it('says nothing of a published number measured another way, clearly apart, or hardly ever to be told', () => {
    expect(said('benchmark-untold', deals('Ada', 18, 60), [{ ...published, same: [] }])).toBeUndefined()
    expect(said('benchmark-untold', deals('Ada', 40, 60), [published])).toBeUndefined()
    expect(said('benchmark-untold', deals('Ada', 15, 59), [published])).toBeUndefined()
  })

  it('says so of the segments with the highest and the lowest rate, of both together', () => {
    const finding = said('segments-untold', [
      ...deals('Ada', 12, 40),
      ...deals('Bo', 6, 30),
      ...deals('Cem', 9, 36),
      ...deals('Dan', 5, 9),
    ])
    expect(finding?.params).toMatchObject({ first: 'Ada', last: 'Bo' })
    const apart = (n: number): boolean =>
      (newcombe({ x: (12 * n) / 70, n: (40 * n) / 70 }, { x: (6 * n) / 70, n: (30 * n) / 70 })?.low ?? 0) > 0
    const all = 70 + Number(finding?.params['more'])
    expect([apart(all - 1), apart(all)]).toEqual([false, true])
  })

  it('says nothing of segments that are apart, alike, or would take ten times the records', () => {
    expect(said('segments-untold', [...deals('Ada', 56, 70), ...deals('Bo', 48, 80)])).toBeUndefined()
    expect(said('segments-untold', [...deals('Ada', 10, 40), ...deals('Bo', 10, 40)])).toBeUndefined()
    expect(said('segments-untold', [...deals('Ada', 10, 40), ...deals('Bo', 11, 40)])).toBeUndefined()
  })
})
