import { rows, type RealSet } from './set.js'

const snapshot = '2019-12-31'

/** The day so many months before the snapshot's month began, or in the middle of it for none. */
function monthsBefore(months: number): string {
  const [year = 0, month = 0] = snapshot.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, months === 0 ? 15 : 1)).toISOString().slice(0, 10)
}

export const telco: RealSet = {
  id: 'telco',
  title: 'A telephone company’s customers',
  about:
    'IBM’s sample “Telco Customer Churn”: 7,043 customers with months of tenure and whether they left in the last month. It names no dates, so that month is called December 2019 here; who left earlier is not in the file, so the months before say nothing.',
  licence: 'IBM sample data, terms not verified',
  files: ['telco/telco_customer_churn.csv'],
  timeZone: 'UTC',
  read: (customers) => ({
    customers: rows(customers).map((row) => ({
      id: row['customerID'],
      acquiredAt: monthsBefore(Number(row['tenure'])),
      churnedAt: row['Churn'] === 'Yes' ? '2019-12-20' : null,
      monthlyRevenue: Number(row['MonthlyCharges']),
      currency: 'USD',
      plan: row['Contract'],
      source: row['InternetService'],
      channel: row['PaymentMethod'],
    })),
  }),
  cards: [
    {
      tag: 'kpi-churn',
      attributes: { 'as-of': snapshot, range: 'this-month', segment: 'plan', view: 'segments' },
      reference: '1,869 left: 26.5 % of all 7,043, eleven of whom had only just come; pandas',
    },
    {
      tag: 'kpi-churn',
      attributes: {
        'as-of': snapshot,
        range: 'this-month',
        definition: 'revenue',
        segment: 'source',
        view: 'segments',
      },
      reference: '$139,131 of $456,117 a month: 30.5 %; pandas',
    },
  ],
}
