import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compute } from '../../src/core/compute.js'
import { salesCycle } from '../../src/kpis/sales-cycle.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { readFile } from '../../src/sources/file.js'
import type { Mapping } from '../../src/sources/mapping.js'
import { told, toldRecords } from '../core/told.js'
import { describeData } from './shared.js'

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' })
const text = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8')

describeData('maven', (folder) => {
  const first = csv(text(folder, 'sales_pipeline.csv').split('\n').slice(0, 1001).join('\n'))
  const options = { asOf: '2017-12-31', timeZone: 'UTC', period: 'month', segment: 'owner' } as const

  it('is understood without a word from the author', async () => {
    const { proposals, records } = await readFile(csv(text(folder, 'sales_pipeline.csv')))
    expect(Object.fromEntries(proposals.map(({ field, column }) => [field, column]))).toEqual({
      id: 'opportunity_id',
      amount: 'close_value',
      createdAt: 'engage_date',
      closedAt: 'close_date',
      stage: 'deal_stage',
      status: 'deal_stage',
      owner: 'sales_agent',
      account: 'account',
      product: 'product',
    })
    expect(records.refused).toEqual([])
    expect(compute(winRate, records, options).parts).toMatchObject({ won: 4238, lost: 2473, open: 2089 })
  })

  it.each([
    ['months first, as saved by Excel', 'sales_pipeline_variant_mdy_first1000.csv', 'mdy'],
    ['days first with two digits for the year', 'sales_pipeline_variant_dmy2_first1000.csv', 'dmy'],
  ])('gives the same answers with %s', async (_, name, order) => {
    const [plain, other] = await Promise.all([readFile(first), readFile(csv(text(folder, name)))])
    const dates = other.decisions.filter(({ kind }) => kind === 'instant')
    expect(dates.map((decision) => decision.order)).toEqual(dates.map(() => order))
    expect(dates.find(({ field }) => field === 'createdAt')?.ambiguous).toBeGreaterThan(0)
    for (const kpi of [winRate, salesCycle])
      expect(compute(kpi, other.records, options)).toEqual(compute(kpi, plain.records, options))
  })

  it('leaves a column undecided when no value settles it, and reads it as the author says', async () => {
    const lines = text(folder, 'sales_pipeline_variant_mdy_first1000.csv').split('\n')
    const ambiguous = /^[^/]*,(\d{1,2})\/([1-9]|1[0-2])\/\d{4},(\d{1,2})\/([1-9]|1[0-2])\/\d{4},/
    const rows = lines.slice(1).filter((line) => ambiguous.test(line))
    const file = csv([lines[0], ...rows].join('\n'))
    expect(rows.length).toBeGreaterThan(50)
    const { decisions } = await readFile(file)
    expect(decisions.find(({ field }) => field === 'createdAt')).toMatchObject({
      undecided: 'ambiguous',
      order: null,
    })
    const said = await readFile(file, { overrides: { '*': { order: 'mdy' } } })
    const ids = new Set(rows.map((row) => row.split(',')[0]))
    const lookup = toldRecords((await readFile(first)).records.tables.get('deals')).filter(({ id }) =>
      ids.has(String(id)),
    )
    expect(toldRecords(said.records.tables.get('deals'))).toEqual(lookup)
  })
})

/** Deals of a file that holds only won ones. */
const won: Mapping = {
  id: 'olist',
  records: [
    {
      dataset: 'deals',
      known: [['mql_id', 'won_date']],
      fields: {
        id: { from: ['mql_id'] },
        status: { from: [{ column: 'won_date', filled: 'won' }] },
        closedAt: { from: ['won_date'] },
        source: { from: ['lead_type'] },
      },
    },
  ],
}

describeData('olist', (folder) => {
  it('gives the same answers with months first and times without seconds', async () => {
    const read = async (name: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
      const { records } = await readFile(csv(text(folder, name)), { mapping: won })
      return toldRecords(records.tables.get('deals'))
    }
    const iso = await read('olist_closed_deals_dataset.csv')
    const other = await read('closed_deals_variant_mdy_time_first300.csv')
    const minutes = new Map(
      iso.map(({ id, closedAt }) => [
        id,
        Array.isArray(closedAt) ? Math.floor(Number(closedAt[0]) / 60_000) * 60_000 : null,
      ]),
    )
    expect(other).toHaveLength(300)
    for (const { id, closedAt } of other) expect(closedAt).toEqual([minutes.get(id), 2])
  })

  it('reads leads whose origin is empty as of no origin, apart from “unknown”', async () => {
    const { records } = await readFile(csv(text(folder, 'olist_marketing_qualified_leads_dataset.csv')))
    const leads = toldRecords(records.tables.get('leads'))
    expect(leads).toHaveLength(8000)
    expect(leads.filter(({ source }) => source === undefined)).toHaveLength(60)
    expect(leads.filter(({ source }) => source === 'unknown')).toHaveLength(1099)
  })
})

describeData('csv_dialects', (folder) => {
  it('reads semicolons, and times with offsets as instants', async () => {
    const mapping: Mapping = {
      id: 'log',
      records: [
        {
          dataset: 'activities',
          known: [['case_id']],
          fields: {
            id: { from: [], numbered: true },
            subjectId: { from: ['case_id'] },
            at: { from: ['timestamp'] },
            owner: { from: ['org:resource'] },
          },
        },
      ],
    }
    const { records, notes } = await readFile(csv(text(folder, 'running_example_semicolon.csv')), { mapping })
    expect(notes).toContain(';')
    const [table] = [...records.tables.values()]
    expect(table && told(table)).toMatchObject({
      rows: 42,
      refused: [],
      records: expect.arrayContaining([
        expect.objectContaining({
          subjectId: '3',
          at: [Date.parse('2010-12-30T13:32:00Z'), 0],
          owner: 'Pete',
        }),
      ]),
    })
  })
})
