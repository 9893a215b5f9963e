import { advanced, rest } from './stretches.js'

/** Rows that one column could not use. Many columns are made of it, so it is handed on whole and never copied. */
export type Unused = ReadonlySet<number>

/** Records that could not be used, by whose rows they are and by reason. */
export type Notes = ReadonlyMap<Kept, ReadonlyMap<string, ReadonlySet<Unused>>>

/** The notes of something that is being made: its own rows, and those of everything it is made of. */
class Noting {
  readonly notes = new Map<Kept, Map<string, Set<Unused>>>()
  readonly #own = new Map<Kept, Map<string, Set<number>>>()

  add(notes: Notes): void {
    for (const [kept, reasons] of notes)
      for (const [reason, all] of reasons) for (const unused of all) this.#unused(kept, reason).add(unused)
  }

  row(kept: Kept, reason: string, row: number): void {
    const reasons = made(this.#own, kept, () => new Map<string, Set<number>>())
    const rows = made(reasons, reason, () => {
      const own = new Set<number>()
      this.#unused(kept, reason).add(own)
      return own
    })
    rows.add(row)
  }

  #unused(kept: Kept, reason: string): Set<Unused> {
    const reasons = made(this.notes, kept, () => new Map<string, Set<Unused>>())
    return made(reasons, reason, () => new Set<Unused>())
  }
}

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

/*
 * What is being read at the moment, the innermost last. A column is made once but asked for by many KPIs, and each
 * must hear of the records that could not be used in it: they are kept with the column and noted whenever it is read.
 */
const reading: Noting[] = []

/** The notes of both. */
export function together(a: Notes, b: Notes): Notes {
  const both = new Noting()
  both.add(a)
  both.add(b)
  return both.notes
}

/** Runs, and gives the records that columns read meanwhile could not use. */
export function noted<T>(run: () => T): readonly [answer: T, notes: Notes] {
  const noting = new Noting()
  reading.push(noting)
  try {
    return [run(), noting.notes]
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
    let known = this.#made.get(name)
    if (!known) {
      rest()
      this.#made.set(name, (known = noted(make)))
      advanced()
    }
    reading.at(-1)?.add(known[1])
    return known[0]
  }

  exclude(reason: string, row: number): void {
    reading.at(-1)?.row(this, reason, row)
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
