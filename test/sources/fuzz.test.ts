import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents, survives } from './fuzz.js'

describe('whatever a server sends', () => {
  it('is read or refused, each row a record or with a reason, and nothing else happens', () => {
    let read = 0
    const property = fc.property(documents, (document) => {
      if (survives(document)) read++
    })
    fc.assert(property, { numRuns: 2000, seed: 4 })
    expect(read).toBeGreaterThan(200)
  }, 60_000)
})
