import type { Benchmark } from '../core/benchmark.js'

type Find = (kpi: string, query: string) => readonly Benchmark[]

/** One promise for all cards: answers to imports of their own would come one task at a time. */
let loading: Promise<Find | null> | null = null
let loaded: Find | null = null

const none: readonly Benchmark[] = []
/** What cards asked for already. */
const found = new Map<string, readonly Benchmark[]>()

/** Null where it cannot be loaded; the next card tries again. */
async function load(): Promise<Find | null> {
  try {
    loaded = (await import('../benchmarks/index.js')).benchmarksFor
  } catch {
    loading = null
  }
  return loaded
}

/**
 * The kit's published numbers for a KPI: all of them, or those an author asked for by segment or source; none for
 * `none`. They are loaded when first asked for; a page that cannot load them shows none.
 */
export function publishedFor(
  kpi: string,
  query: string,
): readonly Benchmark[] | Promise<readonly Benchmark[]> {
  const asked = `${kpi} ${query}`
  const of = (find: Find | null): readonly Benchmark[] => {
    const list = found.get(asked) ?? find?.(kpi, query) ?? none
    if (find) found.set(asked, list)
    return list
  }
  if (query === 'none') return none
  return loaded ? of(loaded) : (loading ??= load()).then(of)
}
