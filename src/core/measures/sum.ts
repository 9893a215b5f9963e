import type { Quantity } from '../quantity.js'
import { Measure, type Kernel, type State } from '../measure.js'

/**
 * Sums are kept in fixed point, whole units and billionths, because sums of floating-point numbers depend on the
 * order and the parts they were added in, and a sum must not.
 */
export type FixedPoint = readonly [units: number, billionths: number]

const billion = 1e9

function carried(units: number, billionths: number): FixedPoint {
  const carry = Math.floor(billionths / billion)
  return [units + carry, billionths - carry * billion]
}

export interface Sum {
  readonly total: number
  /** How many values were known and added. */
  readonly known: number
}

type Added = readonly [units: number, billionths: number, known: number]

export const sumState: State<Added> = {
  holds: (state): state is Added =>
    Array.isArray(state) && state.length === 3 && state.every((x) => typeof x === 'number'),
  merge: (a, b) => [...carried(a[0] + b[0], a[1] + b[1]), a[2] + b[2]],
}

/**
 * The sum of a quantity over the records that have it, exact to 10⁻⁹ of a unit and independent of order.
 * State: `[units, billionths, known values]`. Of nothing: total 0 of 0 known.
 */
export function sum(quantity: Quantity): Measure<Sum> {
  const kernel: Kernel<Added, Sum> = {
    source: quantity.source,
    fields: quantity.fields,
    text: `sum of ${quantity.text}`,
    state: sumState,
    shape: { kind: 'sum' },
    fold({ view, groups, size, mask }) {
      const column = quantity.column(view)
      const units = new Float64Array(size)
      const billionths = new Float64Array(size)
      const known = new Float64Array(size)
      for (let i = 0; i < groups.length; i++) {
        const g = groups[i] ?? -1
        if (g < 0 || (mask !== null && !mask[i])) continue
        const x = column[i] ?? Number.NaN
        if (Number.isNaN(x)) continue
        const whole = Math.floor(x)
        units[g] = (units[g] ?? 0) + whole
        let rest = (billionths[g] ?? 0) + Math.round((x - whole) * billion)
        if (rest > 1e15) {
          const carry = Math.floor(rest / billion)
          units[g] = (units[g] ?? 0) + carry
          rest -= carry * billion
        }
        billionths[g] = rest
        known[g] = (known[g] ?? 0) + 1
      }
      return Array.from(known, (n, g) =>
        n ? ([...carried(units[g] ?? 0, billionths[g] ?? 0), n] as const) : undefined,
      )
    },
    finish: (state) =>
      state ? { total: state[0] + state[1] / billion, known: state[2] } : { total: 0, known: 0 },
  }
  return Measure.of(kernel)
}
