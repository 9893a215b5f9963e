import { addWorkingTime, instantText, workingTime } from './calendar.js'
import { bernoulli, choose, gamma } from './distributions.js'
import type { Random } from './random.js'

export interface StageEntry {
  readonly stage: string
  readonly enteredAt: string
}

/** The open stages in order: the system's default probability, the share of a deal's time, the share of losses. */
export const stages = [
  { name: 'Qualified', probability: 0.1, time: 2.2, lost: 0.24 },
  { name: 'Demo', probability: 0.25, time: 2, lost: 0.4 },
  { name: 'Proposal', probability: 0.5, time: 2.8, lost: 0.22 },
  { name: 'Negotiation', probability: 0.75, time: 1.6, lost: 0.14 },
] as const

/** A stage and the instant it is entered, epoch milliseconds. */
export interface StagePlan {
  readonly stage: string
  readonly at: number
}

export interface Course {
  readonly createdAt: number
  /** When the deal is decided, or would be if it went on. */
  readonly decidedAt: number
  readonly won: boolean
}

/**
 * The stages a deal enters from `createdAt` until it is decided, the ending `Won` or `Lost` last. A lost deal stops at
 * the stage that lost it; one in twenty goes from Qualified to Proposal without a demo.
 */
export function stageHistory(random: Random, { createdAt, decidedAt, won }: Course): StagePlan[] {
  const last = won ? stages.length - 1 : stages.indexOf(choose(random, stages, (stage) => stage.lost))
  const skipped = last > 1 && bernoulli(random, 0.05) ? 1 : -1
  const path = stages
    .filter((_, i) => i <= last && i !== skipped)
    .map(({ name, time }) => ({ name, time: gamma(random, time) }))
  const whole = path.reduce((sum, { time }) => sum + time, 0)
  const office = workingTime(createdAt, decidedAt)
  let before = 0
  const entered = path.map(({ name, time }) => {
    const at = addWorkingTime(createdAt, office * before)
    before += time / whole
    return { stage: name, at }
  })
  return [...entered, { stage: won ? 'Won' : 'Lost', at: decidedAt }]
}

/** A history as it is recorded: what has been entered before `until`. */
export const recorded = (history: readonly StagePlan[], until: number): StageEntry[] =>
  history.filter(({ at }) => at < until).map(({ stage, at }) => ({ stage, enteredAt: instantText(at) }))
