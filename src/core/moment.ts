import type { WorkingTime } from './business-hours.js'
import { addSteps } from './calendar.js'
import { dependsOf, Expression, type Source } from './expression.js'
import { Flag } from './flag.js'
import { Quantity } from './quantity.js'
import { DatedInstants, noDay, without, type Instants } from './instants.js'
import type { View } from './view.js'
import { dayLength } from './zone.js'

/** An instant or nothing for every record. */
export class Moment extends Expression {
  readonly #column: (view: View) => Instants
  constructor(
    source: Source,
    fields: readonly string[],
    text: string,
    column: (view: View) => Instants,
    depends: readonly string[] = [],
  ) {
    super(source, fields, text, depends)
    this.#column = column
  }
  column(view: View): Instants {
    return view.derived(`moment ${this.nameIn(view)}`, () => this.#column(view))
  }
  known(): Flag {
    return new Flag(
      this.source,
      this.fields,
      `${this.text} known`,
      (view) => {
        const { days } = this.column(view)
        const out = new Uint8Array(days.length)
        for (let i = 0; i < out.length; i++) out[i] = days[i] === noDay ? 0 : 1
        return out
      },
      this.depends,
    )
  }
  /** The local day as days since 1970-01-01. */
  day(): Quantity {
    return new Quantity(
      this.source,
      this.fields,
      `day of ${this.text}`,
      (view) => measured(this.column(view).days, (day) => day),
      this.depends,
    )
  }
  /** The same instant where the flag holds, nothing elsewhere. */
  when(flag: Flag): Moment {
    return new Moment(
      this.source,
      [...this.fields, ...flag.fields],
      `(${this.text} when ${flag.text})`,
      (view) => {
        const own = this.column(view)
        const holds = flag.column(view)
        return without(own, (i) => holds[i] === 0)
      },
      dependsOf(this, flag),
    )
  }
  /** Epoch milliseconds. */
  ms(): Quantity {
    return new Quantity(
      this.source,
      this.fields,
      `ms of ${this.text}`,
      (view) => this.column(view).ms,
      this.depends,
    )
  }
  /** Another instant where this one is not known. */
  or(other: Moment): Moment {
    return new Moment(
      this.source,
      [...this.fields, ...other.fields],
      `(${this.text} or ${other.text})`,
      (view) => {
        const own = this.column(view)
        const instead = other.column(view)
        const [days, dateAlone] = [own.days.slice(), own.dateAlone.slice()]
        for (let i = 0; i < days.length; i++) {
          if (days[i] !== noDay) continue
          days[i] = instead.days[i] ?? noDay
          dateAlone[i] = instead.dateAlone[i] ?? 0
        }
        return new DatedInstants(days, dateAlone, () =>
          own.ms.map((ms, i) => (own.days[i] === noDay ? (instead.ms[i] ?? Number.NaN) : ms)),
        )
      },
      dependsOf(this, other),
    )
  }
  /**
   * Calendar days to `end`, or to `asOf` while `end` is unknown. Nothing without a start; an end before its start is
   * nothing too, and the record is counted as `ends-before-start`.
   */
  daysUntil(end: Moment): Quantity {
    return new Quantity(
      this.source,
      [...this.fields, ...end.fields],
      `days from ${this.text} to ${end.text}`,
      (view) => {
        const from = this.column(view).days
        const to = end.column(view).days
        return spans(view, (i) => {
          const a = from[i] ?? noDay
          const b = to[i] ?? noDay
          return a === noDay ? Number.NaN : (b === noDay ? view.context.asOfDay : b) - a
        })
      },
      dependsOf(this, end),
    )
  }
  /** Calendar days from here to `asOf`, whatever has happened since. */
  age(): Quantity {
    return new Quantity(
      this.source,
      this.fields,
      `age of ${this.text}`,
      (view) => {
        const { asOfDay } = view.context
        return measured(this.column(view).days, (day) => asOfDay - day)
      },
      this.depends,
    )
  }
  /**
   * Milliseconds to `end`, or to `asOf` while `end` is unknown; between two dates alone, whole days. With `working`
   * hours, only those count.
   */
  until(end: Moment, hours?: WorkingTime): Quantity {
    const text = `time from ${this.text} to ${end.text}${hours ? ` in ${hours.option}` : ''}`
    return new Quantity(
      this.source,
      [...this.fields, ...end.fields],
      text,
      (view) => {
        const from = this.column(view)
        const to = end.column(view)
        const [starts, ends] = [from.ms, to.ms]
        const { asOf, asOfDay } = view.context
        const worked = hours?.in(view.context) ?? null
        return spans(view, (i) => {
          const day = from.days[i] ?? noDay
          if (day === noDay) return Number.NaN
          const start = starts[i] ?? Number.NaN
          const endDay = to.days[i] ?? noDay
          const open = endDay === noDay
          const stop = open ? asOf : (ends[i] ?? asOf)
          if (worked) return stop < start ? stop - start : worked(start, stop)
          if (from.dateAlone[i] && (open || to.dateAlone[i]))
            return ((open ? asOfDay : endDay) - day) * dayLength
          return stop - start
        })
      },
      [...dependsOf(this, end), ...(hours ? [hours.option] : [])],
    )
  }
  /** As many calendar steps later as an option says (a lag between spend and the customers it brought). */
  later(option: string): Moment {
    return new Moment(
      this.source,
      this.fields,
      `${this.text} + ${option}`,
      (view) => {
        const instants = this.column(view)
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
        return new DatedInstants(days, instants.dateAlone, () =>
          Float64Array.from(days, (day) => (day === noDay ? Number.NaN : zone.startOfDay(day))),
        )
      },
      [...this.depends, option, 'period'],
    )
  }
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
