import { intervals } from '../charts/intervals.js'
import { laterTrend } from '../charts/later.js'
import { publishedCurve } from '../charts/published-curve.js'
import { sparkline } from '../charts/sparkline.js'
import { kpi, type Part } from '../core/kpi.js'
import { later } from '../core/later.js'
import {
  answerCurve,
  answeredBy,
  answeredMean,
  answeredMeanInterval,
  answeredMedian,
  answeredMedianInterval,
  answeredOf,
  answeredWithin,
  day,
  hour,
  leadsOf,
  minute,
  response,
} from './lead-response.js'
import { decay, decayParts, decayView } from './response-decay.js'
import { caveats, findings } from './response-notes.js'

const within = (time: number): Part => ({ unit: 'ratio', of: (r) => answeredWithin(r, time) })

/**
 * Lead response time: from the creation of a lead to the first answer, of the leads created in the period. The median
 * counts the leads that still wait: Kaplan–Meier, with the interval of Brookmeyer and Crowley; `answered-median` and
 * `answered-mean`, which most tools show, leave them out and so look the quicker the more are left waiting. Shares
 * answered within a time are of all leads, Kaplan–Meier again. With `businessHours` only working time counts. The curve
 * is the share answered by every time. Causes are individual, so reps come first.
 */
export const responseTime = kpi({
  id: 'response-time',
  main: 'leads',
  unit: 'duration',
  better: 'lower',
  range: 'last-90-days',
  step: 'week',
  segment: 'owner',
  options: { businessHours: null },
  measures: { ...response, decay },
  definitions: {
    median: {
      formula: 'median',
      value: (r) => answeredBy(r, 0.5)?.value ?? null,
      interval: (r) => answeredBy(r, 0.5),
      count: leadsOf,
      curve: answerCurve,
    },
    'answered-median': {
      formula: 'answeredMedian',
      value: answeredMedian,
      interval: answeredMedianInterval,
      count: answeredOf,
      curve: answerCurve,
    },
    'answered-mean': {
      formula: 'answeredMean',
      value: answeredMean,
      interval: answeredMeanInterval,
      count: answeredOf,
      curve: answerCurve,
    },
  },
  parts: {
    leads: { unit: 'count', of: leadsOf },
    answered: { unit: 'count', of: answeredOf },
    unanswered: { unit: 'count', of: (r) => leadsOf(r) - answeredOf(r) },
    median: { unit: 'duration', of: (r) => answeredBy(r, 0.5)?.value ?? null },
    answeredMedian: { unit: 'duration', of: answeredMedian },
    answeredMean: { unit: 'duration', of: answeredMean },
    p90: { unit: 'duration', of: (r) => answeredBy(r, 0.9)?.value ?? null },
    within5min: within(5 * minute),
    within30min: within(30 * minute),
    within1h: within(hour),
    within24h: within(day),
    ...decayParts,
  },
  caveats,
  findings,
  views: {
    segments: intervals(),
    curve: later(
      () => import('../charts/cumulative.js'),
      (m) => m.cumulative({ unit: 'duration', log: true, mark: 'half', benchmark: publishedCurve }),
    ),
    trend: laterTrend,
    decay: later(
      () => import('../charts/intervals.js'),
      (m) => decayView(m.intervals()),
    ),
    sparkline: sparkline(),
  },
  layout: { tile: 'sparkline', body: 'segments', side: 'curve' },
})
