import { dependsOf, Expression, type Source } from './expression.js'
import { Flag, flagged } from './flag.js'
import type { View } from './view.js'

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
  above(bound: number): Flag {
    return this.#test(`> ${bound}`, (x) => x > bound)
  }
  atMost(bound: number): Flag {
    return this.#test(`<= ${bound}`, (x) => x <= bound)
  }
  /** At most the value of one of the KPI's options. */
  atMostOption(option: string): Flag {
    return this.#againstOption('<=', option, Infinity, (x, bound) => x <= bound)
  }
  /** At least the value of one of the KPI's options. */
  atLeastOption(option: string): Flag {
    return this.#againstOption('>=', option, -Infinity, (x, bound) => x >= bound)
  }
  plus(other: Quantity): Quantity {
    return this.#with(other, '+', (a, b) => a + b)
  }
  minus(other: Quantity): Quantity {
    return this.#with(other, '-', (a, b) => a - b)
  }
  times(other: Quantity | number): Quantity {
    if (other instanceof Quantity) return this.#with(other, '*', (a, b) => a * b)
    return this.#each(`(${this.text} * ${other})`, (x) => x * other)
  }
  /** Its square, in squares of so many units: those of large amounts are then still what a sum keeps exactly. */
  squared(units: number): Quantity {
    return this.#each(`(${this.text} / ${units})²`, (x) => (x / units) * (x / units))
  }
  over(other: Quantity): Quantity {
    return this.#with(other, '/', (a, b) => (b === 0 ? Number.NaN : a / b))
  }
  /** Another value where this one is not known. */
  or(other: Quantity | number): Quantity {
    if (other instanceof Quantity) return this.#with(other, 'or', (a, b) => (Number.isNaN(a) ? b : a))
    return this.#each(`(${this.text} or ${other})`, (x) => (Number.isNaN(x) ? other : x))
  }
  #each(text: string, of: (x: number) => number): Quantity {
    return new Quantity(this.source, this.fields, text, (view) => mapped(this.column(view), of), this.depends)
  }
  #againstOption(
    sign: string,
    option: string,
    unset: number,
    holds: (x: number, bound: number) => boolean,
  ): Flag {
    return new Flag(
      this.source,
      this.fields,
      `${this.text} ${sign} ${option}`,
      (view) => {
        const given = view.context.options[option]
        const bound = typeof given === 'number' ? given : unset
        const column = this.column(view)
        return flagged(view.size, (i) => holds(column[i] ?? Number.NaN, bound))
      },
      [...this.depends, option],
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
        return mapped(a, (x, i) => join(x, b[i] ?? Number.NaN))
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

/** A plain loop: an array's own `map` takes three times as long, and these run over a million rows. */
function mapped(column: Float64Array, of: (x: number, row: number) => number): Float64Array {
  const out = new Float64Array(column.length)
  for (let i = 0; i < out.length; i++) out[i] = of(column[i] ?? Number.NaN, i)
  return out
}
