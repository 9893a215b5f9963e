import type { Benchmark } from '../core/benchmark.js'

type Module = typeof import('../benchmarks/index.js')

/** One promise for all cards: answers to imports of their own would come one task at a time. */
let loading: Promise<Module | null> | null = null
let loaded: Module | null = null

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
  const of = (module: Module | null): readonly Benchmark[] => module?.benchmarksFor(kpi, query) ?? []
  if (query === 'none') return []
  return loaded ? of(loaded) : (loading ??= load()).then(of)
}
