import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute } from '../../src/core/index.js'
import { touchpoints } from '../../src/kpis/touchpoints.js'
import { describeData, readCsv, readReference } from './shared.js'

// Tickets in place of prospects: what was done for a case before it was first taken in charge, or resolved.
describeData('helpdesk', (folder) => {
  const before = z.object({
    cases_reaching: z.number(),
    cases_total: z.number(),
    mean: z.number(),
    median: z.number(),
    p90: z.number(),
    distribution: z.record(z.string(), z.number()),
  })
  const reference = readReference(
    z.object({ touchpoints_before_first_resolve: before, touchpoints_before_first_take_in_charge: before }),
    folder,
    'reference.pandas.json',
  )
  const events = readCsv(folder, 'helpdesk_events_even_cases.csv')

  it.each([
    ['Take in charge ticket', reference.touchpoints_before_first_take_in_charge],
    ['Resolve ticket', reference.touchpoints_before_first_resolve],
  ] as const)('has the events before the first “%s”', (ending, expected) => {
    const activities = events.map(({ case_id, timestamp, activity }, id) => ({
      id,
      subjectId: case_id,
      // The order of the file decides where times are the same.
      at: Date.parse(timestamp ?? '') + id / 1e6,
      type: activity === ending ? 'meeting' : 'call',
    }))
    const { parts } = compute(touchpoints, { activities }, { asOf: '2020-01-01', timeZone: 'UTC' })
    expect(parts).toMatchObject({
      met: expected.cases_reaching,
      notMet: expected.cases_total - expected.cases_reaching,
      selfBooked: expected.distribution['0'],
      median: expected.median,
      mean: expect.closeTo(expected.mean, 10),
      p90: expected.p90,
    })
  })
})
