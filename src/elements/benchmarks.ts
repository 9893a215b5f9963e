import type { Benchmark } from '../core/benchmark.js'

type Module = typeof import('../benchmarks/index.js')

/** One promise for all cards: answers to imports of their own would come one task at a time. */
let loading: Promise<Module | null> | null = null
let loaded: Module | null = null

const none: readonly Benchmark[] = []
/** What cards asked for already. */
const found = new Map<string, readonly Benchmark[]>()

/** Null where it cannot be loaded; the next card tries again. */
async function load(): Promise<Module | null> {
  try {
    loaded = await import('../benchmarks/index.js')
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
  const of = (module: Module | null): readonly Benchmark[] => {
    const list = found.get(asked) ?? module?.benchmarksFor(kpi, query) ?? none
    if (module) found.set(asked, list)
    return list
  }
  if (query === 'none') return none
  return loaded ? of(loaded) : (loading ??= load()).then(of)
}
