import type { PropertyDeclarations } from 'lit'
import type { Cells } from '../core/cells.js'
import type { Columns, Mapping, Overrides, RequestHook } from '../sources/index.js'
import { numeric } from './options.js'

/** Where data can come from and how they are read, as the author says it: what cards and sources have in common. */
export interface Supplied {
  /** A dataset of arrays, or one array. */
  readonly data: unknown
  readonly src: string | undefined
  /** The name of a mapping of the kit's, or a mapping of the author's own. */
  readonly mapping: string | Mapping | undefined
  readonly refresh: number | undefined
  readonly request: RequestHook | undefined
  readonly renew: (() => Promise<unknown>) | undefined
  readonly overrides: Overrides | undefined
  readonly columns: Columns | undefined
}

export interface Supply extends Supplied {
  readonly cells: Cells | undefined
  readonly source: string | undefined
}

export const supplied: PropertyDeclarations = {
  src: {},
  mapping: {},
  refresh: numeric,
  data: { attribute: false },
  request: { attribute: false },
  renew: { attribute: false },
  overrides: { attribute: false },
  columns: { attribute: false },
}

/** What an element says of its supply. */
export function supplyOf(host: Supplied): Supplied {
  const { data, src, mapping, refresh, request, renew, overrides, columns } = host
  return { data, src, mapping, refresh, request, renew, overrides, columns }
}

/** Whether two supplies are one and the same. */
export function isSame(a: Supply | null, b: Supply): boolean {
  if (a === null) return false
  const other = new Map<string, unknown>(Object.entries(a))
  return Object.entries(b).every(([name, value]: [string, unknown]) => other.get(name) === value)
}
