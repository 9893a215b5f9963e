import type { InstantColumn } from './column.js'
import type { Context } from './context.js'
import type { Extent } from './extent.js'
import { precision } from './instant.js'
import { dayLength } from './zone.js'

/** The day of an instant that is not known. */
export const noDay = -0x8000_0000

/** Instants of a field, resolved in the context's zone. */
export interface Instants {
  /** Epoch milliseconds; NaN when not known. A date alone is the start of its day. Made when first asked for. */
  readonly ms: Float64Array
  /** Local days since 1970-01-01; `noDay` when not known. */
  readonly days: Int32Array
  /** 1 where the value was a date without a time. */
  readonly dateAlone: Uint8Array
}

/** Instants of which most ask only for the days: `make` is called when somebody asks for more. */
export function dated(days: Int32Array, dateAlone: Uint8Array, make: () => Float64Array): Instants {
  let ms: Float64Array | null = null
  return {
    days,
    dateAlone,
    get ms() {
      return (ms ??= make())
    },
  }
}

const extents = new WeakMap<Int32Array, Extent | null>()

/** The first and the last known day; null when none is known. Kept with the days. */
export function extentOf(days: Int32Array): Extent | null {
  const known = extents.get(days)
  if (known !== undefined) return known
  let [first, last] = [Infinity, -Infinity]
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? noDay
    if (day === noDay) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  const extent = first <= last ? { first, last } : null
  extents.set(days, extent)
  return extent
}

/** Whether any of them may lie after `asOf`: rows need not be looked at where none does. */
export function reachBeyond({ asOfDay }: Pick<Context, 'asOfDay'>, { days }: Instants): boolean {
  return (extentOf(days)?.last ?? -Infinity) >= asOfDay
}

/** Whether something at this instant lies after `asOf`; a date alone does when its whole day does. */
export function after(
  context: Pick<Context, 'asOf' | 'asOfDay'>,
  ms: number,
  day: number,
  dateAlone: boolean,
): boolean {
  return dateAlone ? day > context.asOfDay : ms > context.asOf
}

/** Instants in the zone: dates alone begin with their day, wall clocks are read there. */
export function resolveInstants(column: InstantColumn, { zone }: Pick<Context, 'zone'>): Instants {
  const { values, precisions } = column
  const days = new Int32Array(values.length)
  const dateAlone = new Uint8Array(values.length)
  for (let i = 0; i < days.length; i++) {
    const value = values[i] ?? Number.NaN
    const kind = precisions[i]
    if (value !== value) days[i] = noDay
    else if (kind === precision.date) {
      dateAlone[i] = 1
      days[i] = Math.floor(value / dayLength)
    } else days[i] = zone.dayOf(kind === precision.wall ? zone.fromWall(value) : value)
  }
  return dated(days, dateAlone, () => {
    const ms = new Float64Array(values.length)
    for (let i = 0; i < ms.length; i++) {
      const value = values[i] ?? Number.NaN
      if (value !== value) ms[i] = Number.NaN
      else if (dateAlone[i]) ms[i] = zone.startOfDay(days[i] ?? 0)
      else ms[i] = precisions[i] === precision.wall ? zone.fromWall(value) : value
    }
    return ms
  })
}

/** Instants without those for which `out` holds; the same when it holds for none. */
export function without(all: Instants, out: (i: number) => boolean): Instants {
  let days: Int32Array | null = null
  for (let i = 0; i < all.days.length; i++) {
    if (all.days[i] === noDay || !out(i)) continue
    days ??= all.days.slice()
    days[i] = noDay
  }
  if (!days) return all
  const left = days
  return dated(left, all.dateAlone, () => all.ms.map((ms, i) => (left[i] === noDay ? Number.NaN : ms)))
}

/** Instants of rows of which none is known. */
export function unknownInstants(size: number): Instants {
  return {
    ms: new Float64Array(size).fill(Number.NaN),
    days: new Int32Array(size).fill(noDay),
    dateAlone: new Uint8Array(size),
  }
}
