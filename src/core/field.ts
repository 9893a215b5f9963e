import * as z from 'zod/mini'
import { instantMs } from './instant.js'

/**
 * The fields records are made of. A field carries its zod schema; the cheap check that runs on every value is
 * derived from the same kind, and zod is asked only to explain a value that the check refused.
 */

export type Kind = 'id' | 'text' | 'number' | 'money' | 'instant' | 'choice' | 'flag' | 'visits'

export interface Field<K extends Kind = Kind, V = unknown> {
  readonly kind: K
  readonly required: boolean
  /** Values of a choice; empty for other kinds. */
  readonly choices: readonly string[]
  /** Accepts what the field accepts; missing values (`undefined`, `null`, `''`) are the caller's to judge. */
  readonly schema: z.ZodMiniType<V>
}

const instantSchema = z
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
  instant: instantSchema,
  flag: z.boolean(),
  visits: z.array(z.object({ stage: z.string(), enteredAt: instantSchema })),
} as const

type Plain = keyof typeof schemas
type ValueOf<K extends Plain> = z.output<(typeof schemas)[K]>

function plain<K extends Plain>(kind: K, required: boolean): Field<K, ValueOf<K>>
function plain(kind: Plain, required: boolean): Field {
  return { kind, required, choices: [], schema: schemas[kind] }
}

export const id = plain('id', true)
export const text = plain('text', false)
export const number = plain('number', false)
export const money = plain('money', false)
export const instant = plain('instant', false)
export const flag = plain('flag', false)
export const visits = plain('visits', false)

/** One of a few words. */
export function choice<const C extends readonly string[]>(...choices: C): Field<'choice', C[number]> {
  return { kind: 'choice', required: false, choices, schema: z.enum(choices) }
}

/** The same field, without which a record is refused. */
export function required<K extends Kind, V>(field: Field<K, V>): Field<K, V> {
  return { ...field, required: true }
}

/** `undefined`, `null` and the empty text all say "not known". */
export function missing(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** The cheap check: does the field accept this value? Agrees with the field's schema on every value. */
export function accepts(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'number':
    case 'money':
      return typeof value === 'number' && Number.isFinite(value)
    case 'instant':
      return !Number.isNaN(instantMs(value))
    case 'id':
    case 'text':
      return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
    case 'flag':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && field.choices.includes(value)
    case 'visits':
      return Array.isArray(value) && value.every(isVisit)
  }
}

function isVisit(value: unknown): value is { readonly stage: string; readonly enteredAt: unknown } {
  if (typeof value !== 'object' || value === null || !('stage' in value) || !('enteredAt' in value))
    return false
  return typeof value.stage === 'string' && !Number.isNaN(instantMs(value.enteredAt))
}

/** Why zod refuses a value that `accepts` refused, in one line, for a developer to read. */
export function explain(field: Field, value: unknown): string {
  const found = z.safeParse(field.schema, value)
  const issue = found.success ? undefined : found.error.issues[0]
  if (!issue) return 'refused'
  const at = issue.path.length ? `${issue.path.join('.')}: ` : ''
  if (issue.code === 'invalid_value') return `${at}expected ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type') return `${at}expected ${issue.expected}`
  return issue.code === 'custom' ? `${at}${issue.message}` : `${at}expected ${field.kind}`
}
