import type { Cell, Cells } from './cells.js'
import { total } from './groups.js'
import type { Kpi } from './kpi.js'
import type { Measure } from './measure.js'
import { dayOfDate, type Settings } from './settings.js'
import { foundOnce, type Selection, type States } from './states.js'

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

/** States rolled up from the cells of a KPI, over any stretch of their slices. */
export class RollUp implements States {
  readonly kpi: Kpi
  readonly cells: Cells
  readonly #names: ReadonlyMap<Measure<unknown>, string>
  readonly #wanted: readonly (readonly [at: number, values: readonly string[]])[]
  readonly #filter: string

  /** @param filter values of the cells' dimensions; cells of other values are left out */
  constructor(kpi: Kpi, cells: Cells, filter: Settings['filter'] = {}) {
    this.kpi = kpi
    this.cells = cells
    this.#names = new Map(Object.entries(kpi.measures).map(([name, measure]) => [measure, name]))
    this.#filter = JSON.stringify(filter)
    this.#wanted = Object.entries(filter).map(
      ([name, values]) => [cells.dimensions.indexOf(name), values] as const,
    )
  }

  keysOf(dimension: string): readonly (string | null)[] {
    const at = this.cells.dimensions.indexOf(dimension)
    return at < 0 ? [] : [...new Set(this.cells.cells.map((cell) => cell.keys[at] ?? null))]
  }

  #nameOf(measure: Measure<unknown>): string {
    const name = this.#names.get(measure)
    if (name === undefined)
      throw new TypeError(`${this.kpi.id}: "${measure.text}" is not among the KPI's measures`)
    return name
  }

  readonly over = foundOnce((measure, by, from, to) => {
    const name = this.#nameOf(measure)
    const { slices, states } = rolledOf(this.cells.cells)
    const selected = `${name} ${by ? JSON.stringify([by.dimension, by.key]) : ''} ${this.#filter}`
    const all = slices.get(selected) ?? this.#select(name, by)
    slices.set(selected, all)
    const first = all.findIndex(({ day }) => day >= from)
    const last = all.findLastIndex(({ day }) => day < to)
    const key = `${selected} ${first} ${last}`
    if (!states.has(key)) {
      if (states.size >= most) states.clear()
      states.set(
        key,
        total(
          (first < 0 ? [] : all.slice(first, last + 1)).map(({ state }) => state),
          (a, b) => measure.merge(a, b),
        ),
      )
    }
    return states.get(key)
  })

  #select(name: string, by: Selection | null): Slices {
    const at = by ? this.cells.dimensions.indexOf(by.dimension) : -1
    const out: Slice[] = []
    for (const { at: first, keys, states } of this.cells.cells) {
      const state = states[name]
      if (state === undefined || (by && (keys[at] ?? null) !== by.key)) continue
      if (!this.#wanted.every(([place, values]) => values.includes(keys[place] ?? ''))) continue
      out.push({ day: first === null ? -Infinity : dayOfDate(first), state })
    }
    return out.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  }
}
