import Papa from 'papaparse'
import type { Dataset } from 'kpi-elements/core'

/** A card of a set: its tag, what an author would write on it, and a figure computed elsewhere to hold it against. */
export interface RealCard {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** What R, pandas or a paper gets from the same rows, in words. */
  readonly reference: string
}

/** A real data set, as its owner published it, and how its rows become records. */
export interface RealSet {
  readonly id: string
  readonly title: string
  /** Whose it is, what its rows are, and what was assumed where they are silent. */
  readonly about: string
  readonly licence: string
  readonly files: readonly string[]
  readonly timeZone: string
  /** The files' texts, in the order of `files`, as records. */
  read(...texts: readonly string[]): Dataset
  readonly cards: readonly RealCard[]
}

/** Rows of a CSV file by their header, every value as text. */
export function rows(text = ''): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}
