import { dependsOf, Expression, type Source } from './expression.js'
import type { View } from './view.js'

/** A flag column filled by a test of each row; a plain loop, since these run over a million rows. */
export function flagged(size: number, holds: (row: number) => boolean): Uint8Array {
  const out = new Uint8Array(size)
  for (let i = 0; i < size; i++) if (holds(i)) out[i] = 1
  return out
}

/** A flag column of the rows whose code is marked. */
export function marked(codes: Uint32Array, marks: Uint8Array): Uint8Array {
  const out = new Uint8Array(codes.length)
  for (let i = 0; i < out.length; i++) out[i] = marks[codes[i] ?? 0] ?? 0
  return out
}

/** True or false for every record; an unknown operand makes it false. */
export class Flag extends Expression {
  readonly #column: (view: View) => Uint8Array
  /** Of a flag that holds where two others do: these. */
  readonly both: readonly [Flag, Flag] | null
  constructor(
    source: Source,
    fields: readonly string[],
    text: string,
    column: (view: View) => Uint8Array,
    depends: readonly string[] = [],
    both: readonly [Flag, Flag] | null = null,
  ) {
    super(source, fields, text, depends)
    this.#column = column
    this.both = both
  }
  /** 1 where it holds. */
  column(view: View): Uint8Array {
    return view.derived(`flag ${this.nameIn(view)}`, () => this.#column(view))
  }
  and(other: Flag): Flag {
    return this.#with(other, 'and')
  }
  or(other: Flag): Flag {
    return this.#with(other, 'or')
  }
  not(): Flag {
    return new Flag(
      this.source,
      this.fields,
      `not ${this.text}`,
      (view) => {
        const column = this.column(view)
        const out = new Uint8Array(column.length)
        for (let i = 0; i < out.length; i++) out[i] = 1 - (column[i] ?? 0)
        return out
      },
      this.depends,
    )
  }
  #with(other: Flag, word: 'and' | 'or'): Flag {
    return new Flag(
      this.source,
      [...this.fields, ...other.fields],
      `(${this.text} ${word} ${other.text})`,
      (view) => {
        const a = this.column(view)
        const b = other.column(view)
        const out = new Uint8Array(a.length)
        if (word === 'and') for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) & (b[i] ?? 0)
        else for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) | (b[i] ?? 0)
        return out
      },
      dependsOf(this, other),
      word === 'and' ? [this, other] : null,
    )
  }
}

/** Holds for every record while one of the KPI's options is not set. */
export function unset(source: Source, option: string): Flag {
  return new Flag(
    source,
    [],
    `no ${option}`,
    (view) => new Uint8Array(view.size).fill((view.context.options[option] ?? null) === null ? 1 : 0),
    [option],
  )
}
