import type { DatasetName } from '../core/record.js'

/**
 * How the rows of a program become our records: a plain value, so that it can be read, changed, stored, and handed to
 * a worker. Columns are named as that program names them; case, accents, spaces and punctuation do not count, and
 * nested values are joined by dots (`user_id.name`).
 */
export interface Mapping {
  readonly id: string
  /** The time zone of times written without one; the page's own without it. */
  readonly zone?: string
  /** The currency of amounts that carry none. */
  readonly currency?: string
  readonly records: readonly RecordMapping[]
}

export interface RecordMapping {
  readonly dataset: DatasetName
  /** Rows are of this kind when they have all the columns of one of these lists. */
  readonly known: readonly (readonly string[])[]
  readonly fields: Readonly<Record<string, FieldMapping>>
  /** Rows in which one of the columns says yes, or its word is among `words`, are left out for the reason. */
  readonly leaveOut?: readonly {
    readonly from: readonly string[]
    readonly words?: readonly string[]
    readonly reason: 'deleted' | 'archived'
  }[]
}

/** Where a field comes from: the first of `from` that has a value in the row. */
export interface FieldMapping {
  readonly from: readonly From[]
  /** The value where nothing gives one. */
  readonly otherwise?: string
  /** Only for deals that stand so: a close date is the expected one while a deal is open. */
  readonly only?: 'open' | 'closed'
  /** The number of the row where nothing gives a value. */
  readonly numbered?: true
  /** Numbers are shares of a hundred. */
  readonly percent?: boolean
  /** Columns whose names begin so hold the times at which the stage named by their rest was entered. */
  readonly entered?: readonly string[]
  /** A list in each row, with the names of its stage and of its time. */
  readonly list?: { readonly from: readonly string[]; readonly stage: string; readonly enteredAt: string }
}

/** A column, taken as it is or through words. */
export type From =
  | string
  | {
      readonly column: string
      /** What each word stands for; others stand for nothing. */
      readonly words?: Readonly<Record<string, string>>
      /** Takes a stage for the outcome its name or the program's list of stages says; `open` for any other. */
      readonly stage?: true
      /** What any value stands for: a deal with a won date is won. */
      readonly filled?: string
      /** What yes and no stand for. */
      readonly yes?: string
      readonly no?: string
      /** Looks the stage up in the program's list of stages: its name, or its chance. */
      readonly lookUp?: 'label' | 'probability'
    }
