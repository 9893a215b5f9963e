import { describe, expect, it } from 'vitest'
import type { Company } from '../../demo/data/company.js'
import { owners, repChange } from '../../demo/data/team.js'
import { activities, at, days, deals, leads, mean, median, of, share, winRate, won } from './sample.js'

const inOffice = (instant: string): boolean => {
  const local = new Date(at(instant) + 3 * 3_600_000)
  return local.getUTCDay() % 6 !== 0 && local.getUTCHours() >= 9 && local.getUTCHours() < 18
}

const minutesToAnswer = (rows: Company['leads']): number[] =>
  rows.flatMap(({ createdAt, respondedAt }) =>
    respondedAt === undefined ? [] : [days(createdAt, respondedAt) * 1440],
  )

describe('the team and the sources of the company', () => {
  it('has eight owners, of whom one took over from another half-way', () => {
    expect(owners).toHaveLength(8)
    expect(new Set(deals.map(({ owner }) => owner))).toEqual(new Set(owners.map(({ name }) => name)))
    const handover = new Date(repChange.at + 3 * 3_600_000).toISOString().slice(0, 10)
    const closedBy = (owner: string) =>
      deals.filter(of('owner', owner)).map(({ closedAt = '9999' }) => closedAt)
    expect(closedBy(repChange.left).filter((date) => date >= handover)).toEqual([])
    expect(closedBy(repChange.joined).filter((date) => date < handover)).toEqual([])
  })

  it('wins with different skill and speed', () => {
    const rate = (owner: string) => winRate(deals.filter(of('owner', owner)))
    const cycle = (owner: string) =>
      median(won.filter(of('owner', owner)).map(({ createdAt, closedAt }) => days(createdAt, closedAt)))
    expect(rate('Elif Demir')).toBeGreaterThan(rate('Yuki Tanaka') + 0.08)
    expect(cycle('Amara Okafor')).toBeGreaterThan(1.4 * cycle('Lucía Fernández'))
  })

  it('has one rep whose low rate comes from the sources given to her: she beats her colleagues on the same', () => {
    const hers = deals.filter(of('owner', 'Yuki Tanaka'))
    const others = deals.filter(({ owner }) => owner !== 'Yuki Tanaka')
    const expected = mean(
      hers
        .filter(({ status }) => status !== 'open')
        .map(({ source }) => winRate(others.filter(of('source', source)))),
    )
    expect(winRate(hers)).toBeLessThan(winRate(others))
    expect(winRate(hers)).toBeGreaterThan(expected)
  })

  it('has five sources whose quality differs', () => {
    const rate = (source: string) => winRate(deals.filter(of('source', source)))
    expect(new Set(deals.map(({ source }) => source)).size).toBe(5)
    expect(rate('Referral')).toBeGreaterThan(rate('Website') + 0.08)
    expect(rate('Website')).toBeGreaterThan(rate('Paid search') + 0.05)
  })

  it('buys a growing share of its leads by paid search', () => {
    const paid = (from: string, until: string) =>
      share(
        leads.filter(({ createdAt }) => createdAt >= from && createdAt < until),
        of('source', 'Paid search'),
      )
    expect(paid('2026', '2027')).toBeGreaterThan(1.5 * paid('2023', '2024'))
  })

  it('answers at a pace of each rep, later outside office hours', () => {
    const answers = (owner: string) =>
      median(minutesToAnswer(leads.filter((lead) => lead.owner === owner && inOffice(lead.createdAt))))
    expect(answers('Omar Al-Farsi')).toBeLessThan(10)
    expect(answers('Jonas Weber')).toBeGreaterThan(120)
    const within = median(minutesToAnswer(leads.filter(({ createdAt }) => inOffice(createdAt))))
    const outside = median(minutesToAnswer(leads.filter(({ createdAt }) => !inOffice(createdAt))))
    expect(outside).toBeGreaterThan(5 * within)
  })

  it('qualifies more of the leads it answers within the hour', () => {
    const qualified = (from: number, until: number) =>
      share(
        leads.filter(({ createdAt, respondedAt }) => {
          const hours = days(createdAt, respondedAt) * 24
          return hours >= from && hours < until
        }),
        ({ qualifiedAt }) => qualifiedAt !== undefined,
      )
    expect(qualified(0, 1)).toBeGreaterThan(1.25 * qualified(24, Infinity))
  })
})

describe('its activities', () => {
  const bySubject = new Map<string, Company['activities'][number][]>()
  for (const one of activities) bySubject.set(one.subjectId, [...(bySubject.get(one.subjectId) ?? []), one])
  const histories = [...bySubject.values()]
  const touches = histories.map((history) => {
    const meeting = history.find(({ type }) => type === 'meeting')
    const before = history.filter((one) => meeting === undefined || one.at < meeting.at)
    const bySales = before.filter(
      ({ by, direction, automated }) => by === 'sales' && direction === 'outbound' && automated !== true,
    )
    return { met: meeting !== undefined, count: bySales.length }
  })

  it('have prospects who meet, who never meet, and who booked without a touch from sales', () => {
    expect(touches.filter(({ met, count }) => !met && count > 0).length).toBeGreaterThan(2000)
    expect(touches.filter(({ met, count }) => met && count === 0).length).toBeGreaterThan(150)
    const counts = touches.filter(({ met }) => met).map(({ count }) => count)
    expect(mean(counts)).toBeGreaterThan(2)
    expect(mean(counts)).toBeLessThan(4)
  })

  it('are partly automated and partly of marketing', () => {
    expect(share(activities, ({ automated }) => automated === true)).toBeGreaterThan(0.15)
    expect(share(activities, ({ by }) => by === 'marketing')).toBeGreaterThan(0.15)
    expect(share(activities, ({ by }) => by === 'marketing')).toBeLessThan(0.4)
  })
})
