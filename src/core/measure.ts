import type { Source } from './expression.js'
import type { Flag } from './flag.js'
import type { Moment } from './moment.js'
import type { View } from './view.js'

/** The shape of a state, as cells carry it: which kind, and of what. */
export type Shape =
  | { readonly kind: 'count' | 'sum' | 'min' | 'max' | 'histogram' | 'durations' | 'distinct' | 'tuples' }
  | { readonly kind: 'top'; readonly n: number }
  | { readonly kind: 'by'; readonly of: Shape }
  | { readonly kind: 'all'; readonly of: Readonly<Record<string, Shape>> }

/** A kind of state: how to recognise one that comes from outside (a cache, a worker, a database) and add two up. */
export interface State<S> {
  holds(state: unknown): state is S
  merge(a: S, b: S): S
}

/** Two states of a kind added up. Throws a TypeError for a value that is no such state. */
export function mergeBy<S>(state: State<S>, a: unknown, b: unknown): S {
  if (state.holds(a) && state.holds(b)) return state.merge(a, b)
  throw new TypeError('cells: a state is damaged')
}

/** Rows to fold: the group each row belongs to, −1 for none, and which rows count at all. */
export interface Rows {
  readonly view: View
  readonly groups: Int32Array
  /** Groups are 0 … size − 1. */
  readonly size: number
  readonly mask: Uint8Array | null
}

/**
 * How one aggregate works. `S` is its state: JSON, complete in itself, so that folding may happen anywhere and
 * `merge`, associative and commutative, gives the same state for any split and order of the records.
 */
export interface Kernel<S, F> {
  readonly source: Source
  readonly fields: readonly string[]
  readonly text: string
  /** What its states are, so that cells can be merged without the KPI at hand. */
  readonly state: State<S>
  readonly shape: Shape
  /** The state of every group; undefined where no row contributed. */
  fold(rows: Rows): (S | undefined)[]
  /** What the state says; of no records at all, what nothing says. */
  finish(state: S | undefined): F
}

/** An aggregate of a KPI: a kernel, the records it counts, and the instant that places a record in time. */
export class Measure<F> {
  readonly source: Source
  readonly fields: readonly string[]
  readonly text: string
  /** Null: the measure stands outside of time and belongs to every period. */
  readonly placement: Moment | null
  readonly shape: Shape
  readonly fold: (rows: Rows) => unknown[]
  readonly merge: (a: unknown, b: unknown) => unknown
  readonly finish: (state: unknown) => F
  readonly #with: (condition: Flag | null, placement: Moment | null) => Measure<F>
  readonly #condition: Flag | null

  private constructor(
    shape: Pick<
      Measure<F>,
      'source' | 'fields' | 'text' | 'placement' | 'shape' | 'fold' | 'merge' | 'finish'
    >,
    condition: Flag | null,
    remake: (condition: Flag | null, placement: Moment | null) => Measure<F>,
  ) {
    this.source = shape.source
    this.fields = shape.fields
    this.text = shape.text
    this.placement = shape.placement
    this.shape = shape.shape
    this.fold = shape.fold
    this.merge = shape.merge
    this.finish = shape.finish
    this.#condition = condition
    this.#with = remake
  }

  static of<S, F>(
    kernel: Kernel<S, F>,
    condition: Flag | null = null,
    placement: Moment | null = null,
  ): Measure<F> {
    // A card asks for the same state many times.
    const sound = new WeakSet<object>()
    const holds = (state: unknown): state is S => {
      if (typeof state !== 'object' || state === null) return kernel.state.holds(state)
      if (sound.has(state)) return true
      const held = kernel.state.holds(state)
      if (held) sound.add(state)
      return held
    }
    const checked = (state: unknown): S => {
      if (holds(state)) return state
      throw new TypeError(`cells: the state of "${kernel.text}" is damaged`)
    }
    return new Measure<F>(
      {
        source: kernel.source,
        fields: [...new Set([...kernel.fields, ...(condition?.fields ?? []), ...(placement?.fields ?? [])])],
        text: condition ? `${kernel.text} where ${condition.text}` : kernel.text,
        placement,
        shape: kernel.shape,
        fold: (rows) =>
          kernel.fold(condition ? { ...rows, mask: both(rows.mask, condition.column(rows.view)) } : rows),
        merge: (a, b) => mergeBy(kernel.state, a, b),
        finish: (state) => kernel.finish(state === undefined ? undefined : checked(state)),
      },
      condition,
      (c, p) => Measure.of(kernel, c, p),
    )
  }

  /** Counts only records for which the flag holds. */
  where(flag: Flag): Measure<F> {
    return this.#with(this.#condition ? this.#condition.and(flag) : flag, this.placement)
  }

  /** Places each record in time by this instant; a record without it is in no period but in all the data. */
  at(moment: Moment): Measure<F> {
    return this.#with(this.#condition, moment)
  }
}

function both(a: Uint8Array | null, b: Uint8Array): Uint8Array {
  if (!a) return b
  const out = new Uint8Array(a.length)
  for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) & (b[i] ?? 0)
  return out
}
