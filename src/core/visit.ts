import { Key, Moment, Quantity, Flag } from './expression.js'
import { KeptColumns, noDay, resolveInstants, unknownInstants, unknownKeys, visitsOf, type Instants, type Keys, type View } from './view.js'

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

  constructor(deals: View) {
    super()
    this.deals = deals
    this.context = deals.context
    const history = visitsOf(deals)
    this.size = history?.stages.codes.length ?? 0
    this.owners = new Uint32Array(this.size)
    this.first = new Uint8Array(this.size)
    this.stages = history?.stages ?? unknownKeys(0)
    this.enteredAt = history ? resolveInstants(history.enteredAt, deals.context) : unknownInstants(0)
    this.leftAt = { ms: this.enteredAt.ms.slice(), days: this.enteredAt.days.slice(), dateAlone: this.enteredAt.dateAlone }
    const closedAt = deals.instants('closedAt')
    for (let deal = 0; history && deal < deals.size; deal++) {
      const from = history.offsets[deal] ?? 0
      const to = history.offsets[deal + 1] ?? from
      const seen = new Set<number>()
      for (let i = from; i < to; i++) {
        this.owners[i] = deal
        const stage = this.stages.codes[i] ?? 0
        this.first[i] = seen.has(stage) ? 0 : 1
        seen.add(stage)
        const last = i + 1 === to
        this.leftAt.ms[i] = last ? (closedAt.ms[deal] ?? Number.NaN) : (this.enteredAt.ms[i + 1] ?? Number.NaN)
        this.leftAt.days[i] = last ? (closedAt.days[deal] ?? noDay) : (this.enteredAt.days[i + 1] ?? noDay)
      }
    }
    const { asOf } = deals.context
    this.present = Uint8Array.from(this.owners, (deal, i) => (deals.present[deal] && !((this.enteredAt.ms[i] ?? 0) > asOf) ? 1 : 0))
  }

  keys(field: string): Keys {
    const { codes, values } = this.deals.keys(field)
    return { codes: Uint32Array.from(this.owners, (deal) => codes[deal] ?? 0), values }
  }
  numbers(field: string): Float64Array {
    const column = this.deals.numbers(field)
    return Float64Array.from(this.owners, (deal) => column[deal] ?? Number.NaN)
  }
  instants(field: string): Instants {
    return this.gather(this.deals.instants(field))
  }
  flags(field: string): Uint8Array {
    const column = this.deals.flags(field)
    return Uint8Array.from(this.owners, (deal) => column[deal] ?? 0)
  }
  gather(of: Instants): Instants {
    return {
      ms: Float64Array.from(this.owners, (deal) => of.ms[deal] ?? Number.NaN),
      days: Int32Array.from(this.owners, (deal) => of.days[deal] ?? noDay),
      dateAlone: Uint8Array.from(this.owners, (deal) => of.dateAlone[deal] ?? 0),
    }
  }
  idOf(row: number): string | number {
    return this.deals.idOf(this.owners[row] ?? 0)
  }
}

/** The visits of a view of deals, kept with it. */
export function visitView(deals: View): View {
  return deals.derived('visits', () => new VisitView(deals))
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
    let start = 0
    return Float64Array.from(owners, (deal, i) => {
      if (i > 0 && owners[i - 1] !== deal) start = i
      return i - start
    })
  }),
}

/** An expression of deals, for each of their visits. */
export function ofDeal(expression: Quantity): Quantity
export function ofDeal(expression: Flag): Flag
export function ofDeal(expression: Key): Key
export function ofDeal(expression: Moment): Moment
export function ofDeal(e: Quantity | Flag | Key | Moment): Quantity | Flag | Key | Moment {
  if (e instanceof Quantity) {
    return new Quantity('visits', e.fields, `visit ${e.text}`, (view) => {
      const { owners, deals } = asVisits(view)
      const column = e.column(deals)
      return Float64Array.from(owners, (deal) => column[deal] ?? Number.NaN)
    })
  }
  if (e instanceof Flag) {
    return new Flag('visits', e.fields, `visit ${e.text}`, (view) => {
      const { owners, deals } = asVisits(view)
      const column = e.column(deals)
      return Uint8Array.from(owners, (deal) => column[deal] ?? 0)
    })
  }
  if (e instanceof Key) {
    return new Key('visits', e.fields, `visit ${e.text}`, (view) => {
      const { owners, deals } = asVisits(view)
      const { codes, values } = e.column(deals)
      return { codes: Uint32Array.from(owners, (deal) => codes[deal] ?? 0), values }
    })
  }
  return new Moment('visits', e.fields, `visit ${e.text}`, (view) => {
    const visits = asVisits(view)
    return visits.gather(e.column(visits.deals))
  })
}
