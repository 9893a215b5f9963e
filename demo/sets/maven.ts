import { rows, type RealSet } from './set.js'

const asOf = '2017-12-31'
const status = (stage = ''): string => (stage === 'Won' ? 'won' : stage === 'Lost' ? 'lost' : 'open')

/** The pipeline calls a product GTXPro that the price list calls GTX Pro. */
const product = (name = ''): string => (name === 'GTXPro' ? 'GTX Pro' : name)

export const maven: RealSet = {
  id: 'maven',
  title: 'A hardware seller’s pipeline',
  about:
    'Maven Analytics, “CRM Sales Opportunities”: 8,800 deals of a computer hardware seller. The product it spells in two ways is one here; deals still open have no amount and are shown at list price.',
  licence: 'Labelled public domain',
  files: ['maven/sales_pipeline.csv', 'maven/products.csv'],
  timeZone: 'UTC',
  read: (pipeline, list) => {
    const prices = new Map(rows(list).map((row) => [row['product'], Number(row['sales_price'])]))
    return {
      deals: rows(pipeline).map((row) => {
        const name = product(row['product'])
        const open = status(row['deal_stage']) === 'open'
        return {
          id: row['opportunity_id'],
          status: status(row['deal_stage']),
          stage: row['deal_stage'],
          amount: open ? prices.get(name) : Number(row['close_value']),
          createdAt: row['engage_date'] || null,
          closedAt: row['close_date'] || null,
          owner: row['sales_agent'],
          account: row['account'] || null,
          product: name,
          currency: 'USD',
        }
      }),
    }
  },
  cards: [
    {
      tag: 'kpi-win-rate',
      attributes: { 'as-of': asOf, range: 'all', period: 'month', segment: 'owner' },
      reference: '63.15 % (62.0–64.3 %) of 6,711 closed deals; pandas',
    },
    {
      tag: 'kpi-sales-cycle',
      attributes: { 'as-of': asOf, range: 'all', period: 'month', segment: 'product' },
      reference:
        '57 days, the median of won deals; pandas. Until any end, open deals counted: 69 days (67–70); R',
    },
    {
      tag: 'kpi-funnel',
      attributes: { 'as-of': asOf, range: 'all', definition: 'snapshot' },
      reference: '500 prospecting, 1,589 engaging, 4,238 won, 2,473 lost; open list value $4,966,215',
    },
    {
      tag: 'kpi-product-performance',
      attributes: { 'as-of': asOf, range: 'all' },
      reference: 'Seven products, $10,005,534 won',
    },
  ],
}
