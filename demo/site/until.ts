import type { Records } from 'kpi-elements/core'

/** Fields whose instants may lie ahead. */
const ahead: ReadonlySet<string> = new Set(['expectedCloseAt', 'periodStart', 'periodEnd'])

/** The day of the last thing the records know of, as a date in UTC; today's when they know of no past day. */
export function lastDay(records: Records, now = Date.now()): string {
  let last = Number.NEGATIVE_INFINITY
  for (const { columns } of records.tables.values()) {
    for (const [name, column] of columns) {
      if (column.kind !== 'instants' || ahead.has(name)) continue
      for (const value of column.values) if (value > last && value <= now) last = value
    }
  }
  return new Date(Number.isFinite(last) ? last : now).toISOString().slice(0, 10)
}
