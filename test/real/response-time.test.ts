import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute } from '../../src/core/index.js'
import { responseTime } from '../../src/kpis/response-time.js'
import { describeData, readCsv, readReference } from './shared.js'

const minutes = z.object({ n: z.number(), mean: z.number(), median: z.number() })
const share = z.object({ k: z.number(), n: z.number(), rate: z.number() })
const reference = z.object({
  response_time: z.object({
    elapsed_minutes: minutes,
    business_minutes_mon_fri_9_17: minutes,
    share_of_all_cases_within: z.record(z.string(), share),
  }),
  response_by_month_median_minutes: z.record(z.string(), z.object({ n: z.number(), median: z.number() })),
})

/** The log's cases as leads: created with their first event, answered when somebody takes them in charge. */
function tickets(folder: string): readonly object[] {
  const cases = new Map<string, { createdAt: string; respondedAt: string | null }>()
  for (const row of readCsv(folder, 'helpdesk_events_even_cases.csv')) {
    const { case_id: id = '', activity = '', timestamp: at = '' } = row
    const known = cases.get(id) ?? { createdAt: at, respondedAt: null }
    if (activity === 'Take in charge ticket') known.respondedAt ??= at
    cases.set(id, known)
  }
  return [...cases].map(([id, times]) => ({ id, ...times }))
}

describeData('helpdesk', (folder) => {
  const leads = tickets(folder)
  const { response_time: expected, response_by_month_median_minutes: byMonth } = readReference(
    reference,
    folder,
    'reference.pandas.json',
  )
  const options = { asOf: '2014-12-31', timeZone: 'UTC' } as const
  const elapsed = compute(responseTime, { leads }, { ...options, period: 'month' })
  const inMinutes = (ms: number | null | undefined): number => (ms ?? Number.NaN) / 60_000

  it('has answered 2,146 of 2,290, in the median after 459.29 minutes', () => {
    expect(elapsed.parts).toMatchObject({ leads: 2290, answered: 2146, unanswered: 144 })
    expect(inMinutes(elapsed.parts['answeredMedian'])).toBeCloseTo(459.29, 2)
    expect(inMinutes(elapsed.parts['answeredMean'])).toBeCloseTo(expected.elapsed_minutes.mean, 6)
  })

  it('takes longer in the median when the 144 without an answer count (Kaplan–Meier)', () => {
    // The 1,145th of 2,290: 144 are observed far longer than the median and only add to those at risk.
    expect(inMinutes(elapsed.value)).toBeGreaterThan(459.3)
    expect(elapsed.interval).toMatchObject({ method: 'brookmeyer-crowley' })
    const { low, high } = elapsed.interval ?? { low: null, high: null }
    expect(low ?? Infinity).toBeLessThan(elapsed.value ?? 0)
    expect(high ?? 0).toBeGreaterThan(elapsed.value ?? Infinity)
  })

  it.each([
    ['5', 'within5min'],
    ['60', 'within1h'],
    ['1440', 'within24h'],
  ] as const)('has answered within %s minutes the share of all cases that pandas counts', (limit, part) => {
    expect(elapsed.parts[part]).toBeCloseTo(expected.share_of_all_cases_within[limit]?.rate ?? 0, 9)
  })

  it('has an answered median of 178.36 business minutes, Monday to Friday 9 to 17 UTC', () => {
    const open = [['09:00', '17:00']] as const
    const businessHours = {
      timeZone: 'UTC',
      hours: { 1: open, 2: open, 3: open, 4: open, 5: open },
      holidays: [],
    }
    const { parts } = compute(responseTime, { leads }, { ...options, businessHours })
    expect(inMinutes(parts['answeredMedian'])).toBeCloseTo(178.36, 2)
    expect(inMinutes(parts['answeredMean'])).toBeCloseTo(expected.business_minutes_mon_fri_9_17.mean, 6)
  })

  it('has the answered medians of pandas month by month', () => {
    const { series } = compute(
      responseTime,
      { leads },
      { ...options, period: 'month', definition: 'answered-median' },
    )
    const found = new Map(series.map(({ start, value }) => [start.slice(0, 7), inMinutes(value)]))
    for (const [month, { median }] of Object.entries(byMonth))
      expect(found.get(month), month).toBeCloseTo(median, 6)
  })
})
