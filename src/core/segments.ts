import { compareText } from './text-order.js'
import { intervalOf } from './estimate.js'
import type { Kpi, Reading, Span } from './kpi.js'
import type { Plan } from './plan.js'
import type { Parts, Segment } from './result.js'
import type { Settings } from './settings.js'
import type { Selection, States } from './states.js'
import type { StretchReading } from './stretch-reading.js'

/** The segments of a result, most records first, with their readings now and in the stretch before. */
export function segmentsOf(
  kpi: Kpi,
  settings: Settings,
  states: States,
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
  const own = kpi.breakdown ? (kpi.breakdownBy ?? 'stage') : null
  const dimension = segment === own ? null : segment
  if (dimension !== null) {
    for (const key of states.keysOf(dimension).toSorted(compareKeys)) {
      readings.set(key ?? '', reading(laid.span, { dimension, key }))
      if (laid.previous) readingsEarlier.set(key ?? '', reading(laid.previous.span, { dimension, key }))
    }
  }
  const split = known([...readings].map(([key, r]) => segmentOf(kpi, settings.definition, key, r)))
  const made = split.length === 0 ? (kpi.breakdown?.(now, settings.definition) ?? []) : []
  const by = made.length > 0 ? own : dimension
  return {
    segments: compared(kpi, made.length > 0 ? made : split, now, by),
    dimension: by,
    readings,
    readingsEarlier,
  }
}

/** In order, so that what is summed over segments is the same from records and from cells. */
function compareKeys(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a !== null) - Number(b !== null) : compareText(a, b)
}

function segmentOf(kpi: Kpi, name: string, key: string, r: StretchReading): Segment {
  const definition = kpi.definitions[name]
  const value = definition ? r.seen((x) => definition.value(x)) : null
  return {
    key,
    value,
    interval: definition ? intervalOf(definition, r, value) : null,
    count: r.seen((x) => definition?.count(x) ?? 0) ?? 0,
    parts: partsOf(kpi, name, r),
  }
}

/** Segments there is anything to say of; none when no record knows the dimension. */
function known(segments: readonly Segment[]): readonly Segment[] {
  const some = segments.filter((s) => s.count > 0 || s.value !== null)
  if (some.length === 1 && some[0]?.key === '') return []
  return some.sort((a, b) => b.count - a.count || compareText(a.key, b.key))
}

function compared(
  kpi: Kpi,
  segments: readonly Segment[],
  now: Reading,
  dimension: string | null,
): readonly Segment[] {
  const beside = kpi.among?.(segments, now, dimension)
  return beside ? segments.map((s) => ({ ...s, parts: { ...s.parts, ...beside.get(s.key) } })) : segments
}

/** Every named number of a reading; null where it cannot be known. */
export function partsOf(kpi: Kpi, definition: string, reading: StretchReading): Parts {
  const parts: Record<string, number | null> = {}
  for (const [name, part] of Object.entries(kpi.parts))
    parts[name] = part.whole && reading.segment !== null ? null : reading.seen((r) => part.of(r))
  return Object.assign(
    parts,
    reading.seen((r) => kpi.furtherParts?.(r, definition)),
  )
}
