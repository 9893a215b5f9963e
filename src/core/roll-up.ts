import type { Cell, Cells } from './cells.js'
import type { Context } from './context.js'
import type { Kpi, Reading, Span } from './kpi.js'
import type { Measure } from './measure.js'
import { dayOfDate, type Settings } from './settings.js'

interface Slice {
  /** First day; −Infinity for records placed at no time. */
  readonly day: number
  readonly state: unknown
}

/** A measure's states in order of time, standing and undated ones first. */
type Slices = readonly Slice[]

/** What was rolled up of cells already: other cuts and other cards ask for much of it again. */
interface Rolled {
  readonly slices: Map<string, Slices>
  readonly states: Map<string, unknown>
}

/** Kept while the cells live. */
const rolled = new WeakMap<readonly Cell[], Rolled>()

/** The most states that are kept of one fold: more than a card asks for in a dozen cuts. */
const most = 4000

function rolledOf(cells: readonly Cell[]): Rolled {
  const known = rolled.get(cells) ?? { slices: new Map(), states: new Map() }
  rolled.set(cells, known)
  return known
}

/**
 * The cells of a KPI, ready to be read over any stretch of their slices. A reading rolls up what it is asked for and
 * no more.
 */
export class RollUp {
  readonly kpi: Kpi
  readonly cells: Cells
  readonly context: Context
  readonly #names: ReadonlyMap<Measure<unknown>, string>
  readonly #cellsOf: (measure: string) => readonly Cell[]
  readonly #wanted: readonly (readonly [at: number, values: readonly string[]])[]
  readonly #filter: string

  /**
   * @param filter values of the cells' dimensions; cells of other values are left out
   * @param cellsOf where a measure's cells are, if not in `cells`: folded when first asked for
   */
  constructor(
    kpi: Kpi,
    cells: Cells,
    context: Context,
    filter: Settings['filter'] = {},
    cellsOf: (measure: string) => readonly Cell[] = () => cells.cells,
  ) {
    this.kpi = kpi
    this.cells = cells
    this.context = context
    this.#cellsOf = cellsOf
    this.#names = new Map(Object.entries(kpi.measures).map(([name, measure]) => [measure, name]))
    this.#filter = JSON.stringify(filter)
    this.#wanted = Object.entries(filter).map(
      ([name, values]) => [cells.dimensions.indexOf(name), values] as const,
    )
  }

  /** The distinct values of a dimension, null for records without one, in order. */
  keysOf(dimension: string): readonly (string | null)[] {
    const at = this.cells.dimensions.indexOf(dimension)
    return [...new Set(this.cells.cells.map((cell) => cell.keys[at] ?? null))]
  }

  /** Whether the records a measure counts know the dimension; where there are no such records, nothing is missed. */
  knows(measure: Measure<unknown>, dimension: string): boolean {
    return this.cells.known[measure.source]?.includes(dimension) ?? true
  }

  #nameOf(measure: Measure<unknown>): string {
    const name = this.#names.get(measure)
    if (name === undefined)
      throw new TypeError(`${this.kpi.id}: "${measure.text}" is not among the KPI's measures`)
    return name
  }

  /** The states of a measure in the slices that begin in [from, to), added up; undefined where there are none. */
  state(measure: Measure<unknown>, by: Selection | null, from: number, to: number): unknown {
    const name = this.#nameOf(measure)
    const cells = this.#cellsOf(name)
    const { slices, states } = rolledOf(cells)
    const selected = `${name} ${by ? JSON.stringify([by.dimension, by.key]) : ''} ${this.#filter}`
    const all = slices.get(selected) ?? this.#select(cells, name, by)
    slices.set(selected, all)
    const first = all.findIndex(({ day }) => day >= from)
    const last = all.findLastIndex(({ day }) => day < to)
    const key = `${selected} ${first} ${last}`
    if (!states.has(key)) {
      if (states.size >= most) states.clear()
      states.set(key, totalOf(first < 0 ? [] : all.slice(first, last + 1), measure))
    }
    return states.get(key)
  }

  #select(cells: readonly Cell[], name: string, by: Selection | null): Slices {
    const at = by ? this.cells.dimensions.indexOf(by.dimension) : -1
    const out: Slice[] = []
    for (const { at: first, keys, states } of cells) {
      const state = states[name]
      if (state === undefined || (by && (keys[at] ?? null) !== by.key)) continue
      if (!this.#wanted.every(([place, values]) => values.includes(keys[place] ?? ''))) continue
      out.push({ day: first === null ? -Infinity : dayOfDate(first), state })
    }
    return out.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  }
}

/** All states added up, two neighbours at a time, so that none is walked again for each of the others. */
function totalOf(slices: Slices, { merge }: Measure<unknown>): unknown {
  let left = slices.map(({ state }) => state)
  while (left.length > 1) {
    left = Array.from({ length: Math.ceil(left.length / 2) }, (_, i) =>
      2 * i + 1 < left.length ? merge(left[2 * i], left[2 * i + 1]) : left[2 * i],
    )
  }
  return left[0]
}

export interface Selection {
  readonly dimension: string
  readonly key: string | null
}

/** What a reading may ask for. */
type Stretch = 'of' | 'before' | 'upTo' | 'whole'

/** Before every day; what stands outside of time is not in it. */
const earliest = Number.MIN_SAFE_INTEGER

/** Reads the roll-up over a stretch, or over all the data (`span` null), of all records or of one segment's. */
export class StretchReading implements Reading {
  readonly span: Span | null
  readonly segment: string | null
  readonly context: Context
  readonly target: number | null
  readonly #rollUp: RollUp
  readonly #by: Selection | null
  readonly #states: Readonly<Record<Stretch, Map<Measure<unknown>, unknown>>> = {
    of: new Map(),
    before: new Map(),
    upTo: new Map(),
    whole: new Map(),
  }
  /** Set when a measure was asked for whose records do not know the segment's dimension. */
  #blind = false
  #whole: StretchReading | null = null

  constructor(rollUp: RollUp, span: Span | null, by: Selection | null, target: number | null) {
    this.#rollUp = rollUp
    this.span = span
    this.segment = by ? (by.key ?? '') : null
    this.#by = by
    this.context = rollUp.context
    this.target = target
  }

  of<F>(measure: Measure<F>): F {
    if (this.span === null || !measure.placement) return this.whole(measure)
    return this.#read('of', measure, this.span.start, this.span.end)
  }
  ofAll<F>(measure: Measure<F>): F {
    return this.#by === null ? this.of(measure) : this.#all().of(measure)
  }
  before<F>(measure: Measure<F>): F {
    return this.#read('before', measure, earliest, this.span?.start ?? earliest)
  }
  upTo<F>(measure: Measure<F>): F {
    return this.span === null ? this.whole(measure) : this.#read('upTo', measure, earliest, this.span.end)
  }
  whole<F>(measure: Measure<F>): F {
    return this.#read('whole', measure, -Infinity, Infinity)
  }

  #all(): StretchReading {
    return (this.#whole ??= new StretchReading(this.#rollUp, this.span, null, this.target))
  }

  /** The answer of a question, or null when it needed records that do not know the segment's dimension. */
  seen<T>(ask: (reading: Reading) => T): T | null {
    this.#blind = false
    const answer = ask(this)
    return this.#blind ? null : answer
  }

  #read<F>(stretch: Stretch, measure: Measure<F>, from: number, to: number): F {
    if (this.#by && !this.#rollUp.knows(measure, this.#by.dimension)) {
      // Nothing rather than the records of all: what is made of them would be dropped.
      this.#blind = true
      return measure.finish(undefined)
    }
    const states = this.#states[stretch]
    let state = states.get(measure)
    if (!states.has(measure)) states.set(measure, (state = this.#rollUp.state(measure, this.#by, from, to)))
    return measure.finish(state)
  }
}
