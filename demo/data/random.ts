/** A stream of numbers, uniform in [0, 1). */
export type Random = () => number

/** FNV-1a over the UTF-16 units of a text, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/**
 * A seeded stream of numbers: sfc32 (C. Doty-Humphrey, PractRand), a 128-bit state that any 32-bit seed fills.
 * Every dataset draws from a stream of its own name, so that a change to one leaves the others as they were.
 */
export function random(seed: number, stream: string): Random {
  let a = seed | 0
  let b = hash(stream) | 0
  let c = Math.imul(seed ^ b, 0x9e3779b1)
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  for (let i = 0; i < 15; i++) next()
  return next
}
