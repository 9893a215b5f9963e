/** Ways to do one thing, to be compared with the first of them. */
export interface Bench {
  readonly title: string
  /** Name → what is timed. What a case returns is kept alive until its time is taken. */
  readonly cases: Readonly<Record<string, () => unknown>>
  /** What is made ready before each time is taken, in its own right. */
  readonly before?: () => unknown
  /** Rounds after the first, which is not counted. */
  readonly rounds?: number
}

export interface Timing {
  readonly name: string
  /** Median, milliseconds. */
  readonly ms: number
  /** The first round, before anything was compiled or kept, milliseconds. */
  readonly first: number
  /** Times the first case. */
  readonly ratio: number
}

/** Times the cases in turn, round by round, so that a busy moment of the machine meets them all. */
export async function measure({ cases, before, rounds = 7 }: Bench): Promise<Timing[]> {
  const names = Object.keys(cases)
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of Object.entries(cases)) {
      await before?.()
      const start = performance.now()
      await run()
      times.get(name)?.push(performance.now() - start)
    }
  const medians = names.map((name) => median(times.get(name)?.slice(1) ?? []))
  return names.map((name, i) => ({
    name,
    ms: medians[i] ?? NaN,
    first: times.get(name)?.[0] ?? NaN,
    ratio: (medians[i] ?? NaN) / (medians[0] ?? NaN),
  }))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
