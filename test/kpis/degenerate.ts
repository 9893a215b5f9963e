import type { Dataset } from '../../src/core/index.js'
import { datasetNames, shapes, type DatasetName, type RecordShape } from '../../src/core/record.js'

export type Row = Readonly<Record<string, unknown>>

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null

/** The arrays of a dataset by name, each row an object. */
export function arraysOf(data: Dataset): readonly (readonly [DatasetName, readonly Row[]])[] {
  return datasetNames.flatMap((name) => {
    const rows = data[name]
    return rows ? [[name, rows.filter(isRow)] as const] : []
  })
}

function changed(
  data: Dataset,
  change: (rows: readonly Row[], shape: RecordShape) => readonly unknown[],
): Dataset {
  return Object.fromEntries(arraysOf(data).map(([name, rows]) => [name, change(rows, shapes[name])]))
}

/** Every field of some kinds replaced, where the row has one. */
function replaced(data: Dataset, kinds: readonly string[], by: (value: unknown) => unknown): Dataset {
  return changed(data, (rows, { fields }) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          const kind = fields[name]?.kind ?? ''
          return [name, kinds.includes(kind) && value !== null && value !== undefined ? by(value) : value]
        }),
      ),
    ),
  )
}

const numbers = ['number', 'money']

const later = (value: unknown): unknown =>
  String(value).replace(/^\d{4}/, (year) => String(Number(year) + 50))

const ended = (row: Row, { ends }: RecordShape): boolean =>
  ends.length === 0 || ends.some(({ field }) => row[field] !== null && row[field] !== undefined)

function stillOpen(row: Row, { ends }: RecordShape): Row {
  const undone = ends.flatMap(({ field, decides }) => [[field, null], ...(decides ? [decides] : [])])
  return { ...row, ...Object.fromEntries(undone), ...('stages' in row ? { stages: null } : {}) }
}

const backwards = (row: Row, { start, ends }: RecordShape): Row => {
  const at = start === null ? undefined : row[start]
  if (typeof at !== 'string') return row
  const before = String(Number(at.slice(0, 4)) - 1) + at.slice(4)
  const known = ends.filter(({ field }) => row[field] !== null && row[field] !== undefined)
  return { ...row, ...Object.fromEntries(known.map(({ field }) => [field, before])) }
}

const onlyRequired = (row: Row, { fields }: RecordShape): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => fields[name]?.required))

const nonsense = [
  null,
  'text',
  42,
  [],
  {},
  { id: {} },
  { id: 'x', status: 'maybe', createdAt: 'yesterday', at: '' },
]

/** What data that nobody wished for look like, made from a dataset that is sound. */
export function degenerate(data: Dataset): Readonly<Record<string, Dataset>> {
  return {
    'no arrays': {},
    'empty arrays': changed(data, () => []),
    'a single record of each': changed(data, (rows) => rows.slice(0, 1)),
    'records that are all open': changed(data, (rows, shape) => rows.map((row) => stillOpen(row, shape))),
    'records that have all ended': changed(data, (rows, shape) => rows.filter((row) => ended(row, shape))),
    'records that all end before they start': changed(data, (rows, shape) =>
      rows.map((row) => backwards(row, shape)),
    ),
    'numbers that are all zero': replaced(data, numbers, () => 0),
    'numbers that are all negative': replaced(data, numbers, (x) => -Number(x)),
    'numbers that are all huge': replaced(data, numbers, (x) => Number(x) * 1e9),
    'dates that all lie in the future': replaced(data, ['instant'], later),
    'dates that are all the same': replaced(data, ['instant'], () => '2026-01-15T12:00:00Z'),
    'every record twice': changed(data, (rows) => [...rows, ...rows]),
    'every row without an id twice': changed(data, (rows, { key }) =>
      key === null ? [...rows, ...rows] : rows,
    ),
    'required fields alone': changed(data, (rows, shape) => rows.map((row) => onlyRequired(row, shape))),
    'rows that are no records': changed(data, () => nonsense),
  }
}
