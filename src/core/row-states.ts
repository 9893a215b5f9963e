import { crosstab, type Combinations, type CrossTab } from './crosstab.js'
import { entries, passing, present, type Passing } from './entries.js'
import type { Source } from './expression.js'
import type { Extent } from './extent.js'
import type { Span } from './kpi.js'
import type { Measure } from './measure.js'
import { recent } from './recent.js'
import type { Settings } from './settings.js'
import { byDay, bySpans, timeless, type Slices } from './slices.js'
import { foundOnce, type Selection, type States } from './states.js'
import type { View } from './view.js'

/** A table by the day has no more groups than there are records in it, and no more than this. */
const mostGroups = 200_000

/** What is known of so many segments is added up for all of them; of more, the records are folded once more. */
const mostAdded = 64

/** Views of the records, by the sources that measures count. */
export type Views = ReadonlyMap<Source, View>

/**
 * States folded from records, each when it is asked for and kept with the records' columns. What is a few numbers is
 * folded by the day, where that pays, and so answers every period; the rest over the stretch that was asked for.
 */
export class RowStates implements States {
  readonly #views: Views
  readonly #extent: Extent | null
  readonly #filter: Settings['filter']
  readonly #options: string
  readonly #steps: readonly Span[]
  /** What was asked for, by measure, dimension and stretch: cards with the same cut ask for the same. */
  readonly #tabs = new Map<Measure<unknown>, Map<string, CrossTab>>()
  /** Of records that are one segment, the segment, and the states of all of them. */
  readonly #segment: readonly [Selection, RowStates] | null
  /** The dimension whose segments will be asked for. */
  readonly #dimension: string | null
  /** The dimension whose segments have series. */
  readonly #inSteps: string | null

  /**
   * @param steps stretches of the series, which are folded together
   * @param options what columns depend on beside the names of expressions
   * @param dimension the one whose segments will be asked for
   * @param inSteps the dimension by which the series are asked for; null for the series of all
   */
  constructor(
    views: Views,
    extent: Extent | null,
    filter: Settings['filter'],
    steps: readonly Span[],
    options: string,
    dimension: string | null,
    inSteps: string | null = null,
  ) {
    this.#views = views
    this.#extent = extent
    this.#filter = filter
    this.#steps = steps
    this.#options = options
    this.#dimension = dimension
    this.#inSteps = inSteps
    const selected = segmentOf(filter)
    this.#segment = selected && [
      selected,
      new RowStates(views, extent, {}, steps, options, selected.dimension, selected.dimension),
    ]
  }

  keysOf(dimension: string): readonly (string | null)[] {
    const [segment, all] = this.#segment ?? []
    return segment?.dimension === dimension && all
      ? all.keysOf(dimension).filter((key) => key === segment.key)
      : [...new Set([...this.#views.values()].flatMap((view) => this.#occurring(view, dimension)))]
  }

  #occurring(view: View, dimension: string): readonly (string | null)[] {
    const passed = this.#passing(view)
    return recent(view).made(
      `keys ${dimension} ${passed?.name}`,
      () => {
        const { codes, size } = valuesOf(view, dimension)
        const seen = new Uint8Array(size)
        const rows = passed ? passed.rows : present(view)
        for (let k = 0; k < rows.length; k++) seen[codes[rows[k] ?? 0] ?? 0] = 1
        return view.keys(dimension).values.filter((_, code) => seen[code] === 1)
      },
      (keys) => keys.length,
    )
  }

  readonly over = foundOnce((measure, by, from, to) => {
    const view = this.#views.get(measure.source)
    if (!view) return undefined
    const [segment, all] = this.#segment ?? []
    if (segment && all && (by ?? segment).dimension === segment.dimension)
      return by && by.key !== segment.key ? undefined : all.over(segment, from, to)(measure)
    const code = by ? (codesOf(view, by.dimension).get(by.key) ?? -1) : 0
    if (code < 0) return undefined
    return this.#tab(view, measure, by?.dimension ?? null, from, to).state(code, from, to)
  })

  #tab(view: View, measure: Measure<unknown>, dimension: string | null, from: number, to: number): CrossTab {
    const tabs = this.#tabs.get(measure) ?? new Map<string, CrossTab>()
    this.#tabs.set(measure, tabs)
    const key = `${from} ${to} ${dimension}`
    const known = tabs.get(key)
    if (known) return known
    const slices = this.#slicesFor(view, measure, dimension, from, to)
    const combinations = dimension === null ? alone : valuesOf(view, dimension)
    const cut = { view, combinations, slices, passed: this.#passing(view), options: this.#options }
    const tab = crosstab(measure, cut, () =>
      dimension === null ? this.#summands(view, measure, from, to) : null,
    )
    tabs.set(key, tab)
    return tab
  }

  /** A measure by the segments that will be asked for anyway: what is a few numbers, and what is known already. */
  #summands(view: View, measure: Measure<unknown>, from: number, to: number): CrossTab | null {
    const dimension = this.#dimension
    if (dimension === null || valuesOf(view, dimension).size > mostAdded) return null
    const extent = measure.compact && measure.placement && this.#extent
    return extent && this.#daily(view, measure, dimension, extent)
      ? this.#tab(view, measure, dimension, from, to)
      : (this.#tabs.get(measure)?.get(`${from} ${to} ${dimension}`) ?? null)
  }

  #slicesFor(
    view: View,
    measure: Measure<unknown>,
    dimension: string | null,
    from: number,
    to: number,
  ): Slices {
    const extent = this.#extent
    if (!measure.placement || !extent) return timeless
    const days = measure.compact ? this.#daily(view, measure, dimension, extent) : null
    if (days) return days
    if (from === -Infinity && to === Infinity) return timeless
    if (dimension === this.#inSteps && this.#steps.some(({ start, end }) => start === from && end === to))
      return bySpans(this.#steps)
    return bySpans([{ start: from, end: to }])
  }

  /** The days, when there are not more groups by them than records to count. */
  #daily(view: View, measure: Measure<unknown>, dimension: string | null, extent: Extent): Slices | null {
    const kinds = dimension === null ? 1 : view.keys(dimension).values.length
    const days = byDay(extent)
    const counted = entries(view, measure.condition, this.#passing(view)).length
    return days.size * kinds <= Math.min(mostGroups, counted) ? days : null
  }

  #passing(view: View): Passing | null {
    if (Object.keys(this.#filter).length === 0) return null
    return recent(view).made(
      `passing ${JSON.stringify(this.#filter)}`,
      () => passing(view, this.#filter),
      (passed) => passed?.rows.length ?? 0,
    )
  }
}

/** All rows alike. */
const alone: Combinations = { name: '', codes: null, size: 1 }

function valuesOf(view: View, dimension: string): Combinations & { readonly codes: Int32Array } {
  return view.derived(`values ${dimension}`, () => {
    const { codes, values } = view.keys(dimension)
    // The same codes: nobody has two thousand million values.
    const signed = new Int32Array(codes.buffer, codes.byteOffset, codes.length)
    return { name: dimension, codes: signed, size: values.length }
  })
}

const codesOf = (view: View, dimension: string): ReadonlyMap<string | null, number> =>
  view.derived(
    `codes ${dimension}`,
    () => new Map(view.keys(dimension).values.map((key, code) => [key, code])),
  )

/** A filter by one value lets through what is a segment anyway. */
function segmentOf(filter: Settings['filter']): Selection | null {
  const [[dimension, values] = [], ...more] = Object.entries(filter)
  const [key] = values ?? []
  return dimension !== undefined && key !== undefined && values?.length === 1 && more.length === 0
    ? { dimension, key }
    : null
}
