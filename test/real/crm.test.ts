import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { DatasetName } from '../../src/core/record.js'
import type { Table } from '../../src/core/table.js'
import { hubspot } from '../../src/mappings/hubspot.js'
import { pipedrive } from '../../src/mappings/pipedrive.js'
import { salesforce } from '../../src/mappings/salesforce.js'
import type { Mapping } from '../../src/sources/mapping.js'
import { stagesOf, type Stage } from '../../src/sources/stages.js'
import { toldRecords } from '../core/told.js'
import { mapped } from '../mappings/suite.js'
import { describeData, readReference } from './shared.js'

const recording = z.array(z.object({ endpoint: z.string(), response: z.unknown() }))
const optional = <T extends z.ZodMiniType>(schema: T): z.ZodMiniOptional<z.ZodMiniNullable<T>> =>
  z.optional(z.nullable(schema))
const expected = z.object({
  records: z.array(
    z.object({
      id: z.string(),
      amount: z.nullable(z.number()),
      currency: z.nullable(z.string()),
      stage: z.string(),
      stage_label: optional(z.string()),
      status: z.string(),
      probability: optional(z.number()),
      created_utc: z.nullable(z.string()),
      close_date: z.nullable(z.string()),
      owner: optional(z.string()),
    }),
  ),
})
const reference = z.object({ expected: z.record(z.string(), expected) })

/** The answer of a recorded request. */
function answer(folder: string, name: string): unknown {
  const [first] = z.parse(recording, JSON.parse(readFileSync(join(folder, 'nango', `${name}.json`), 'utf8')))
  return first?.response
}

async function table(
  mapping: Mapping,
  sent: unknown,
  dataset: DatasetName,
  stages: readonly Stage[] = [],
): Promise<Table> {
  const { records } = await mapped(mapping, sent, stages)
  const made = records.tables.get(dataset)
  if (!made) throw new Error(`no ${dataset}`)
  return made
}

const instant = (text: string | null): unknown =>
  text === null ? undefined : [Date.parse(text), text.length === 10 ? 1 : 0]

describeData('crm', (folder) => {
  const { expected } = readReference(reference, folder, 'reference.json')
  const cases = [
    ['hubspot_list-deals', hubspot, 'hubspot_fetch-pipelines'],
    ['salesforce_opportunities', salesforce, null],
    ['pipedrive_list-deals', pipedrive, 'pipedrive_list-stages'],
  ] as const

  it.each(cases)('%s become the records of the reference', async (name, mapping, stagesName) => {
    const stages = stagesName === null ? [] : stagesOf(answer(folder, stagesName))
    const [ids, labels] = await Promise.all([
      table(mapping, answer(folder, name), 'deals'),
      table(mapping, answer(folder, name), 'deals', stages),
    ])
    expect(ids.refused).toEqual([])
    const plain = toldRecords(ids)
    const told = toldRecords(labels)
    const wanted = expected[name]?.records ?? []
    expect(told).toHaveLength(wanted.length)
    wanted.forEach((record, i) => {
      const { stage, stage_label: label, close_date: close } = record
      const deal = told[i] ?? {}
      expect(deal['id']).toBe(record.id)
      expect(deal['status']).toBe(record.status)
      expect(deal['amount'] ?? null).toBe(record.amount)
      expect(deal['currency'] ?? null).toBe(record.currency)
      expect(deal['probability'] ?? null).toBe(record.probability ?? null)
      expect(deal['createdAt']).toEqual(instant(record.created_utc))
      expect(deal[record.status === 'open' ? 'expectedCloseAt' : 'closedAt']).toEqual(instant(close))
      expect(plain[i]?.['stage'] ?? '(none)').toBe(stage)
      if (label !== undefined) expect(deal['stage'] ?? null).toBe(label)
      if (record.owner) expect(deal['owner']).toBe(record.owner)
    })
  })

  it('Pipedrive’s leads and activities become records, or say what they lack', async () => {
    const leads = await table(pipedrive, answer(folder, 'pipedrive_list-leads'), 'leads')
    expect(leads).toMatchObject({ size: 2, refused: [] })
    const activities = await table(pipedrive, answer(folder, 'pipedrive_list-activities'), 'activities')
    expect(activities.size + activities.refused.length).toBe(activities.rows)
    expect(
      activities.refused.every(({ field, reason }) => field === 'subjectId' && reason === 'missing'),
    ).toBe(true)
  })

  it('Fivetran’s table of HubSpot deals becomes deals, without the deleted ones', async () => {
    const csv = readFileSync(join(folder, 'dbt_hubspot', 'deal_data.csv'), 'utf8')
    const deleted = csv.split('\n').filter((line) => /^\d+,true,/i.test(line)).length
    const deals = await table(hubspot, csv, 'deals')
    expect(deals).toMatchObject({ rows: 44, size: 44 - deleted })
    expect(deals.refused.every(({ reason }) => reason === 'deleted')).toBe(true)
  })
})
