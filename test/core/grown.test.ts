import { describe, expect, it } from 'vitest'
import { company } from '../../demo/data/company.js'
import { compute } from '../../src/core/compute.js'
import { computeGrown } from '../../src/core/grown.js'
import { isDatasetName } from '../../src/core/record.js'
import { records, type Records } from '../../src/core/records.js'
import { kpis } from '../../src/kpis/index.js'

/** Every tenth record of the company, of those some. */
function every(of: (i: number) => boolean): Records {
  const arrays = Object.entries(company()).filter(([name]) => isDatasetName(name))
  return records(
    Object.fromEntries(
      arrays.map(([name, rows]: [string, unknown]) => [
        name,
        Array.isArray(rows) ? rows.filter((_, i) => i % 10 === 0 && of(i)) : [],
      ]),
    ),
  )
}

const whole = every(() => true)
const before = every((i) => i % 30 !== 0)
const added = [every((i) => i % 60 === 0), every((i) => i % 60 === 30)]

describe('records that have grown', () => {
  it.each(kpis)('give the $id of all of them', (kpi) => {
    for (const options of [{ range: 'last-quarter' }, { range: 'all', period: 'quarter' }] as const) {
      const cut = { asOf: '2026-06-30', timeZone: 'Europe/Istanbul', currency: 'EUR', ...options }
      expect(computeGrown(kpi, whole, before, added, cut)).toEqual(compute(kpi, whole, cut))
    }
  })
})
