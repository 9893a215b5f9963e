import type { WorkingTime } from './business-hours.js'
import { addSteps, monthsBetween } from './calendar.js'
import { dependsOf } from './expression.js'
import { Flag, flagged } from './flag.js'
import { dated, noDay } from './instants.js'
import { Moment } from './moment.js'
import { mapped, Quantity } from './quantity.js'
import type { View } from './view.js'
import { dayLength } from './zone.js'

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

/** The local day of a moment as days since 1970-01-01. */
export function dayOf(moment: Moment): Quantity {
  return new Quantity(
    moment.source,
    moment.fields,
    `day of ${moment.text}`,
    (view) => measured(moment.column(view).days, (day) => day),
    moment.depends,
  )
}

/** Epoch milliseconds of a moment. */
export function msOf(moment: Moment): Quantity {
  return new Quantity(
    moment.source,
    moment.fields,
    `ms of ${moment.text}`,
    (view) => moment.column(view).ms,
    moment.depends,
  )
}

/** Another instant where a moment is not known. */
export function either(moment: Moment, instead: Moment): Moment {
  return new Moment(
    moment.source,
    [...moment.fields, ...instead.fields],
    `(${moment.text} or ${instead.text})`,
    (view) => {
      const own = moment.column(view)
      const other = instead.column(view)
      const [days, dateAlone] = [own.days.slice(), own.dateAlone.slice()]
      for (let i = 0; i < days.length; i++) {
        if (days[i] !== noDay) continue
        days[i] = other.days[i] ?? noDay
        dateAlone[i] = other.dateAlone[i] ?? 0
      }
      return dated(days, dateAlone, () =>
        own.ms.map((ms, i) => (own.days[i] === noDay ? (other.ms[i] ?? Number.NaN) : ms)),
      )
    },
    dependsOf(moment, instead),
  )
}

/** As many calendar steps later as an option says (a lag between spend and the customers it brought). */
export function lagged(moment: Moment, option: string): Moment {
  return new Moment(
    moment.source,
    moment.fields,
    `${moment.text} + ${option}`,
    (view) => {
      const instants = moment.column(view)
      const steps = view.context.options[option]
      if (typeof steps !== 'number' || steps === 0) return instants
      const { step, zone } = view.context
      const moved = new Map<number, number>()
      const days = instants.days.map((day) => {
        if (day === noDay) return day
        let to = moved.get(day)
        if (to === undefined) moved.set(day, (to = addSteps(day, step, steps)))
        return to
      })
      return dated(days, instants.dateAlone, () =>
        Float64Array.from(days, (day) => (day === noDay ? Number.NaN : zone.startOfDay(day))),
      )
    },
    [...moment.depends, option, 'period'],
  )
}

/** Calendar days from a moment to `asOf`, whatever has happened since. */
export function ageOf(moment: Moment): Quantity {
  return new Quantity(
    moment.source,
    moment.fields,
    `age of ${moment.text}`,
    (view) => {
      const { asOfDay } = view.context
      return measured(moment.column(view).days, (day) => asOfDay - day)
    },
    moment.depends,
  )
}

/**
 * Calendar days from `start` to `end`, or to `asOf` while `end` is unknown. Nothing without a start; an end before its
 * start is nothing too, and the record is counted as `ends-before-start`.
 */
export function daysUntil(start: Moment, end: Moment): Quantity {
  return new Quantity(
    start.source,
    [...start.fields, ...end.fields],
    `days from ${start.text} to ${end.text}`,
    (view) => {
      const from = start.column(view).days
      const to = end.column(view).days
      return spans(view, (i) => {
        const a = from[i] ?? noDay
        const b = to[i] ?? noDay
        return a === noDay ? Number.NaN : (b === noDay ? view.context.asOfDay : b) - a
      })
    },
    dependsOf(start, end),
  )
}

/**
 * Milliseconds from `start` to `end`, or to `asOf` while `end` is unknown; between two dates alone, whole days. With
 * `working` hours, only those count. Nothing and counted as `daysUntil` is.
 */
export function until(start: Moment, end: Moment, hours?: WorkingTime): Quantity {
  return new Quantity(
    start.source,
    [...start.fields, ...end.fields],
    `time from ${start.text} to ${end.text}${hours ? ` in ${hours.option}` : ''}`,
    (view) => {
      const from = start.column(view)
      const to = end.column(view)
      const [starts, ends] = [from.ms, to.ms]
      const { asOf, asOfDay } = view.context
      const worked = hours?.in(view.context) ?? null
      return spans(view, (i) => {
        const day = from.days[i] ?? noDay
        if (day === noDay) return Number.NaN
        const begun = starts[i] ?? Number.NaN
        const endDay = to.days[i] ?? noDay
        const open = endDay === noDay
        const stop = open ? asOf : (ends[i] ?? asOf)
        if (worked) return stop < begun ? stop - begun : worked(begun, stop)
        if (from.dateAlone[i] && (open || to.dateAlone[i]))
          return ((open ? asOfDay : endDay) - day) * dayLength
        return stop - begun
      })
    },
    [...dependsOf(start, end), ...(hours ? [hours.option] : [])],
  )
}

/**
 * Calendar months from `start` to `end`, or to `asOf` while `end` is unknown, the days over as a part of the month they
 * fall in: whole on the same day of a later month. Nothing and counted as `daysUntil` is.
 */
export function monthsUntil(start: Moment, end: Moment): Quantity {
  const days = daysUntil(start, end)
  return new Quantity(
    start.source,
    days.fields,
    `months from ${start.text} to ${end.text}`,
    (view) => {
      const from = start.column(view).days
      return mapped(days.column(view), (span, i) => {
        const first = from[i] ?? noDay
        return Number.isNaN(span) ? Number.NaN : monthsBetween(first, first + span)
      })
    },
    days.depends,
  )
}

/** Spans for every record; a negative one is nothing, and counted. */
function spans(view: View, of: (row: number) => number): Float64Array {
  const out = new Float64Array(view.size)
  for (let i = 0; i < view.size; i++) {
    const span = of(i)
    if (span < 0) {
      if (view.present[i]) view.exclude('ends-before-start', i)
      out[i] = Number.NaN
    } else out[i] = span
  }
  return out
}

/** A number for every known day. */
function measured(days: Int32Array, of: (day: number) => number): Float64Array {
  const out = new Float64Array(days.length)
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? noDay
    out[i] = day === noDay ? Number.NaN : of(day)
  }
  return out
}
