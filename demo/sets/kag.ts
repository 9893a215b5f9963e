import { rows, type RealSet } from './set.js'

const asOf = '2023-08-31'
const day = (text = ''): string => text.split('-').toReversed().join('-')

export const kag: RealSet = {
  id: 'kag',
  title: 'An advertiser’s three campaigns',
  about:
    'Facebook advertisements, from Kaggle’s “Sales Conversion Optimization”: what 1,143 of them cost, and the 1,079 customers that came. The month was added by the repository that holds this copy.',
  licence: 'Unknown',
  files: ['kag/KAG_conversion_data.csv'],
  timeZone: 'UTC',
  read: (text) => {
    const ads = rows(text)
    const dimensions = (row: Readonly<Record<string, string>>): object => ({
      channel: `Campaign ${row['xyz_campaign_id']}`,
      age: row['age'],
      gender: row['gender'],
    })
    return {
      spend: ads.map((row) => ({
        ...dimensions(row),
        at: day(row['Date']),
        amount: Number(row['Spent']),
        currency: 'USD',
        category: 'marketing',
      })),
      customers: ads.flatMap((row) =>
        Array.from({ length: Number(row['Approved_Conversion']) }, (_, i) => ({
          ...dimensions(row),
          id: `${row['ad_id']}-${i}`,
          acquiredAt: day(row['Date']),
        })),
      ),
    }
  },
  cards: [
    {
      tag: 'kpi-cac',
      attributes: { 'as-of': asOf, range: 'all', period: 'week', segment: 'channel', view: 'segments' },
      reference: '$58,705.23 over 1,079 customers: $54.41; campaigns 916 $6.24, 936 $15.81; pandas',
    },
    {
      tag: 'kpi-cac',
      attributes: { 'as-of': asOf, range: 'all', period: 'week', segment: 'age', view: 'segments' },
      reference: '$30.88 at 30–34, $99.76 at 45–49; pandas',
    },
  ],
}
