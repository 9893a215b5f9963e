import { company } from '../../demo/data/company.js'
import type { Dataset } from '../../src/core/record.js'

/** What refers to a record of another company's by its id. */
const references = ['id', 'dealId', 'subjectId', 'customerId', 'leadId']

/** Rows of a company whose ids no other company has. */
function own(rows: readonly object[], letter: string): readonly object[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]: [string, unknown]) => [
        name,
        references.includes(name) && typeof value === 'string' ? `${letter}${value}` : value,
      ]),
    ),
  )
}

/** Leads of the last year and whole histories of activities of the last eleven weeks: what the demo's page loads. */
function recent(seed: number) {
  const { leads, activities, ...rest } = company(seed)
  const earlier = new Set(activities.filter(({ at }) => at < '2026-04-15').map(({ subjectId }) => subjectId))
  return {
    ...rest,
    leads: leads.filter(({ createdAt }) => createdAt >= '2025-07'),
    activities: activities.filter(({ subjectId }) => !earlier.has(subjectId)),
  }
}

/**
 * The invented company of the demo, so many times as large that it has `deals` deals, and everything else in
 * proportion. The same call gives the same records.
 */
export function many(deals: number): Dataset {
  const counted: { readonly letter: string; readonly of: ReturnType<typeof recent> }[] = []
  for (let found = 0; found < deals;) {
    const of = recent(counted.length + 1)
    counted.push({ letter: String.fromCharCode(65 + counted.length), of })
    found += of.deals.length
  }
  const times = counted.length
  const first = counted[0]?.of
  const all = (name: 'deals' | 'leads' | 'activities' | 'customers' | 'orders' | 'lineItems') =>
    counted.flatMap(({ letter, of }) => own(of[name], letter))
  const larger = (rows: readonly { readonly amount: number }[]) =>
    rows.map((row) => ({ ...row, amount: row.amount * times }))
  return {
    deals: all('deals').slice(-deals),
    leads: all('leads'),
    activities: all('activities'),
    customers: all('customers'),
    orders: all('orders'),
    lineItems: all('lineItems'),
    spend: larger(first?.spend ?? []),
    forecasts: larger(first?.forecasts ?? []),
    targets: first?.targets ?? [],
  }
}
