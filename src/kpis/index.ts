import type { Kpi } from '../core/kpi.js'
import { cac } from './cac.js'
import { churn } from './churn.js'
import { clv } from './clv.js'
import { forecastAccuracy } from './forecast-accuracy.js'
import { funnel } from './funnel.js'
import { leadToOpportunity } from './lead-to-opportunity.js'
import { pipeline } from './pipeline.js'
import { productPerformance } from './product-performance.js'
import { responseTime } from './response-time.js'
import { salesCycle } from './sales-cycle.js'
import { touchpoints } from './touchpoints.js'
import { winRate } from './win-rate.js'

export {
  forecastAccuracy,
  salesCycle,
  pipeline,
  funnel,
  winRate,
  touchpoints,
  productPerformance,
  cac,
  clv,
  churn,
  leadToOpportunity,
  responseTime,
}

/** Every KPI of the kit. */
export const kpis: readonly Kpi[] = [
  forecastAccuracy,
  salesCycle,
  pipeline,
  funnel,
  winRate,
  touchpoints,
  productPerformance,
  cac,
  clv,
  churn,
  leadToOpportunity,
  responseTime,
]
