import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areAscending } from '../../src/core/id-index.js'
import { TextPacker } from '../../src/core/packed-text.js'

function ascending(ids: readonly string[]): boolean {
  const packer = new TextPacker()
  for (const id of ids) packer.push(id)
  return areAscending(packer.packed())
}

describe('ids that grow from row to row', () => {
  it('are all different', () => {
    const id = fc.oneof(fc.nat({ max: 30 }).map(String), fc.constantFrom('', 'ğ', 'a', 'aa', 'ab'))
    fc.assert(
      fc.property(fc.array(id, { maxLength: 6 }), (ids) => {
        if (ascending(ids)) expect(new Set(ids).size).toBe(ids.length)
      }),
      { seed: 4 },
    )
  })

  it('are seen in numbers and in texts of one length', () => {
    expect(ascending(['8', '9', '10', '11', '100'])).toBe(true)
    expect(ascending(['A-01', 'A-02', 'B-00'])).toBe(true)
    expect(ascending(['2', '1'])).toBe(false)
    expect(ascending(['1', '1'])).toBe(false)
    expect(ascending(['1', ''])).toBe(false)
    expect(ascending([])).toBe(true)
  })
})
