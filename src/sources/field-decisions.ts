import type { Field } from '../core/field.js'
import type { DatasetName } from '../core/record.js'
import {
  decideDates,
  decideFlags,
  decideNumbers,
  overruled,
  settledTogether,
  textDecision,
  type Decision,
  type Overrides,
} from './column.js'
import type { TextColumn } from './grid.js'
import { readNumber } from './number-text.js'
import { surveyed } from './plain-number.js'

/** A decision on a column that became a field. */
export interface FieldDecision extends Decision {
  readonly dataset: DatasetName
  readonly field: string
}

/** A column that a field takes values from. */
export interface FieldColumn {
  readonly name: string
  readonly field: Field | undefined
  readonly column: TextColumn
  /** Whether its mapping says that its numbers are shares of a hundred. */
  readonly percent: boolean
}

/** Decides all columns that become fields, the undecided ones with the help of the others. Yields between steps. */
export function* decideFields(
  dataset: DatasetName,
  columns: readonly FieldColumn[],
  overrides: Overrides,
): Generator<void, readonly FieldDecision[]> {
  const alone: Decision[] = []
  for (const { field, column, percent } of columns) {
    yield
    const decision = overruled(yield* decided(field, column), overrides)
    const inHundreds = decision.kind === 'number' && (percent || isPercent(decision, field, column))
    alone.push(decision.kind === 'number' ? { ...decision, percent: inHundreds } : decision)
  }
  return settledTogether(alone).map((decision, i) => ({
    ...decision,
    dataset,
    field: columns[i]?.name ?? '',
  }))
}

function* decided(field: Field | undefined, column: TextColumn): Generator<void, Decision> {
  switch (field?.kind) {
    case 'instant':
      return decideDates(column.name, column.texts())
    case 'number':
    case 'money':
      return yield* decidedNumbers(column)
    case 'flag':
      return decideFlags(column.name, column.texts())
    default:
      return textDecision(column.name)
  }
}

/** Plain numbers are looked through as bytes: a million amounts need no text. */
function* decidedNumbers(column: TextColumn): Generator<void, Decision> {
  if (!column.packed) return decideNumbers(column.name, column.texts())
  const { rest, fractions, fraction, ambiguous } = yield* surveyed(column.packed)
  const texts = rest.map((code) => column.text(code))
  return decideNumbers(column.name, texts, { fractions, example: column.text(fraction), ambiguous })
}

/** A plain number is a fraction in our records: in hundreds when its column says so, or some value exceeds 1. */
function isPercent(
  { percent, decimal, column: name }: Decision,
  field: Field | undefined,
  column: TextColumn,
): boolean {
  if (field?.kind !== 'number' || !/prob|wahrsch|olas|ihtimal/i.test(name))
    return percent && field?.kind === 'number'
  const values = column.texts().map((text) => readNumber(text.trim(), decimal ?? '.')?.value ?? 0)
  return values.some((value) => value > 1) || (percent && !values.some((value) => value > 0 && value < 1))
}
