import { describe, expect, it } from 'vitest'
import { END, at, demo } from './sample.js'

describe('the dirty rows of the company', () => {
  const faults = (dataset: string, reason: string) =>
    demo.faults.filter((fault) => fault.dataset === dataset && fault.reason === reason).map(({ id }) => id)
  const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) < i)
  const unreadable = (text: string | undefined) => text !== undefined && Number.isNaN(at(text))
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted()

  it('are about one in fifty of the deals and one in a hundred of all', () => {
    const inDeals = demo.faults.filter(({ dataset }) => dataset === 'deals')
    expect(inDeals).toHaveLength(46)
    expect(inDeals.length / demo.deals.length).toBeCloseTo(0.02, 2)
    expect(demo.faults).toHaveLength(217)
    expect(new Set(demo.faults.map(({ dataset, id }) => dataset + id)).size).toBe(217)
  })

  it.each([
    ['duplicate-id', 9, () => repeated(demo.deals.map(({ id }) => id)).toSorted()],
    [
      'closed-before-created',
      6,
      () =>
        ids(
          demo.deals.filter(
            ({ createdAt, closedAt }) =>
              closedAt !== undefined && closedAt < createdAt.slice(0, 10) && !unreadable(closedAt),
          ),
        ),
    ],
    [
      'won-without-amount',
      8,
      () => ids(demo.deals.filter(({ status, amount }) => status === 'won' && amount === undefined)),
    ],
    ['unparseable-date', 4, () => ids(demo.deals.filter(({ closedAt }) => unreadable(closedAt)))],
    ['future-date', 3, () => ids(demo.deals.filter(({ createdAt }) => at(createdAt) >= END))],
    ['missing-owner', 16, () => ids(demo.deals.filter(({ owner }) => owner === undefined))],
  ])('of the deals with %s are %i, and are found as such', (reason, count, found) => {
    expect(found()).toHaveLength(count)
    expect(found()).toEqual(faults('deals', reason).toSorted())
  })

  it.each([
    ['duplicate-id', 24, () => repeated(demo.leads.map(({ id }) => id)).toSorted()],
    ['unparseable-date', 5, () => ids(demo.leads.filter(({ createdAt }) => unreadable(createdAt)))],
    ['future-date', 4, () => ids(demo.leads.filter(({ createdAt }) => at(createdAt) >= END))],
    ['missing-owner', 30, () => ids(demo.leads.filter(({ owner }) => owner === undefined))],
  ])('of the leads with %s are %i, and are found as such', (reason, count, found) => {
    expect(found()).toHaveLength(count)
    expect(found()).toEqual(faults('leads', reason).toSorted())
  })
})
