import type { Benchmark } from '../core/benchmark.js'
import { benchmarkit2024 } from './benchmarkit-2024.js'
import { benchmarkit2025 } from './benchmarkit-2025.js'
import { etavrian2026 } from './etavrian-2026.js'
import { firstPageSage2022 } from './first-page-sage-2022.js'
import { focusDigital2024 } from './focus-digital-2024.js'
import { kbcm2019 } from './kbcm-2019.js'
import { pacificCrest2016 } from './pacific-crest-2016.js'

/** Every published number the kit knows, with its source, its definition and its grade. */
export const benchmarks: readonly Benchmark[] = [
  ...benchmarkit2024,
  ...benchmarkit2025,
  ...etavrian2026,
  ...firstPageSage2022,
  ...focusDigital2024,
  ...kbcm2019,
  ...pacificCrest2016,
]

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The published numbers of a KPI whose segment, source, population or id holds every word of the query (`saas`,
 * `hbr 2011`); all of the KPI's without a query, none when nothing fits.
 */
export function benchmarksFor(kpi: string, query = ''): readonly Benchmark[] {
  const wanted = words(query)
  return benchmarks.filter((b) => {
    if (b.kpi !== kpi) return false
    const known = new Set(words([b.segment, b.source, b.year, b.population, b.id].join(' ')))
    return wanted.every((word) => known.has(word))
  })
}
