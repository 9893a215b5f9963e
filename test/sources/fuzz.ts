import fc from 'fast-check'
import Papa from 'papaparse'
import { finished } from '../../src/core/assemble.js'
import { hubspot } from '../../src/mappings/hubspot.js'
import { pipedrive } from '../../src/mappings/pipedrive.js'
import { salesforce } from '../../src/mappings/salesforce.js'
import { encodingOf } from '../../src/sources/encoding.js'
import { SourceError } from '../../src/sources/error.js'
import { formatOf } from '../../src/sources/format.js'
import { CutShort } from '../../src/sources/json-rows.js'
import type { Mapping } from '../../src/sources/mapping.js'
import { Reader } from '../../src/sources/reader.js'

/** Bytes as a server might send them, and what is to be made of them. */
export interface FuzzDocument {
  readonly bytes: Uint8Array
  readonly type: string
  readonly mapping: Mapping | null
  /** Bytes that come at a time. */
  readonly piece: number
  /** Rows that went in, where that is known. */
  readonly rows: number | null
}

const names = [
  'id',
  'status',
  'amount',
  'createdAt',
  'closedAt',
  'stages',
  'owner',
  'region',
  'email',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'Deal Stage',
  'Close Date',
  'dealname',
  'dealstage',
  'hs_object_id',
  'properties',
  'StageName',
  'CloseDate',
  'Id',
  'stage_id',
  'add_time',
  'value',
  'customerId',
  'at',
  'Betrag',
  'Schlusstermin',
]
const text = fc.oneof(
  fc.constantFrom(
    '',
    'open',
    'won',
    'lost',
    'Closed Won',
    'Kaybedildi',
    '2024-02-29',
    '03/04/2024',
    '13/04/2024',
    '29.02.24',
    '1.234,50 €',
    '1,234.50',
    '(12)',
    '65 %',
    'true',
    'hayır',
    'n/a',
    '-',
    '1e999',
    'NaN',
    'Infinity',
    '9'.repeat(400),
    '\u0000',
    '\uFEFF',
    '\uD800',
    '=cmd()',
    "'; drop table",
    '<script>',
    '"',
    '""',
    '\n',
    '\r\n',
    ',',
    ';',
    '\t',
    '2024-13-45',
    '٣',
    '𝟙',
    'İ',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
)
const scalar = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null))
const value = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ stage: text, enteredAt: scalar }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
  },
)
const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string({ maxLength: 6 }))
const row = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(name, value, { maxKeys: 9 }) },
  { weight: 1, arbitrary: value },
)
const deal = fc.record({
  id: fc.oneof(fc.integer({ min: 0, max: 5 }), text),
  status: fc.constantFrom('open', 'won', 'lost', 'gone'),
  amount: value,
  createdAt: text,
})
const rows = fc.array(fc.oneof(row, deal), { maxLength: 8 })
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const jsonArray = rows.map((all) => ({
  bytes: bytesOf(JSON.stringify(all)),
  type: 'application/json',
  rows: null,
}))
const envelope = fc
  .tuple(
    rows,
    fc.constantFrom('results', 'data', 'records', 'deals', 'leads', 'value', '__proto__'),
    fc.jsonValue(),
  )
  .map(([all, key, other]) => ({
    bytes: bytesOf(
      `{"meta": ${JSON.stringify(other)}, ${JSON.stringify(key)}: ${JSON.stringify(all, null, 1)}}`,
    ),
    type: 'application/json',
    rows: null,
  }))
const lines = rows.map((all) => ({
  bytes: bytesOf(all.map((one) => JSON.stringify(one)).join('\n')),
  type: 'application/x-ndjson',
  rows: all.length,
}))
const csv = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...names.filter(Boolean)), { minLength: 2, maxLength: 8 }),
    fc.array(fc.array(text, { minLength: 8, maxLength: 8 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t'),
    fc.boolean(),
  )
  .map(([header, cells, delimiter, quotes]) => {
    // An id in each row, so that none is a blank line.
    const all = cells.map((row, i) => [`row ${i}`, ...row.slice(1, header.length)])
    return {
      bytes: bytesOf(Papa.unparse([header, ...all], { delimiter, quotes })),
      type: 'text/csv',
      rows: all.length,
    }
  })
const noise = fc
  .tuple(
    fc.uint8Array({ maxLength: 300 }),
    fc.constantFrom('', 'text/csv', 'application/json', 'application/x-ndjson', 'text/plain'),
  )
  .map(([bytes, type]) => ({ bytes: new Uint8Array(bytes), type, rows: null }))

const whole = fc.oneof(jsonArray, envelope, lines, csv)
/** A document with bytes changed, taken out, put in or doubled. */
const mutated = fc
  .tuple(
    whole,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('change', 'cut', 'double', 'insert'), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([{ bytes, type }, changes]) => {
    let all = [...bytes]
    for (const [at, how, byte] of changes) {
      const i = all.length === 0 ? 0 : at % all.length
      if (how === 'change') all[i] = byte
      else if (how === 'cut') all = all.slice(0, i)
      else if (how === 'insert') all.splice(i, 0, byte)
      else all = [...all.slice(0, i), ...all.slice(Math.max(0, i - byte))]
    }
    return { bytes: Uint8Array.from(all), type, rows: null }
  })

/** Documents of every format, whole, damaged and made of noise. */
export const documents: fc.Arbitrary<FuzzDocument> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: whole },
      { weight: 5, arbitrary: mutated },
      { weight: 1, arbitrary: noise },
    ),
    fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(hubspot, salesforce, pipedrive)),
    fc.constantFrom(1, 3, 17, 1000),
  )
  .map(([document, mapping, piece]) => ({ ...document, mapping, piece }))

/**
 * Reads a document as a source would. Throws what must not happen: an error that is none of a source, a row that is
 * neither a record nor refused, a change to what all objects share.
 *
 * @returns whether it was read; else it was refused as a whole
 */
export function survives({ bytes, type, mapping, piece, rows }: FuzzDocument): boolean {
  const read = attempt(bytes, type, mapping, piece)
  if (Object.keys(Object.prototype).length > 0 || Reflect.get({}, 'polluted') !== undefined)
    throw new Error('the prototype of all objects was changed')
  if (!read) return false
  for (const { size, rows, refused, columns } of read) {
    if (size + refused.length !== rows)
      throw new Error(`${rows} rows, ${size} records, ${refused.length} refused`)
    if (new Set(refused.map(({ row }) => row)).size !== refused.length)
      throw new Error('a row was refused twice')
    if (refused.some(({ row }) => row < 0 || row >= rows)) throw new Error('a row was refused that is none')
    for (const [name, column] of columns) {
      const length =
        column.kind === 'visits'
          ? column.offsets.length - 1
          : column.kind === 'ids'
            ? column.ends.length
            : column.kind === 'keys'
              ? column.codes.length
              : column.values.length
      if (length !== size) throw new Error(`${name} has ${length} values for ${size} records`)
    }
  }
  const sum = read.reduce((sum, table) => sum + table.rows, 0)
  if (rows !== null && read.length > 0 && sum !== rows)
    throw new Error(`${rows} rows went in, ${sum} came out`)
  return true
}

function attempt(
  bytes: Uint8Array,
  type: string,
  mapping: Mapping | null,
  piece: number,
): ReturnType<typeof readAll> | null {
  try {
    return readAll(bytes, type, mapping, piece)
  } catch (error) {
    if (error instanceof SourceError || error instanceof SyntaxError || error instanceof CutShort) return null
    throw error
  }
}

function readAll(bytes: Uint8Array, type: string, mapping: Mapping | null, piece: number) {
  const { name, mark } = encodingOf(bytes, type)
  const body = bytes.subarray(mark)
  const format = formatOf({ url: 'x', redirectedTo: '', type, first: body.subarray(0, 1024) })
  if (format === 'arrow') throw new SourceError('content-type')
  const given = { dataset: null, mapping, stages: [], overrides: {}, columns: {} }
  const reader = new Reader({ format, encoding: name, ...given })
  for (let from = 0; from < body.length; from += piece) reader.push(body.subarray(from, from + piece))
  return finished(reader.end()).tables
}
