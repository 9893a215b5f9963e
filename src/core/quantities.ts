import { dependsOf } from './expression.js'
import { Flag, flagged } from './flag.js'
import { mapped, Quantity } from './quantity.js'

/** One times the other; nothing where one of them is unknown. */
export function productOf(a: Quantity, b: Quantity): Quantity {
  return new Quantity(
    a.source,
    [...a.fields, ...b.fields],
    `(${a.text} * ${b.text})`,
    (view) => {
      const other = b.column(view)
      return mapped(a.column(view), (x, row) => x * (other[row] ?? Number.NaN))
    },
    dependsOf(a, b),
  )
}

/** The square, in squares of so many units: those of large amounts are then still what a sum keeps exactly. */
export function squared(quantity: Quantity, units: number): Quantity {
  return new Quantity(
    quantity.source,
    quantity.fields,
    `(${quantity.text} / ${units})²`,
    (view) => mapped(quantity.column(view), (x) => (x / units) * (x / units)),
    quantity.depends,
  )
}

/** At most the value of one of the KPI's options; holds for every known value while that is not set. */
export function atMostOption(quantity: Quantity, option: string): Flag {
  return againstOption(quantity, '<=', option, Infinity, (x, bound) => x <= bound)
}

/** At least the value of one of the KPI's options; holds for every known value while that is not set. */
export function atLeastOption(quantity: Quantity, option: string): Flag {
  return againstOption(quantity, '>=', option, -Infinity, (x, bound) => x >= bound)
}

function againstOption(
  quantity: Quantity,
  sign: string,
  option: string,
  unset: number,
  holds: (x: number, bound: number) => boolean,
): Flag {
  return new Flag(
    quantity.source,
    quantity.fields,
    `${quantity.text} ${sign} ${option}`,
    (view) => {
      const given = view.context.options[option]
      const bound = typeof given === 'number' ? given : unset
      const column = quantity.column(view)
      return flagged(view.size, (i) => holds(column[i] ?? Number.NaN, bound))
    },
    [...quantity.depends, option],
  )
}
