import { Flag } from './flag.js'
import { dated, noDay, resolveInstants, unknownInstants, type Instants } from './instants.js'
import { Key } from './key.js'
import { Moment } from './moment.js'
import { Quantity } from './quantity.js'
import { Kept, KeptColumns } from './kept.js'
import { unknownKeys, visitsOf, type Keys, type View } from './view.js'

/**
 * Stage visits: one row for each entry of a deal's stage history, in order, with the stage it came to, when, when it
 * left for the next, and everything of its deal through `ofDeal`.
 */
class VisitView extends KeptColumns implements View {
  readonly dataset = 'deals'
  readonly size: number
  readonly context: View['context']
  readonly present: Uint8Array
  /** The deal of each visit. */
  readonly owners: Uint32Array
  readonly enteredAt: Instants
  readonly leftAt: Instants
  readonly stages: Keys
  /** 1 for the first time a deal came to a stage. */
  readonly first: Uint8Array

  readonly deals: View

  constructor(deals: View, kept: Kept) {
    super(kept)
    this.deals = deals
    this.context = deals.context
    const history = kept.derived('history', () => historyOf(deals))
    this.size = history.owners.length
    this.owners = history.owners
    this.first = history.first
    this.stages = history.stages
    this.enteredAt = history.enteredAt
    this.leftAt = history.leftAt
    this.present = history.present
  }

  keys(field: string): Keys {
    const { codes, values } = this.deals.keys(field)
    return { codes: this.ofOwners(codes, new Uint32Array(this.size)), values }
  }
  numbers(field: string): Float64Array {
    return this.ofOwners(this.deals.numbers(field), new Float64Array(this.size))
  }
  instants(field: string): Instants {
    return this.gather(this.deals.instants(field))
  }
  flags(field: string): Uint8Array {
    return this.ofOwners(this.deals.flags(field), new Uint8Array(this.size))
  }
  /** What a column of deals has for the deal of each visit. */
  ofOwners<T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(column: T, into: T): T {
    const { owners } = this
    for (let i = 0; i < owners.length; i++) into[i] = column[owners[i] ?? 0] ?? 0
    return into
  }
  gather(of: Instants): Instants {
    return dated(
      this.ofOwners(of.days, new Int32Array(this.size)),
      this.ofOwners(of.dateAlone, new Uint8Array(this.size)),
      () => this.ofOwners(of.ms, new Float64Array(this.size)),
    )
  }
  idOf(row: number): string | number {
    return this.deals.idOf(this.owners[row] ?? 0)
  }
}

type History = Pick<VisitView, 'owners' | 'first' | 'stages' | 'enteredAt' | 'leftAt' | 'present'>

function historyOf(deals: View): History {
  const visits = visitsOf(deals)
  const size = visits?.stages.codes.length ?? 0
  const owners = new Uint32Array(size)
  const first = new Uint8Array(size)
  const present = new Uint8Array(size)
  const stages = visits?.stages ?? unknownKeys(0)
  const enteredAt = visits ? resolveInstants(visits.enteredAt, deals.context) : unknownInstants(0)
  const leftAt = { ms: enteredAt.ms.slice(), days: enteredAt.days.slice(), dateAlone: enteredAt.dateAlone }
  if (!visits) return { owners, first, stages, enteredAt, leftAt, present }
  const { ms: entered, days: enteredOn } = enteredAt
  const { ms: closed, days: closedOn } = deals.instants('closedAt')
  for (let deal = 0; deal < deals.size; deal++) {
    const from = visits.offsets[deal] ?? 0
    const to = visits.offsets[deal + 1] ?? from
    for (let i = from; i < to; i++) {
      owners[i] = deal
      const stage = stages.codes[i] ?? 0
      // A history is short: looking back through it takes less than keeping a set of what it held.
      let before = from
      while (stages.codes[before] !== stage) before++
      first[i] = before === i ? 1 : 0
      const last = i + 1 === to
      leftAt.ms[i] = last ? (closed[deal] ?? Number.NaN) : (entered[i + 1] ?? Number.NaN)
      leftAt.days[i] = last ? (closedOn[deal] ?? noDay) : (enteredOn[i + 1] ?? noDay)
      present[i] = deals.present[deal] && !((entered[i] ?? 0) > deals.context.asOf) ? 1 : 0
    }
  }
  return { owners, first, stages, enteredAt, leftAt, present }
}

/** The visits of a view of deals, kept with it. */
export function visitView(deals: View): View {
  const kept = deals.derived('visits', () => {
    const owners = visitsOf(deals)?.offsets ?? new Uint32Array(1)
    return new Kept((row) => deals.idOf(owners.findLastIndex((from) => from <= row)))
  })
  return new VisitView(deals, kept)
}

function asVisits(view: View): VisitView {
  if (view instanceof VisitView) return view
  throw new TypeError('a visit expression needs a view of stage visits')
}

const fields = ['stages'] as const

/** The fields of a stage visit as expressions. */
export const visit = {
  stage: new Key('visits', fields, 'visit.stage', (view) => asVisits(view).stages),
  enteredAt: new Moment('visits', fields, 'visit.enteredAt', (view) => asVisits(view).enteredAt),
  leftAt: new Moment('visits', fields, 'visit.leftAt', (view) => asVisits(view).leftAt),
  /** The first time its deal came to this stage. */
  first: new Flag('visits', fields, 'visit.first', (view) => asVisits(view).first),
  /** Place in the deal's history, from 0. */
  order: new Quantity('visits', fields, 'visit.order', (view) => {
    const { owners } = asVisits(view)
    const order = new Float64Array(owners.length)
    for (let i = 1; i < order.length; i++)
      order[i] = owners[i - 1] === owners[i] ? (order[i - 1] ?? 0) + 1 : 0
    return order
  }),
}

interface Walk {
  /** Stages in the order the deal first came to each, until `asOf`. */
  readonly stages: readonly string[]
  /** The stage it is in. */
  readonly now: string | null
}

/** Where deals have come to by the same stages in the same order. */
interface Place {
  readonly codes: readonly number[]
  readonly stages: readonly string[]
  /** Code of the word for a deal that is here and in such a stage. */
  readonly words: Map<string | null, number>
  readonly next: Map<number, Place>
}

const place = (codes: readonly number[], stages: readonly string[]): Place => ({
  codes,
  stages,
  words: new Map(),
  next: new Map(),
})

/**
 * A key of deals from their walks: few ways are ever taken, so each is named once. A stage that its history has a deal
 * enter only after `asOf` it is not in yet.
 */
function ofWalk(text: string, name: (walk: Walk) => string | null): Key {
  return new Key('deals', ['stage', ...fields], text, (view) => {
    const { asOf } = view.context
    const visits = visitsOf(view)
    const entered = visits ? resolveInstants(visits.enteredAt, view.context).ms : new Float64Array()
    const [codes = new Uint32Array(), names = [null], offsets = new Uint32Array()] = visits
      ? [visits.stages.codes, visits.stages.values, visits.offsets]
      : []
    const current = view.keys('stage')
    const codeOf = new Map<string | null, number>([[null, 0]])
    const values: (string | null)[] = [null]
    const wordOf = (walk: Walk): number => {
      const word = name(walk)
      const known = codeOf.get(word) ?? values.length
      if (known === values.length) values.push(word)
      codeOf.set(word, known)
      return known
    }
    const start = place([], [])
    const out = new Uint32Array(view.size)
    for (let deal = 0; deal < out.length; deal++) {
      const to = offsets[deal + 1] ?? 0
      let here = start
      let last = 0
      let ahead = to
      for (let i = offsets[deal] ?? 0; i < to; i++) {
        const code = codes[i] ?? 0
        if (code === 0) continue
        if ((entered[i] ?? 0) > asOf) {
          ahead = Math.min(ahead, i)
          continue
        }
        last = code
        if (here.codes.includes(code)) continue
        let there = here.next.get(code)
        if (!there) {
          there = place([...here.codes, code], [...here.stages, names[code] ?? ''])
          here.next.set(code, there)
        }
        here = there
      }
      const named = current.values[current.codes[deal] ?? 0] ?? null
      const early = (): boolean => {
        for (let i = ahead; i < to; i++)
          if (names[codes[i] ?? 0] === named) return !here.stages.includes(named ?? '')
        return false
      }
      const now = named === null || early() ? (names[last] ?? null) : named
      let word = here.words.get(now)
      if (word === undefined) here.words.set(now, (word = wordOf({ stages: here.stages, now })))
      out[deal] = word
    }
    return { codes: out, values }
  })
}

/**
 * The stages a deal has been in, in the order it first came to each, as JSON: those of its history until `asOf`, then
 * the one it is in where its history lacks it. `[]` for a deal of which nothing is known. Few paths are ever taken, so
 * counts by path say of every deal how far it came.
 */
export const path = ofWalk('deal.path', ({ stages, now }) =>
  JSON.stringify(now === null || stages.includes(now) ? stages : [...stages, now]),
)

/** The stage a deal is in at `asOf`: as its record says, else the last one of its history. */
export const currentStage = ofWalk('deal.currentStage', ({ now }) => now)

/** An expression of deals, for each of their visits. */
export function ofDeal(expression: Quantity): Quantity
export function ofDeal(expression: Flag): Flag
export function ofDeal(expression: Key): Key
export function ofDeal(expression: Moment): Moment
export function ofDeal(e: Quantity | Flag | Key | Moment): Quantity | Flag | Key | Moment {
  if (e instanceof Quantity) {
    return new Quantity(
      'visits',
      e.fields,
      `visit ${e.text}`,
      (view) => {
        const visits = asVisits(view)
        return visits.ofOwners(e.column(visits.deals), new Float64Array(visits.size))
      },
      e.depends,
    )
  }
  if (e instanceof Flag) {
    return new Flag(
      'visits',
      e.fields,
      `visit ${e.text}`,
      (view) => {
        const visits = asVisits(view)
        return visits.ofOwners(e.column(visits.deals), new Uint8Array(visits.size))
      },
      e.depends,
    )
  }
  if (e instanceof Key) {
    return new Key(
      'visits',
      e.fields,
      `visit ${e.text}`,
      (view) => {
        const visits = asVisits(view)
        const { codes, values } = e.column(visits.deals)
        return { codes: visits.ofOwners(codes, new Uint32Array(visits.size)), values }
      },
      e.depends,
    )
  }
  return new Moment(
    'visits',
    e.fields,
    `visit ${e.text}`,
    (view) => {
      const visits = asVisits(view)
      return visits.gather(e.column(visits.deals))
    },
    e.depends,
  )
}
