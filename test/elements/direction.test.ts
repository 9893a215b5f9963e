import { describe, expect, it } from 'vitest'
import { isolated } from '../../src/elements/direction.js'
import { format } from '../../src/core/format.js'

const [leftToRight, rightToLeft] = ['\u2066', '\u2067']
const byFirstStrong = '\u2068'

/** What a text is set in: the isolate before it. */
const set = (text: string, rtl = true): string => isolated(text, rtl).slice(0, 1)

describe('a text put into another', () => {
  const arabic = format('ar', 'EUR', 'UTC')

  it.each([
    ['a signed time', arabic.difference(1.6 * 3_600_000, 'duration')],
    ['a range of rates', arabic.range(0.003, 0.024, 'ratio')],
    ['an amount', arabic.value(-1278, 'money')],
    ['a range of counts', arabic.range(2, 3, 'count')],
  ])('is read from the right in Arabic: %s', (_, text) => {
    expect(set(text)).toBe(rightToLeft)
  })

  it('is read as its own letters are where they are Latin', () => {
    expect(set('KBCM Private SaaS Survey 2020')).toBe(byFirstStrong)
    expect(set('0.3–2.4%', false)).toBe(byFirstStrong)
  })

  it('is never forced from left to right, and ends what it began', () => {
    expect(isolated('42', true)).not.toContain(leftToRight)
    expect(isolated('a', false).at(-1)).toBe('\u2069')
  })
})
