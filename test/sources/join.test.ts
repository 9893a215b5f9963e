import { describe, expect, it } from 'vitest'
import { compute } from '../../src/core/compute.js'
import { records } from '../../src/core/records.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { join, type JoinPart } from '../../src/sources/join.js'
import { told, toldRecords } from '../core/told.js'

const part = (name: string, dataset: Parameters<typeof records>[0]): JoinPart => ({
  name,
  records: records(dataset),
})

describe('joined sources', () => {
  const sales = part('sales', {
    deals: [
      {
        id: 'a',
        status: 'open',
        amount: 10,
        owner: 'Ana',
        stages: [{ stage: 'Talk', enteredAt: '2024-01-01' }],
      },
      { id: 'b', status: 'won', amount: 20, region: 'north' },
      { id: 'bad' },
    ],
  })
  const billing = part('billing', {
    deals: [
      { id: 'b', status: 'lost', owner: 'Bo' },
      { id: 'c', status: 'won', currency: 'TRY', paid: true },
    ],
  })

  it('have a record of both once, with what either knows and the later one’s word', () => {
    const { records: joined, shared } = join([sales, billing])
    expect(shared).toEqual({ deals: 1 })
    const table = joined.tables.get('deals')
    expect(table && told(table)).toEqual({
      rows: 5,
      records: [
        { id: 'a', status: 'open', amount: 10, owner: 'Ana', stages: [['Talk', Date.UTC(2024, 0, 1)]] },
        { id: 'b', status: 'lost', amount: 20, owner: 'Bo', region: 'north' },
        { id: 'c', status: 'won', currency: 'TRY', paid: 'true' },
      ],
      refused: [
        { row: 2, field: 'status', reason: 'missing', detail: 'required', id: 'bad' },
        { row: 3, field: 'id', reason: 'duplicate', detail: 'the same record as in sales', id: 'b' },
      ],
    })
    expect(compute(winRate, joined).parts).toMatchObject({ won: 1, lost: 1, open: 1 })
  })

  it('are kept apart where their ids have nothing to do with each other', () => {
    const { records: joined, shared } = join([sales, billing], { same: { deals: 'none' } })
    expect(shared).toEqual({})
    expect(toldRecords(joined.tables.get('deals')).map(({ id }) => id)).toEqual([
      'sales:a',
      'sales:b',
      'billing:b',
      'billing:c',
    ])
  })

  it('are the same people by their address, whatever its case', () => {
    const one = part('one', {
      leads: [
        { id: 1, createdAt: '2024-01-01', email: 'Ana@Example.com' },
        { id: 2, createdAt: '2024-01-02' },
      ],
    })
    const two = part('two', {
      leads: [
        { id: 'x', createdAt: '2024-01-03', email: 'ana@example.COM', source: 'web' },
        { id: 'y', createdAt: '2024-01-04', email: 'ana@example.com' },
        { id: 'z', createdAt: '2024-01-05' },
      ],
    })
    const { records: joined, shared } = join([one, two], { same: { leads: 'email' } })
    expect(shared).toEqual({ leads: 1 })
    expect(toldRecords(joined.tables.get('leads')).map(({ id, source }) => [id, source])).toEqual([
      ['x', 'web'],
      ['2', undefined],
      ['y', undefined],
      ['z', undefined],
    ])
  })

  it('are linked by id, address or domain, with the rate of matches', () => {
    const marketing = part('marketing', {
      leads: [
        { id: 'l1', createdAt: '2024-01-01', email: 'ana@acme.com' },
        { id: 'l2', createdAt: '2024-01-01', email: 'BO@www-shop.de' },
        { id: 'l3', createdAt: '2024-01-01', email: 'cy@gmail.com' },
        { id: 'l4', createdAt: '2024-01-01', email: 'di@nowhere.org' },
        { id: 'l5', createdAt: '2024-01-01' },
        { id: 'l6', createdAt: '2024-01-01', dealId: 'known', email: 'ana@acme.com' },
        { id: 'l7', createdAt: '2024-01-01', email: 'eve@twice.io' },
      ],
    })
    const crm = part('crm', {
      deals: [
        { id: 'd1', status: 'won', domain: 'https://www.acme.com/about' },
        { id: 'd2', status: 'won', email: 'boss@www-shop.de' },
        { id: 'd3', status: 'won', email: 'someone@gmail.com' },
        { id: 'd4', status: 'won', domain: 'twice.io' },
        { id: 'd5', status: 'lost', domain: 'twice.io' },
      ],
    })
    const link = { from: 'leads', field: 'dealId', to: 'deals', by: 'domain' } as const
    const { records: joined, matches } = join([marketing, crm], { links: [link] })
    expect(toldRecords(joined.tables.get('leads')).map(({ dealId }) => dealId)).toEqual([
      'd1',
      'd2',
      undefined,
      undefined,
      undefined,
      'known',
      undefined,
    ])
    expect(matches).toEqual([{ ...link, looked: 6, matched: 2, without: 2, ambiguous: 1, unmatched: ['l4'] }])
    const byEmail = join([marketing, crm], { links: [{ ...link, by: 'email' }] })
    expect(byEmail.matches[0]).toMatchObject({ looked: 6, matched: 0, without: 1 })
  })

  it('of nothing are nothing, and a link to nothing finds nothing', () => {
    expect(join([]).records.tables.size).toBe(0)
    const link = { from: 'leads', field: 'dealId', to: 'deals', by: 'id' } as const
    expect(join([sales], { links: [link] }).matches[0]).toMatchObject({ looked: 0, matched: 0 })
  })

  it('keep addresses for joining and out of the dimensions', () => {
    const { records: joined } = join([
      part('one', { leads: [{ id: 1, createdAt: '2024-01-01', email: 'a@b.co' }] }),
    ])
    expect(joined.dimensions('leads')).not.toContain('email')
    expect(toldRecords(joined.tables.get('leads'))[0]).toHaveProperty('email', 'a@b.co')
  })
})
