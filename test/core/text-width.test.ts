import { describe, expect, it } from 'vitest'
import { textWidth, wordWidth } from '../../src/core/text-width.js'

describe('the estimated width of a text, in em', () => {
  it('is that of its characters, whatever stands beside them', () => {
    expect(textWidth('0'.repeat(10))).toBeCloseTo(10 * textWidth('7'))
    expect(textWidth('ilW')).toBeCloseTo(textWidth('i') + textWidth('l') + textWidth('W'))
    expect(textWidth('i')).toBeLessThan(textWidth('n'))
    expect(textWidth('n')).toBeLessThan(textWidth('W'))
  })

  it('counts characters of Chinese, Japanese and Korean as wide as they are high', () => {
    expect(textWidth('受注率')).toBe(3)
    expect(textWidth('한국')).toBe(2)
  })

  it('gives no room to marks of direction, joiners and accents', () => {
    expect(textWidth('\u2068\u200f\u2069\u061c')).toBe(0)
    expect(textWidth('e\u0301')).toBeCloseTo(textWidth('e'))
  })

  it('knows the widest word, and that Japanese may break after a few characters', () => {
    expect(wordWidth('to be told apart')).toBeCloseTo(textWidth('apart'))
    expect(wordWidth('商談化までの日数')).toBe(5)
    expect(wordWidth('')).toBe(0)
  })
})
