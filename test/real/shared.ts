import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'

const root = process.env['KPI_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** The folder of one real data set, or `null` where it is absent: beside the repository, or under `KPI_DATA`. */
export function dataFolder(name: string): string | null {
  const folder = join(root, name)
  return existsSync(folder) ? folder : null
}

/** A suite on one real data set, skipped with a message where that is absent. */
export function describeData(name: string, suite: (folder: string) => void): void {
  const folder = dataFolder(name)
  const absent = (): void => {
    it(`is absent: set KPI_DATA to the folder that holds ${name}/`, () => expect(folder).not.toBeNull())
  }
  describe.runIf(folder !== null)(`${name} data`, () => {
    const tests = folder === null ? absent : (): void => suite(folder)
    tests()
  })
}

/** The rows of a CSV file with a header line, every value as text. */
export function readCsv(...path: readonly string[]): Record<string, string>[] {
  const text = readFileSync(join(...path), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

/** A JSON file of reference values, checked to have the shape that a test relies on. */
export function readReference<Schema extends z.ZodMiniType>(
  schema: Schema,
  ...path: readonly string[]
): z.output<Schema> {
  return z.parse(schema, JSON.parse(readFileSync(join(...path), 'utf8')))
}

/** The expected value, each number in it to be met to so many `digits`. */
export function nearly(value: unknown, digits = 7): unknown {
  if (typeof value === 'number') return expect.closeTo(value, digits)
  if (Array.isArray(value)) return value.map((item: unknown) => nearly(item, digits))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nearly(item, digits)]))
}
