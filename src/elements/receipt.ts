import type { Cells } from '../core/cells.js'
import type { KpiResult } from '../core/result.js'

/** The parts of a receipt; two people compare them to find why their numbers differ. */
export interface Receipt {
  /** Of the folded records: the same records in any order and any format give the same. */
  readonly data: string
  /** Of everything: data, definition, settings, version and as-of. */
  readonly whole: string
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const hex = Array.from(new Uint8Array(hash).slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  return hex.replace(/(.{4})(?=.)/g, '$1 ')
}

/** The receipt of a number, or null where the page is not served over a secure connection. */
export async function receiptOf(cells: Cells, result: KpiResult): Promise<Receipt | null> {
  if (typeof crypto === 'undefined' || typeof crypto.subtle === 'undefined') return null
  const { extent, rows, goals, excluded, cells: own } = cells
  const data = await digest(JSON.stringify([extent, rows, goals, excluded, own]))
  const { kpi, definition, version, asOf, timeZone, currency, period, value } = result
  const settings = [
    kpi,
    definition,
    version,
    asOf,
    timeZone,
    currency,
    period,
    cells.options,
    cells.filter,
    value,
  ]
  return { data, whole: await digest(JSON.stringify([data, settings])) }
}
