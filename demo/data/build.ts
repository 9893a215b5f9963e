import { mkdirSync, writeFileSync } from 'node:fs'
import Papa from 'papaparse'
import { company, type Company, type Dataset } from './company.js'
import { germanCsv } from './german-export.js'
import { leadsCsv, opportunitiesCsv } from './salesforce-export.js'

/**
 * Writes the files that the demo's pages load. They are committed; the tests fail when they are stale, and this
 * writes them anew:
 *
 *     node -e "import('vite').then(({ runnerImport }) => runnerImport('./demo/data/build.ts')).then(({ module }) => module.build())"
 */
export function build(folder = new URL('../public/data/', import.meta.url)): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files(company()))) writeFileSync(new URL(name, folder), text)
}

/** The activities of everybody first touched on or after a date: each history is whole, none begins in its middle. */
export function activitiesSince(date: string, activities: Dataset['activities']): Dataset['activities'] {
  const earlier = new Set(activities.filter(({ at }) => at < date).map(({ subjectId }) => subjectId))
  return activities.filter(({ subjectId }) => !earlier.has(subjectId))
}

/** The datasets as one page loads them: whole, but for leads of the last year and activities of the last eleven weeks only. */
export function excerpt(from: Company): Dataset {
  const { deals, leads, activities, spend, customers, orders, lineItems, forecasts, targets } = from
  return {
    deals,
    leads: leads.filter(({ createdAt }) => createdAt >= '2025-07'),
    activities: activitiesSince('2026-04-15', activities),
    spend,
    customers,
    orders,
    lineItems,
    forecasts,
    targets,
  }
}

/** JSON with a record to a line. */
const json = (dataset: Dataset): string => {
  const arrays = Object.entries(dataset).map(([name, rows]: [string, readonly unknown[]]) => {
    return `${JSON.stringify(name)}:[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
  })
  return `{${arrays.join(',\n')}}\n`
}

/** CSV under the contract's own field names, every field that any row has. */
const csv = (rows: readonly object[]): string => {
  return Papa.unparse([...rows], { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))] })
}

/** The text of every file by its name: all datasets as JSON, deals and leads as Salesforce exports them, lists as CSV. */
export function files(from: Company): Readonly<Record<string, string>> {
  return {
    'company.json': json(excerpt(from)),
    'deals.csv': opportunitiesCsv(from),
    'leads.csv': leadsCsv(from),
    'verkaufschancen.csv': germanCsv(from),
    'activities.csv': csv(activitiesSince('2025-07-01', from.activities)),
    'spend.csv': csv(from.spend),
    'customers.csv': csv(from.customers),
    'orders.csv': csv(from.orders),
    'line-items.csv': csv(from.lineItems),
    'forecasts.csv': csv(from.forecasts),
    'targets.csv': csv(from.targets),
  }
}
