import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure, overlap, place, shortenName, truncate, wrap } from '../../src/charts/label.js'

describe('measure', () => {
  // Advance widths of Noto Sans Regular at 12 px: what the table must not fall under.
  it.each([
    ['usual range 56–66 %', 116.2],
    ['₺1,234,567,890', 85.2],
    ['Selin Arslan', 65.7],
    ['النطاق المعتاد', 70.1],
    ['目标通常范围', 72],
    ['한국어', 33],
    ['обычный диапазон', 115.4],
    ['ΠΕΛΑΤΕΣ μήνας', 87.5],
  ])('gives %s at least its width in a common font', (text, width) => {
    expect(measure(text, 'label')).toBeGreaterThanOrEqual(width)
    expect(measure(text, 'label')).toBeLessThan(width * 1.35)
  })

  it('gives marks that combine with the letter before them no width', () => {
    expect(measure('e\u0301', 'label')).toBe(measure('e', 'label'))
  })

  it('knows that strong text is wider and an axis smaller', () => {
    expect(measure('63.2 %', 'strong')).toBeGreaterThan(measure('63.2 %', 'label'))
    expect(measure('63.2 %', 'axis')).toBeLessThan(measure('63.2 %', 'label'))
  })
})

describe('truncate', () => {
  it('leaves a text that fits', () => {
    expect(truncate('Lee', 40, 'label')).toEqual({ text: 'Lee' })
  })

  it('cuts with an ellipsis and keeps the whole', () => {
    expect(truncate('Marta Kowalska', 60, 'label')).toEqual({ text: 'Marta K…', full: 'Marta Kowalska' })
  })

  it('does not cut a character in two', () => {
    expect(truncate('👩‍👩‍👧 family', 64, 'label').text).toBe('👩‍👩‍👧…')
  })

  it('gives nothing where nothing fits', () => {
    expect(truncate('Marta', 5, 'label')).toEqual({ text: '', full: 'Marta' })
  })
})

describe('wrap', () => {
  it('breaks where the lines come out most even', () => {
    expect(wrap('usual range 56–66 %', 90, 'label').map((line) => line.text)).toEqual([
      'usual range',
      '56–66 %',
    ])
  })

  it('shortens a second line that is still too long', () => {
    expect(wrap('Ebsta × Pavilion Benchmarks', 60, 'label').map((line) => line.text)).toEqual([
      'Ebsta ×',
      'Pavilion…',
    ])
  })
})

describe('shortenName', () => {
  it('keeps the number beside a name that is cut', () => {
    const fits = (text: string): boolean => measure(text, 'label') <= 100
    expect(shortenName('RAIN Group Center 47 %', 'RAIN Group Center', fits).text).toBe('RAIN Gro… 47 %')
  })
})

const wish = fc.record({
  at: fc.double({ min: -50, max: 350, noNaN: true }),
  size: fc.integer({ min: 5, max: 40 }),
  weight: fc.integer({ min: 1, max: 100 }),
})

describe('place', () => {
  it('leaves labels where they wish to be when they do not touch', () => {
    expect(
      place(
        [
          { at: 20, size: 10, weight: 1 },
          { at: 60, size: 10, weight: 1 },
        ],
        0,
        100,
        2,
      ),
    ).toEqual([20, 60])
  })

  it('moves two that touch apart by the same way', () => {
    expect(
      place(
        [
          { at: 50, size: 10, weight: 1 },
          { at: 50, size: 10, weight: 1 },
        ],
        0,
        100,
        2,
      ),
    ).toEqual([44, 56])
  })

  it('moves the lighter one more', () => {
    expect(
      place(
        [
          { at: 50, size: 10, weight: 3 },
          { at: 50, size: 10, weight: 1 },
        ],
        0,
        100,
        0,
      ),
    ).toEqual([47.5, 57.5])
  })

  it('holds them inside the line', () => {
    expect(
      place(
        [
          { at: -20, size: 10, weight: 1 },
          { at: 130, size: 10, weight: 1 },
        ],
        0,
        100,
        2,
      ),
    ).toEqual([5, 95])
  })

  it('leaves out the lightest where they cannot all stand', () => {
    const wishes = [1, 2, 3].map((weight) => ({ at: 10, size: 10, weight }))
    expect(place(wishes, 0, 22, 2)).toEqual([null, 5, 17])
  })

  it('never overlaps, never leaves the line, and keeps the order of the wishes', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 8 }), fc.integer({ min: 30, max: 300 }), (wishes, high) => {
        const placed = wishes
          .map((w, i) => ({ ...w, to: place(wishes, 0, high, 3)[i] ?? null }))
          .flatMap((w) => (w.to === null ? [] : [{ ...w, to: w.to }]))
          .sort((a, b) => a.to - b.to)
        placed.forEach(({ to, size, at }, i) => {
          expect(to - size / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(to + size / 2).toBeLessThanOrEqual(high + 1e-6)
          const next = placed[i + 1]
          if (!next) return
          expect(next.to - next.size / 2 - (to + size / 2)).toBeGreaterThanOrEqual(3 - 1e-6)
          expect(next.at).toBeGreaterThanOrEqual(at)
        })
      }),
    )
  })
})

describe('overlap', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }
  it('is false for boxes that only touch', () => {
    expect(overlap(box, { ...box, left: 10, right: 20 })).toBe(false)
    expect(overlap(box, { ...box, left: 9, right: 20 })).toBe(true)
  })
})
