import { dependsOf, Expression, type Source } from './expression.js'
import { Flag } from './flag.js'
import { noDay, without, type Instants } from './instants.js'
import type { View } from './view.js'

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
}
