import type { KpiDetails, KpiWords, Locale } from '../../core/locale.js'
import en from '../en.js'
import { details } from './details-en.js'
import { errors } from './errors-en.js'
import { kpis } from './kpis-en.js'

const known: Readonly<Record<string, KpiWords>> = en.kpis
const further: Readonly<Record<string, KpiDetails>> = kpis
const none: KpiDetails = { definitions: {}, options: {} }

type Kpis = typeof en.kpis

/** The type of all of English, by which other languages are typed. */
export type English = Omit<typeof en, 'kpis' | 'errors'> & {
  readonly errors: typeof en.errors & typeof errors
  readonly details: typeof details
  readonly kpis: { readonly [K in keyof Kpis]: Kpis[K] & (typeof kpis)[K] }
}

/** All of English in one: the reference of other languages. */
export const complete: Locale = {
  ...en,
  errors: { ...en.errors, ...errors },
  details,
  kpis: Object.fromEntries(
    Object.entries(known).map(([id, words]) => [id, { ...words, ...(further[id] ?? none) }]),
  ),
}
