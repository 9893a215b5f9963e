import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cdnow } from '../../demo/sets/cdnow.js'
import { helpdesk } from '../../demo/sets/helpdesk.js'
import { kag } from '../../demo/sets/kag.js'
import { maven } from '../../demo/sets/maven.js'
import { olist } from '../../demo/sets/olist.js'
import type { RealSet } from '../../demo/sets/set.js'
import { telco } from '../../demo/sets/telco.js'
import { compute } from '../../src/core/index.js'
import { kpis } from '../../src/kpis/index.js'
import { describeData } from './shared.js'

function kpiOf(tag: string): (typeof kpis)[number] {
  const found = kpis.find(({ id }) => `kpi-${id}` === tag)
  if (!found) throw new Error(`no KPI for ${tag}`)
  return found
}

/** The value of each of a set's cards, as its attributes ask for it, by tag in the set's order. */
function values(set: RealSet, folder: string): readonly (readonly [string, number | null])[] {
  const data = set.read(...set.files.map((file) => readFileSync(join(folder, '..', file), 'utf8')))
  return set.cards.map(({ tag, attributes }) => {
    const { 'as-of': asOf, range, segment, definition, 'business-hours': office } = attributes
    const businessHours: unknown = office === undefined ? undefined : JSON.parse(office)
    const { timeZone } = set
    return [
      tag,
      compute(kpiOf(tag), data, { asOf, range, segment, definition, timeZone, businessHours }).value,
    ]
  })
}

const near = (value: number, digits: number): unknown => expect.closeTo(value, digits)
const minutes = (value: number): unknown => near(value * 60_000, -2)

describeData('maven', (folder) => {
  it('is shown by the demo as pandas counts it', () => {
    expect(values(maven, folder)).toEqual([
      ['kpi-win-rate', near(4238 / 6711, 9)],
      ['kpi-sales-cycle', 57],
      ['kpi-funnel', expect.anything()],
      ['kpi-product-performance', 10_005_534],
    ])
  })

  it('has open deals worth 4,966,215 at list price', () => {
    const texts = maven.files.map((file) => readFileSync(join(folder, '..', file), 'utf8'))
    const open = compute(kpiOf('kpi-pipeline'), maven.read(...texts), { asOf: '2017-12-31' })
    expect(open.value).toBe(4_966_215)
  })
})

describeData('olist', (folder) => {
  it('is shown by the demo as pandas counts it', () => {
    const rate = near(842 / 8000, 9)
    expect(values(olist, folder)).toEqual([
      ['kpi-lead-to-opportunity', rate],
      ['kpi-lead-to-opportunity', rate],
    ])
  })
})

describeData('telco', (folder) => {
  it('is shown by the demo as pandas counts it, but for the eleven who had only just come', () => {
    expect(values(telco, folder)).toEqual([
      ['kpi-churn', near(1869 / (7043 - 11), 9)],
      ['kpi-churn', near(139_130.85 / 456_116.6, 3)],
    ])
  })
})

describeData('helpdesk', (folder) => {
  it('is shown by the demo as pandas counts it', () => {
    expect(values(helpdesk, folder)).toEqual([
      ['kpi-response-time', expect.anything()],
      ['kpi-response-time', minutes(178.358333)],
    ])
  })
})

describeData('kag', (folder) => {
  it('is shown by the demo as pandas counts it', () => {
    const cost = near(58_705.229958 / 1079, 6)
    expect(values(kag, folder)).toEqual([
      ['kpi-cac', cost],
      ['kpi-cac', cost],
    ])
  })
})

describeData('cdnow', (folder) => {
  it('is shown by the demo', () => {
    expect(values(cdnow, folder)).toEqual([
      ['kpi-clv', expect.any(Number)],
      ['kpi-clv', expect.any(Number)],
    ])
  })
})
