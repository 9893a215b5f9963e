import type { Frame } from '../core/frame.js'
import type { Segment, Unit } from '../core/result.js'
import { cell } from './wording.js'

/** A named part of a segment with the unit it is in: parts carry no unit of their own. */
export interface Measured {
  readonly part: string
  readonly unit: Unit
}

/** The part of the segment; null when it is not known. */
export const partOf = (segment: Segment, { part }: Measured): number | null => segment.parts[part] ?? null

/** The part in words, short when its number is long; an en dash when it is not known. */
export function partText(segment: Segment, measured: Measured, frame: Frame): string {
  const value = partOf(segment, measured)
  return value === null ? frame.format.value(null, measured.unit) : cell(value, measured.unit, frame)
}
