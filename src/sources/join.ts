import { idAt, type Column } from '../core/column.js'
import { TextPacker } from '../core/packed-text.js'
import { datasetNames, shapes, type DatasetName, type RecordShape } from '../core/record.js'
import { Records } from '../core/records.js'
import type { Refusal, Table } from '../core/table.js'
import { joinedColumn } from './same-record.js'

/** Records of one program. */
export interface JoinPart {
  /** What the program is called, to be shown. */
  readonly name: string
  readonly records: Records
}

/** What makes two records one, or belong together: their ids, or who they are about. */
export type JoinKey = 'id' | 'email' | 'domain'

/** Finds records of one kind for those of another: of a lead, the deal of the same person. */
export interface Link {
  readonly from: DatasetName
  /** The field that takes the id of what was found, where it has none yet: `dealId`, `subjectId`, `customerId`. */
  readonly field: string
  readonly to: DatasetName
  readonly by: JoinKey
}

export interface JoinOptions {
  /**
   * What makes records of a kind from two parts the same: their ids by default. `none`: ids of different parts have
   * nothing to do with each other, and are kept apart by the part's name.
   */
  readonly same?: Partial<Readonly<Record<DatasetName, JoinKey | 'none'>>> | undefined
  readonly links?: readonly Link[] | undefined
}

/** How many records a link found what it looked for. */
export interface MatchReport extends Link {
  /** Records that were looked for: those without a value in the field. */
  readonly looked: number
  readonly matched: number
  /** Records without what they could be found by. */
  readonly without: number
  /** Records for which more than one was found: none is taken. */
  readonly ambiguous: number
  /** Ids, or row numbers, of up to five for which nothing was found. */
  readonly unmatched: readonly (string | number)[]
}

export interface Joined {
  readonly records: Records
  readonly matches: readonly MatchReport[]
  /** Records that two parts have, by kind: each is one, with what either knows; the later part's word counts. */
  readonly shared: Readonly<Partial<Record<DatasetName, number>>>
}

/** Domains at which people have addresses who have nothing to do with each other. */
const publicDomains = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.de yahoo.fr icloud.com me.com aol.com gmx.de gmx.net gmx.at web.de t-online.de orange.fr free.fr laposte.net wanadoo.fr yandex.com yandex.ru mail.ru proton.me protonmail.com mynet.com'.split(
    ' ',
  ),
)

/**
 * Makes one dataset of several parts: records that two of them have become one, and links give records the ids of
 * others they belong to. Addresses are compared without case; addresses of public mail services have no domain.
 * Currencies stay as they are: amounts are converted when they are added up, by the rates given then.
 */
export function join(parts: readonly JoinPart[], options: JoinOptions = {}): Joined {
  const shared: Partial<Record<DatasetName, number>> = {}
  const tables = new Map<DatasetName, Table>()
  for (const dataset of datasetNames) {
    const own = parts.flatMap(({ name, records }) => {
      const table = records.tables.get(dataset)
      return table ? [{ name, table }] : []
    })
    if (own.length === 0) continue
    const { table, count } = united(dataset, own, options.same?.[dataset] ?? 'id')
    tables.set(dataset, table)
    if (count > 0) shared[dataset] = count
  }
  const matches = (options.links ?? []).map((link) => follow(link, tables))
  return { records: new Records(tables), matches, shared }
}

interface Own {
  readonly name: string
  readonly table: Table
}

function idOf(table: Table, row: number): string | null {
  const { key }: RecordShape = shapes[table.dataset]
  const column = key === null ? undefined : table.columns.get(key)
  return column?.kind === 'ids' ? idAt(column, row) : null
}

function textOf(column: Column | undefined, row: number): string {
  if (column?.kind === 'ids') return idAt(column, row) ?? ''
  return column?.kind === 'keys' ? (column.values[column.codes[row] ?? 0] ?? '') : ''
}

/** What a record is found by; null when it has no such thing. */
function keyOf(table: Table, row: number, by: JoinKey): string | null {
  if (by === 'id') return idOf(table, row)
  const email = textOf(table.columns.get('email'), row).trim().toLowerCase()
  if (by === 'email') return email.includes('@') ? email : null
  const said = textOf(table.columns.get('domain'), row).trim().toLowerCase()
  const domain = (said || email.slice(email.lastIndexOf('@') + 1))
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '')
  return domain.includes('.') && !publicDomains.has(domain) ? domain : null
}

function united(
  dataset: DatasetName,
  own: readonly Own[],
  by: JoinKey | 'none',
): { readonly table: Table; readonly count: number } {
  const { key }: RecordShape = shapes[dataset]
  const known = new Map<string, { readonly row: number; part: number }>()
  const target = new Uint32Array(own.reduce((sum, { table }) => sum + table.size, 0))
  const refused: Refusal[] = []
  let at = 0
  let size = 0
  let rows = 0
  let count = 0
  own.forEach(({ name, table }, part) => {
    for (const refusal of table.refused) refused.push({ ...refusal, row: refusal.row + rows })
    for (let row = 0; row < table.size; row++, at++) {
      const found = by === 'none' || key === null ? null : keyOf(table, row, by)
      const before = found === null ? undefined : known.get(found)
      if (found !== null && before && before.part !== part) {
        target[at] = before.row
        before.part = part
        count++
        const id = idOf(table, row)
        const detail = `the same record as in ${own[part - 1]?.name ?? name}`
        refused.push({
          dataset,
          row: rows + row,
          field: key ?? '',
          reason: 'duplicate',
          detail,
          value: id,
          id,
        })
      } else {
        if (found !== null && !before) known.set(found, { row: size, part })
        target[at] = size++
      }
    }
    rows += table.rows
  })
  const names = [...new Set(own.flatMap(({ table }) => [...table.columns.keys()]))]
  const columns = new Map<string, Column>()
  for (const name of names) {
    const parts = own.map(({ table, name: program }): readonly [Column | undefined, number] => {
      const column = table.columns.get(name)
      return [
        by === 'none' && name === key && own.length > 1 ? prefixed(column, program, table.size) : column,
        table.size,
      ]
    })
    const column = joinedColumn(parts, { size, target })
    if (column) columns.set(name, column)
  }
  return { table: { dataset, size, columns, rows, refused: refused.sort((a, b) => a.row - b.row) }, count }
}

function prefixed(column: Column | undefined, program: string, size: number): Column | undefined {
  if (column?.kind !== 'ids') return column
  const packer = new TextPacker(size)
  for (let row = 0; row < size; row++) packer.push(`${program}:${idAt(column, row) ?? ''}`)
  return { kind: 'ids', ...packer.packed() }
}

/** Fills the field of a link in the tables, and says how well that went. */
function follow(link: Link, tables: Map<DatasetName, Table>): MatchReport {
  const from = tables.get(link.from)
  const to = tables.get(link.to)
  const ids = new Map<string, string | null>()
  for (let row = 0; row < (to?.size ?? 0); row++) {
    const found = to ? keyOf(to, row, link.by) : null
    const id = to ? idOf(to, row) : null
    if (found !== null && id !== null) ids.set(found, ids.has(found) && ids.get(found) !== id ? null : id)
  }
  const column = from?.columns.get(link.field)
  const texts: string[] = []
  const unmatched: (string | number)[] = []
  const report = { looked: 0, matched: 0, without: 0, ambiguous: 0 }
  for (let row = 0; row < (from?.size ?? 0); row++) {
    const has = textOf(column, row)
    texts.push(has)
    if (!from || has !== '') continue
    report.looked++
    const found = keyOf(from, row, link.by)
    const id = found === null ? undefined : ids.get(found)
    if (found === null) report.without++
    else if (id === null) report.ambiguous++
    else if (id !== undefined) {
      report.matched++
      texts[row] = id
    } else if (unmatched.length < 5) unmatched.push(idOf(from, row) ?? row)
  }
  if (from && report.matched > 0) {
    const columns = new Map(from.columns).set(link.field, keysOf(texts))
    tables.set(link.from, { ...from, columns })
  }
  return { ...link, ...report, unmatched }
}

function keysOf(texts: readonly string[]): Column {
  const known = new Map<string, number>([['', 0]])
  const values: (string | null)[] = [null]
  const codes = Uint32Array.from(texts, (text) => {
    const code = known.get(text) ?? values.push(text) - 1
    known.set(text, code)
    return code
  })
  return { kind: 'keys', codes, values }
}
