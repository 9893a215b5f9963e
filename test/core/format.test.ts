import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format.js'

describe('a difference', () => {
  it.each(['ar', 'de', 'en', 'fr', 'ja', 'tr'])('keeps its number and its sign in %s', (language) => {
    const { difference } = format(language, null, 'UTC')
    for (const n of [1, 2, 3, 11, 100]) {
      expect(difference(n, 'days')).toMatch(new RegExp(`\\+${n}`))
      expect(difference(-n, 'months')).toMatch(new RegExp(`[-\u2212]${n}`))
    }
  })
})
