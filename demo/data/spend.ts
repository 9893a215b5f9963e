import { DAY, closing, dateText, monthStart, monthsBetween, opening } from './calendar.js'
import { demand } from './demand.js'
import { logNormal } from './distributions.js'
import { cents } from './line-items.js'
import { campaign } from './products.js'
import type { Random } from './random.js'

export interface Spend {
  readonly at: string
  readonly amount: number
  readonly currency: 'EUR'
  readonly category: 'sales' | 'marketing'
  readonly channel: string
  readonly paid: boolean
}

type Line = Pick<Spend, 'category' | 'channel' | 'paid'> & {
  /** Euros in the first month, and how the amount grows: with demand (1), not at all (0), or faster. */
  readonly monthly: number
  readonly growth: number
  readonly spread: number
}

const lines: readonly Line[] = [
  { category: 'sales', channel: 'Salaries', paid: false, monthly: 46_000, growth: 0.45, spread: 0.02 },
  { category: 'sales', channel: 'Outbound', paid: false, monthly: 3_200, growth: 0.5, spread: 0.1 },
  { category: 'sales', channel: 'Tools', paid: false, monthly: 1_900, growth: 0.4, spread: 0.05 },
  { category: 'marketing', channel: 'Content', paid: false, monthly: 5_200, growth: 0.5, spread: 0.15 },
  {
    category: 'marketing',
    channel: 'Referral programme',
    paid: false,
    monthly: 1_100,
    growth: 0.9,
    spread: 0.25,
  },
]

/** Trade fairs are a few large invoices a year: month (0 to 11) to euros in the first year. */
const fairs: Readonly<Record<number, number>> = { 2: 26_000, 4: 14_000, 8: 18_000, 10: 31_000 }

const growthTo = (instant: number, power: number): number => Math.exp(power * Math.log(demand(instant)))

/**
 * What was paid for sales and marketing: monthly amounts on the month's last day, search ads every Monday at a price
 * per click that climbs faster than demand, fairs in their months, the campaign once. In order of date.
 */
export function spend(random: Random): Spend[] {
  const row = (at: number, amount: number, rest: Pick<Spend, 'category' | 'channel' | 'paid'>) => ({
    at,
    amount: cents(amount),
    ...rest,
  })
  const monthly = monthsBetween(opening, closing).flatMap((month) => {
    const last = monthStart(month, 1) - DAY
    return lines.map(({ monthly, growth, spread, ...rest }) =>
      row(last, logNormal(random, monthly * growthTo(month, growth), spread), rest),
    )
  })
  const ads = { category: 'marketing', channel: 'Search ads', paid: true } as const
  const mondays = Array.from({ length: 157 }, (_, i) => opening + (2 + 7 * i) * DAY).filter(
    (day) => day < closing,
  )
  const weekly = mondays.map((day) => row(day, logNormal(random, 1_250 * growthTo(day, 1.35), 0.12), ads))
  const booths = monthsBetween(opening, closing).flatMap((month) => {
    const cost = fairs[new Date(month + 5 * DAY).getUTCMonth()]
    const at = month + 12 * DAY
    return cost === undefined
      ? []
      : [
          row(at, logNormal(random, cost * growthTo(at, 0.3), 0.15), {
            category: 'marketing',
            channel: 'Trade fairs',
            paid: true,
          } as const),
        ]
  })
  const video = row(campaign.from, 8_400, { category: 'marketing', channel: 'Content', paid: false })
  return [...monthly, ...weekly, ...booths, video]
    .sort((a, b) => a.at - b.at)
    .map(({ at, amount, ...rest }) => ({ at: dateText(at), amount, currency: 'EUR', ...rest }))
}
