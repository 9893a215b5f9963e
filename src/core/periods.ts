import type { Moment } from './moment.js'
import { Quantity } from './quantity.js'
import type { View } from './view.js'
import { monthsUntil } from './moments.js'

function lengthIn(view: View, months: string | number): number {
  const given = typeof months === 'number' ? months : view.context.options[months]
  return typeof given === 'number' && given > 0 ? given : 1
}

/**
 * Periods of a contract from one instant to another, in whole numbers: up to a known `end` the one it ended in counts,
 * from 1 on; while `end` is unknown only those that are over at `asOf`. A period is so many `months`, or as many as
 * that option says (1 where it says nothing above 0). Nothing without a start or with an end before it.
 */
export function periodsUntil(start: Moment, end: Moment, months: string | number): Quantity {
  const span = monthsUntil(start, end)
  const named = typeof months === 'string' ? [months] : []
  return new Quantity(
    span.source,
    span.fields,
    `periods of ${months} months from ${start.text} to ${end.text}`,
    (view) => {
      const length = lengthIn(view, months)
      const ended = end.known().column(view)
      return span.column(view).map((time, i) => {
        // Parts of months add up to whole ones only to the precision of a number.
        const periods = Math.round((time / length) * 1e9) / 1e9
        return ended[i] ? Math.max(1, Math.ceil(periods)) : Math.floor(periods)
      })
    },
    [...span.depends, ...named],
  )
}
