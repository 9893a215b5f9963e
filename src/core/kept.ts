import { advanced, rest } from './stretches.js'

/** Records that could not be used, by whose rows they are and by reason. */
export type Notes = ReadonlyMap<Kept, ReadonlyMap<string, ReadonlySet<number>>>

type Noting = Map<Kept, Map<string, Set<number>>>

/*
 * What is being read at the moment, the innermost last. A column is made once but asked for by many KPIs, and each
 * must hear of the records that could not be used in it: they are kept with the column and noted whenever it is read.
 */
const reading: Noting[] = []

function add(to: Noting, notes: Notes): void {
  for (const [kept, reasons] of notes)
    for (const [reason, rows] of reasons) for (const row of rows) addRow(to, kept, reason, row)
}

function addRow(to: Noting, kept: Kept, reason: string, row: number): void {
  let reasons = to.get(kept)
  if (!reasons) to.set(kept, (reasons = new Map<string, Set<number>>()))
  let rows = reasons.get(reason)
  if (!rows) reasons.set(reason, (rows = new Set<number>()))
  rows.add(row)
}

/** The notes of both. */
export function together(a: Notes, b: Notes): Notes {
  const notes: Noting = new Map()
  add(notes, a)
  add(notes, b)
  return notes
}

/** Runs, and gives the records that columns read meanwhile could not use. */
export function noted<T>(run: () => T): readonly [answer: T, notes: Notes] {
  const notes: Noting = new Map()
  reading.push(notes)
  try {
    return [run(), notes]
  } finally {
    reading.pop()
  }
}

/** Columns made once and kept by name. */
export class Kept {
  /** The identity of a row: its id, or its place. */
  readonly idOf: (row: number) => string | number
  readonly #made = new Map<string, readonly [value: unknown, notes: Notes]>()

  constructor(idOf: (row: number) => string | number) {
    this.idOf = idOf
  }

  derived<T>(name: string, make: () => T): T
  derived(name: string, make: () => unknown): unknown {
    let made = this.#made.get(name)
    if (!made) {
      rest()
      this.#made.set(name, (made = noted(make)))
      advanced()
    }
    const outer = reading.at(-1)
    if (outer && made[1].size) add(outer, made[1])
    return made[0]
  }

  exclude(reason: string, row: number): void {
    const notes = reading.at(-1)
    if (notes) addRow(notes, this, reason, row)
  }
}

/** What every kind of view does the same way. */
export abstract class KeptColumns {
  readonly kept: Kept
  constructor(kept: Kept) {
    this.kept = kept
  }
  derived<T>(name: string, make: () => T): T {
    return this.kept.derived(name, make)
  }
  exclude(reason: string, row: number): void {
    this.kept.exclude(reason, row)
  }
}
