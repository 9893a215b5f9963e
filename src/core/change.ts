import { interval, type Estimate } from '../stats/interval.js'
import { recoveredDifference } from '../stats/mover.js'
import { tooFew } from './caution.js'
import { ratio, type Definition, type Reading } from './kpi.js'
import type { Plan } from './plan.js'
import type { KpiResult } from './result.js'

/**
 * How far the number moved from the stretch before, and whether that is more than routine variation: by the limits of
 * the series when the stretch is one of its steps, else by the interval of the difference (the definition's own, or
 * recovered from both intervals), else by the limits. Unknown under ten records on either side. `verdict`: whether
 * the last point of the series is a signal.
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
    const difference = (definition.difference ?? differenceOf(definition))(now, earlier)
    if (difference && difference.low !== null && difference.high !== null)
      return difference.low > 0 || difference.high < 0 ? 'signal' : 'routine'
    return verdict === null ? 'unknown' : verdict ? 'signal' : 'routine'
  }
  return { absolute, relative: ratio(absolute, Math.abs(previous.value)), verdict: judged() }
}

/** The interval of a difference, recovered from the intervals of both values. */
function differenceOf(definition: Definition): NonNullable<Definition['difference']> {
  const estimate = (reading: Reading): Estimate => ({
    ...(definition.interval?.(reading) ?? interval(null, null, 'none')),
    value: definition.value(reading),
  })
  return (now, earlier) => recoveredDifference(estimate(now), estimate(earlier))
}
