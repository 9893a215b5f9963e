import type { Source } from './expression.js'
import type { Flag } from './flag.js'
import type { Groups, Rows } from './groups.js'
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
  /** A state is a few numbers, however many records are in it: groups as fine as days are then kept and added up. */
  readonly compact?: boolean
  /** Reads the columns it needs; what it gives folds rows of this view. */
  on(view: View): (rows: Rows) => Groups<S>
  /** What the state says; of no records at all, what nothing says. */
  finish(state: S | undefined): F
}

/** An aggregate of a KPI: a kernel, the records it counts, and the instant that places a record in time. */
export class Measure<F> {
  readonly source: Source
  readonly fields: readonly string[]
  readonly text: string
  /** Which records it counts; null for all. */
  readonly condition: Flag | null
  /** Null: the measure stands outside of time and belongs to every period. */
  readonly placement: Moment | null
  readonly shape: Shape
  readonly compact: boolean
  /** Reads the columns it needs; what it gives folds rows of this view, which must be rows it counts. */
  readonly on: (view: View) => (rows: Rows) => Groups<unknown>
  readonly merge: (a: unknown, b: unknown) => unknown
  readonly finish: (state: unknown) => F
  readonly #with: (condition: Flag | null, placement: Moment | null) => Measure<F>

  private constructor(
    parts: Pick<Measure<F>, 'text' | 'condition' | 'placement' | 'on' | 'merge' | 'finish'>,
    kernel: Pick<Kernel<never, F>, 'source' | 'fields' | 'shape' | 'compact'>,
    remake: (condition: Flag | null, placement: Moment | null) => Measure<F>,
  ) {
    const { condition, placement } = parts
    this.source = kernel.source
    this.fields = [...new Set([...kernel.fields, ...(condition?.fields ?? []), ...(placement?.fields ?? [])])]
    this.text = parts.text
    this.condition = condition
    this.placement = placement
    this.shape = kernel.shape
    this.compact = kernel.compact === true
    this.on = parts.on
    this.merge = parts.merge
    this.finish = parts.finish
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
        text: condition ? `${kernel.text} where ${condition.text}` : kernel.text,
        condition,
        placement,
        on: (view) => kernel.on(view),
        merge: (a, b) => mergeBy(kernel.state, a, b),
        finish: (state) => kernel.finish(state === undefined ? undefined : checked(state)),
      },
      kernel,
      (c, p) => Measure.of(kernel, c, p),
    )
  }

  /** Counts only records for which the flag holds. */
  where(flag: Flag): Measure<F> {
    return this.#with(this.condition ? this.condition.and(flag) : flag, this.placement)
  }

  /** Places each record in time by this instant; a record without it is in no period but in all the data. */
  at(moment: Moment): Measure<F> {
    return this.#with(this.condition, moment)
  }
}
