import type { Kpi } from '../core/kpi.js'
import { cac } from './cac.js'
import { churn } from './churn.js'
import { forecastAccuracy } from './forecast-accuracy.js'
import { winRate } from './win-rate.js'

export { cac, churn, forecastAccuracy, winRate }

/** Every KPI of the kit. */
export const kpis: readonly Kpi[] = [forecastAccuracy, winRate, cac, churn]
