import { fieldsOf } from '../core/fields.js'
import { daysUntil } from '../core/moments.js'

const deal = fieldsOf('deals')

export const isWon = deal.status.is('won')
export const isLost = deal.status.is('lost')
export const isOpen = deal.status.is('open')
export const isClosed = deal.status.is('won', 'lost')

/** When a deal was won or lost. The date that an open one still carries, from before it was reopened, is none. */
export const closedAt = deal.closedAt.when(isClosed)

/** Calendar days from a deal's start to its end, or to `asOf` while it is open. */
export const daysToClose = daysUntil(deal.createdAt, closedAt)

/** Its end is known, or still to come: of a closed deal without a date nobody knows how long it took. */
export const isTimed = isOpen.or(closedAt.known())
