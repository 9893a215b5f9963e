import { describe, expect, it } from 'vitest'
import { readTable, type TableLike } from '../../src/sources/html-table.js'
import { toldRecords } from '../core/told.js'

type Cell = string | { readonly text: string; readonly value?: string; readonly datetime?: string }

const table = (...rows: readonly (readonly Cell[])[]): TableLike => ({
  rows: rows.map((cells) => ({
    cells: cells.map((cell) => {
      const {
        text,
        value = null,
        datetime = null,
      } = typeof cell === 'string' ? { text: cell } : { value: null, datetime: null, ...cell }
      const time = datetime === null ? null : { getAttribute: () => datetime }
      return {
        textContent: text,
        getAttribute: (name: string) => (name === 'data-value' ? value : null),
        querySelector: (selector: string) => (selector.startsWith('time') ? time : null),
      }
    }),
  })),
})

describe('a table in the page', () => {
  it('is records, its first row the names', async () => {
    const { records } = await readTable(
      table(
        ['ID', 'Status', 'Amount', 'Created'],
        ['1', ' won\n ', { text: '1.2 k', value: '1200' }, { text: '2 January', datetime: '2024-01-02' }],
        ['', '', '', ''],
        ['2', 'open', '1,300.50', '2024-01-03'],
      ),
    )
    expect(toldRecords(records.tables.get('deals'))).toEqual([
      { id: '1', status: 'won', amount: 1200, createdAt: [Date.UTC(2024, 0, 2), 1] },
      { id: '2', status: 'open', amount: 1300.5, createdAt: [Date.UTC(2024, 0, 3), 1] },
    ])
  })

  it('that holds something else is refused', async () => {
    await expect(readTable(table(['Colour'], ['red']))).rejects.toMatchObject({ code: 'unmapped' })
    await expect(readTable(table())).rejects.toMatchObject({ code: 'unmapped' })
  })
})
