import { laterIntervals } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { trend } from '../charts/trend.js'
import { kpi, ratio, type Definition, type Reading } from '../core/kpi.js'
import { later } from '../core/later.js'
import type { CurvePoint, Parts, Segment } from '../core/result.js'
import { newcombe } from '../stats/newcombe.js'
import type { Proportion } from '../stats/proportion.js'
import { wilson } from '../stats/wilson.js'
import {
  cohortRate,
  conversion,
  eventualRate,
  expectations,
  knowsResponses,
  qualifiedBy,
  settledAfter,
  timed,
  workedQuality,
  workedRate,
} from './lead-conversion.js'
import { caveats, findings } from './lead-conversion-notes.js'

const rate = ({ x, n }: Proportion): number | null => ratio(x, n)

const curve = (r: Reading): readonly CurvePoint[] =>
  qualifiedBy(r.of(conversion.time)).map(({ time, value, low, high, atRisk }) => ({
    x: time,
    y: value,
    low,
    high,
    atRisk,
  }))

const shareOf = (formula: string, of: (r: Reading) => Proportion): Definition => ({
  formula,
  value: (r) => rate(of(r)),
  interval: (r) => wilson(of(r).x, of(r).n),
  count: (r) => of(r).n,
  rate: of,
  difference: (now, earlier) => newcombe(of(now), of(earlier)),
  settles: settledAfter,
  curve,
})

/** What a rep's sources lead to expect; where nobody's answers are recorded, nobody's share of worked leads either. */
function among(
  segments: readonly Segment[],
  now: Reading,
  dimension: string | null,
): ReadonlyMap<string, Parts> {
  const silent = knowsResponses(now) ? {} : { worked: null, workedRate: null }
  const byRep = dimension === 'owner' ? expectations(now) : null
  return new Map(
    segments.map(({ key }) => {
      const found = byRep?.get(key)
      return [key, { ...silent, ...(found ? { expected: ratio(found.expected, found.actual.n) } : {}) }]
    }),
  )
}

/**
 * Lead-to-opportunity rate: which share of leads becomes a qualified opportunity. `cohort` is qualified ÷ created, of
 * the leads created in the period; `worked` is qualified ÷ worked, where a lead is worked once somebody answered it or
 * it qualified; `eventual` is the chance to qualify at all, open leads counted as open and disqualified ones as a
 * competing end (Aalen & Johansen 1978). With the option `window` all three ask for so many days after creation, and
 * younger leads wait. The rate is the product of two, worked ÷ created and qualified ÷ worked, so that a change and a
 * weak source or rep can be traced to one of them, and a rep's rate stands beside what the rep's sources lead to expect
 * (indirect standardisation). Rates have Wilson's interval, and over time the limits of a p-chart with Laney's
 * correction; a cohort is unfinished until nine of ten that qualify have had the time to.
 */
export const leadToOpportunity = kpi({
  id: 'lead-to-opportunity',
  main: 'leads',
  unit: 'ratio',
  better: 'higher',
  range: 'trailing-12-months',
  step: 'month',
  segment: 'source',
  options: { window: null },
  measures: conversion,
  definitions: {
    cohort: shareOf('qualified / leads', cohortRate),
    worked: shareOf('qualified / worked', workedQuality),
    eventual: {
      formula: 'eventualRate',
      value: (r) => eventualRate(r)?.value ?? null,
      interval: eventualRate,
      count: timed,
      curve,
    },
  },
  parts: {
    leads: { unit: 'count', of: (r) => r.of(conversion.leads) },
    worked: { unit: 'count', of: (r) => (workedRate(r).n > 0 ? workedRate(r).x : null) },
    qualified: { unit: 'count', of: (r) => r.of(conversion.qualified) },
    disqualified: { unit: 'count', of: (r) => r.of(conversion.disqualified) },
    open: {
      unit: 'count',
      of: (r) => r.of(conversion.leads) - r.of(conversion.qualified) - r.of(conversion.disqualified),
    },
    rate: { unit: 'ratio', of: (r) => rate(cohortRate(r)) },
    workedRate: { unit: 'ratio', of: (r) => rate(workedRate(r)) },
    qualifiedOfWorked: { unit: 'ratio', of: (r) => rate(workedQuality(r)) },
    eventualRate: { unit: 'ratio', of: (r) => eventualRate(r)?.value ?? null },
  },
  among,
  caveats,
  findings,
  views: {
    trend: trend(),
    sparkline: sparkline(),
    segments: laterIntervals,
    factors: later(
      () => import('../charts/quadrant.js'),
      (m) =>
        m.quadrant({
          x: { part: 'workedRate', unit: 'ratio' },
          y: { part: 'qualifiedOfWorked', unit: 'ratio' },
          size: { part: 'leads', unit: 'count' },
        }),
    ),
    curve: later(
      () => import('../charts/cumulative.js'),
      (m) => m.cumulative({ unit: 'days' }),
    ),
  },
  layout: { tile: 'sparkline', body: 'trend', side: 'segments' },
})
