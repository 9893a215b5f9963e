import { describe, expect, it } from 'vitest'
import { shapes, type RecordShape } from '../../src/core/record.js'
import { readFile } from '../../src/sources/file.js'
import type { Mapping } from '../../src/sources/mapping.js'
import type { Stage } from '../../src/sources/stages.js'
import { told } from '../core/told.js'

export interface MappingCase {
  readonly name: string
  /** What the program sends or exports: text of a CSV, or a value sent as JSON. */
  readonly sent: unknown
  readonly stages?: readonly Stage[]
  readonly dataset?: string
  /** The records it becomes, and of the rows left out the reasons. */
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly leftOut?: readonly string[]
}

/** An instant of a record as `told` shows it: an instant, a date alone (1), a wall clock (2). */
export const at = (text: string): readonly [number, number] => {
  const precision = text.length === 10 ? 1 : text.endsWith('Z') ? 0 : 2
  return [Date.parse(precision === 2 ? `${text}Z` : text), precision]
}

/** Reads what a program sent. */
export async function mapped(
  mapping: Mapping,
  sent: unknown,
  stages: readonly Stage[] = [],
): Promise<ReturnType<typeof readFile>> {
  const csv = typeof sent === 'string'
  const blob = new Blob([csv ? sent : JSON.stringify(sent)], { type: csv ? 'text/csv' : 'application/json' })
  return readFile(blob, { mapping, stages })
}

/** The contract of every mapping, and what it makes of its own fixtures. */
export function mappingSuite(mapping: Mapping, cases: readonly MappingCase[]): void {
  describe(`the mapping ${mapping.id}`, () => {
    it('is a plain value', () => {
      expect(JSON.parse(JSON.stringify(mapping))).toEqual(mapping)
    })

    it('names fields that exist, and a column for each that records cannot do without', () => {
      for (const { dataset, fields, known } of mapping.records) {
        const shape: RecordShape = shapes[dataset]
        expect(Object.keys(shape.fields)).toEqual(expect.arrayContaining(Object.keys(fields)))
        const required = Object.keys(shape.fields).filter((name) => shape.fields[name]?.required)
        expect(Object.keys(fields)).toEqual(expect.arrayContaining(required))
        expect(known.every((columns) => columns.length > 0)).toBe(true)
      }
    })

    it('names no column twice in a field', () => {
      for (const { fields } of mapping.records) {
        for (const { from } of Object.values(fields)) {
          const columns = from.map((one) => JSON.stringify(one))
          expect(columns).toEqual([...new Set(columns)])
        }
      }
    })

    it.each(cases)('reads $name', async ({ sent, stages, dataset = 'deals', records, leftOut = [] }) => {
      const { records: read } = await mapped(mapping, sent, stages)
      expect([...read.tables.keys()]).toEqual([dataset])
      const table = [...read.tables.values()][0]
      if (!table) return
      const { rows } = table
      expect(told(table)).toMatchObject({ rows: records.length + leftOut.length, records })
      expect(table.size + table.refused.length).toBe(rows)
      expect(table.refused.map(({ reason }) => reason)).toEqual(leftOut)
    })
  })
}
