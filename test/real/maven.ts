import { readCsv } from './shared.js'

/** Maven's opportunities as deals: won and lost by stage, the rest open; the misspelt product under its real name. */
export function mavenDeals(folder: string): Record<string, string | number | null>[] {
  return readCsv(folder, 'sales_pipeline.csv').map((row) => {
    const stage = row['deal_stage'] ?? ''
    return {
      id: row['opportunity_id'] ?? '',
      status: stage === 'Won' ? 'won' : stage === 'Lost' ? 'lost' : 'open',
      stage,
      amount: row['close_value'] ? Number(row['close_value']) : null,
      createdAt: row['engage_date'] || null,
      closedAt: row['close_date'] || null,
      owner: row['sales_agent'] ?? '',
      account: row['account'] || null,
      product: row['product'] === 'GTXPro' ? 'GTX Pro' : (row['product'] ?? ''),
    }
  })
}

export const mavenAsOf = '2017-12-31'

/** The same deals, the open ones with the list price of their product, for they carry no value. */
export function mavenAtListPrice(folder: string): Record<string, string | number | null>[] {
  const prices = new Map(
    readCsv(folder, 'products.csv').map((row) => [row['product'], Number(row['sales_price'])]),
  )
  return mavenDeals(folder).map((deal) =>
    deal['status'] === 'open' ? { ...deal, amount: prices.get(String(deal['product'])) ?? null } : deal,
  )
}
