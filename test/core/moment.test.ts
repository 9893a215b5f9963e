import { describe, expect, it } from 'vitest'
import { compute, count, fieldsOf, kpi, type Flag } from '../../src/core/index.js'
import { word } from '../../src/core/key.js'
import { by } from '../../src/core/measures/by.js'
import { ageOf, daysUntil, either, timed } from '../../src/core/moments.js'
import { atLeastOption, atMostOption } from '../../src/core/quantities.js'

const lead = fieldsOf('leads')

/** How many of the leads the flag holds for. */
function holding(flag: Flag, leads: readonly object[], options: object = {}): number | null {
  const n = count('leads').where(flag)
  const counting = kpi({
    id: 'counting',
    main: 'leads',
    unit: 'count',
    better: 'neither',
    range: 'all',
    step: 'month',
    segment: null,
    options: { window: null },
    measures: { n },
    definitions: { n: { formula: 'n', value: (r) => r.of(n), count: (r) => r.of(n) } },
    parts: {},
    views: {},
    layout: { tile: '', body: '', side: null },
  })
  return compute(counting, { leads }, { asOf: '2026-06-30', timeZone: 'Europe/Istanbul', ...options }).value
}

const leads = [
  { id: 1, createdAt: '2026-06-01T09:30:00Z', qualifiedAt: '2026-06-11' },
  { id: 2, createdAt: '2026-06-01', disqualifiedAt: '2026-06-04T12:00:00Z' },
  { id: 3, createdAt: '2026-05-31T21:00:00Z' },
]

describe('a moment', () => {
  it('is timed when it is neither a date alone nor midnight (21:00 UTC is midnight in Istanbul)', () => {
    expect(holding(timed(lead.createdAt), leads)).toBe(1)
  })

  it('or another is the other where it is not known: ended after 10 and 3 days, and once not at all', () => {
    const ended = either(lead.qualifiedAt, lead.disqualifiedAt)
    expect(holding(ended.known(), leads)).toBe(2)
    expect(holding(daysUntil(lead.createdAt, ended).atMost(3), leads)).toBe(1)
  })
})

describe('a quantity against an option', () => {
  it('is at least and at most it, and any number while the option is not set', () => {
    const age = ageOf(lead.createdAt)
    expect(holding(atLeastOption(age, 'window'), leads, { window: 30 })).toBe(0)
    expect(holding(atMostOption(age, 'window'), leads, { window: 29 })).toBe(3)
    expect(holding(atLeastOption(age, 'window'), leads)).toBe(3)
  })
})

describe('a word for a flag', () => {
  it('is one word where it holds and another where it does not', () => {
    const key = word(lead.qualifiedAt.known(), 'qualified', 'open').unless(
      lead.disqualifiedAt.known(),
      'disqualified',
    )
    const endings = by(key, count('leads'))
    expect(endings.text).toContain('qualified if lead.qualifiedAt known else open')
    expect(['qualified', 'open', 'disqualified'].map((ending) => holding(key.is(ending), leads))).toEqual([
      1, 1, 1,
    ])
  })
})
