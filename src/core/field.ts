import { instantMs } from './instant.js'

/**
 * The fields records are made of, and the cheap check that runs on every value: it costs a thirtieth of what zod does.
 * The zod schema of a field is in schema.ts, made from the same kind, and a test holds the two to one answer.
 */

export type Kind = 'id' | 'text' | 'number' | 'money' | 'instant' | 'choice' | 'flag' | 'visits'

/** One entry of a stage history. */
export interface GivenVisit {
  readonly stage: string
  readonly enteredAt: GivenInstant
}

/** ISO 8601, epoch milliseconds or a `Date`. */
export type GivenInstant = string | number | Date

interface Given {
  readonly id: string | number
  readonly text: string | number
  readonly number: number
  readonly money: number
  readonly instant: GivenInstant
  readonly choice: string
  readonly flag: boolean
  readonly visits: readonly GivenVisit[]
}

export interface Field<K extends Kind = Kind, C extends string = string> {
  readonly kind: K
  readonly required: boolean
  /** Values of a choice; empty for other kinds. */
  readonly choices: readonly C[]
}

/** What an author may give for a field. */
export type GivenValue<F> = F extends Field<infer K, infer C> ? (K extends 'choice' ? C : Given[K]) : never

const plain = <const K extends Exclude<Kind, 'choice'>>(kind: K, needed = false): Field<K, never> => ({
  kind,
  required: needed,
  choices: [],
})

export const id = plain('id', true)
export const text = plain('text')
export const number = plain('number')
export const money = plain('money')
export const instant = plain('instant')
export const flag = plain('flag')
export const visits = plain('visits')

/** One of a few words. */
export function choice<const C extends string>(...choices: readonly C[]): Field<'choice', C> {
  return { kind: 'choice', required: false, choices }
}

/** The same field, without which a record is refused. */
export function required<K extends Kind, C extends string>(
  field: Field<K, C>,
): Field<K, C> & { readonly required: true } {
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

const expectations: Readonly<Record<Kind, string>> = {
  id: 'a text or a number',
  text: 'a text',
  number: 'a finite number',
  money: 'a finite number',
  instant: 'an ISO 8601 date or instant',
  choice: 'one of ',
  flag: 'true or false',
  visits: 'a list of { stage, enteredAt }',
}

/** What a field would have accepted, for a developer to read; `explain` in schema.ts says more. */
export function expectation(field: Field): string {
  return `expected ${expectations[field.kind]}${field.choices.join(', ')}`
}
