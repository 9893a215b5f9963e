import { compareText } from './text-order.js'
import { intervalOf } from './estimate.js'
import type { Definition, Kpi, Reading, Span } from './kpi.js'
import type { Plan } from './plan.js'
import type { Parts, Segment } from './result.js'
import type { RollUp, Selection, StretchReading } from './roll-up.js'
import type { Settings } from './settings.js'

/** The segments of a result, most records first, with their readings now and in the stretch before. */
export function segmentsOf(
  kpi: Kpi,
  definition: Definition,
  settings: Settings,
  rollUp: RollUp,
  now: Reading,
  reading: (span: Span | null, by: Selection) => StretchReading,
  laid: Plan,
): {
  readonly segments: readonly Segment[]
  readonly dimension: string | null
  readonly readings: ReadonlyMap<string, Reading>
  readonly readingsEarlier: ReadonlyMap<string, Reading>
} {
  const readings = new Map<string, StretchReading>()
  const readingsEarlier = new Map<string, StretchReading>()
  const { segment } = settings
  if (segment === null || !rollUp.cells.dimensions.includes(segment)) {
    return {
      segments: kpi.breakdown?.(now) ?? [],
      dimension: kpi.breakdown ? 'stage' : null,
      readings,
      readingsEarlier,
    }
  }
  for (const key of rollUp.keysOf(segment)) {
    readings.set(key ?? '', reading(laid.span, { dimension: segment, key }))
    if (laid.previous)
      readingsEarlier.set(key ?? '', reading(laid.previous.span, { dimension: segment, key }))
  }
  const segments = [...readings].map(([key, r]): Segment => {
    const value = r.seen((x) => definition.value(x))
    return {
      key,
      value,
      interval: intervalOf(definition, r, value),
      count: r.seen((x) => definition.count(x)) ?? 0,
      parts: partsOf(kpi, r),
    }
  })
  const known = segments.filter((s) => s.count > 0 || s.value !== null)
  const named = known.length === 1 && known[0]?.key === '' ? [] : known
  return {
    segments: named.sort((a, b) => b.count - a.count || compareText(a.key, b.key)),
    dimension: segment,
    readings,
    readingsEarlier,
  }
}

/** Every named number of a reading; null where it cannot be known. */
export function partsOf(kpi: Kpi, reading: StretchReading): Parts {
  const parts = Object.fromEntries(
    Object.entries(kpi.parts).map(([name, part]) => [name, reading.seen((r) => part.of(r))]),
  )
  return kpi.furtherParts ? { ...parts, ...reading.seen((r) => kpi.furtherParts?.(r) ?? {}) } : parts
}
