import { addSteps, civil, isStep, startOfStep } from './calendar.js'
import type { Span } from './kpi.js'
import type { Step } from './result.js'

const named =
  /^(?:(this|last)-(day|week|month|quarter|year)|last-(\d+)-days|trailing-(\d+)-months|year-to-date|all)$/

export function isRange(range: string): boolean {
  return named.test(range)
}

/** The days of a named range as of a day; null for `all`. */
export function spanOf(range: string, asOfDay: number): Span | null {
  const match = named.exec(range)
  if (!match || range === 'all') return null
  const tomorrow = asOfDay + 1
  const [, which, word, days, months] = match
  if (days !== undefined) return { start: tomorrow - Number(days), end: tomorrow }
  if (months !== undefined) return { start: addSteps(tomorrow, 'month', -Number(months)), end: tomorrow }
  if (range === 'year-to-date') return { start: startOfStep(asOfDay, 'year'), end: tomorrow }
  const step: Step = isStep(word) ? word : 'month'
  const start = startOfStep(asOfDay, step)
  return which === 'last'
    ? { start: addSteps(start, step, -1), end: start }
    : { start, end: addSteps(start, step, 1) }
}

/**
 * The stretch to compare a stretch with: as many calendar steps before when it is made of whole years, quarters or
 * months, the same days a year before for a year to date, as many days before otherwise. An unfinished stretch is
 * compared with as many elapsed days (`likeForLike`).
 */
export function before(
  span: Span,
  asOfDay: number,
  range: string,
): { readonly span: Span; readonly likeForLike: boolean } {
  const elapsed = Math.min(span.end, asOfDay + 1)
  if (range === 'year-to-date') {
    return {
      span: { start: addSteps(span.start, 'year', -1), end: addSteps(span.end, 'year', -1) },
      likeForLike: true,
    }
  }
  const start = earlier(span)
  const whole = { start, end: span.start }
  if (elapsed >= span.end || elapsed <= span.start) return { span: whole, likeForLike: false }
  return { span: { start, end: Math.min(start + elapsed - span.start, span.start) }, likeForLike: true }
}

function earlier(span: Span): number {
  const months = wholeMonths(span)
  return months === null ? span.start - (span.end - span.start) : addSteps(span.start, 'month', -months)
}

/** The months between two equal days of the month; null when they are not. */
function wholeMonths({ start, end }: Span): number | null {
  const a = civil(start)
  const b = civil(end)
  return a.day === b.day ? (b.year - a.year) * 12 + b.month - a.month : null
}

/** The steps of a series over a stretch, whole steps even where they reach beyond it. */
export function stepsOver(span: Span, step: Step): Span[] {
  const steps: Span[] = []
  for (let start = startOfStep(span.start, step); start < span.end; start = addSteps(start, step, 1)) {
    steps.push({ start, end: addSteps(start, step, 1) })
  }
  return steps
}
