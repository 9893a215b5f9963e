import { datasetNames, isDatasetName, shapes, type DatasetName, type RecordShape } from '../core/record.js'

/** Rows that are looked at to tell what they are. */
const sample = 20

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The kind of record that rows are, when they have the fields of ours already: that of the name their array has, the
 * one expected, or the one most of whose fields they have. Null when required fields are missing: they need a mapping.
 */
export function datasetOf(
  path: readonly string[],
  rows: readonly unknown[],
  expected: DatasetName | null,
): DatasetName | null {
  const objects = rows.slice(0, sample).filter(isObject)
  const name = path.at(-1) ?? ''
  const named = isDatasetName(name) ? name : null
  const fits = (dataset: DatasetName): number => {
    const { fields }: RecordShape = shapes[dataset]
    const has = (field: string): boolean => objects.some((row) => Object.hasOwn(row, field))
    const names = Object.keys(fields)
    return names.every((field) => !fields[field]?.required || has(field)) ? names.filter(has).length : 0
  }
  for (const dataset of [named, expected]) if (dataset !== null && fits(dataset) > 0) return dataset
  const best = datasetNames
    .map((dataset) => ({ dataset, fields: fits(dataset) }))
    .sort((a, b) => b.fields - a.fields)[0]
  return best && best.fields > 0 ? best.dataset : null
}

/** The arrays of a document, with the names on the way to each. Arrays within elements are theirs. */
export function arraysIn(
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly [path: readonly string[], rows: readonly unknown[]])[] {
  if (Array.isArray(value)) return [[path, value]]
  if (!isObject(value) || path.length > 8) return []
  return Object.entries(value).flatMap(([name, inner]) => arraysIn(inner, [...path, name]))
}
