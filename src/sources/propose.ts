import type { Field } from '../core/field.js'
import { datasetNames, shapes, type DatasetName, type RecordShape } from '../core/record.js'
import { nameScore } from './column-name.js'
import { ordersOf } from './date-text.js'
import { fieldNames } from './field-names.js'
import { isBlank, readFlag } from './flag-text.js'
import type { Grid, TextColumn } from './grid.js'
import type { FieldMapping, From, RecordMapping } from './mapping.js'
import { decimalsOf } from './number-text.js'
import { outcomeOf } from './outcome-words.js'

/** A column that may hold a field. */
export interface Proposal {
  readonly dataset: DatasetName
  readonly field: string
  /** The column's name; null for rows numbered because no column identifies them. */
  readonly column: string | null
  /** From 0 to 1, by name and content. */
  readonly confidence: number
  /** Whether it was used. Below `sure` it waits for the author, who names it in `columns`. */
  readonly applied: boolean
}

export interface Proposed {
  readonly dataset: DatasetName | null
  /** How the rows become records; null when the columns of no kind of record are there. */
  readonly records: RecordMapping | null
  readonly proposals: readonly Proposal[]
}

/** The least confidence at which a proposal is used. */
export const sure = 0.8
const worthTelling = 0.3
const doubt = 0.75

/** What an author says: the column of a field. */
export type Columns = Readonly<Record<string, string>>

/**
 * Proposes what rows of an unknown origin are and which column is which field, by name in five languages and by
 * content. An uncertain proposal is told and not used.
 *
 * @param hint the kind of record they are, when somebody knows
 */
export function propose(grid: Grid, hint: DatasetName | null, columns: Columns = {}): Proposed {
  const contents = new Map(grid.columns.map((column) => [column, new Content(column, grid.size)]))
  const all = (hint === null ? datasetNames : [hint]).map((dataset) => candidate(dataset, contents, columns))
  const [nearest] = all.sort((a, b) => b.score - a.score)
  const best = all.find(({ complete }) => complete)
  // Rows that look much more like records of which something is missing are not taken for others.
  if (best && nearest && best.score + doubt > nearest.score)
    return { dataset: best.dataset, records: recordsOf(best), proposals: best.proposals }
  return { dataset: null, records: null, proposals: nearest?.proposals ?? [] }
}

/** What stands in a column, from up to 300 of its values. */
class Content {
  readonly column: TextColumn
  readonly texts: readonly string[]
  /** Whether nearly every row has a value of its own. */
  readonly distinct: boolean
  readonly #suits = new Map<string, number>()

  constructor(column: TextColumn, rows: number) {
    this.column = column
    const stride = Math.max(1, Math.floor(column.size / 300))
    const seen: string[] = []
    for (let code = 1; code < column.size; code += stride) seen.push(column.text(code).trim())
    this.texts = seen.filter((text) => !isBlank(text))
    this.distinct = column.size - 1 >= rows * 0.98
  }

  share(test: (text: string) => boolean): number {
    return this.texts.length === 0 ? 0.9 : this.texts.filter(test).length / this.texts.length
  }

  /** How well the values suit a field: looked through once for all fields of a kind with the same choices. */
  suits(field: Field): number {
    const name = `${field.kind} ${field.choices.join(' ')}`
    let suits = this.#suits.get(name)
    if (suits === undefined) this.#suits.set(name, (suits = this.#suitability(field)))
    return suits
  }

  #suitability(field: Field): number {
    switch (field.kind) {
      case 'instant':
        return this.share((text) => ordersOf(text).length > 0)
      case 'number':
      case 'money':
        return this.share((text) => decimalsOf(text).length > 0)
      case 'flag':
        return this.share((text) => readFlag(text) !== null)
      case 'choice':
        return this.share((text) => field.choices.includes(text.toLowerCase()) || outcomeOf(text) !== null)
      case 'id':
        return this.distinct ? 1 : 0.5
      case 'text':
        return 1 - this.share((text) => ordersOf(text).length > 0 && !/^\d+$/.test(text)) * 0.9
      case 'visits':
        return 0
    }
  }

  /** Words of a stage that end a deal. */
  get outcomes(): ReadonlySet<string> {
    return new Set(this.texts.flatMap((text) => outcomeOf(text) ?? []))
  }
}

interface Candidate {
  readonly dataset: DatasetName
  readonly chosen: ReadonlyMap<string, readonly From[]>
  readonly complete: boolean
  readonly score: number
  readonly proposals: readonly Proposal[]
}

function candidate(
  dataset: DatasetName,
  contents: ReadonlyMap<TextColumn, Content>,
  columns: Columns,
): Candidate {
  const shape: RecordShape = shapes[dataset]
  const names = fieldNames(dataset)
  const scored = Object.entries(shape.fields)
    .flatMap(([field, kind]) =>
      [...contents.values()].map((content) => {
        const said = Object.hasOwn(columns, field) ? columns[field] : undefined
        const name = said === undefined ? nameScore(content.column.name, names.get(field) ?? []) : 0
        const confidence = said === content.column.name ? 1 : name * content.suits(kind)
        return { field, content, confidence }
      }),
    )
    .filter(({ confidence }) => confidence >= worthTelling)
    .sort((a, b) => b.confidence - a.confidence)
  const chosen = new Map<string, readonly From[]>()
  const taken = new Set<TextColumn>()
  const proposals: Proposal[] = []
  for (const { field, content, confidence } of scored) {
    const { column } = content
    const applied = confidence >= sure && !chosen.has(field) && !taken.has(column)
    if (applied) {
      chosen.set(field, [column.name])
      taken.add(column)
    }
    if (applied || (!chosen.has(field) && !taken.has(column)))
      proposals.push({ dataset, field, column: column.name, confidence, applied })
  }
  const status = chosen.has('status') ? null : statusOf(shape, contents, chosen)
  if (status) {
    chosen.set('status', status.from)
    proposals.push({
      dataset,
      field: 'status',
      column: status.column,
      confidence: status.confidence,
      applied: true,
    })
  }
  if (shape.key !== null && !chosen.has(shape.key)) {
    proposals.push({ dataset, field: shape.key, column: null, confidence: sure, applied: true })
  }
  const required = Object.entries(shape.fields).filter(
    ([name, field]) => field.required && name !== shape.key,
  )
  return {
    dataset,
    chosen,
    complete: required.every(([name]) => chosen.has(name)) && chosen.size > 0,
    score: proposals.reduce((sum, { applied, confidence }) => sum + (applied ? confidence : 0), 0),
    proposals: proposals.filter(({ field, applied }) => applied || !chosen.has(field)),
  }
}

/** How deals stand, from a stage that has ends among its values. */
function statusOf(
  shape: RecordShape,
  contents: ReadonlyMap<TextColumn, Content>,
  chosen: ReadonlyMap<string, readonly From[]>,
): { readonly from: readonly From[]; readonly column: string; readonly confidence: number } | null {
  if (!shape.fields['status']) return null
  const closed = chosen.get('closedAt')?.[0]
  if (typeof closed === 'string' && /won|gewonnen|kazan|ganad|gagn/i.test(closed))
    return { from: [{ column: closed, filled: 'won' }], column: closed, confidence: sure }
  const stage = chosen.get('stage')?.[0]
  const content = [...contents.values()].find(({ column }) => column.name === stage)
  if (typeof stage !== 'string' || !content) return null
  const ends = content.outcomes
  const confidence = ends.has('won') && ends.has('lost') ? 0.9 : ends.has('won') || ends.has('lost') ? 0.8 : 0
  return confidence === 0 ? null : { from: [{ column: stage, stage: true }], column: stage, confidence }
}

function recordsOf({ dataset, chosen }: Candidate): RecordMapping {
  const fields = new Map<string, FieldMapping>([...chosen].map(([field, from]) => [field, { from }]))
  const shape: RecordShape = shapes[dataset]
  const closed = chosen.get('closedAt')
  const status = chosen.get('status')
  if (status?.some((from) => typeof from === 'object' && from.filled !== undefined))
    fields.set('status', { from: status, otherwise: 'open' })
  if (dataset === 'deals' && closed) {
    // One close date is meant by most programs: expected while the deal is open, real afterwards.
    fields.set('closedAt', { from: closed, only: 'closed' })
    fields.set('expectedCloseAt', {
      from: [...(chosen.get('expectedCloseAt') ?? []), ...closed],
      only: 'open',
    })
  }
  if (shape.key !== null && !fields.has(shape.key)) fields.set(shape.key, { from: [], numbered: true })
  return { dataset, known: [], fields: Object.fromEntries(fields) }
}
