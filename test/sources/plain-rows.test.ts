import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finished } from '../../src/core/assemble.js'
import { ingest } from '../../src/core/ingest.js'
import { PlainRows } from '../../src/sources/plain-rows.js'
import { told } from '../core/told.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(text: string, lines = false): unknown {
  const rows = new PlainRows('deals')
  return rows.read(bytes(text), lines) ? told(finished(rows.table())) : null
}

const value = fc.oneof(
  fc.constantFrom(
    '',
    'open',
    'won',
    'ğ漢',
    'a"b',
    'tab\t',
    '2024-02-29',
    '2024-02-30',
    '2024-03-01 10:00',
    'back\\slash',
  ),
  fc.constantFrom(null, true, false, 0, -0, 1.5, 100, -12.25, 1e21, 1e-7, 123456789012345680, 0.1, 7),
)
const name = fc.constantFrom(
  'id',
  'status',
  'amount',
  'createdAt',
  'owner',
  'region',
  '__proto__',
  'constructor',
  'ö"',
)
const row = fc.dictionary(name, value, { maxKeys: 7, noNullPrototype: true })
const plausible = fc.record(
  {
    id: fc.integer({ min: 0, max: 9 }).map(String),
    status: fc.constantFrom('open', 'won', 'lost'),
    amount: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
    closedAt: fc.constantFrom('2024-02-29', '2024-02-29T10:00:00Z', 'soon', null),
    region: fc.oneof(fc.constantFrom('north', 'south'), fc.boolean(), fc.integer()),
  },
  { requiredKeys: ['id'] },
)

describe('plain rows', () => {
  it('make the table that JSON.parse and ingest make, or leave it to them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: plausible }, row), { maxLength: 8 }), (rows) => {
        const text = JSON.stringify(rows)
        const parsed: unknown = JSON.parse(text)
        const made = read(text.slice(1, -1))
        if (made !== null && Array.isArray(parsed)) expect(made).toEqual(told(ingest('deals', parsed)))
      }),
      { numRuns: 2000, seed: 4 },
    )
  })

  it('take what is plain', () => {
    const text =
      '{"id":"a","status":"won","amount":-12.50,"paid":true,"score":0.25,"n":7}, {"status":"open",\n"id":8,"owner":null}'
    expect(read(text)).toEqual({
      rows: 2,
      records: [
        { id: 'a', status: 'won', amount: -12.5, paid: 'true', score: '0.25', n: '7' },
        { id: '8', status: 'open' },
      ],
      refused: [],
    })
  })

  it.each([
    ['an escape', '{"id":"\\u0061","status":"won"}'],
    ['a number as text', '{"id":"a","status":"won","amount":"12"}'],
    ['a name twice', '{"id":"a","id":"b"}'],
    ['a nested value', '{"id":"a","tags":["x"]}'],
    ['a comma too many', '{"id":"a"},'],
    ['a comma too few', '{"id":"a"} {"id":"b"}'],
    ['a number JSON does not know', '{"id":"a","amount":01}'],
    ['a text across lines', '{"id":"a\nb"}'],
    ['no object', '7'],
    ['an end too early', '{"id":"a"'],
    ['nothing', ''],
  ])('leave %s to JSON.parse', (_, text) => {
    expect(read(text)).toBeNull()
  })

  it('forget the rows of a part that was not plain', () => {
    const rows = new PlainRows('deals')
    expect(rows.read(bytes('{"id":"a","status":"won"}'), false)).toBe(true)
    expect(rows.read(bytes('{"id":"b","status":"lost"},{"id":[]}'), false)).toBe(false)
    expect(rows.read(bytes('{"id":"c","status":"open"}'), false)).toBe(true)
    expect(told(finished(rows.table()))).toMatchObject({
      rows: 2,
      records: [
        { id: 'a', status: 'won' },
        { id: 'c', status: 'open' },
      ],
    })
  })

  it('stand one in each line where lines are records', () => {
    expect(read('{"id":1,"status":"won"}\r\n\n{"id":2,"status":"won"}\n', true)).toMatchObject({ rows: 2 })
    expect(read('{"id":1,"status":"won"} {"id":2,"status":"won"}', true)).toBeNull()
    expect(read('{"id":1,\n"status":"won"}', true)).toBeNull()
  })
})
