/** Ways to do one thing, to be compared with the first of them. */
export interface Bench {
  readonly title: string
  /** Name → what is timed. What a case returns is kept alive until its time is taken. */
  readonly cases: Readonly<Record<string, () => unknown>>
  /** Rounds after the first, which is not counted. */
  readonly rounds?: number
}

export interface Timing {
  readonly name: string
  /** Median, milliseconds. */
  readonly ms: number
  /** Times the first case. */
  readonly ratio: number
}

/** Times the cases in turn, round by round, so that a busy moment of the machine meets them all. */
export async function measure({ cases, rounds = 7 }: Bench): Promise<Timing[]> {
  const names = Object.keys(cases)
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of Object.entries(cases)) {
      const start = performance.now()
      await run()
      if (round > 0) times.get(name)?.push(performance.now() - start)
    }
  const medians = names.map((name) => median(times.get(name) ?? []))
  return names.map((name, i) => ({
    name,
    ms: medians[i] ?? NaN,
    ratio: (medians[i] ?? NaN) / (medians[0] ?? NaN),
  }))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
