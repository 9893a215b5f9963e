import { dependsOf, Expression, type Source } from './expression.js'
import { Flag, marked } from './flag.js'
import type { Keys, View } from './view.js'

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
        return marked(
          codes,
          Uint8Array.from(values, (v) => (v !== null && words.includes(v) ? 1 : 0)),
        )
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
        const { codes, values } = this.column(view)
        return marked(codes, new Uint8Array(values.length).fill(1, 1))
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
        const out = codes.slice()
        for (let i = 0; i < out.length; i++) if (mask[i]) out[i] = code
        return { codes: out, values: known < 0 ? [...values, word] : values }
      },
      dependsOf(this, when),
    )
  }
}

/** One word where the flag holds, another where it does not. */
export function word(when: Flag, yes: string, no: string): Key {
  return new Key(
    when.source,
    when.fields,
    `(${yes} if ${when.text} else ${no})`,
    (view) => {
      const holds = when.column(view)
      const codes = new Uint32Array(holds.length)
      for (let i = 0; i < codes.length; i++) codes[i] = holds[i] ? 1 : 2
      return { codes, values: [null, yes, no] }
    },
    when.depends,
  )
}
