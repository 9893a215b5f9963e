import type { Mapping } from '../sources/index.js'
import { cardError } from './failure.js'

/** What loads a mapping by the name an author writes. */
const mappings: ReadonlyMap<string, () => Promise<Mapping>> = new Map([
  ['hubspot', () => import('../mappings/hubspot.js').then(({ hubspot }) => hubspot)],
  ['salesforce', () => import('../mappings/salesforce.js').then(({ salesforce }) => salesforce)],
  ['pipedrive', () => import('../mappings/pipedrive.js').then(({ pipedrive }) => pipedrive)],
  ['generic-csv', () => import('../mappings/generic-csv.js').then(({ genericCsv }) => genericCsv)],
])

/** A mapping, or what loads the one of a name; undefined for none. Throws a CardError that lists the names. */
export function mappingOf(
  given: string | Mapping | undefined,
): Mapping | (() => Promise<Mapping>) | undefined {
  if (typeof given !== 'string') return given
  const load = mappings.get(given)
  if (load) return load
  throw cardError('data', `mapping: expected ${[...mappings.keys()].join(', ')}, got ${given}`)
}
