import { describe, expect, it } from 'vitest'
import { compute, type Caveat } from '../../src/core/index.js'
import { leadToOpportunity } from '../../src/kpis/lead-to-opportunity.js'
import { kpiSuite } from './suite.js'

const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const
const ids = (said: readonly Caveat[]): readonly string[] => said.map(({ id }) => id)

let next = 0
const lead = (more: object = {}): object => ({ id: `L${next++}`, createdAt: '2026-03-01', ...more })
const leads = (n: number, more: object = {}): readonly object[] => Array.from({ length: n }, () => lead(more))

const answered = { respondedAt: '2026-03-02' }
const qualified = { ...answered, qualifiedAt: '2026-03-11' }
const disqualified = { ...answered, disqualifiedAt: '2026-03-21' }

describe('lead-to-opportunity rate', () => {
  const mixed = {
    leads: [...leads(4, qualified), ...leads(3, disqualified), ...leads(1, answered), ...leads(8)],
  }

  it('is 4 of 16 leads, the product of 8 of 16 worked and 4 of 8 qualified; 9 are not decided', () => {
    const result = compute(leadToOpportunity, mixed, on)
    expect(result.value).toBe(0.25)
    expect(result.parts).toMatchObject({
      leads: 16,
      worked: 8,
      qualified: 4,
      disqualified: 3,
      open: 9,
      rate: 0.25,
      workedRate: 0.5,
      qualifiedOfWorked: 0.5,
    })
    expect(compute(leadToOpportunity, mixed, { ...on, definition: 'worked' }).value).toBe(0.5)
  })

  it('has Wilson’s interval: 4 of 16 is 0.1018 to 0.4950', () => {
    const { interval } = compute(leadToOpportunity, mixed, on)
    expect(interval).toEqual({
      low: expect.closeTo(0.1018, 4),
      high: expect.closeTo(0.495, 4),
      level: 0.95,
      method: 'wilson',
    })
  })

  it('counts a lead that qualified without a recorded answer as worked', () => {
    const data = { leads: [...leads(1, { qualifiedAt: '2026-03-05' }), ...leads(1, answered)] }
    expect(compute(leadToOpportunity, data, on).parts).toMatchObject({ worked: 2, qualifiedOfWorked: 0.5 })
  })

  it('does not know who was worked where no answer is recorded, and does not call it zero', () => {
    const data = {
      leads: [...leads(2, { qualifiedAt: '2026-03-05', source: 'A' }), ...leads(2, { source: 'B' })],
    }
    const result = compute(leadToOpportunity, data, on)
    expect(result.parts).toMatchObject({ worked: null, workedRate: null, qualifiedOfWorked: null, rate: 0.5 })
    expect(result.segments.map(({ parts }) => parts['workedRate'])).toEqual([null, null])
    const worked = compute(leadToOpportunity, data, { ...on, definition: 'worked' })
    expect([worked.value, ids(worked.caveats)[0]]).toEqual([null, 'no-responses'])
  })

  it('calls a rep who answered none of 5 leads by that: 0 worked, where others answered', () => {
    const data = { leads: [...leads(5, { owner: 'Ann' }), ...leads(5, { ...qualified, owner: 'Bo' })] }
    const { segments } = compute(leadToOpportunity, data, { ...on, segment: 'owner' })
    expect(segments.find(({ key }) => key === 'Ann')?.parts).toMatchObject({
      worked: 0,
      workedRate: 0,
      rate: 0,
    })
  })

  it('asks within a window of 10 days: 1 of 3 took 11, and a lead of yesterday waits', () => {
    const data = {
      leads: [
        lead({ qualifiedAt: '2026-03-11' }),
        lead({ qualifiedAt: '2026-03-12' }),
        lead(),
        lead({ createdAt: '2026-06-29', qualifiedAt: '2026-06-30' }),
      ],
    }
    const within = compute(leadToOpportunity, data, { ...on, window: 10 })
    expect(within.parts).toMatchObject({ leads: 3, qualified: 1 })
    expect(within.caveats).toContainEqual({
      id: 'younger-than-window',
      severity: 'note',
      params: { count: 1, days: 10 },
    })
    expect(compute(leadToOpportunity, data, on).value).toBe(0.75)
  })

  it('is in the end what Aalen and Johansen make of 15 leads, 5 qualified and 5 disqualified: 0.386061, not 5 of 15', () => {
    const ends: readonly (readonly [number, 'qualifiedAt' | 'disqualifiedAt' | null])[] = [
      [10, 'qualifiedAt'],
      [14, 'disqualifiedAt'],
      [20, 'qualifiedAt'],
      [20, null],
      [25, 'disqualifiedAt'],
      [30, 'qualifiedAt'],
      [33, null],
      [40, 'disqualifiedAt'],
      [45, 'qualifiedAt'],
      [60, null],
      [62, 'disqualifiedAt'],
      [75, 'qualifiedAt'],
      [80, null],
      [90, 'disqualifiedAt'],
      [100, null],
    ]
    const day = (days: number): string =>
      new Date(Date.UTC(2026, 5, 30) - days * 864e5).toISOString().slice(0, 10)
    const data = {
      leads: ends.map(([days, end]) =>
        end ? lead({ createdAt: day(200), [end]: day(200 - days) }) : lead({ createdAt: day(days) }),
      ),
    }
    const eventual = { ...on, definition: 'eventual' }
    expect(compute(leadToOpportunity, data, eventual).value).toBeCloseTo(0.386061, 6)
    expect(compute(leadToOpportunity, data, { ...eventual, window: 45 }).value).toBeCloseTo(0.287879, 6)
  })

  it('gives the change to its causes: 40 of 50 worked to 20 of 50, half of the worked qualified: all of −0.2 is work', () => {
    const month = (createdAt: string, worked: number): readonly object[] => [
      ...leads(worked / 2, { createdAt, respondedAt: createdAt, qualifiedAt: createdAt }),
      ...leads(worked / 2, { createdAt, respondedAt: createdAt, disqualifiedAt: createdAt }),
      ...leads(50 - worked, { createdAt }),
    ]
    const data = { leads: [...month('2026-03-05', 40), ...month('2026-04-05', 20)] }
    const { findings } = compute(leadToOpportunity, data, { ...on, from: '2026-04-01', to: '2026-05-01' })
    expect(findings).toContainEqual({
      id: 'causes',
      severity: 'note',
      params: {
        change: expect.closeTo(-0.2, 12),
        worked: expect.closeTo(-0.2, 12),
        qualified: expect.closeTo(0, 12),
      },
    })
  })

  it('expects of a rep what everybody makes of the rep’s sources: 20 × 0.5 + 80 × 0.1 of 100 leads is 0.18', () => {
    const of = (owner: string, source: string, n: number, k: number): readonly object[] => [
      ...leads(k, { ...qualified, owner, source }),
      ...leads(n - k, { ...disqualified, owner, source }),
    ]
    // Website 40 + 10 of 100, events 2 + 8 of 100.
    const data = {
      leads: [
        ...of('Ann', 'web', 80, 40),
        ...of('Bo', 'web', 20, 10),
        ...of('Ann', 'event', 20, 2),
        ...of('Bo', 'event', 80, 8),
      ],
    }
    const { segments, findings } = compute(leadToOpportunity, data, { ...on, segment: 'owner' })
    expect(segments.map(({ key, value, parts }) => [key, value, parts['expected']])).toEqual([
      ['Ann', 0.42, expect.closeTo(0.42, 12)],
      ['Bo', 0.18, expect.closeTo(0.18, 12)],
    ])
    expect(ids(findings)).toContain('reps-as-expected')
  })

  it('does not call a young cohort a fall: its steps are unfinished, and nobody judges them', () => {
    const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2025, 6 + i, 2)))
    const later = (at: Date, days: number): string =>
      new Date(at.getTime() + days * 864e5).toISOString().slice(0, 10)
    const data = {
      leads: months.flatMap((at) =>
        Array.from({ length: 30 }, (_, i) => {
          const qualifiedAt = later(at, 6 * i)
          return lead({
            createdAt: later(at, 0),
            qualifiedAt: i < 20 && qualifiedAt <= on.asOf ? qualifiedAt : null,
          })
        }),
      ),
    }
    const { series, findings } = compute(leadToOpportunity, data, { ...on, range: 'trailing-12-months' })
    expect(series.map(({ partial }) => partial)).toEqual(series.map((_, i) => i > 7))
    expect(series.filter(({ signal }) => signal)).toEqual([])
    expect(ids(findings)).toContain('open-counted')
  })
})

const sources = ['Web', 'Referral', 'Events']
const reps = ['Ann', 'Bo', 'Cem']
const months = Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2024, 6 + i, 3)))
const after = (at: Date, days: number): string | null => {
  const date = new Date(at.getTime() + days * 864e5).toISOString().slice(0, 10)
  return date <= on.asOf ? date : null
}

/** Three reps and sources; Events are seldom answered, Cem's leads seldom qualify. */
const data = {
  leads: months.flatMap((at, m) =>
    Array.from({ length: 24 }, (_, i) => {
      const [source, owner] = [sources[i % 3] ?? '', reps[Math.floor(i / 3) % 3] ?? '']
      const silent = (source === 'Events' ? i % 4 !== 0 : i % 7 === 0) || (m > 20 && i % 5 === 0)
      const good = !silent && (owner === 'Cem' ? i % 12 === 0 : (i * 7 + m) % 3 === 0)
      return {
        id: `${m}-${i}`,
        createdAt: after(at, 0),
        respondedAt: silent ? null : after(at, 1 + (i % 3)),
        qualifiedAt: good ? after(at, 8 + ((i * m) % 40)) : null,
        disqualifiedAt: silent || good ? null : after(at, 12 + ((i + m) % 30)),
        owner,
        source,
      }
    }),
  ),
}

const spread = (rows: readonly object[]): readonly object[] =>
  rows.map((row, i) => ({ ...row, source: sources[i % 2], owner: reps[i % 2] }))

kpiSuite(leadToOpportunity, {
  data,
  cases: {
    'nobody answered': { data: { leads: leads(12, { qualifiedAt: '2026-03-05' }) } },
    'nobody answered, of worked': { data: { leads: leads(12) }, options: { definition: 'worked' } },
    'a window': { data, options: { window: 30 } },
    'a period': { data, options: { from: '2026-02-01', to: '2026-03-01' } },
    'a young period': { data, options: { range: 'this-month' } },
    'a young period in the end': { data, options: { range: 'this-month', definition: 'eventual' } },
    'by rep': { data, options: { segment: 'owner' } },
    alike: { data: { leads: spread([...leads(20, qualified), ...leads(20, disqualified)]) } },
    'nothing disqualified': { data: { leads: [...leads(20, qualified), ...leads(20, answered)] } },
    'one rep above': {
      data: {
        leads: [
          ...leads(30, { ...qualified, source: 'Web', owner: 'Ann' }),
          ...leads(30, { ...disqualified, source: 'Web', owner: 'Bo' }),
        ],
      },
    },
    'a source that never qualifies': {
      data: {
        leads: [
          ...leads(30, { ...qualified, source: 'Web' }),
          ...leads(30, { ...disqualified, source: 'List' }),
        ],
      },
    },
    'a young cohort': {
      data: {
        leads: [
          ...leads(60, { createdAt: '2026-01-05', respondedAt: '2026-01-06', qualifiedAt: '2026-03-15' }),
          ...leads(40, { createdAt: '2026-01-05' }),
          ...leads(140, { createdAt: '2026-06-20' }),
        ],
      },
    },
  },
  warns: {
    'records that are all open': 'none-decided',
  },
})
