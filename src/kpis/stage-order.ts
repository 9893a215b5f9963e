/** How many records there are of each path through the stages, by the path as JSON. */
export type Paths = ReadonlyMap<string, { readonly n: number }>

/** Paths of open, won and lost deals. */
export interface Outcomes<P extends Paths = Paths> {
  readonly open: P
  readonly won: P
  readonly lost: P
}

/** The stages of a path; none of a text that is no path. */
export function stagesOfPath(text: string): readonly string[] {
  const stages: unknown = JSON.parse(text)
  return Array.isArray(stages) ? stages.filter((stage) => typeof stage === 'string') : []
}

/** Records by the stages of their paths: by the last alone, or by all. */
function tallied(paths: Paths, last: boolean): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const [text, { n }] of paths)
    for (const stage of stagesOfPath(text).slice(last ? -1 : 0)) out.set(stage, (out.get(stage) ?? 0) + n)
  return out
}

/** The stages that only say how a deal ended ("Closed Won"); null where there is none. */
export interface Ends {
  readonly won: string | null
  readonly lost: string | null
}

/**
 * An end is where most of the deals with that ending stand, where no other deal has ever been, and where nobody stays:
 * `stays` says so of a stage with a history.
 */
export function endStages({ open, won, lost }: Outcomes, stays: (stage: string) => boolean): Ends {
  const endOf = (own: Paths, others: readonly Paths[]): string | null => {
    const last = tallied(own, true)
    const all = [...last.values()].reduce((sum, n) => sum + n, 0)
    const elsewhere = others.map((other) => tallied(other, false))
    const found = [...last].find(
      ([stage, n]) => 2 * n > all && !stays(stage) && elsewhere.every((other) => !other.has(stage)),
    )
    return found?.[0] ?? null
  }
  return { won: endOf(won, [open, lost]), lost: endOf(lost, [open, won]) }
}

/** What is known of an open stage beside its history, to place it where there is none. */
export interface StageFacts {
  /** Mean chance to win that the CRM gives it. */
  readonly probability: number | null
  /** Mean days since its deals were created. */
  readonly age: number | null
}

/**
 * The stages in the order deals come to them: first those the author names, then by who stands before whom in most
 * histories (Copeland 1951: beats less defeats), and of those that never meet in one, by their chance to win, else by
 * the age of their deals, the youngest first. `guessed`: no history and no author said, so it may be wrong.
 */
export function stageOrder(
  outcomes: Outcomes,
  ends: Ends,
  given: readonly string[],
  facts: ReadonlyMap<string, StageFacts>,
): { readonly stages: readonly string[]; readonly guessed: boolean } {
  const before = new Map<string, Map<string, number>>()
  const walked = [...outcomes.open, ...outcomes.won, ...outcomes.lost]
  for (const [text, { n }] of walked) {
    const stages = stagesOfPath(text).filter((stage) => stage !== ends.won && stage !== ends.lost)
    stages.forEach((earlier, i) => {
      const row = before.get(earlier) ?? new Map<string, number>()
      before.set(earlier, row)
      for (const later of stages.slice(i + 1)) row.set(later, (row.get(later) ?? 0) + n)
    })
  }
  const times = (a: string, b: string): number => before.get(a)?.get(b) ?? 0
  const names = [...before.keys()]
  const score = new Map(
    names.map((a) => [a, names.reduce((sum, b) => sum + Math.sign(times(a, b) - times(b, a)), 0)]),
  )
  const place = (stage: string): number => (given.includes(stage) ? given.indexOf(stage) : given.length)
  const likely = names.every((name) => facts.get(name)?.probability != null)
  const hint = (stage: string): number => {
    const known = facts.get(stage)
    return (likely ? known?.probability : known?.age) ?? -Infinity
  }
  const byHint = (a: string, b: string): number => (hint(a) === hint(b) ? 0 : hint(a) - hint(b))
  const stages = names.sort(
    (a, b) =>
      place(a) - place(b) ||
      (score.get(b) ?? 0) - (score.get(a) ?? 0) ||
      byHint(a, b) ||
      (a < b ? -1 : a > b ? 1 : 0),
  )
  const met = [...score.values()].some((n) => n !== 0)
  return { stages, guessed: names.length > 1 && !met && !names.some((name) => given.includes(name)) }
}
