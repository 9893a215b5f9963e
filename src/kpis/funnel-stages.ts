import type { Reading } from '../core/kpi.js'
import type { Segment } from '../core/result.js'
import type { Durations } from '../stats/durations.js'
import { kaplanMeier, quantileOf } from '../stats/kaplan-meier.js'
import { wilson } from '../stats/wilson.js'
import { dealsOf, journey, stagesKnown, waysNow, waysOf, type Walked, type Ways } from './funnel-journey.js'
import { stagesOfPath } from './stage-order.js'

/** A stage with the records that came to it, or are in it. */
export interface Stage {
  readonly key: string
  readonly count: number
  readonly value: number | null
  /** How many of them came to the next stage; null at the end, and where the next are other records. */
  readonly next: number | null
  /** How many are still in it, so that nobody knows whether they go on. */
  readonly here: number
  readonly medianDays: number | null
}

/** Records and their known value, added up. */
class Heap {
  n = 0
  total = 0
  known = 0
  add({ n, value }: Walked): void {
    this.n += n
    this.total += value.total
    this.known += value.known
  }
  get value(): number | null {
    return this.known === 0 ? null : this.total
  }
}

const medianOf = (d: Durations | undefined): number | null =>
  d ? (quantileOf(kaplanMeier(d, ['open']), 0.5)?.value ?? null) : null

/** How far along the stages a path has come, from 0; 0 too for one that says nothing: every deal has begun. */
function reach(text: string, stages: readonly string[]): number {
  return Math.max(0, ...stagesOfPath(text).map((stage) => stages.indexOf(stage)))
}

function leadStages(r: Reading): readonly Stage[] {
  const [leads, worked, qualified, aside] = [
    r.of(journey.leads),
    r.of(journey.worked),
    r.of(journey.qualified),
    r.of(journey.putAside),
  ]
  if (leads === 0) return []
  const lead = { value: null }
  const end = { ...lead, key: 'qualifiedLead', count: qualified, next: null, here: 0, medianDays: null }
  if (r.whole(journey.answered) === 0) {
    const undecided = leads - qualified - aside
    return [
      { ...lead, key: 'anyLead', count: leads, next: qualified, here: undecided, medianDays: null },
      end,
    ]
  }
  return [
    {
      ...lead,
      key: 'newLead',
      count: leads,
      next: worked,
      // A lead that waits is not on its way: nobody has worked it.
      here: 0,
      medianDays: medianOf(r.of(journey.answering)),
    },
    {
      ...lead,
      key: 'workedLead',
      count: worked,
      next: qualified,
      here: worked - qualified - aside,
      medianDays: medianOf(r.of(journey.deciding)),
    },
    end,
  ]
}

function dealStages(r: Reading, ways: Ways): readonly Stage[] {
  const { stages, won } = stagesKnown(r)
  if (dealsOf(ways.open) + dealsOf(ways.won) + dealsOf(ways.lost) === 0) return []
  const times = r.of(journey.stageTimes)
  const reached = stages.map(() => new Heap())
  const here = stages.map(() => 0)
  const all = new Heap()
  for (const walked of ways.won.values()) all.add(walked)
  for (const heap of reached) for (const walked of ways.won.values()) heap.add(walked)
  for (const paths of [ways.open, ways.lost])
    for (const [text, walked] of paths) {
      const last = reach(text, stages)
      reached.slice(0, last + 1).forEach((heap) => heap.add(walked))
      if (paths === ways.open) here[last] = (here[last] ?? 0) + walked.n
    }
  const counts = [...reached.map(({ n }) => n), all.n]
  return [
    ...stages.map((key, i) => ({
      key,
      count: reached[i]?.n ?? 0,
      value: reached[i]?.value ?? null,
      next: counts[i + 1] ?? null,
      here: here[i] ?? 0,
      medianDays: medianOf(times.get(key)?.time),
    })),
    { key: won ?? 'won', count: all.n, value: all.value, next: null, here: 0, medianDays: null },
  ]
}

/** The stages that leads and deals of the period ever came to, in order, to the won ones. */
export function reachedStages(r: Reading): readonly Stage[] {
  return [...leadStages(r), ...dealStages(r, waysOf(r))]
}

/** The stages with what is in them now, then what was won and lost in the period. */
export function stagesNow(r: Reading): readonly Stage[] {
  const ways = waysNow(r)
  const { stages, won, lost } = stagesKnown(r)
  const times = r.of(journey.stageTimes)
  const inStage = new Map(stages.map((stage) => [stage, new Heap()]))
  const ended = { won: new Heap(), lost: new Heap() }
  for (const [stage, walked] of r.of(journey.inStage)) inStage.get(stage)?.add(walked)
  inStage.get(stages[0] ?? '')?.add(r.of(journey.nowhere))
  for (const walked of ways.won.values()) ended.won.add(walked)
  for (const walked of ways.lost.values()) ended.lost.add(walked)
  const row = (key: string, { n, value }: Heap): Stage => ({
    key,
    count: n,
    value,
    next: null,
    here: n,
    medianDays: medianOf(times.get(key)?.time),
  })
  const leads = [
    { key: 'newLead', count: r.of(journey.newNow) },
    { key: 'workedLead', count: r.of(journey.workedNow) },
  ].map(({ key, count }) => ({ key, count, value: null, next: null, here: count, medianDays: null }))
  const rows = [
    ...leads.filter(({ count }) => count > 0),
    ...[...inStage].map(([key, heap]) => row(key, heap)),
    row(won ?? 'won', ended.won),
    row(lost ?? 'lost', ended.lost),
  ]
  return rows.some(({ count }) => count > 0) ? rows : []
}

/** Share that went on, of those that came so far: what a funnel shows. */
export function wentOn({ next, count }: Stage): number | null {
  return next === null || count === 0 ? null : next / count
}

/** Share that went on, of those that have left the stage: the others may still go on. */
export function wentOnOfLeft({ next, count, here }: Stage): number | null {
  return next === null || count <= here ? null : next / (count - here)
}

export interface PointWorth {
  readonly deals: number
  readonly value: number | null
}

/**
 * What one point more at a stage would bring: of a hundredth of those that came to it, as many won deals as go on from
 * there at today's rates, at today's mean value. Null at the end, and where a later stage has no rate yet.
 */
export function pointsWorth(stages: readonly Stage[]): readonly (PointWorth | null)[] {
  const won = stages.at(-1)
  const price = won && won.value !== null && won.count > 0 ? won.value / won.count : null
  return stages.map((stage, i) => {
    if (stage.next === null) return null
    const onward = stages
      .slice(i + 1)
      .flatMap((later) => (later.next === null ? [] : [wentOnOfLeft(later)]))
      .reduce<number | null>((chance, rate) => (chance === null || rate === null ? null : chance * rate), 1)
    if (onward === null) return null
    const deals = (stage.count / 100) * onward
    return { deals, value: price === null ? null : deals * price }
  })
}

/** The stages as segments of a result. */
export function stageSegments(stages: readonly Stage[], flows: boolean): readonly Segment[] {
  const worth = flows ? pointsWorth(stages) : []
  return stages.map((stage, i) => {
    const conversion = wentOn(stage)
    return {
      key: stage.key,
      value: flows ? conversion : stage.count,
      interval: conversion === null || !flows ? null : wilson(stage.next ?? 0, stage.count),
      count: stage.count,
      parts: {
        count: stage.count,
        value: stage.value,
        conversion,
        conversionOfLeft: wentOnOfLeft(stage),
        medianDays: stage.medianDays,
        pointDeals: worth[i]?.deals ?? null,
        pointValue: worth[i]?.value ?? null,
      },
    }
  })
}
