import { businessTime } from './business-hours.js'
import type { BusinessHours } from './context.js'
import { shapes, type DatasetName, type Shapes } from './record.js'
import { noDay, type Instants, type Keys, type View } from './view.js'
import { dayLength } from './zone.js'
import { addSteps } from './calendar.js'

/**
 * Expressions: small typed values over the fields of a record. An expression can be evaluated, as a column over a
 * view, and it can be read: the fields it needs and its text. The text is canonical; equal texts are equal columns.
 */

/** Where an expression is at home: an array of the dataset, or the stage visits of its deals. */
export type Source = DatasetName | 'visits'

abstract class Expression {
  readonly source: Source
  readonly fields: readonly string[]
  readonly text: string
  /** Options its column depends on, `period` for the step of the series. */
  readonly depends: readonly string[]
  constructor(source: Source, fields: readonly string[], text: string, depends: readonly string[]) {
    this.source = source
    this.fields = fields
    this.text = text
    this.depends = depends
  }
  /** The name its column is kept under: the text, with the values of the options it depends on. */
  nameIn(view: View): string {
    if (this.depends.length === 0) return this.text
    const { options, step } = view.context
    return `${this.text} ${JSON.stringify(this.depends.map((name) => (name === 'period' ? step : options[name])))}`
  }
}

function dependsOf(a: Expression, b: Expression): readonly string[] {
  return a.depends.length + b.depends.length === 0 ? a.depends : [...new Set([...a.depends, ...b.depends])]
}

/** A flag column filled by a test of each row; a plain loop, since these run over a million rows. */
function flagged(size: number, holds: (row: number) => boolean): Uint8Array {
  const out = new Uint8Array(size)
  for (let i = 0; i < size; i++) if (holds(i)) out[i] = 1
  return out
}

/** True or false for every record; an unknown operand makes it false. */
export class Flag extends Expression {
  readonly #column: (view: View) => Uint8Array
  constructor(
    source: Source,
    fields: readonly string[],
    text: string,
    column: (view: View) => Uint8Array,
    depends: readonly string[] = [],
  ) {
    super(source, fields, text, depends)
    this.#column = column
  }
  /** 1 where it holds. */
  column(view: View): Uint8Array {
    return view.derived(`flag ${this.nameIn(view)}`, () => this.#column(view))
  }
  and(other: Flag): Flag {
    return this.#with(other, 'and', (a, b) => a & b)
  }
  or(other: Flag): Flag {
    return this.#with(other, 'or', (a, b) => a | b)
  }
  not(): Flag {
    return new Flag(
      this.source,
      this.fields,
      `not ${this.text}`,
      (view) => this.column(view).map((x) => 1 - x),
      this.depends,
    )
  }
  #with(other: Flag, word: string, join: (a: number, b: number) => number): Flag {
    return new Flag(
      this.source,
      [...this.fields, ...other.fields],
      `(${this.text} ${word} ${other.text})`,
      (view) => {
        const a = this.column(view)
        const b = other.column(view)
        return a.map((x, i) => join(x, b[i] ?? 0))
      },
      dependsOf(this, other),
    )
  }
}

/** A number or nothing for every record; nothing is NaN in the column and never counts. */
export class Quantity extends Expression {
  readonly #column: (view: View) => Float64Array
  constructor(
    source: Source,
    fields: readonly string[],
    text: string,
    column: (view: View) => Float64Array,
    depends: readonly string[] = [],
  ) {
    super(source, fields, text, depends)
    this.#column = column
  }
  column(view: View): Float64Array {
    return view.derived(`quantity ${this.nameIn(view)}`, () => this.#column(view))
  }
  known(): Flag {
    return this.#test('known', (x) => !Number.isNaN(x))
  }
  atLeast(bound: number): Flag {
    return this.#test(`>= ${bound}`, (x) => x >= bound)
  }
  atMost(bound: number): Flag {
    return this.#test(`<= ${bound}`, (x) => x <= bound)
  }
  /** At most the value of one of the KPI's options. */
  atMostOption(option: string): Flag {
    return new Flag(
      this.source,
      this.fields,
      `${this.text} <= ${option}`,
      (view) => {
        const bound = view.context.options[option]
        const limit = typeof bound === 'number' ? bound : Infinity
        const column = this.column(view)
        return flagged(view.size, (i) => (column[i] ?? Number.NaN) <= limit)
      },
      [...this.depends, option],
    )
  }
  plus(other: Quantity): Quantity {
    return this.#with(other, '+', (a, b) => a + b)
  }
  minus(other: Quantity): Quantity {
    return this.#with(other, '-', (a, b) => a - b)
  }
  times(other: Quantity): Quantity {
    return this.#with(other, '*', (a, b) => a * b)
  }
  over(other: Quantity): Quantity {
    return this.#with(other, '/', (a, b) => (b === 0 ? Number.NaN : a / b))
  }
  /** Another value where this one is not known. */
  or(other: Quantity | number): Quantity {
    if (other instanceof Quantity) return this.#with(other, 'or', (a, b) => (Number.isNaN(a) ? b : a))
    return new Quantity(
      this.source,
      this.fields,
      `(${this.text} or ${other})`,
      (view) => this.column(view).map((x) => (Number.isNaN(x) ? other : x)),
      this.depends,
    )
  }
  #with(other: Quantity, sign: string, join: (a: number, b: number) => number): Quantity {
    return new Quantity(
      this.source,
      [...this.fields, ...other.fields],
      `(${this.text} ${sign} ${other.text})`,
      (view) => {
        const a = this.column(view)
        const b = other.column(view)
        return a.map((x, i) => join(x, b[i] ?? Number.NaN))
      },
      dependsOf(this, other),
    )
  }
  #test(word: string, holds: (x: number) => boolean): Flag {
    return new Flag(
      this.source,
      this.fields,
      `${this.text} ${word}`,
      (view) => {
        const column = this.column(view)
        return flagged(view.size, (i) => holds(column[i] ?? Number.NaN))
      },
      this.depends,
    )
  }
}

/** A word or nothing for every record. */
export class Key extends Expression {
  readonly #column: (view: View) => Keys
  constructor(
    source: Source,
    fields: readonly string[],
    text: string,
    column: (view: View) => Keys,
    depends: readonly string[] = [],
  ) {
    super(source, fields, text, depends)
    this.#column = column
  }
  column(view: View): Keys {
    return view.derived(`key ${this.nameIn(view)}`, () => this.#column(view))
  }
  is(...words: readonly string[]): Flag {
    return new Flag(
      this.source,
      this.fields,
      `${this.text} = ${words.join(' or ')}`,
      (view) => {
        const { codes, values } = this.column(view)
        const among = values.map((v) => v !== null && words.includes(v))
        return flagged(view.size, (i) => among[codes[i] ?? 0] === true)
      },
      this.depends,
    )
  }
  known(): Flag {
    return new Flag(
      this.source,
      this.fields,
      `${this.text} known`,
      (view) => {
        const { codes } = this.column(view)
        return flagged(view.size, (i) => codes[i] !== 0)
      },
      this.depends,
    )
  }
  /** Another word where `when` holds. */
  unless(when: Flag, word: string): Key {
    return new Key(
      this.source,
      [...this.fields, ...when.fields],
      `(${word} if ${when.text} else ${this.text})`,
      (view) => {
        const { codes, values } = this.column(view)
        const mask = when.column(view)
        const known = values.indexOf(word)
        const code = known < 0 ? values.length : known
        return {
          codes: codes.map((c, i) => (mask[i] ? code : c)),
          values: known < 0 ? [...values, word] : values,
        }
      },
      dependsOf(this, when),
    )
  }
}

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
        return flagged(view.size, (i) => days[i] !== noDay)
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
  /** Whether it has passed at `asOf`. */
  past(): Flag {
    return new Flag(
      this.source,
      this.fields,
      `${this.text} past`,
      (view) => {
        const { asOfDay } = view.context
        const { days } = this.column(view)
        return flagged(view.size, (i) => days[i] !== noDay && (days[i] ?? asOfDay) < asOfDay)
      },
      this.depends,
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
   * Milliseconds to `end`, or to `asOf` while `end` is unknown; between two dates alone, whole days. With the name of
   * an option that holds business hours, only working time counts.
   */
  until(end: Moment, hoursOption?: string): Quantity {
    const text = `time from ${this.text} to ${end.text}${hoursOption ? ` in ${hoursOption}` : ''}`
    return new Quantity(
      this.source,
      [...this.fields, ...end.fields],
      text,
      (view) => {
        const from = this.column(view)
        const to = end.column(view)
        const { asOf, asOfDay, options } = view.context
        const hours = hoursOption === undefined ? null : options[hoursOption]
        const worked = isBusinessHours(hours) ? businessTime(hours) : null
        return spans(view, (i) => {
          const day = from.days[i] ?? noDay
          if (day === noDay) return Number.NaN
          const start = from.ms[i] ?? Number.NaN
          const endDay = to.days[i] ?? noDay
          const open = endDay === noDay
          const stop = open ? asOf : (to.ms[i] ?? asOf)
          if (worked) return stop < start ? stop - start : worked(start, stop)
          if (from.dateAlone[i] && (open || to.dateAlone[i]))
            return ((open ? asOfDay : endDay) - day) * dayLength
          return stop - start
        })
      },
      [...dependsOf(this, end), ...(hoursOption === undefined ? [] : [hoursOption])],
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
        return {
          days,
          ms: Float64Array.from(days, (day) => (day === noDay ? Number.NaN : zone.startOfDay(day))),
          dateAlone: instants.dateAlone,
        }
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

function isBusinessHours(value: unknown): value is BusinessHours {
  return typeof value === 'object' && value !== null && 'hours' in value
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

type Expressed<K> = K extends 'instant'
  ? Moment
  : K extends 'number' | 'money'
    ? Quantity
    : K extends 'flag'
      ? Flag
      : Key

type Expressions<N extends DatasetName> = {
  readonly [F in keyof Shapes[N]['fields']]: Shapes[N]['fields'][F] extends { readonly kind: infer K }
    ? Expressed<K>
    : never
}

const singular: Readonly<Record<DatasetName, string>> = {
  deals: 'deal',
  leads: 'lead',
  activities: 'activity',
  spend: 'spend',
  customers: 'customer',
  orders: 'order',
  lineItems: 'lineItem',
  forecasts: 'forecast',
  targets: 'target',
}

/** The fields of a dataset's records as expressions: `fieldsOf('deals').amount`. */
export function fieldsOf<N extends DatasetName>(dataset: N): Expressions<N>
export function fieldsOf(dataset: DatasetName): Readonly<Record<string, Expression>> {
  const out: Record<string, Expression> = {}
  for (const [name, field] of Object.entries(shapes[dataset].fields)) {
    const text = `${singular[dataset]}.${name}`
    if (field.kind === 'instant') out[name] = new Moment(dataset, [name], text, (view) => view.instants(name))
    else if (field.kind === 'number' || field.kind === 'money')
      out[name] = new Quantity(dataset, [name], text, (view) => view.numbers(name))
    else if (field.kind === 'flag')
      out[name] = new Flag(dataset, [name], text, (view) => view.flags(name).map((x) => (x === 2 ? 1 : 0)))
    else out[name] = new Key(dataset, [name], text, (view) => view.keys(name))
  }
  return out
}

/** A dimension of a record by name: any text field, those beyond the contract too. */
export function dimension(source: Source, name: string): Key {
  return new Key(source, [name], name, (view) => view.keys(name))
}
