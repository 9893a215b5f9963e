import type { Benchmark } from '../core/benchmark.js'

/**
 * The kit's published numbers for a KPI: all of them, or those an author asked for by segment or source; none for
 * `none`. They are loaded when first asked for; a page that cannot load them shows none.
 */
export async function publishedFor(kpi: string, query: string): Promise<readonly Benchmark[]> {
  if (query === 'none') return []
  try {
    const { benchmarksFor } = await import('../benchmarks/index.js')
    return benchmarksFor(kpi, query || undefined)
  } catch {
    return []
  }
}
