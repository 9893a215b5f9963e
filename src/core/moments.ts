import { monthsBetween } from './calendar.js'
import { Flag, flagged } from './flag.js'
import { noDay } from './instants.js'
import type { Moment } from './moment.js'
import { Quantity } from './quantity.js'

/** Whether a moment says more than the day: not a date alone, and not midnight, which most systems write for one. */
export function timed(moment: Moment): Flag {
  return new Flag(
    moment.source,
    moment.fields,
    `${moment.text} timed`,
    (view) => {
      const { ms, days, dateAlone } = moment.column(view)
      const { zone } = view.context
      return flagged(view.size, (i) => {
        const day = days[i] ?? noDay
        return day !== noDay && !dateAlone[i] && ms[i] !== zone.startOfDay(day)
      })
    },
    moment.depends,
  )
}

/** Whether a moment has passed at `asOf`. */
export function past(moment: Moment): Flag {
  return new Flag(
    moment.source,
    moment.fields,
    `${moment.text} past`,
    (view) => {
      const { asOfDay } = view.context
      const { days } = moment.column(view)
      return flagged(view.size, (i) => days[i] !== noDay && (days[i] ?? asOfDay) < asOfDay)
    },
    moment.depends,
  )
}

/**
 * Calendar months from `start` to `end`, or to `asOf` while `end` is unknown, the days over as a part of the month they
 * fall in: whole on the same day of a later month. Nothing and counted as `daysUntil` is.
 */
export function monthsUntil(start: Moment, end: Moment): Quantity {
  const days = start.daysUntil(end)
  return new Quantity(
    start.source,
    days.fields,
    `months from ${start.text} to ${end.text}`,
    (view) => {
      const from = start.column(view).days
      return days.column(view).map((span, i) => {
        const first = from[i] ?? noDay
        return Number.isNaN(span) ? Number.NaN : monthsBetween(first, first + span)
      })
    },
    days.depends,
  )
}
