import type { InstantColumn } from './column.js'
import type { Context } from './context.js'
import { precision } from './instant.js'

/** The day of an instant that is not known. */
export const noDay = -0x8000_0000

/** Instants of a field, resolved in the context's zone. */
export interface Instants {
  /** Epoch milliseconds; NaN when not known. A date alone is the start of its day. */
  readonly ms: Float64Array
  /** Local days since 1970-01-01; `noDay` when not known. */
  readonly days: Int32Array
  /** 1 where the value was a date without a time. */
  readonly dateAlone: Uint8Array
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
export function resolveInstants(column: InstantColumn, context: Pick<Context, 'zone'>): Instants {
  const n = column.values.length
  const ms = new Float64Array(n)
  const days = new Int32Array(n)
  const dateAlone = new Uint8Array(n)
  const { zone } = context
  for (let i = 0; i < n; i++) {
    const value = column.values[i] ?? Number.NaN
    const kind = column.precisions[i]
    if (Number.isNaN(value)) {
      ms[i] = Number.NaN
      days[i] = noDay
    } else if (kind === precision.date) {
      const day = Math.floor(value / 86_400_000)
      dateAlone[i] = 1
      days[i] = day
      ms[i] = zone.startOfDay(day)
    } else {
      ms[i] = kind === precision.wall ? zone.fromWall(value) : value
      days[i] = zone.dayOf(ms[i] ?? 0)
    }
  }
  return { ms, days, dateAlone }
}

export function unknownInstants(size: number): Instants {
  return {
    ms: new Float64Array(size).fill(Number.NaN),
    days: new Int32Array(size).fill(noDay),
    dateAlone: new Uint8Array(size),
  }
}
