import type { Cells } from './cells.js'
import type { Context } from './context.js'
import type { Reading, Span } from './kpi.js'
import type { Measure } from './measure.js'
import { earliest, knows, type Selection, type States } from './states.js'

/** What a reading may ask for. */
type Stretch = 'of' | 'before' | 'upTo' | 'whole'

/** What is read: the states, the dimensions that each source of records knows, and the moment. */
interface Read {
  readonly states: States
  readonly known: Cells['known']
  readonly context: Context
}

/** Reads states over a stretch, or over all the data (`span` null), of all records or of one segment's. */
export class StretchReading implements Reading {
  readonly span: Span | null
  readonly segment: string | null
  readonly context: Context
  readonly target: number | null
  readonly #read: Read
  readonly #by: Selection | null
  readonly #stateOf: Partial<Record<Stretch, ReturnType<States['over']>>> = {}
  /** Set when a measure was asked for whose records do not know the segment's dimension. */
  #blind = false
  #whole: StretchReading | null = null

  constructor(read: Read, span: Span | null, by: Selection | null, target: number | null) {
    this.#read = read
    this.span = span
    this.segment = by ? (by.key ?? '') : null
    this.#by = by
    this.context = read.context
    this.target = target
  }

  of<F>(measure: Measure<F>): F {
    if (this.span === null || !measure.placement) return this.whole(measure)
    return this.#over('of', measure, this.span.start, this.span.end)
  }
  ofAll<F>(measure: Measure<F>): F {
    return this.#by === null ? this.of(measure) : this.#all().of(measure)
  }
  before<F>(measure: Measure<F>): F {
    return this.#over('before', measure, earliest, this.span?.start ?? earliest)
  }
  upTo<F>(measure: Measure<F>): F {
    return this.span === null ? this.whole(measure) : this.#over('upTo', measure, earliest, this.span.end)
  }
  whole<F>(measure: Measure<F>): F {
    return this.#over('whole', measure, -Infinity, Infinity)
  }

  #all(): StretchReading {
    return (this.#whole ??= new StretchReading(this.#read, this.span, null, this.target))
  }

  /** The answer of a question, or null when it needed records that do not know the segment's dimension. */
  seen<T>(ask: (reading: Reading) => T): T | null {
    this.#blind = false
    const answer = ask(this)
    return this.#blind ? null : answer
  }

  #over<F>(stretch: Stretch, measure: Measure<F>, from: number, to: number): F {
    if (this.#by && !knows(this.#read.known, measure, this.#by.dimension)) {
      // Nothing rather than the records of all: what is made of them would be dropped.
      this.#blind = true
      return measure.finish(undefined)
    }
    const stateOf = (this.#stateOf[stretch] ??= this.#read.states.over(this.#by, from, to))
    return measure.finish(stateOf(measure))
  }
}
