import { describe, expect, it } from 'vitest'
import { DAY, at, days, deals, demo, leads, mean, median, open, share, sum, won } from './sample.js'

describe('the pipeline of the company', () => {
  it('grows by about three percent a month', () => {
    const starts = Array.from({ length: 36 }, (_, i) =>
      new Date(Date.UTC(2023, 6 + i, 1)).toISOString().slice(0, 7),
    )
    const logs = starts.map((month) =>
      Math.log(leads.filter(({ createdAt }) => createdAt.startsWith(month)).length),
    )
    const middle = 17.5
    const slope =
      sum(logs.map((log, i) => (i - middle) * (log - mean(logs)))) /
      sum(logs.map((_, i) => (i - middle) ** 2))
    expect(Math.exp(slope) - 1).toBeGreaterThan(0.025)
    expect(Math.exp(slope) - 1).toBeLessThan(0.037)
  })

  it.each([
    ['August', '08', '07', '09'],
    ['December', '12', '11', '01'],
  ])('dips in %s', (_, month, before, after) => {
    const created = (month: string) => leads.filter(({ createdAt }) => createdAt.slice(5, 7) === month).length
    expect(created(month) / mean([created(before), created(after)])).toBeLessThan(0.8)
  })

  it('closes a quarter of its won deals or more in the last ten of ninety-one days', () => {
    const left = won.map(({ closedAt }) => {
      const date = new Date(at(closedAt))
      return (
        (Date.UTC(date.getUTCFullYear(), 3 * Math.floor(date.getUTCMonth() / 3) + 3, 1) - at(closedAt)) / DAY
      )
    })
    expect(share(left, (days) => days <= 10)).toBeGreaterThan(0.25)
  })

  it('takes log-normal times: the mean above the median, the logarithms symmetric', () => {
    const cycles = won.map(({ createdAt, closedAt }) => days(createdAt, closedAt))
    expect(median(cycles)).toBeGreaterThan(30)
    expect(median(cycles)).toBeLessThan(55)
    expect(mean(cycles) / median(cycles)).toBeGreaterThan(1.15)
    const logs = cycles.map(Math.log)
    expect(Math.abs(mean(logs) - median(logs))).toBeLessThan(0.1)
  })

  it('has many open deals, some overdue, some not quoted yet, one large among small', () => {
    expect(open.length).toBeGreaterThan(220)
    expect(share(open, ({ expectedCloseAt = '' }) => expectedCloseAt < demo.asOf)).toBeGreaterThan(0.1)
    expect(share(open, ({ expectedCloseAt = '' }) => expectedCloseAt < demo.asOf)).toBeLessThan(0.3)
    expect(share(open, ({ amount }) => amount === undefined)).toBeGreaterThan(0.04)
    expect(share(open, ({ amount }) => amount === undefined)).toBeLessThan(0.2)
    expect(Math.max(...open.map(({ amount = 0 }) => amount))).toBeGreaterThan(
      10 * median(open.map(({ amount = 0 }) => amount)),
    )
  })

  it('passes through the stages in order and ends as won or lost', () => {
    const order = ['Qualified', 'Demo', 'Proposal', 'Negotiation', 'Won', 'Lost']
    const wrong = deals.filter(({ stages, stage, status }) => {
      const steps = stages.map((entry) => order.indexOf(entry.stage))
      const ordered = stages.every(
        (entry, i) => i === 0 || entry.enteredAt >= (stages[i - 1]?.enteredAt ?? ''),
      )
      const ends = status === 'open' ? !['Won', 'Lost'].includes(stage) : stage.toLowerCase() === status
      return (
        steps[0] !== 0 || steps.some((step, i) => i > 0 && step <= (steps[i - 1] ?? 0)) || !ordered || !ends
      )
    })
    expect(wrong).toEqual([])
    expect(won.every(({ stages }) => stages.length >= 4)).toBe(true)
  })
})
