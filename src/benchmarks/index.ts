import type { Benchmark } from '../core/benchmark.js'
import { benchmarkit2024 } from './benchmarkit-2024.js'
import { benchmarkit2025 } from './benchmarkit-2025.js'
import { bridgeGroup2017 } from './bridge-group-2017.js'
import { conversica2017 } from './conversica-2017.js'
import { coverageRules } from './coverage-rules.js'
import { csoInsights } from './cso-insights.js'
import { ebstaPavilion2025 } from './ebsta-pavilion-2025.js'
import { etavrian2026 } from './etavrian-2026.js'
import { firstPageSage2022 } from './first-page-sage-2022.js'
import { firstPageSageLeads } from './first-page-sage-leads.js'
import { focusDigital2024 } from './focus-digital-2024.js'
import { focusDigital2025 } from './focus-digital-2025.js'
import { forecastConventions } from './forecast-conventions.js'
import { hbr2011 } from './hbr-2011.js'
import { hubspotCloseRates } from './hubspot-close-rates.js'
import { hubspotReps2024 } from './hubspot-reps-2024.js'
import { hubspotTouches } from './hubspot-touches.js'
import { implisit2014 } from './implisit-2014.js'
import { insideSales2007 } from './insidesales-2007.js'
import { kbcm2019 } from './kbcm-2019.js'
import { kbcm2021 } from './kbcm-2021.js'
import { optifai2025 } from './optifai-2025.js'
import { optifai2026 } from './optifai-2026.js'
import { pacificCrest2016 } from './pacific-crest-2016.js'
import { rainGroup } from './rain-group.js'
import { recurly } from './recurly.js'
import { revenueHero2024 } from './revenuehero-2024.js'
import { saasCapital2023 } from './saas-capital-2023.js'
import { salesCycleConventions } from './sales-cycle-conventions.js'
import { skok2010 } from './skok-2010.js'
import { topo2017 } from './topo-2017.js'
import { xactly2024 } from './xactly-2024.js'

/** Every published number the kit knows, with its source, its definition and its grade. */
export const benchmarks: readonly Benchmark[] = [
  ...benchmarkit2024,
  ...benchmarkit2025,
  ...bridgeGroup2017,
  ...conversica2017,
  ...coverageRules,
  ...csoInsights,
  ...ebstaPavilion2025,
  ...etavrian2026,
  ...firstPageSage2022,
  ...firstPageSageLeads,
  ...focusDigital2024,
  ...focusDigital2025,
  ...forecastConventions,
  ...hbr2011,
  ...hubspotCloseRates,
  ...hubspotReps2024,
  ...hubspotTouches,
  ...implisit2014,
  ...insideSales2007,
  ...kbcm2019,
  ...kbcm2021,
  ...optifai2025,
  ...optifai2026,
  ...pacificCrest2016,
  ...rainGroup,
  ...recurly,
  ...revenueHero2024,
  ...saasCapital2023,
  ...salesCycleConventions,
  ...skok2010,
  ...topo2017,
  ...xactly2024,
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
    const known = new Set(words([b.segment, b.source, b.via ?? '', b.year, b.population, b.id].join(' ')))
    return wanted.every((word) => known.has(word))
  })
}
