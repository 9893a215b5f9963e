import type { Records } from 'kpi-elements/core'
import { element, table } from './dom.js'

const shown = 50

const reasons: Readonly<Record<string, string>> = {
  missing: 'missing',
  invalid: 'cannot be read',
  duplicate: 'a later row has the same id',
  'not-a-record': 'not a record',
  deleted: 'deleted',
  archived: 'archived',
}

/** Every row that did not become a record, with its place in the file, the column that refused it and why. */
export function refusedTable(records: Records): readonly Node[] {
  const { refused } = records
  if (refused.length === 0) return [element('p', {}, ['Nothing: every row became a record.'])]
  const rows = refused
    .slice(0, shown)
    .map(({ row, id, field, reason, value }) => [
      String(row + 1),
      id === null ? '' : String(id),
      field,
      reasons[reason] ?? reason,
      typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    ])
  const more = refused.length - shown
  return [
    table('Rows left out', ['Row', 'Id', 'Field', 'Why', 'What stands there'], rows),
    ...(more > 0 ? [element('p', { className: 'more' }, [`… and ${more.toLocaleString('en')} more`])] : []),
  ]
}
