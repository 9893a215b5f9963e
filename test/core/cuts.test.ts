import { describe, expect, it } from 'vitest'
import { company } from '../../demo/data/company.js'
import { fold } from '../../src/core/cells-by-day.js'
import { compute } from '../../src/core/compute.js'
import { readResult } from '../../src/core/read-cells.js'
import { isDatasetName } from '../../src/core/record.js'
import { records } from '../../src/core/records.js'
import { kpis } from '../../src/kpis/index.js'

/** Every fourth record of the invented company. */
const read = records(
  Object.fromEntries(
    Object.entries(company()).flatMap(([name, rows]: [string, unknown]) =>
      isDatasetName(name) && Array.isArray(rows) ? [[name, rows.filter((_, i) => i % 4 === 0)]] : [],
    ),
  ),
)
const asOf = { asOf: '2026-06-30', timeZone: 'Europe/Istanbul' } as const

/** A dimension that all records of the KPI know, and one of its values. */
function known(kpi: (typeof kpis)[number]): readonly [dimension: string, value: string] {
  const { known, cells } = fold(kpi, read, asOf)
  const dimension =
    kpi.segment !== null && Object.values(known).every((names) => names?.includes(kpi.segment ?? ''))
      ? kpi.segment
      : ''
  return [dimension, cells.flatMap(({ keys }) => keys.filter((key) => key !== null)).sort()[0] ?? '']
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
    'of the $id by one value of its dimension is that of the cells of this value, by itself and beside others',
    (kpi) => {
      const [dimension, value] = known(kpi)
      const cells = fold(kpi, read, asOf)
      for (const range of ['last-quarter', 'all']) {
        const filter = { [dimension]: value }
        const { period, ...result } = compute(kpi, read, { ...asOf, range, filter })
        const { period: asRead, ...ofCells } = readResult(kpi, cells, { range, filter })
        expect(result).toEqual({ ...ofCells, excluded: result.excluded })
        expect(period.range).toBe(asRead.range)
      }
    },
  )
})
