/** Rows in ascending order of a whole number each of them has. */
export interface Ordered {
  readonly rows: Int32Array
  /** Where those of each number begin: of those up to `before`, of before + 1, and so on; at last how many there are. */
  readonly starts: Int32Array
  readonly before: number
}

/** A counting sort by numbers up to before + `size`. */
export function ordered(rows: Int32Array, numbers: Int32Array, before: number, size: number): Ordered {
  const starts = new Int32Array(size + 3)
  for (let k = 0; k < rows.length; k++) {
    const place = Math.max(numbers[rows[k] ?? 0] ?? before, before) - before + 2
    starts[place] = (starts[place] ?? 0) + 1
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
  const out = new Int32Array(rows.length)
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0
    const place = Math.max(numbers[row] ?? before, before) - before + 1
    const at = starts[place] ?? 0
    out[at] = row
    starts[place] = at + 1
  }
  return { rows: out, starts, before }
}
