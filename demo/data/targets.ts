import { closing, dateText, monthsBetween, opening, quarterStart } from './calendar.js'
import { owners } from './team.js'

export interface Target {
  /** The tag of the KPI without its prefix. */
  readonly kpi: string
  /** In the KPI's unit: a fraction, milliseconds, days or euros. */
  readonly value: number
  readonly periodStart?: string
  /** The day after the period's last. */
  readonly periodEnd?: string
  /** Whose target it is; the whole team's where absent. */
  readonly owner?: string
}

const standing: readonly Target[] = [
  { kpi: 'win-rate', value: 0.25 },
  { kpi: 'sales-cycle', value: 45 },
  { kpi: 'lead-to-opportunity', value: 0.3 },
  { kpi: 'response-time', value: 3_600_000 },
  { kpi: 'touchpoints', value: 3 },
  { kpi: 'churn', value: 0.02 },
  { kpi: 'cac', value: 6_000 },
  { kpi: 'forecast-accuracy', value: 0.85 },
]

/** Euros to win in the first quarter by one owner, and the growth of that from quarter to quarter. */
const quota = 19_000
const rise = 1.135

/** The company's standing targets, then what is to be won each quarter, the one after the records included. */
export function targets(): Target[] {
  const quarters = monthsBetween(opening, quarterStart(closing, 1), 3)
  return [
    ...standing,
    ...quarters.flatMap((start, i) => {
      const period = {
        kpi: 'pipeline',
        periodStart: dateText(start),
        periodEnd: dateText(quarterStart(start, 1)),
      }
      const each = 500 * Math.round((quota * rise ** i) / 500)
      const inJob = owners.filter(({ from, until }) => from <= start && (start < until || until === closing))
      return [
        { ...period, value: each * inJob.length },
        ...inJob.map(({ name }) => ({ ...period, value: each, owner: name })),
      ]
    }),
  ]
}
