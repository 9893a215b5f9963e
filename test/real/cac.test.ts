import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute } from '../../src/core/index.js'
import { cac } from '../../src/kpis/cac.js'
import { describeData, readCsv, readReference } from './shared.js'

const one = z.object({ spend: z.number(), customers: z.number(), cac: z.nullable(z.number()) })
const reference = z.object({
  overall: one,
  by_campaign: z.record(z.string(), one),
  by_age: z.record(z.string(), one),
  by_interest: z.record(z.string(), one),
  by_date: z.record(z.string(), one),
})

describeData('kag', (folder) => {
  const rows = readCsv(folder, 'KAG_conversion_data.csv').map((row) => ({
    at: (row['Date'] ?? '').split('-').reverse().join('-'),
    amount: Number(row['Spent']),
    won: Number(row['Approved_Conversion']),
    of: {
      campaign: row['xyz_campaign_id'] ?? '',
      age: row['age'] ?? '',
      interest: row['interest'] ?? '',
    },
  }))
  const spend = rows.map(({ at, amount, of }) => ({ at, amount, ...of }))
  const customers = rows.flatMap(({ at, won, of }, row) =>
    Array.from({ length: won }, (_, k) => ({ id: `${row}-${k}`, acquiredAt: at, ...of })),
  )
  const expected = readReference(reference, folder, 'reference.pandas.json')
  const options = { asOf: '2023-12-31', timeZone: 'UTC', period: 'day' } as const

  it('costs 58,705.23 / 1,079 = 54.4071 a customer, between the exact Poisson bounds', () => {
    const result = compute(cac, { spend, customers }, options)
    expect(result.parts['spend']).toBeCloseTo(58_705.23, 2)
    expect(result.parts['customers']).toBe(1079)
    expect(result.value).toBeCloseTo(expected.overall.cac ?? 0, 9)
    expect(result.value).toBeCloseTo(54.4071, 4)
    // Garwood's bounds of 1,079: 1,015.57 and 1,145.35.
    expect(result.interval?.low).toBeCloseTo(58_705.23 / 1145.35, 2)
    expect(result.interval?.high).toBeCloseTo(58_705.23 / 1015.57, 2)
  })

  it.each(['campaign', 'age', 'interest'] as const)('costs what pandas says by %s', (segment) => {
    const { segments } = compute(cac, { spend, customers }, { ...options, segment })
    const found = new Map(segments.map(({ key, value }) => [key, value]))
    const wanted = Object.entries(expected[`by_${segment}`])
    expect(found.size).toBe(wanted.length)
    for (const [key, { cac: cost }] of wanted)
      if (cost === null) expect(found.get(key)).toBeNull()
      else expect(found.get(key), key).toBeCloseTo(cost, 6)
  })

  it('costs 6.2379 in campaign 916 and 15.8108 in 936', () => {
    const { segments } = compute(cac, { spend, customers }, { ...options, segment: 'campaign' })
    const of = (key: string): number | null => segments.find((s) => s.key === key)?.value ?? null
    expect(of('916')).toBeCloseTo(6.2379, 4)
    expect(of('936')).toBeCloseTo(15.8108, 4)
  })

  it('costs what pandas says on each day', () => {
    const { series } = compute(cac, { spend, customers }, options)
    const found = new Map(series.map(({ start, value }) => [start.slice(0, 10), value]))
    for (const [day, { cac: cost }] of Object.entries(expected.by_date))
      expect(found.get(day) ?? null, day).toEqual(cost === null ? null : expect.closeTo(cost, 6))
  })
})
