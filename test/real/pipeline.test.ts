import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute } from '../../src/core/index.js'
import { pipeline } from '../../src/kpis/pipeline.js'
import { mavenAsOf, mavenAtListPrice, mavenDeals } from './maven.js'
import { describeData, readReference } from './shared.js'

const stage = z.object({ count: z.number(), list_value_normalised: z.number() })
const month = z.object({ open_engaged: z.number(), list_value: z.number() })
const reference = z.object({
  pipeline_asof: z.object({ by_stage: z.record(z.string(), stage) }),
  pipeline_month_end_history: z.object({ rows: z.record(z.string(), month) }),
})

describeData('maven', (folder) => {
  const expected = readReference(reference, folder, 'reference.pandas.json')
  const options = { asOf: mavenAsOf, timeZone: 'UTC', period: 'month' } as const
  const deals = mavenAtListPrice(folder)

  it('is 2,089 open deals, worth 4,966,215 at list price', () => {
    const { value, count, parts } = compute(pipeline, { deals }, options)
    expect([value, count]).toEqual([4_966_215, 2089])
    expect(parts).toMatchObject({ open: 2089, noAmount: 0, requiredCoverage: null })
  })

  it('holds by stage what pandas says', () => {
    const { segments } = compute(pipeline, { deals }, options)
    const found = Object.fromEntries(segments.map(({ key, count, value }) => [key, { count, value }]))
    for (const [key, { count, list_value_normalised: value }] of Object.entries(
      expected.pipeline_asof.by_stage,
    ))
      expect(found[key]).toEqual({ count, value })
  })

  it('had at the end of every month the engaged deals that pandas counts', () => {
    const { series } = compute(pipeline, { deals }, { ...options, definition: 'count' })
    const rows = Object.entries(expected.pipeline_month_end_history.rows)
    const found = new Map(series.map(({ start, value }) => [start.slice(0, 7), value]))
    for (const [day, { open_engaged: count }] of rows.slice(0, -1))
      expect(found.get(day.slice(0, 7)), day).toBe(count)
    expect(rows.length).toBeGreaterThan(12)
  })

  it('is not known without list prices, and says so', () => {
    const { value, caveats } = compute(pipeline, { deals: mavenDeals(folder) }, options)
    expect([value, caveats[0]]).toEqual([
      null,
      { id: 'no-amounts', severity: 'blocking', params: { count: 2089 } },
    ])
  })
})
