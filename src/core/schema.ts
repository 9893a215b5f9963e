import * as z from 'zod/mini'
import type { Field } from './field.js'
import { instantMs } from './instant.js'
import { shapes, type DatasetName, type RecordShape } from './record.js'
import type { Refusal } from './table.js'

/*
 * The contract of records as zod schemas, for those who validate before they send and to explain a refusal. Kept apart
 * because the check on every value (field.ts) does not need them and a page should not load them.
 */

const instant = z
  .union([z.string(), z.number(), z.date()])
  .check(
    z.refine((value) => !Number.isNaN(instantMs(value)), { error: 'expected an ISO 8601 date or instant' }),
  )

const finite = z.number().check(z.refine((n) => Number.isFinite(n), { error: 'expected a finite number' }))

const schemas = {
  id: z.union([z.string().check(z.minLength(1)), finite]),
  text: z.union([z.string(), finite]),
  number: finite,
  money: finite,
  instant,
  flag: z.boolean(),
  visits: z.array(z.object({ stage: z.string(), enteredAt: instant })),
}

/** The schema of a field's values; missing values are the record's to judge. */
export function fieldSchema(field: Field): z.ZodMiniType {
  return field.kind === 'choice' ? z.enum(field.choices) : schemas[field.kind]
}

/** The schema of an array's records: required fields, the others null or absent, and any further fields. */
export function recordSchema(dataset: DatasetName): z.ZodMiniType {
  const { fields }: RecordShape = shapes[dataset]
  return z.looseObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = fieldSchema(field)
        return [name, field.required ? schema : z.nullish(schema)]
      }),
    ),
  )
}

/** Why a row was refused, in one line, for a developer to read. */
export function explain({ dataset, field, value, detail }: Refusal): string {
  const { fields }: RecordShape = shapes[dataset]
  const known = fields[field]
  const found = known && z.safeParse(fieldSchema(known), value)
  const issue = found?.success === false ? found.error.issues[0] : undefined
  if (!issue) return `${field}: ${detail}`
  const at = [field, ...issue.path].join('.')
  if (issue.code === 'invalid_value') return `${at}: expected ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type') return `${at}: expected ${issue.expected}`
  return issue.code === 'custom' ? `${at}: ${issue.message}` : `${at}: ${detail}`
}
