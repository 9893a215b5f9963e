import { fieldsOf } from '../core/fields.js'
import type { View } from '../core/frame.js'
import { word } from '../core/key.js'
import type { Part, Reading } from '../core/kpi.js'
import { all, by } from '../core/measures/by.js'
import { count } from '../core/measures/count.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Proportion } from '../stats/proportion.js'
import { wilson } from '../stats/wilson.js'
import { day, hour, isAnswered, minute, wait } from './lead-response.js'

const lead = fieldsOf('leads')

/** Times of response, the quickest first, and how each ends the name of its parts. */
export const paces = ['5min', '30min', '1h', '24h', 'Later', 'Never'] as const
export type Pace = (typeof paces)[number]

const pace = word(isAnswered, 'Later', 'Never')
  .unless(isAnswered.and(wait.atMost(day)), '24h')
  .unless(isAnswered.and(wait.atMost(hour)), '1h')
  .unless(isAnswered.and(wait.atMost(30 * minute)), '30min')
  .unless(isAnswered.and(wait.atMost(5 * minute)), '5min')

const outcomes = all({ leads: count('leads'), qualified: count('leads').where(lead.qualifiedAt.known()) })

/** Leads, and those that became opportunities, by how long they waited for the first answer. */
export const decay = by(pace, outcomes).where(wait.known()).at(lead.createdAt)

/** Opportunities of the leads that were answered at a pace. */
export function convertedAt(r: Reading, at: Pace): Proportion {
  const found = r.of(decay).get(at)
  return { x: found?.qualified ?? 0, n: found?.leads ?? 0 }
}

/** Whether any lead became an opportunity, so that there is something to learn. */
export function convertsAtAll(r: Reading): boolean {
  return [...r.of(decay).values()].some(({ qualified }) => qualified > 0)
}

/** For every pace, how many leads were answered so and what share of them became opportunities. */
export const decayParts: Readonly<Record<string, Part>> = Object.fromEntries(
  paces.flatMap((at): [string, Part][] => [
    [`leads${at}`, { unit: 'count', of: (r: Reading) => convertedAt(r, at).n }],
    [
      `conversion${at}`,
      {
        unit: 'ratio',
        of: (r: Reading) => {
          const { x, n } = convertedAt(r, at)
          return n === 0 || !convertsAtAll(r) ? null : x / n
        },
      },
    ],
  ]),
)

function segmentAt({ parts }: KpiResult, at: Pace, name: string): Segment | null {
  const rate = parts[`conversion${at}`] ?? null
  const n = parts[`leads${at}`] ?? 0
  if (rate === null) return null
  return { key: name, value: rate, interval: wilson(Math.round(rate * n), n), count: n, parts: {} }
}

/** The share that became opportunities by how long they waited, with Wilson's intervals; null where none did. */
export const decayView =
  (intervals: View): View =>
  (result, frame) => {
    const segments = paces.flatMap((at) => segmentAt(result, at, frame.part(`conversion${at}`)) ?? [])
    if (segments.length === 0) return null
    const count = segments.reduce((sum, segment) => sum + segment.count, 0)
    const qualified = segments.reduce((sum, segment) => sum + (segment.value ?? 0) * segment.count, 0)
    const converted: KpiResult = {
      ...result,
      unit: 'ratio',
      value: qualified / count,
      count,
      target: null,
      benchmark: null,
      benchmarks: [],
      dimension: 'pace',
      segments,
    }
    const named = { ...frame, name: frame.part('conversion'), dimension: () => frame.part('pace') }
    return intervals(converted, named)
  }
