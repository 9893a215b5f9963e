import { step } from '../core/assemble.js'
import type { PackedText } from '../core/packed-text.js'

/** Digits up to here are read without loss by plain arithmetic (W. Clinger, "How to Read Floating Point Numbers Accurately", 1990). */
const safeDigits = 15
const tens = Array.from({ length: safeDigits + 1 }, (_, i) => 10 ** i)

const [minus, point, zero] = [45, 46, 48]

/** Reads `-12.50` from bytes `[start … end)`; NaN for anything less plain, and for what JSON would not take. */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const from = bytes[start] === minus ? start + 1 : start
  let n = 0
  let dot = -1
  for (let i = from; i < end; i++) {
    const digit = (bytes[i] ?? 0) - zero
    if (digit >= 0 && digit <= 9) n = n * 10 + digit
    else if (digit === point - zero && dot < 0 && i > from) dot = i
    else return Number.NaN
  }
  const digits = end - from - (dot < 0 ? 0 : 1)
  const leadingZero = bytes[from] === zero && end - from > 1 && dot !== from + 1
  if (digits === 0 || digits > safeDigits || dot === end - 1 || leadingZero) return Number.NaN
  const value = dot < 0 ? n : n / (tens[end - dot - 1] ?? 1)
  return from > start ? -value : value
}

/** Where the number that begins at `start` may end: at the first byte that no number contains. */
export function numberEnd(bytes: Uint8Array, start: number): number {
  let end = start
  for (; end < bytes.length; end++) {
    const byte = bytes[end] ?? 0
    const inNumber =
      (byte >= 48 && byte <= 57) ||
      byte === 43 ||
      byte === minus ||
      byte === point ||
      byte === 69 ||
      byte === 101
    if (!inNumber) break
  }
  return end
}

/** Whether JavaScript would write the number as it stands here. */
export function isCanonical(bytes: Uint8Array, start: number, end: number): boolean {
  const value = plainNumber(bytes, start, end)
  if (Number.isNaN(value) || Object.is(value, -0) || (value !== 0 && Math.abs(value) < 1e-6)) return false
  for (let i = start; i < end; i++) if (bytes[i] === point) return bytes[end - 1] !== zero
  return true
}

/** What plain numbers among texts say of how fractions are separated. */
export interface PlainSurvey {
  /** Codes of texts that are no plain numbers. */
  readonly rest: readonly number[]
  /** Numbers whose point can only begin a fraction, and one of them. */
  readonly fractions: number
  readonly fraction: number
  /** Numbers whose point may also part thousands, such as 1.234. */
  readonly ambiguous: number
}

/** Looks through packed texts, from code 1. Yields between stretches of them. */
export function* surveyed({ text, ends }: PackedText): Generator<void, PlainSurvey> {
  const rest: number[] = []
  let [fractions, fraction, ambiguous] = [0, 0, 0]
  for (let code = 1; code < ends.length; code++) {
    if (code % step === 0) yield
    const [start, end] = [ends[code - 1] ?? 0, ends[code] ?? 0]
    if (Number.isNaN(plainNumber(text, start, end))) {
      rest.push(code)
      continue
    }
    const from = text[start] === minus ? start + 1 : start
    let at = from
    while (at < end && text[at] !== point) at++
    if (at === end) continue
    if (end - at === 4 && at - from <= 3 && text[from] !== zero) ambiguous++
    else if (fractions++ === 0) fraction = code
  }
  return { rest, fractions, fraction, ambiguous }
}
