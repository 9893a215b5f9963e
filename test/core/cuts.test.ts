import { describe, expect, it } from 'vitest'
import { company } from '../../demo/data/company.js'
import { fold } from '../../src/core/cells-by-day.js'
import { compute } from '../../src/core/compute.js'
import { readResult } from '../../src/core/read-cells.js'
import { isDatasetName } from '../../src/core/record.js'
import { records } from '../../src/core/records.js'
import { kpis, winRate } from '../../src/kpis/index.js'

/** Every fourth record of the invented company. */
const read = records(
  Object.fromEntries(
    Object.entries(company()).flatMap(([name, rows]: [string, unknown]) =>
      isDatasetName(name) && Array.isArray(rows) ? [[name, rows.filter((_, i) => i % 4 === 0)]] : [],
    ),
  ),
)
const asOf = { asOf: '2026-06-30', timeZone: 'Europe/Istanbul' } as const

/** The dimension of the KPI's segments where all its records know it, else none, and the values of it that occur. */
function known(kpi: (typeof kpis)[number]): readonly [dimension: string, values: readonly string[]] {
  const { known, cells } = fold(kpi, read, asOf)
  const all = Object.values(known).every((names) => names?.includes(kpi.segment ?? ''))
  const values = cells.flatMap(({ keys }) => keys.filter((key) => key !== null))
  return [all ? (kpi.segment ?? '') : '', [...new Set(values)].sort()]
}

describe('a cut of records', () => {
  it.each(kpis)('of the $id is what its cells by the day say, whatever range and step', (kpi) => {
    const cells = fold(kpi, read, asOf)
    for (const cut of [
      { range: 'this-quarter', period: 'month' },
      { range: 'last-year', period: 'quarter' },
      { range: 'all', period: 'year' },
      { from: '2025-02-10', to: '2025-06-03', period: 'week' },
    ] as const) {
      const { period: step, ...range } = cut
      // A lag is counted in steps, so cells are of one step.
      const ofStep = step === cells.step ? cells : fold(kpi, read, { ...asOf, period: step })
      expect(compute(kpi, read, { ...asOf, ...range, period: step })).toEqual(
        readResult(kpi, ofStep, { ...range, period: step }),
      )
    }
  })

  it.each(kpis.filter((kpi) => known(kpi)[0] !== ''))(
    'of the $id by one value of its dimension, or by two, is that of the cells of these values',
    (kpi) => {
      const [dimension, values] = known(kpi)
      const cells = fold(kpi, read, asOf)
      for (const some of [values.slice(0, 1), values.slice(0, 2)])
        for (const range of ['last-quarter', 'all']) {
          const filter = { [dimension]: some }
          expect(compute(kpi, read, { ...asOf, range, filter })).toEqual(
            readResult(kpi, cells, { range, filter }),
          )
        }
    },
  )

  it('by one dimension, split by another, is that of the cells folded by both', () => {
    const cells = fold(winRate, read, { ...asOf, segment: 'source', dimensions: ['owner'] })
    const owner = cells.cells.map(({ keys }) => keys[1]).find((key) => typeof key === 'string') ?? ''
    const cut = { range: 'last-year', segment: 'source', filter: { owner } } as const
    const result = compute(winRate, read, { ...asOf, ...cut })
    expect(result).toEqual(readResult(winRate, cells, cut))
    expect(result.segments.length).toBeGreaterThan(1)
  })
})
