import { few, tooFew } from './caution.js'
import { ratio, type Definition, type Reading } from './kpi.js'
import type { Plan } from './plan.js'
import type { KpiResult } from './result.js'

/**
 * How far the number moved from the stretch before, and whether that is more than routine variation: by the limits of
 * the series when the stretch is one of its steps, else by the interval of the difference, else by the limits, else
 * by intervals that do not touch. Unknown under ten records on either side. `verdict`: the last point of the series.
 */
export function changeOf(
  definition: Definition,
  value: number | null,
  count: number,
  previous: KpiResult['previous'],
  now: Reading,
  earlier: Reading | null,
  laid: Plan,
  verdict: boolean | null,
): KpiResult['change'] {
  if (value === null || !previous || previous.value === null || !earlier) return null
  const absolute = value - previous.value
  const judged = (): 'signal' | 'routine' | 'unknown' => {
    if (count < tooFew || previous.count < tooFew) return 'unknown'
    const last = laid.steps.at(-1)
    const single = laid.span !== null && last?.start === laid.span.start && last.end === laid.span.end
    if (single && verdict !== null) return verdict ? 'signal' : 'routine'
    const difference = definition.difference?.(now, earlier)
    if (difference && difference.low !== null && difference.high !== null)
      return difference.low > 0 || difference.high < 0 ? 'signal' : 'routine'
    if (verdict !== null) return verdict ? 'signal' : 'routine'
    return count >= few && previous.count >= few && apart(definition, now, earlier) ? 'signal' : 'unknown'
  }
  return { absolute, relative: ratio(absolute, Math.abs(previous.value)), verdict: judged() }
}

/** Two intervals that do not touch: the last resort where a definition names no difference of its own. */
function apart(definition: Definition, now: Reading, earlier: Reading): boolean {
  const a = definition.interval?.(now)
  const b = definition.interval?.(earlier)
  if (!a || !b || a.low === null || a.high === null || b.low === null || b.high === null) return false
  return a.low > b.high || b.low > a.high
}
