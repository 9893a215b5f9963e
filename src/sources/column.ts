import { dateOrders, isSureDate, ordersOf, type DateOrder } from './date-text.js'
import { isBlank, readFlag } from './flag-text.js'
import { decimalsOf, readNumber, type Decimal } from './number-text.js'

/** What a column of text was taken for, and why: to be shown, and to be overruled. */
export interface Decision {
  /** The column as the source calls it. */
  readonly column: string
  readonly kind: 'text' | 'number' | 'instant' | 'flag'
  /** How its dates are ordered; `iso` when every one is the same in any order. Null for other kinds. */
  readonly order: DateOrder | 'iso' | null
  /** What separates fractions; null for other kinds, and when no value has a separator. */
  readonly decimal: Decimal | null
  /** Whether numbers are shares of a hundred: by a sign, by the column's name, or because they exceed 1. */
  readonly percent: boolean
  /** Currencies written beside the numbers. */
  readonly currencies: readonly string[]
  /** A value that settled it, and how many distinct ones do. Empty when nothing had to be settled. */
  readonly evidence: readonly Evidence[]
  /** Distinct values that can be read in more than one way. */
  readonly ambiguous: number
  /** Distinct values that cannot be read as the kind at all, with an example. */
  readonly strange: { readonly count: number; readonly example: string } | null
  /** Why nothing was decided: all values have two readings, or some have one and some the other. */
  readonly undecided: 'ambiguous' | 'mixed' | null
  /** Who decided: the values, other columns of the same source, the author, or the mapping. */
  readonly by: 'values' | 'columns' | 'author' | 'mapping'
}

export interface Evidence {
  /** The only reading of these values: an order or a separator. */
  readonly reading: DateOrder | Decimal
  readonly example: string
  readonly count: number
}

/** What an author says of a column, by its name or by `*` for all. */
export type Overrides = Readonly<
  Record<string, { readonly order?: DateOrder | undefined; readonly decimal?: Decimal | undefined }>
>

const nothing = {
  order: null,
  decimal: null,
  percent: false,
  currencies: [],
  evidence: [],
  ambiguous: 0,
  strange: null,
  undecided: null,
  by: 'values',
} as const

/** A column of words: nothing to decide. */
export function textDecision(column: string): Decision {
  return { column, kind: 'text', ...nothing }
}

/** Values of one reading for each of another, beyond which the others are slips. */
const slips = 50

/** Counts which readings every value has, keeping those that all share. */
class Tally<R extends DateOrder | Decimal> {
  left: readonly R[]
  ambiguous = 0
  strange = 0
  example = ''
  readonly evidence = new Map<R, { example: string; count: number }>()
  readonly #all: readonly R[]

  constructor(all: readonly R[]) {
    this.#all = all
    this.left = all
  }

  add(text: string, readings: readonly R[], count = 1): void {
    const [only] = readings
    if (only === undefined) {
      if (this.strange++ === 0) this.example = text
      return
    }
    if (readings.length < this.#all.length) this.left = this.left.filter((r) => readings.includes(r))
    if (readings.length > 1) return
    const seen = this.evidence.get(only)
    if (seen) seen.count += count
    else this.evidence.set(only, { example: text, count })
  }

  /** To be called once after the last: among contradicting values, slips give way to what nearly all say. */
  settle(): void {
    if (this.left.length > 0) return
    const [first, second] = [...this.evidence].sort((a, b) => b[1].count - a[1].count)
    if (first && second && first[1].count >= slips * second[1].count) this.left = [first[0]]
  }

  get undecided(): Decision['undecided'] {
    return this.left.length === 0 ? 'mixed' : this.ambiguous > 0 && this.left.length > 1 ? 'ambiguous' : null
  }

  decision(column: string, kind: Decision['kind']): Decision {
    const evidence = [...this.evidence].map(([reading, seen]): Evidence => ({ reading, ...seen }))
    const strange = this.strange > 0 ? { count: this.strange, example: this.example } : null
    return {
      column,
      kind,
      ...nothing,
      evidence,
      ambiguous: this.ambiguous,
      strange,
      undecided: this.undecided,
    }
  }
}

/** How the dates of a column are ordered, from its distinct values. */
export function decideDates(column: string, texts: readonly string[]): Decision {
  const tally = new Tally<DateOrder>(dateOrders)
  let dotted = true
  let unsure = 0
  for (const given of texts) {
    const text = given.trim()
    if (isBlank(text)) continue
    const sure = isSureDate(text)
    const orders = sure ? dateOrders : ordersOf(text)
    tally.add(text, orders)
    if (sure || orders.length === 0) continue
    unsure++
    if (orders.length > 1) tally.ambiguous++
    if (!/^\d{1,2}\./.test(text)) dotted = false
  }
  tally.settle()
  // With dots between, the day comes first wherever dates are so written (CLDR: no language has M.d.y).
  if (dotted && tally.left.includes('dmy')) tally.left = ['dmy']
  const [only = null] = tally.left
  const decision = tally.decision(column, 'instant')
  return { ...decision, order: decision.undecided ? null : unsure === 0 ? 'iso' : only }
}

/**
 * What separates the fractions of a column, from its distinct values.
 *
 * @param plain what was seen already of values that are not among `texts`: fractions with a point, with one of them,
 *   and numbers whose point may part thousands
 */
export function decideNumbers(
  column: string,
  texts: readonly string[],
  plain = { fractions: 0, example: '', ambiguous: 0 },
): Decision {
  const tally = new Tally<Decimal>(['.', ','])
  tally.ambiguous = plain.ambiguous
  if (plain.fractions > 0) tally.add(plain.example, ['.'], plain.fractions)
  const currencies = new Set<string>()
  let percent = /%|percent|prozent|yüzde|porcentaje|pourcent/i.test(column)
  for (const given of texts) {
    const text = given.trim()
    if (isBlank(text)) continue
    const decimals = decimalsOf(text)
    tally.add(text, decimals)
    if (decimals.length > 1 && /[.,]/.test(text)) tally.ambiguous++
    if (/^[\d.]+$/.test(text)) continue
    const reading = decimals[0] ? readNumber(text, decimals[0]) : null
    if (reading?.currency) currencies.add(reading.currency)
    if (reading?.percent) percent = true
  }
  tally.settle()
  const decision = tally.decision(column, 'number')
  const [only = null] = tally.left
  const decimal = decision.undecided || (tally.left.length > 1 && tally.ambiguous === 0) ? null : only
  return { ...decision, decimal, percent, currencies: [...currencies] }
}

/** Whether a column says yes or no, from its distinct values. */
export function decideFlags(column: string, texts: readonly string[]): Decision {
  const strange = texts.filter((text) => !isBlank(text.trim()) && readFlag(text) === null)
  const [example] = strange
  return {
    column,
    kind: 'flag',
    ...nothing,
    strange: example === undefined ? null : { count: strange.length, example },
  }
}

/** The decision as an author wants it. An order or separator of another kind of column changes nothing. */
export function overruled(decision: Decision, overrides: Overrides): Decision {
  const said = Object.hasOwn(overrides, decision.column) ? overrides[decision.column] : overrides['*']
  if (decision.kind === 'instant' && said?.order)
    return { ...decision, order: said.order, undecided: null, by: 'author' }
  if (decision.kind === 'number' && said?.decimal)
    return { ...decision, decimal: said.decimal, undecided: null, by: 'author' }
  return decision
}

/**
 * Settles columns that could not be decided alone by others of the same source, which one program wrote: when all that
 * were decided agree. A column whose own values contradict each other stays undecided.
 */
export function settledTogether(decisions: readonly Decision[]): readonly Decision[] {
  const orders = new Set(decisions.flatMap(({ order }) => (order === null || order === 'iso' ? [] : [order])))
  const decimals = new Set(decisions.flatMap(({ decimal }) => decimal ?? []))
  const [order] = orders
  const [decimal] = decimals
  return decisions.map((decision) => {
    if (decision.undecided !== 'ambiguous') return decision
    if (decision.kind === 'instant' && order && orders.size === 1)
      return { ...decision, order, undecided: null, by: 'columns' }
    if (decision.kind === 'number' && decimal && decimals.size === 1)
      return { ...decision, decimal, undecided: null, by: 'columns' }
    return decision
  })
}
