import type { Context } from './context.js'
import { noDay } from './instants.js'
import type { Span } from './kpi.js'
import { dayOfDate, isoDate } from './settings.js'
import type { Table } from './table.js'
import { viewOf } from './view.js'

/** A goal from the dataset's `targets`. */
export interface Goal {
  readonly value: number
  readonly start: string | null
  readonly end: string | null
  readonly owner: string | null
  readonly segment: string | null
}

/** The goals of a KPI, in a fixed order; none without a table. */
export function goalsOf(kpi: string, table: Table | undefined, context: Context): readonly Goal[] {
  if (!table) return []
  const view = viewOf(table, context)
  const names = view.keys('kpi')
  const values = view.numbers('value')
  const start = view.instants('periodStart').days
  const end = view.instants('periodEnd').days
  const owner = view.keys('owner')
  const segment = view.keys('segment')
  const text = (keys: typeof names, i: number): string | null => keys.values[keys.codes[i] ?? 0] ?? null
  const goals: Goal[] = []
  for (let i = 0; i < view.size; i++) {
    if (text(names, i) !== kpi) continue
    const [from, to] = [start[i] ?? noDay, end[i] ?? noDay]
    goals.push({
      value: values[i] ?? 0,
      start: from === noDay ? null : isoDate(from),
      end: to === noDay ? null : isoDate(to),
      owner: text(owner, i),
      segment: text(segment, i),
    })
  }
  return goals.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** The last goal whose period meets the stretch, of all or of one segment (an owner or any other); null when there is none. */
export function goalFor(goals: readonly Goal[], span: Span | null, segment: string | null): number | null {
  const meeting = goals.filter((goal) => {
    const whose = goal.owner ?? goal.segment
    if (whose !== segment) return false
    if (!span) return true
    const start = goal.start === null ? -Infinity : dayOfDate(goal.start)
    const end = goal.end === null ? Infinity : dayOfDate(goal.end)
    return start < span.end && end >= span.start
  })
  return meeting.at(-1)?.value ?? null
}
