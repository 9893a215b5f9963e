import { company, type Company } from '../../demo/data/company.js'
import { quantile } from '../../src/stats/quantile.js'

export const DAY = 86_400_000
export const END = Date.parse('2026-07-01T00:00:00+03:00')

export const demo = company()
type Clean = Pick<Company, 'deals' | 'leads' | 'activities' | 'customers'>

/** The rows that no fault has touched. */
export function clean({ faults, deals, leads, activities, customers }: Company): Clean {
  const without = <T extends { readonly id: string }>(dataset: string, rows: readonly T[]): T[] => {
    const faulty = new Set(faults.filter((fault) => fault.dataset === dataset).map(({ id }) => id))
    return rows.filter(({ id }) => !faulty.has(id))
  }
  return {
    deals: without('deals', deals),
    leads: without('leads', leads),
    activities: without('activities', activities),
    customers: without('customers', customers),
  }
}

export const { deals, leads, activities, customers } = clean(demo)
export const won = deals.filter(({ status }) => status === 'won')
export const open = deals.filter(({ status }) => status === 'open')

export const at = (text: string | undefined): number => Date.parse(text ?? '')
export const days = (from: string, until: string | undefined): number => (at(until) - at(from)) / DAY
export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
export const mean = (values: readonly number[]): number => sum(values) / values.length
export const share = <T>(rows: readonly T[], is: (row: T) => boolean): number =>
  rows.filter(is).length / rows.length
export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  ) ?? Number.NaN
export const revenue = (rows: Company['deals']): number => sum(rows.map(({ amount = 0 }) => amount))
export const of =
  <K extends string>(key: K, value: string) =>
  (row: Readonly<Partial<Record<K, string>>>) =>
    row[key] === value

/** Won over closed of a group of deals. */
export const winRate = (rows: Company['deals']): number =>
  share(
    rows.filter(({ status }) => status !== 'open'),
    ({ status }) => status === 'won',
  )
