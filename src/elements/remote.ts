import { isDatasetName } from '../core/record.js'
import { createSource, readTable, type Mapping, type SourceOptions } from '../sources/index.js'
import { errors } from '../locales/details/errors-en.js'
import type { Delivery } from './feed.js'
import { teachErrors } from './locale-loader.js'
import { mappingOf } from './mapping-loader.js'
import type { Supply } from './supply.js'

export { readArrays } from '../sources/index.js'

teachErrors(errors)

/** How what comes from elsewhere is taken. */
export interface Taking {
  /** The KPI's main record: what an array holds that says nothing of itself. */
  readonly main: string
  wanted(): boolean
  take(state: Partial<Delivery>): void
  /** Called when nobody wants it any more. */
  leave(stop: () => void): void
}

type Reading = Pick<SourceOptions, 'overrides' | 'columns' | 'dataset'> & {
  readonly mapping: Mapping | (() => Promise<Mapping>) | undefined
}

function readingOf({ overrides, columns, mapping }: Supply, { main }: Taking): Reading {
  return { overrides, columns, mapping: mappingOf(mapping), dataset: isDatasetName(main) ? main : undefined }
}

/** Follows a source of the page. Throws a CardError for a mapping nobody knows. */
export async function fromAddress(src: string, supply: Supply, taking: Taking): Promise<void> {
  if (!taking.wanted()) return
  const { request, renew, refresh } = supply
  const source = createSource({ ...readingOf(supply, taking), src, request, renew, refresh })
  taking.leave(source.subscribe((state) => taking.take({ ...state, added: state.added && [state.added] })))
  taking.take({ ...source.state, added: null })
}

/** Reads a table of the page. Throws as `fromAddress`, and for a table that cannot be read. */
export async function fromTable(table: HTMLTableElement, supply: Supply, taking: Taking): Promise<void> {
  const reading = readingOf(supply, taking)
  const { mapping } = reading
  const read = await readTable(table, {
    ...reading,
    mapping: typeof mapping === 'function' ? await mapping() : mapping,
  })
  taking.take({ ...read, status: 'ready', added: null })
}
