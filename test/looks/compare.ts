import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * What two pictures differ in. A machine's own ways of drawing are scattered along the edges of letters and lines, a
 * change stands together: so the pixels that differ are counted in the window that has the most of them.
 */
export interface Difference {
  /** Pixels that differ in the worst window; every one of them where the sizes differ. */
  readonly pixels: number
  /** Both sizes as `360×420`, where they differ. */
  readonly sizes: readonly [string, string] | null
  /** Shows where: a PNG. */
  readonly picture: Buffer
}

/** Sides of the window, in pixels: about a short word. */
const windowSize = 24

/** How unlike two colours are that count as two, of 1 for black and white: two of the steps below. */
const threshold = 0.03

const size = ({ width, height }: PNG): string => `${width}×${height}`

/** A picture on a larger ground. */
function grown(picture: PNG, width: number, height: number): PNG {
  const ground = new PNG({ width, height })
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0)
  return ground
}

/** Between one shade and the next of those a picture is kept in: with all 256 of them it takes twice the room. */
const step = 8

/** A picture as it is kept: in fewer shades, and packed tightly. */
export function kept(taken: Buffer): Buffer {
  const picture = PNG.sync.read(taken)
  const data = picture.data.map((level) => Math.min(255, Math.round(level / step) * step))
  picture.data = Buffer.from(data)
  const packed = {
    colorType: 2,
    inputHasAlpha: true,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  } as const
  return PNG.sync.write(picture, packed)
}

/** Compares two PNG files. Anti-aliasing counts for nothing. */
export function differenceOf(got: Buffer, expected: Buffer): Difference {
  const [one, other] = [PNG.sync.read(got), PNG.sync.read(expected)]
  const width = Math.max(one.width, other.width)
  const height = Math.max(one.height, other.height)
  const picture = new PNG({ width, height })
  const ground = (from: PNG): Buffer => grown(from, width, height).data
  const options = { threshold, windowSize }
  const pixels = pixelmatch(ground(one), ground(other), picture.data, width, height, options)
  const same = size(one) === size(other)
  return {
    pixels: same ? pixels : Math.max(pixels, windowSize ** 2),
    sizes: same ? null : [size(one), size(other)],
    picture: PNG.sync.write(picture),
  }
}

/** As many pixels of a window may differ: the same browser differs in none, and one digit that is missing in five. */
export const allowed = 4

/** What a picture is told to differ in, in a sentence; '' where it does not. */
export function said({ pixels, sizes }: Difference): string {
  if (sizes) return `It is ${sizes[0]} pixels and was ${sizes[1]}.`
  if (pixels <= allowed) return ''
  return `${pixels} pixels differ within ${windowSize} × ${windowSize}, and ${allowed} may.`
}
