import { compareText } from './text-order.js'
import type { Records } from './records.js'
import type { Exclusion } from './result.js'
import type { Refusal } from './table.js'
import type { DatasetName } from './record.js'
import type { Kept, Notes, Unused } from './kept.js'

const exampleLimit = 5

/** The same reasons added up, in order of reason, with the first few examples in order. */
export function mergeExclusions(all: readonly Exclusion[]): readonly Exclusion[] {
  const by = new Map<string, { count: number; examples: (string | number)[] }>()
  for (const { reason, count, examples } of all) {
    const so = by.get(reason) ?? { count: 0, examples: [] }
    by.set(reason, {
      count: so.count + count,
      examples: [...so.examples, ...examples].sort(compareExamples).slice(0, exampleLimit),
    })
  }
  return [...by]
    .map(([reason, { count, examples }]) => ({ reason, count, examples }))
    .sort((a, b) => compareText(a.reason, b.reason))
}

function compareExamples(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))
}

function reasonOf({ reason, field }: Refusal): string {
  return reason === 'missing' || reason === 'invalid' ? `${reason}:${field}` : reason
}

/** Rows that are no records and records a measure could not use, of these arrays. */
export function exclusionsOf(
  datasets: readonly DatasetName[],
  records: Records,
  notes: Notes,
): readonly Exclusion[] {
  const out: Exclusion[] = []
  for (const name of datasets) {
    const table = records.tables.get(name)
    for (const refusal of table?.refused ?? []) {
      out.push({ reason: reasonOf(refusal), count: 1, examples: [refusal.id ?? refusal.row] })
    }
  }
  for (const [kept, reasons] of notes)
    for (const [reason, unused] of reasons) out.push(countedOnce(kept, reason, unused))
  return mergeExclusions(out)
}

/** Records that several columns could not use, each of them once. */
function countedOnce(kept: Kept, reason: string, unused: ReadonlySet<Unused>): Exclusion {
  const rows = new Set([...unused].flatMap((some) => [...some]))
  const ids = [...rows].map((row) => kept.idOf(row)).sort(compareExamples)
  return { reason, count: rows.size, examples: ids.slice(0, exampleLimit) }
}
