import { addSteps } from './calendar.js'
import type { Span } from './kpi.js'
import { before, spanOf, stepsOver } from './range.js'
import type { Settings } from './settings.js'

/** The stretches a result is read over, in whole local days. */
export interface Plan {
  /** Null: all the data, dated or not. */
  readonly span: Span | null
  readonly previous: { readonly span: Span; readonly likeForLike: boolean } | null
  /** As many days of the year before, where that is another stretch than `previous`. */
  readonly yearBefore: Span | null
  readonly steps: readonly Span[]
}

/** A named range shows at least this many steps of history. */
const history = 12

/** Lays out the stretches of a result. `extent`: the days on which there is anything, null for none. */
export function plan(settings: Settings, extent: Span | null): Plan {
  const named = spanOf(settings.range, settings.asOfDay)
  const explicit = settings.from !== null || settings.to !== null
  const known = extent ?? { start: settings.asOfDay, end: settings.asOfDay + 1 }
  const span = explicit
    ? {
        start: settings.from ?? known.start,
        end: Math.max(settings.to ?? known.end, (settings.from ?? known.start) + 1),
      }
    : named
  const drawn = span ?? known
  const reach =
    explicit || !span
      ? drawn
      : {
          start: Math.max(
            Math.min(drawn.start, addSteps(drawn.end, settings.step, -history)),
            Math.min(known.start, drawn.start),
          ),
          end: drawn.end,
        }
  const steps =
    extent || explicit
      ? stepsOver(
          { start: reach.start, end: Math.min(reach.end, Math.max(settings.asOfDay + 1, reach.start + 1)) },
          settings.step,
        )
      : []
  const previous = span && before(span, settings.asOfDay, explicit ? 'explicit' : settings.range)
  const yearBefore = span && inYearBefore(span, settings.asOfDay, previous?.span ?? null)
  return { span, previous, yearBefore, steps }
}

/** The elapsed days of a stretch, a year before; null for one of over a year, and where that is `previous` anyway. */
function inYearBefore(span: Span, asOfDay: number, previous: Span | null): Span | null {
  const elapsed = Math.min(span.end, Math.max(asOfDay + 1, span.start + 1))
  const start = addSteps(span.start, 'year', -1)
  const end = addSteps(elapsed, 'year', -1)
  if (end > span.start || (start === previous?.start && end === previous.end)) return null
  return { start, end }
}
