import { afterEach, describe, expect, it, vi } from 'vitest'
import { company } from '../../demo/data/company.js'
import { compute } from '../../src/core/compute.js'
import { isDatasetName } from '../../src/core/record.js'
import { records } from '../../src/core/records.js'
import { inStretches } from '../../src/core/stretches.js'
import { kpis } from '../../src/kpis/index.js'

/** Every tenth record of the invented company. */
const data = Object.fromEntries(
  Object.entries(company()).flatMap(([name, rows]: [string, unknown]) =>
    isDatasetName(name) && Array.isArray(rows) ? [[name, rows.filter((_, i) => i % 10 === 0)]] : [],
  ),
)
const options = { asOf: '2026-06-30', timeZone: 'Europe/Istanbul', range: 'last-quarter' } as const

afterEach(() => vi.restoreAllMocks())

/** Takes all stretches. How many there were, and what came of them. */
function taken<T>(steps: Generator<void, T>): { stretches: number; result: T } {
  for (let stretches = 1; ; stretches++) {
    const { done, value } = steps.next()
    if (done) return { stretches, result: value }
  }
}

describe('work in stretches', () => {
  it.each(kpis)('gives the same $id, however often it is interrupted', (kpi) => {
    const whole = compute(kpi, records(data), options)
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
    const read = records(data)
    const { stretches, result } = taken(inStretches(() => compute(kpi, read, options)))
    expect(result).toEqual(whole)
    expect(stretches).toBeGreaterThan(5)
    expect(taken(inStretches(() => compute(kpi, read, options))).stretches).toBe(1)
  })

  it('is done at once when time suffices', () => {
    vi.spyOn(performance, 'now').mockReturnValue(0)
    const [kpi] = kpis
    const read = records(data)
    expect(kpi && taken(inStretches(() => compute(kpi, read, options))).stretches).toBe(1)
  })

  it('fails as the work does', () => {
    const steps = inStretches(() => {
      throw new TypeError('range: expected a range')
    })
    expect(() => steps.next()).toThrow(TypeError)
  })
})
