import { describe, expect, it } from 'vitest'
import { compute, records } from '../../src/core/index.js'
import { productPerformance, winRate } from '../../src/kpis/index.js'
import { readArrays } from '../../src/sources/index.js'

const on = { asOf: '2025-12-31', timeZone: 'UTC', range: 'all', segment: 'owner' } as const

/** Deals with what a CRM has: gaps, bad dates, no records at all, and some that come again much later. */
const deals = Array.from({ length: 5_500 }, (_, i) => {
  if (i % 977 === 5) return i % 2 ? null : 'a line of text'
  return {
    id: `D${i % 4_800}`,
    status: ['won', 'lost', 'open'][i % 3],
    amount: i % 53 === 0 ? 'many' : 100 + i,
    createdAt: i % 91 === 0 ? '31/31/2025' : `2025-${String(1 + (i % 9)).padStart(2, '0')}-03`,
    closedAt: i % 3 === 2 ? null : `2025-${String(2 + (i % 9)).padStart(2, '0')}-17`,
    owner: i < 3_000 ? ['Ada', 'Bo'][i % 2] : ['Ada', 'Bo', 'Cem'][i % 3],
    // Comes when the first thousands have been read.
    ...(i > 2_500 ? { region: i % 2 ? 'north' : 'south' } : {}),
    note: `said no. ${i}`,
  }
})
const lineItems = Array.from({ length: 1_200 }, (_, i) => ({
  dealId: `D${i}`,
  product: ['Gateway', 'Sensor'][i % 2],
  quantity: i % 7,
  amount: i % 400,
}))

describe('arrays read in pieces', () => {
  it('are the records that are read in one go', async () => {
    const dataset = { deals, lineItems, leads: [] }
    const [whole, inPieces] = [records(dataset), await readArrays(dataset)]
    expect(inPieces.refused).toEqual(whole.refused)
    expect(inPieces.dimensions('deals')).toEqual(whole.dimensions('deals'))
    for (const [name, { size, rows }] of whole.tables)
      expect([name, inPieces.tables.get(name)?.size, inPieces.tables.get(name)?.rows]).toEqual([
        name,
        size,
        rows,
      ])
    for (const kpi of [winRate, productPerformance])
      expect(compute(kpi, inPieces, on)).toEqual(compute(kpi, whole, on))
    expect(compute(winRate, inPieces, { ...on, segment: 'region' })).toEqual(
      compute(winRate, whole, { ...on, segment: 'region' }),
    )
  })

  it('name every row that was refused by its place in the array', async () => {
    const { refused } = await readArrays({ deals })
    expect(refused.find(({ row }) => row === 982)).toMatchObject({ dataset: 'deals', reason: 'not-a-record' })
    // D1 comes again in row 4,801.
    expect(refused.find(({ row }) => row === 1)).toMatchObject({ id: 'D1', reason: 'duplicate' })
  })

  it('are those that were there when they were given', async () => {
    const given = deals.slice(0, 3_000)
    const reading = readArrays({ deals: given })
    given.push(...deals.slice(3_000))
    expect((await reading).tables.get('deals')?.rows).toBe(3_000)
  })

  it('are refused when they are none', async () => {
    const dataset: Record<string, unknown> = { deals: 'none' }
    await expect(readArrays({ ...dataset })).rejects.toThrow('deals: expected an array of records')
  })

  it('leave the page its turns', async () => {
    let turns = 0
    const tick = (): void => {
      turns++
      timer = setTimeout(tick)
    }
    let timer = setTimeout(tick)
    const many = Array.from({ length: 20 }, (_, copy) =>
      deals.map((deal) => (deal && typeof deal === 'object' ? { ...deal, id: `${copy} ${deal.id}` } : deal)),
    ).flat()
    await readArrays({ deals: many })
    clearTimeout(timer)
    expect(turns).toBeGreaterThan(3)
  })
})
