import { funnel as stagesDrawn } from '../charts/funnel.js'
import { laterBullet, laterTrend } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { kpi, type Reading } from '../core/kpi.js'
import { visitView } from '../core/visit.js'
import type { Segment } from '../core/result.js'
import { quantileOf, kaplanMeier } from '../stats/kaplan-meier.js'
import { stagesKnown } from './funnel-journey.js'
import { book, openCount, openValue } from './open-deals.js'
import { caveats, findings } from './pipeline-notes.js'
import {
  chanceOfTarget,
  comesTo,
  coverage,
  crmWeightedValue,
  effectiveDeals,
  isWonAlready,
  largestShare,
  outlookByCount,
  ratedDeals,
  remaining,
  requiredCoverage,
  stageWinRates,
  weightedValue,
  type Rated,
} from './pipeline-outlook.js'

const noAmount = (r: Reading): number => r.of(book.open) - r.of(book.value).known

/** The sum of what is known of some deals; null where nothing is. */
function sumOf(deals: readonly Rated[], value: (deal: Rated) => number | null): number | null {
  const known = deals.map(value).filter((x) => x !== null)
  return known.length === 0 ? null : known.reduce((sum, x) => sum + x, 0)
}

const expected = ({ amount, chance }: Rated): number | null =>
  amount === null || chance === null ? null : amount * chance

/** The target is of what is won, and not of what is open. */
const metByValue = (r: Reading): boolean | null => isWonAlready(r, r.of(book.wonInPeriod).total)
const metByCount = (r: Reading): boolean | null => isWonAlready(r, r.of(book.wonCountInPeriod))

/** The stages in order with what is open in each, and the chance to win from there. */
function byStage(r: Reading, definition: string): readonly Segment[] {
  const deals = ratedDeals(r)
  if (!deals.some(({ stage }) => stage !== null)) return []
  const times = r.of(book.stageTimes)
  return stagesKnown(r).stages.map((stage, i) => {
    const here = deals.filter((deal) => (deal.stage === null ? i === 0 : deal.stage === stage))
    const value = sumOf(here, ({ amount }) => amount)
    const weighted = sumOf(here, expected)
    const time = times.get(stage)?.time
    return {
      key: stage,
      value: definition === 'count' ? here.length : definition === 'weighted' ? weighted : value,
      interval: null,
      count: here.length,
      parts: {
        count: here.length,
        value,
        weighted,
        conversion: null,
        chance: stageWinRates(r).get(stage) ?? null,
        medianDays: time ? (quantileOf(kaplanMeier(time, ['open']), 0.5)?.value ?? null) : null,
      },
    }
  })
}

/**
 * Pipeline: the open deals, their value (in today's amounts), their number, or their value weighted with their chances.
 * The chance of a deal is the share of closed deals won of those that ever were in its stage, drawn towards the mean of
 * all stages by an empirical Bayes prior; where fewer than thirty closed deals have a history, the CRM's own
 * probability; else the share won of all. The chance of the target, and what the deals come to nine times of ten, half
 * of the time and once in ten, are of the exact distribution of the sum of independent deals (value-weighted Poisson
 * binomial) over those expected to close in the period, against what of the target is still to be won. The coverage
 * this needs on average is 1 ÷ the share of closed value that was won, not a rule of three. Over time: what was open at
 * the end of each step.
 */
export const pipeline = kpi({
  id: 'pipeline',
  main: 'deals',
  unit: 'money',
  better: 'higher',
  range: 'this-quarter',
  step: 'month',
  segment: null,
  options: { stages: null },
  measures: book,
  visits: visitView,
  definitions: {
    value: { formula: 'value', value: openValue, count: openCount, met: metByValue, level: true },
    count: {
      unit: 'count',
      formula: 'open',
      value: (r) => (r.whole(book.won) + r.whole(book.lost) + r.whole(book.open) === 0 ? null : openCount(r)),
      count: openCount,
      met: metByCount,
      level: true,
    },
    weighted: {
      formula: 'weighted',
      value: weightedValue,
      count: (r) => r.of(book.open),
      met: metByValue,
      standing: true,
    },
  },
  parts: {
    open: { unit: 'count', of: (r) => r.of(book.open) },
    value: { unit: 'money', of: openValue },
    weighted: { unit: 'money', of: weightedValue },
    crmWeighted: { unit: 'money', of: crmWeightedValue },
    target: { unit: 'money', of: (r) => r.target },
    remaining: { unit: 'money', of: remaining },
    coverage: { unit: 'multiple', of: coverage },
    requiredCoverage: { unit: 'multiple', of: requiredCoverage },
    probabilityOfTarget: { unit: 'ratio', of: chanceOfTarget },
    p10: { unit: 'money', of: (r) => comesTo(r, 0.1) },
    p50: { unit: 'money', of: (r) => comesTo(r, 0.5) },
    p90: { unit: 'money', of: (r) => comesTo(r, 0.9) },
    largestShare: { unit: 'ratio', of: largestShare },
    effectiveDeals: { unit: 'number', of: effectiveDeals },
    overdue: { unit: 'count', of: (r) => r.of(book.overdue).known },
    noAmount: { unit: 'count', of: noAmount },
  },
  furtherParts: (r, definition) => (definition === 'count' ? outlookByCount(r) : {}),
  breakdown: byStage,
  caveats,
  findings,
  views: {
    stages: stagesDrawn(),
    trend: laterTrend,
    bullet: laterBullet,
    sparkline: sparkline(),
  },
  layout: { tile: 'sparkline', body: 'stages', side: 'trend' },
})
