import type { VisitColumn } from '../core/column.js'
import { Growing } from '../core/growing.js'
import { precision, precisionOfLast, instantMs } from '../core/instant.js'
import { decideDates } from './column.js'
import { instantCells, says } from './cells.js'
import { plain } from './date-text.js'
import type { Grid } from './grid.js'
import type { FieldMapping } from './mapping.js'
import { isObject } from './rows-grid.js'
import type { Stage } from './stages.js'

interface Visit {
  readonly stage: string
  readonly ms: number
  readonly precision: number
}

/**
 * The stage histories of rows: from columns that each hold when a stage was entered, or from a list in each row. Null
 * when there are none. A time that cannot be read is left out of its history.
 */
export function visitsOf(
  grid: Grid,
  { entered = [], list }: FieldMapping,
  stages: ReadonlyMap<string, Stage>,
  zoneName: string | null,
): VisitColumn | null {
  const label = (stage: string): string => stages.get(plain(stage))?.label ?? stage
  const byRow = new Map<number, Visit[]>()
  const note = (row: number, visit: Visit): void => {
    const visits = byRow.get(row)
    if (visits) visits.push(visit)
    else byRow.set(row, [visit])
  }
  for (const column of grid.columns) {
    const prefix = entered.find((start) => column.name.startsWith(start) && column.name.length > start.length)
    if (prefix === undefined) continue
    const decision = decideDates(column.name, column.texts())
    if (decision.undecided) continue
    const stage = label(column.name.slice(prefix.length).replace(/^["'\s(]+|["'\s)]+$/g, ''))
    const cells = instantCells(column, decision, zoneName)
    column.codes.forEach((code, row) => {
      if (cells.state[code] !== says.something) return
      note(row, {
        stage,
        ms: cells.values[code] ?? 0,
        precision: cells.precisions[code] ?? precision.instant,
      })
    })
  }
  for (const name of list?.from ?? []) {
    grid.lists.get(name)?.forEach((entries, row) => {
      if (!list || !Array.isArray(entries)) return
      for (const entry of entries) {
        const stage = isObject(entry) ? entry[list.stage] : undefined
        const ms = instantMs(isObject(entry) ? entry[list.enteredAt] : undefined)
        if ((typeof stage !== 'string' && typeof stage !== 'number') || Number.isNaN(ms)) continue
        note(row, { stage: label(String(stage)), ms, precision: precisionOfLast() })
      }
    })
  }
  return byRow.size === 0 ? null : packed(grid.size, byRow)
}

function packed(size: number, byRow: ReadonlyMap<number, readonly Visit[]>): VisitColumn {
  const offsets = new Uint32Array(size + 1)
  const known = new Map<string, number>()
  const values: (string | null)[] = [null]
  const codes = new Growing((length) => new Uint32Array(length))
  const at = new Growing((length) => new Float64Array(length))
  const precisions = new Growing((length) => new Uint8Array(length))
  for (let row = 0; row < size; row++) {
    for (const visit of [...(byRow.get(row) ?? [])].sort((a, b) => a.ms - b.ms)) {
      let code = known.get(visit.stage)
      if (code === undefined) known.set(visit.stage, (code = values.push(visit.stage) - 1))
      codes.fill(code, 1)
      at.fill(visit.ms, 1)
      precisions.fill(visit.precision, 1)
    }
    offsets[row + 1] = codes.size
  }
  return {
    kind: 'visits',
    offsets,
    stages: { kind: 'keys', codes: codes.taken, values },
    enteredAt: { kind: 'instants', values: at.taken, precisions: precisions.taken },
  }
}
