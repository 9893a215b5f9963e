/** Rows to fold, and the group each belongs to. */
export interface Rows {
  /** Rows that count, in whatever order. */
  readonly rows: Int32Array
  /** The group of each of these rows: 0 … size − 1, negative where it is in none. */
  readonly groups: Int32Array
  readonly size: number
}

/** The states of groups of rows; undefined where no row contributed. */
export interface Groups<S> {
  of(group: number): S | undefined
  /** The groups from `first` to before `end` added up. */
  between(first: number, end: number): S | undefined
  /** `size` groups, each of them every `size`-th of these added up. */
  collapsed?(size: number): Groups<S>
}

/** Groups whose states stand in a list. */
export function listed<S>(
  states: readonly (S | undefined)[],
  merge: (a: NoInfer<S>, b: NoInfer<S>) => S,
): Groups<S> {
  return {
    of: (group) => states[group],
    between: (first, end) => total(states.slice(first, end), merge),
    collapsed: (size) => {
      const every = (first: number): S | undefined =>
        total(
          states.filter((_, group) => group % size === first),
          merge,
        )
      return listed(
        Array.from({ length: size }, (_, first) => every(first)),
        merge,
      )
    },
  }
}

/** All states added up, two neighbours at a time, so that none is walked again for each of the others. */
export function total<S>(states: readonly (S | undefined)[], merge: (a: S, b: S) => S): S | undefined {
  let left = states
  while (left.length > 1) {
    const pairs: (S | undefined)[] = []
    for (let i = 0; i < left.length; i += 2) {
      const [a, b] = [left[i], left[i + 1]]
      pairs.push(a === undefined ? b : b === undefined ? a : merge(a, b))
    }
    left = pairs
  }
  return left[0]
}
