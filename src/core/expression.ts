import type { DatasetName } from './record.js'
import type { View } from './view.js'

/**
 * Expressions: small typed values over the fields of a record. An expression can be evaluated, as a column over a
 * view, and it can be read: the fields it needs and its text. The text is canonical; equal texts are equal columns.
 */

/** Where an expression is at home: an array of the dataset, or the stage visits of its deals. */
export type Source = DatasetName | 'visits'

export abstract class Expression {
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

/** The options either depends on. */
export function dependsOf(a: Expression, b: Expression): readonly string[] {
  return a.depends.length + b.depends.length === 0 ? a.depends : [...new Set([...a.depends, ...b.depends])]
}
