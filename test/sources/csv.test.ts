import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { finished } from '../../src/core/assemble.js'
import { CsvReader } from '../../src/sources/csv.js'
import { dialectOf, type Delimiter } from '../../src/sources/dialect.js'
import type { Grid } from '../../src/sources/grid.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(text: string | Uint8Array, delimiter: Delimiter = ',', piece = Infinity): Grid {
  const all = typeof text === 'string' ? bytes(text) : text
  const reader = new CsvReader(delimiter)
  for (let from = 0; from < all.length; from += piece) reader.push(all.subarray(from, from + piece))
  return finished(reader.end())
}

/** Names and rows of a grid, as texts. */
function cells({ columns, size }: Grid): { readonly names: string[]; readonly rows: string[][] } {
  const texts = columns.map((column) => column.texts())
  return {
    names: columns.map(({ name }) => name),
    rows: Array.from({ length: size }, (_, row) =>
      columns.map(({ codes }, i) => texts[i]?.[codes[row] ?? 0] ?? ''),
    ),
  }
}

describe('comma-separated text', () => {
  it('is read as Papa Parse reads it, wherever its bytes are cut', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\0', '')),
      fc.constantFrom('', 'a"b', '"', 'x,y', 'x;y', 'line\nbreak', 'ğ漢€', ' padded '),
    )
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 })
    const dialect = fc.record({
      delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
      piece: fc.constantFrom(1, 2, 3, 7, 64),
    })
    fc.assert(
      fc.property(rows, dialect, (rows, { delimiter, newline, quotes, piece }) => {
        const text = Papa.unparse([['a', 'b', 'c'], ...rows], { delimiter, newline, quotes })
        const { data } = Papa.parse<string[]>(text, { delimiter, newline })
        const filled = data.slice(1).filter((row) => row.some((value) => value !== ''))
        const grid = read(text, delimiter, piece)
        expect(grid.strays).toEqual([])
        expect(cells(grid)).toEqual({ names: ['a', 'b', 'c'], rows: filled })
      }),
      { numRuns: 1000, seed: 4 },
    )
  })

  it('has its dialect seen in its first lines', () => {
    expect(dialectOf('a;b;c\n1,5;2;3\n')).toEqual({ delimiter: ';', skip: 0 })
    expect(dialectOf('a\tb\n1, 2\t3\n').delimiter).toBe('\t')
    expect(dialectOf('a|b\n1|2\n').delimiter).toBe('|')
    expect(dialectOf('"a;b;c;d",x\n"1;2",y\n').delimiter).toBe(',')
    expect(dialectOf('sep=;\r\na;b\r\n')).toEqual({ delimiter: ';', skip: 7 })
    expect(dialectOf('one column\nonly\n').delimiter).toBe(',')
  })

  it('fills short rows, drops empty ones and sets long ones aside', () => {
    const grid = read('a,b\n1\n\n,\n2,3,\n4,5,6\n7,8')
    expect(cells(grid).rows).toEqual([
      ['1', ''],
      ['2', '3'],
      ['', ''],
      ['7', '8'],
    ])
    expect(grid.strays).toEqual([{ row: 2, detail: 'more cells than the 2 columns', value: null }])
  })

  it('keeps a quote that is never closed to its row', () => {
    const grid = read('a,b\n1,2\n3,"4\n5,6\n')
    expect(grid.strays).toEqual([{ row: 1, detail: 'a quote is not closed', value: null }])
    expect(grid.size).toBe(2)
  })

  it('numbers columns without a name and names that come again', () => {
    expect(cells(read('id,,id\n1,2,3\n')).names).toEqual(['id', '#2', 'id (2)'])
  })

  it('is UTF-8, or what a Western or a Turkish Excel writes', () => {
    expect(read('name\nŞükrü\n').notes[0]).toBe('utf-8')
    const western = Uint8Array.of(...bytes('name\nM'), 0xfc, ...bytes('ller\n'))
    expect(cells(read(western)).rows).toEqual([['Müller']])
    const turkish = Uint8Array.of(
      ...bytes('name\n'),
      0xde,
      0xfc,
      ...bytes('kr'),
      0xfc,
      ...bytes(' I'),
      0xfe,
      0xfd,
      ...bytes('k\n'),
    )
    const grid = read(turkish)
    expect(grid.notes[0]).toBe('windows-1254')
    expect(cells(grid).rows).toEqual([['Şükrü Işık']])
  })

  it('keeps a value of a column once, and of a column of ids every one', () => {
    const text = `id,same\n${Array.from({ length: 20_000 }, (_, i) => `id-${i},x`).join('\n')}\n`
    const { columns, size } = read(text)
    expect(size).toBe(20_000)
    expect(columns.map((column) => column.texts().length)).toEqual([20_001, 2])
    expect(columns[0]?.texts()[20_000]).toBe('id-19999')
  })
})
