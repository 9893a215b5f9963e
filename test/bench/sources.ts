import { tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette'
import { finished } from '../../src/core/assemble.js'
import { Records } from '../../src/core/records.js'
import { readArrow } from '../../src/sources/arrow.js'
import { Reader, type Read } from '../../src/sources/reader.js'
import { deals } from './deals.js'

const unsaid = { dataset: null, mapping: null, stages: [], overrides: {}, columns: {} }
const utf8Bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export interface Written {
  readonly json: string
  readonly jsonBytes: Uint8Array
  readonly csv: Uint8Array<ArrayBuffer>
  readonly arrow: Uint8Array
}

/** The same deals in each format. */
export function written(count: number): Written {
  const rows = deals(count)
  const names = Object.keys(rows[0] ?? {})
  const json = JSON.stringify(rows)
  const lines = rows.map((row) => names.map((name) => row[name] ?? '').join(','))
  const columns = Object.fromEntries(
    names.map((name) => [
      name,
      rows.map((row) => (name.endsWith('At') && row[name] ? new Date(row[name]) : row[name])),
    ]),
  )
  const arrow = tableToIPC(tableFromArrays(columns, { types: { id: utf8() } }), { format: 'stream' })
  if (!arrow) throw new Error('no Arrow was written')
  return { json, jsonBytes: utf8Bytes(json), csv: utf8Bytes([names.join(','), ...lines].join('\n')), arrow }
}

const recordsOf = ({ tables }: Read): Records =>
  new Records(new Map(tables.map((table) => [table.dataset, table])))

/** Reads bytes as they come from a network, 64 kB at a time. */
export function readBytes(bytes: Uint8Array, format: 'json' | 'csv'): Records {
  const reader = new Reader({ format, encoding: null, ...unsaid })
  for (let from = 0; from < bytes.length; from += 1 << 16) reader.push(bytes.subarray(from, from + (1 << 16)))
  return recordsOf(finished(reader.end()))
}

export function readArrowBytes(bytes: Uint8Array): Records {
  return recordsOf(finished(readArrow(bytes, unsaid)))
}
