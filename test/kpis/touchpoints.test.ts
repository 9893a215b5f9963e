import { describe, expect, it } from 'vitest'
import { compute, type Caveat } from '../../src/core/index.js'
import { touchpoints } from '../../src/kpis/touchpoints.js'
import { kpiSuite } from './suite.js'

const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const
const ids = (said: readonly Caveat[]): readonly string[] => said.map(({ id }) => id)

let next = 0
const hour = 3_600_000

interface Way {
  readonly touches: number
  readonly met?: boolean
  readonly start?: string
  /** Hours between one touch and the next. */
  readonly pace?: number
  readonly more?: object
  /** Activities besides, with their hours after the start. */
  readonly besides?: readonly (readonly [hours: number, activity: object])[]
}

/** A subject's touches, its meeting and what else happened. */
function way({
  touches,
  met = false,
  start = '2026-03-02T09:00:00Z',
  pace = 48,
  more = {},
  besides = [],
}: Way): readonly object[] {
  const subjectId = `S${next++}`
  const at = (hours: number): string => new Date(Date.parse(start) + hours * hour).toISOString()
  const made = Array.from({ length: touches }, (_, i): readonly [number, object] => [
    i * pace,
    { type: i % 2 ? 'call' : 'email', direction: 'outbound', by: 'sales', ...more },
  ])
  const meeting: readonly (readonly [number, object])[] = met
    ? [[touches * pace, { type: 'meeting', by: 'sales', ...more }]]
    : []
  return [...made, ...meeting, ...besides].map(([hours, one]) => ({
    id: `A${next++}`,
    subjectId,
    at: at(hours),
    ...one,
  }))
}

const ways = (n: number, of: Way): readonly object[] => Array.from({ length: n }, () => way(of)).flat()

/** 70 prospects, 20 meetings: 6 at touch 1, 5 at 2, 4 at 3, 3 at 5, 2 at 8; the others given up after 3, 5, 8 and 12. */
const toy = [
  ...ways(6, { touches: 1, met: true }),
  ...ways(5, { touches: 2, met: true }),
  ...ways(4, { touches: 3, met: true }),
  ...ways(20, { touches: 3 }),
  ...ways(3, { touches: 5, met: true }),
  ...ways(15, { touches: 5 }),
  ...ways(2, { touches: 8, met: true }),
  ...ways(10, { touches: 8 }),
  ...ways(5, { touches: 12 }),
]

describe('touchpoints to the first meeting', () => {
  it('are 1, 2 and 6 of three who met: median 2, mean 3; one who never met with 9 counts in neither', () => {
    const data = {
      activities: [
        ...way({ touches: 1, met: true }),
        ...way({ touches: 2, met: true }),
        ...way({ touches: 6, met: true }),
        ...way({ touches: 9 }),
      ],
    }
    const median = compute(touchpoints, data, on)
    expect([median.value, median.count]).toEqual([2, 3])
    expect(median.parts).toMatchObject({
      met: 3,
      notMet: 1,
      selfBooked: 0,
      median: 2,
      mean: 3,
      marketingShare: 0,
    })
    expect(compute(touchpoints, data, { ...on, definition: 'mean' }).value).toBe(3)
  })

  it('stop at the first meeting: 2 touches before it count, 3 after it and a second meeting do not', () => {
    const after = [60, 70, 80].map(
      (hours) => [hours, { type: 'call', direction: 'outbound', by: 'sales' }] as const,
    )
    const data = {
      activities: way({ touches: 2, met: true, pace: 10, besides: [...after, [90, { type: 'meeting' }]] }),
    }
    expect(compute(touchpoints, data, on).parts).toMatchObject({ met: 1, median: 2 })
  })

  it('are made by sales: answers, marketing’s letters, other work and steps of a sequence are none', () => {
    const none = [
      [1, { type: 'email', direction: 'inbound', by: 'sales' }],
      [2, { type: 'email', direction: 'outbound', by: 'marketing' }],
      [3, { type: 'other', by: 'sales' }],
      [4, { type: 'email', direction: 'outbound', by: 'sales', automated: true }],
    ] as const
    const data = { activities: way({ touches: 1, met: true, besides: none }) }
    const result = compute(touchpoints, data, on)
    expect(result.value).toBe(1)
    expect(result.caveats).toContainEqual({ id: 'automated', severity: 'note', params: { count: 1 } })
    expect(compute(touchpoints, data, { ...on, automated: true }).value).toBe(2)
  })

  it('are 0 for who met without one: 2 of 3 are the share that is marketing’s', () => {
    const data = { activities: [...way({ touches: 3, met: true }), ...ways(2, { touches: 0, met: true })] }
    expect(compute(touchpoints, data, on).parts).toMatchObject({
      met: 3,
      selfBooked: 2,
      median: 0,
      mean: 1,
      marketingShare: 2 / 3,
    })
  })

  it('give the chance of a meeting by touch of the reference: 0.0857, 0.1571, 0.2143 … 0.3662 by touch 8; the mean is 2.95', () => {
    const { curve, parts } = compute(touchpoints, { activities: toy }, on)
    expect(parts).toMatchObject({ met: 20, notMet: 50, mean: 2.95 })
    expect(curve?.map(({ x, y, atRisk }) => [x, Math.round(y * 1e5) / 1e5, atRisk])).toEqual([
      [1, 0.08571, 70],
      [2, 0.15714, 64],
      [3, 0.21429, 59],
      [4, 0.21429, 35],
      [5, 0.28163, 35],
      [6, 0.28163, 17],
      [7, 0.28163, 17],
      [8, 0.36615, 17],
      [9, 0.36615, 5],
      [10, 0.36615, 5],
      [11, 0.36615, 5],
      [12, 0.36615, 5],
    ])
  })

  it('say that touch 5 still brought 3 of 35, as many as the first 6 of 70, when 20 had been given up, and that 37 % meet', () => {
    const { findings } = compute(touchpoints, { activities: toy }, on)
    expect(findings).toContainEqual({
      id: 'given-up',
      severity: 'note',
      params: { touch: 5, chance: 3 / 35, first: 6 / 70, n: 35, dropped: 20 },
    })
    expect(findings).toContainEqual({
      id: 'most-never-meet',
      severity: 'note',
      params: { touches: 2, notMet: 50, by: 8, share: expect.closeTo(0.36615, 5) },
    })
  })

  it('belong to the month of the first meeting, and a pursuit without one to that of its last touch', () => {
    const data = {
      activities: [
        ...way({ touches: 3, met: true, start: '2026-03-30T09:00:00Z' }),
        ...way({ touches: 2, start: '2026-03-02T09:00:00Z' }),
      ],
    }
    const march = compute(touchpoints, data, { ...on, from: '2026-03-01', to: '2026-04-01' })
    const april = compute(touchpoints, data, { ...on, from: '2026-04-01', to: '2026-05-01' })
    expect([march.parts, april.parts]).toMatchObject([
      { met: 0, notMet: 1, median: null },
      { met: 1, notMet: 0, median: 3 },
    ])
  })

  it('belong to the rep who touched first, also where another held the meeting', () => {
    const data = {
      activities: [
        ...way({ touches: 2, more: { owner: 'Ann' }, besides: [[200, { type: 'meeting', owner: 'Bo' }]] }),
        ...way({ touches: 1, met: true, more: { owner: 'Bo' } }),
      ],
    }
    for (const segment of [undefined, 'owner'])
      expect(
        compute(touchpoints, data, { ...on, segment }).segments.map(({ key, value }) => [key, value]),
      ).toEqual([
        ['Ann', 2],
        ['Bo', 1],
      ])
  })

  it('are not known, and not zero, where nobody met or nobody logged a touch', () => {
    const nobody = compute(touchpoints, { activities: ways(3, { touches: 2 }) }, on)
    expect([nobody.value, ids(nobody.caveats)]).toEqual([null, expect.arrayContaining(['no-meetings'])])
    const silent = compute(touchpoints, { activities: ways(3, { touches: 0, met: true }) }, on)
    expect([silent.value, ids(silent.caveats)]).toEqual([null, expect.arrayContaining(['no-touches'])])
  })
})

const months = Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2024, 6 + i, 3, 9)).toISOString())
const data = {
  activities: months.flatMap((start, m) =>
    Array.from({ length: 8 }, (_, i) =>
      way({
        touches: (i * 3 + m) % 7,
        met: (i + m) % 3 === 0,
        start,
        pace: 20,
        more: { owner: ['Ann', 'Bo', 'Cem'][i % 3] },
        besides: [
          [5, { type: 'email', direction: 'outbound', by: 'marketing' }],
          [7, { type: 'email', direction: 'inbound', by: 'sales' }],
          ...(i % 4 === 0 ? [[9, { type: 'email', automated: true, by: 'sales' }] as const] : []),
        ],
      }),
    ).flat(),
  ),
}

const letter = (hours: number): readonly [number, object] => [
  hours,
  { type: 'email', direction: 'outbound', by: 'marketing' },
]

kpiSuite(touchpoints, {
  data,
  cases: {
    'many given up': { data: { activities: toy } },
    'half meet late': {
      data: {
        activities: [
          ...ways(12, { touches: 1, met: true }),
          ...ways(12, { touches: 4, met: true }),
          ...ways(14, { touches: 4 }),
        ],
      },
    },
    'booked alone': {
      data: { activities: [...ways(12, { touches: 0, met: true }), ...ways(3, { touches: 1, met: true })] },
    },
    'after a letter': { data: { activities: ways(12, { touches: 2, met: true, besides: [letter(90)] }) } },
    'one touch': { data: { activities: ways(12, { touches: 1, met: true }) } },
    'a short way': { data: { activities: ways(12, { touches: 3, met: true, pace: 2 }) } },
    'reps apart': {
      data: {
        activities: [
          ...ways(12, { touches: 2, met: true, more: { owner: 'Ann' } }),
          ...ways(12, { touches: 9, met: true, more: { owner: 'Bo' } }),
        ],
      },
    },
    'meetings alone': { data: { activities: ways(3, { touches: 0, met: true }) } },
    'no meeting': { data: { activities: ways(3, { touches: 2 }) } },
  },
  warns: {
    'required fields alone': 'no-meetings',
  },
})
