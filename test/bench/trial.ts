/** What the kit says of data whose truth is known, as a table. */
export interface Trial {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: () => readonly TrialRow[] | Promise<readonly TrialRow[]>
}

export interface TrialRow {
  readonly name: string
  readonly cells: readonly string[]
}

export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The value, which the trial cannot do without. */
export function known(value: number | null | undefined): number {
  if (value === null || value === undefined) throw new Error('the trial drew data that say nothing')
  return value
}
