import { describe, expect, it } from 'vitest'
import { benchmarksFor } from '../../src/benchmarks/index.js'
import { compute, type ComputeOptions } from '../../src/core/index.js'
import { responseTime } from '../../src/kpis/response-time.js'
import { kpiSuite } from './suite.js'

const minute = 60_000
const at = (ms: number): string => new Date(ms).toISOString()
const noon = Date.UTC(2026, 5, 1, 12)
const on: ComputeOptions = { asOf: '2026-06-30', timeZone: 'UTC' }

let next = 0
/** A lead of some noon, answered after so many minutes; null: not yet. */
const lead = (minutes: number | null, more: object = {}, createdAt = noon): object => ({
  id: `lead ${next++}`,
  createdAt: at(createdAt),
  respondedAt: minutes === null ? null : at(createdAt + minutes * minute),
  ...more,
})
const many = (n: number, make: (i: number) => object): object[] =>
  Array.from({ length: n }, (_, i) => make(i))
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

const four = [lead(10), lead(20), lead(60), lead(null)]

describe('the time to answer a lead', () => {
  it('of 10, 20, 60 minutes and one still waiting: 20 of the answered, 30 their mean, 40 of all (S = 0.5 from 20 to 60)', () => {
    const { value, parts, alternatives } = compute(responseTime, { leads: four }, on)
    expect(value).toBe(40 * minute)
    expect(alternatives.map((a) => a.value)).toEqual([40 * minute, 20 * minute, 30 * minute])
    expect(parts).toMatchObject({ leads: 4, answered: 3, unanswered: 1, median: 40 * minute })
  })

  it('has answered none of four in 5 minutes, half in 30 and three quarters in an hour and in a day', () => {
    expect(compute(responseTime, { leads: four }, on).parts).toMatchObject({
      within5min: 0,
      within30min: 0.5,
      within1h: 0.75,
      within24h: 0.75,
    })
  })

  it('does not count a lead of a minute ago against the half hour it has not had: 1 of 1 within 30 minutes', () => {
    const asOf = at(noon + 40 * minute)
    const leads = [lead(10), lead(null, {}, noon + 39 * minute)]
    expect(compute(responseTime, { leads }, { asOf, timeZone: 'UTC' }).parts['within30min']).toBe(1)
  })

  it('is 40 minutes of business, Friday 17:30 to Monday 09:10 with a week of 9 to 18', () => {
    const leads = [{ id: 1, createdAt: '2026-06-05T17:30:00Z', respondedAt: '2026-06-08T09:10:00Z' }]
    const open = [['09:00', '18:00']] as const
    const businessHours = {
      timeZone: 'UTC',
      hours: { 1: open, 2: open, 3: open, 4: open, 5: open },
      holidays: [],
    }
    expect(compute(responseTime, { leads }, { ...on, businessHours }).value).toBe(40 * minute)
    expect(compute(responseTime, { leads }, on).value).toBe(3820 * minute)
  })

  it('is not known while fewer than half are answered, and says so', () => {
    const { value, caveats } = compute(responseTime, { leads: [lead(1), lead(null), lead(null)] }, on)
    expect([value, caveats[0]]).toEqual([
      null,
      { id: 'median-not-reached', severity: 'blocking', params: { leads: 3, answered: 1 } },
    ])
  })

  it('takes a lead put aside without an answer as waiting until then', () => {
    const aside = lead(null, { disqualifiedAt: at(noon + 15 * minute) })
    const { parts, caveats } = compute(responseTime, { leads: [lead(10), lead(20), aside] }, on)
    // S = 2/3 after 10; one of the two left is put aside; 0 after 20.
    expect(parts).toMatchObject({ leads: 3, answered: 2, median: 20 * minute, within24h: 1 })
    expect(ids(caveats)).toContain('decided')
  })

  it('names who waits, and the median that leaves them out', () => {
    const { findings } = compute(responseTime, { leads: four }, on)
    const longest = Date.UTC(2026, 6, 1) - 1 - noon
    expect(findings).toEqual([
      { id: 'unanswered', severity: 'note', params: { count: 1, longest } },
      {
        id: 'usual-median',
        severity: 'note',
        params: { usual: 20 * minute, honest: 40 * minute, waiting: 1 },
      },
    ])
  })

  it('says nothing of the usual median where all are answered', () => {
    expect(compute(responseTime, { leads: [lead(10), lead(20), lead(60)] }, on).findings).toEqual([])
  })

  it('learns what a quick answer is worth: 30 of 40 within the hour against 5 of 40 after a day', () => {
    const after = (minutes: number, qualified: number) => (i: number) =>
      lead(minutes, { qualifiedAt: i < qualified ? at(noon + 9 * 1440 * minute) : null })
    const leads = [...many(20, after(3, 18)), ...many(20, after(40, 12)), ...many(40, after(3000, 5))]
    const { parts, findings } = compute(responseTime, { leads }, on)
    expect(parts).toMatchObject({
      leads5min: 20,
      conversion5min: 0.9,
      conversion1h: 0.6,
      conversionLater: 0.125,
    })
    expect(parts).toMatchObject({ leads24h: 0, conversion24h: null, conversionNever: null })
    const found = findings.find(({ id }) => id === 'quick-pays')
    expect(found?.params).toMatchObject({ quick: 0.75, quickCount: 40, slow: 0.125, slowCount: 40 })
    expect(ids(findings).at(-1)).toBe('study-2007')
  })

  it('is by rep unless asked otherwise, and names the rep who is clearly late', () => {
    const leads = [
      ...many(60, (i) => lead(5 + i, { owner: 'Ana' })),
      ...many(20, (i) => lead(2000 + i, { owner: 'Ben' })),
    ]
    const { segments, dimension, findings } = compute(responseTime, { leads }, { ...on, segment: undefined })
    expect([dimension, segments.map(({ key }) => key)]).toEqual(['owner', ['Ana', 'Ben']])
    expect(findings.find(({ id }) => id === 'late')?.params).toMatchObject({
      who: 'Ben',
      theirs: 2009.5 * minute,
    })
  })

  it('doubts answers within seconds, dates without times and exports without a lead that waits', () => {
    const said = (leads: object[]): string[] => ids(compute(responseTime, { leads }, on).caveats)
    expect(said(many(40, (i) => lead(i < 12 ? 0.1 : 50)))).toEqual(
      expect.arrayContaining(['instant', 'answered-only']),
    )
    expect(
      said(many(40, () => ({ id: next++, createdAt: '2026-06-01', respondedAt: '2026-06-02' }))),
    ).toContain('dates-alone')
  })

  it('is held against the curve of 2,241 companies where an author asks for it, and the median only roughly', () => {
    const benchmark = benchmarksFor('response-time', 'hbr 2011')
    const found = compute(responseTime, { leads: four }, { ...on, benchmark }).benchmark
    expect(found).toMatchObject({ low: 60 * minute, high: 24 * 60 * minute, comparable: 'roughly' })
    expect(found?.curve?.[0]).toEqual({ x: 60 * minute, y: 0.37 })
  })
})

const owners = ['Ana', 'Ben', 'Cem']
const week = Date.UTC(2026, 2, 2, 9)
const data = {
  leads: many(150, (i) => {
    const created = week + Math.floor(i / 10) * 7 * 1440 * minute + (i % 10) * 367 * minute
    const waited = i % 11 === 0 ? null : 3 * 5 ** (i % 5) * (i % 3 === 2 ? 4 : 1)
    return lead(
      waited,
      {
        owner: owners[i % 3],
        source: i % 2 ? 'Web' : 'Event',
        qualifiedAt: waited !== null && i % 4 === 0 ? at(created + 6 * 1440 * minute) : null,
        disqualifiedAt: i % 22 === 0 ? at(created + 3 * 1440 * minute) : null,
      },
      created,
    )
  }),
}

const qualifiedAfter = (minutes: number, share: number) => (i: number) =>
  lead(minutes, { owner: 'Ana', qualifiedAt: i % 10 < share * 10 ? at(noon + 9 * 1440 * minute) : null })

kpiSuite(responseTime, {
  data,
  cases: {
    'nobody answered': { data: { leads: many(3, () => lead(null)) } },
    'fewer than half answered': { data: { leads: [lead(1), lead(null), lead(null)] } },
    'dates alone': {
      data: { leads: many(3, (i) => ({ id: i, createdAt: '2026-06-01', respondedAt: '2026-06-02' })) },
    },
    machines: { data: { leads: many(40, (i) => lead(i < 12 ? 0.1 : 50)) } },
    'quick pays': {
      data: { leads: [...many(40, qualifiedAfter(3, 0.9)), ...many(40, qualifiedAfter(3000, 0.1))] },
    },
    'a late rep': {
      data: {
        leads: [
          ...many(60, (i) => lead(5 + i, { owner: 'Ana' })),
          ...many(20, (i) => lead(2000 + i, { owner: 'Ben' })),
        ],
      },
    },
  },
  warns: {
    'records that are all open': 'none-answered',
    'dates that are all the same': 'instant',
  },
})
