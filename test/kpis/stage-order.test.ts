import { describe, expect, it } from 'vitest'
import { endStages, stageOrder, type Paths } from '../../src/kpis/stage-order.js'

const paths = (...walked: readonly (readonly [n: number, ...stages: string[]])[]): Paths =>
  new Map(walked.map(([n, ...stages]) => [JSON.stringify(stages), { n }]))

const noEnds = { won: null, lost: null }
const none: Paths = new Map()
const nothing = new Map<string, { probability: number | null; age: number | null }>()

describe('the order of stages', () => {
  it('is who stands before whom in most histories, wherever deals come in', () => {
    // Most deals begin with a proposal; its mean place is early all the same, and yet it comes after the demo.
    const open = paths(
      [50, 'Proposal', 'Talks'],
      [10, 'Qualified', 'Demo', 'Proposal'],
      [1, 'Demo', 'Qualified'],
    )
    const { stages, guessed } = stageOrder({ open, won: none, lost: none }, noEnds, [], nothing)
    expect([stages, guessed]).toEqual([['Qualified', 'Demo', 'Proposal', 'Talks'], false])
  })

  it('is what the author says, above all', () => {
    const open = paths([9, 'A', 'B'])
    expect(stageOrder({ open, won: none, lost: none }, noEnds, ['B', 'A'], nothing).stages).toEqual([
      'B',
      'A',
    ])
  })

  it('is a guess by the chance to win, else by age, where no history says', () => {
    const open = paths([5, 'Engaging'], [3, 'Prospecting'])
    const order = (facts: typeof nothing) => stageOrder({ open, won: none, lost: none }, noEnds, [], facts)
    const ages = new Map([['Engaging', { probability: null, age: 90 }]])
    expect(order(ages)).toEqual({ stages: ['Prospecting', 'Engaging'], guessed: true })
    const chances = new Map([
      ['Engaging', { probability: 0.2, age: 90 }],
      ['Prospecting', { probability: 0.6, age: 1 }],
    ])
    expect(order(chances).stages).toEqual(['Engaging', 'Prospecting'])
  })
})

describe('the stages that only say how a deal ended', () => {
  const outcomes = {
    open: paths([5, 'Demo']),
    won: paths([8, 'Demo', 'Closed Won'], [1, 'Demo']),
    lost: paths([4, 'Demo'], [3, 'Closed Lost']),
  }
  const nobody = (): boolean => false

  it('hold most of the deals with that ending and no other', () => {
    const ends = endStages(outcomes, nobody)
    expect(ends).toEqual({ won: 'Closed Won', lost: null })
    expect(stageOrder(outcomes, ends, [], nothing).stages).not.toContain('Closed Won')
  })

  it('are none that deals stay in, or that others have passed', () => {
    expect(endStages(outcomes, (stage) => stage === 'Closed Won').won).toBeNull()
    const passed = { ...outcomes, open: paths([1, 'Closed Won', 'Demo']) }
    expect(endStages(passed, nobody).won).toBeNull()
  })
})
