/** Deals of two years with three products, and line items for three of four of them. */

export const months = Array.from({ length: 24 }, (_, i) =>
  new Date(Date.UTC(2024, 6 + i, 12)).toISOString().slice(0, 10),
)
const names = ['Basic', 'Plus', 'Pro']

export const closed = months.flatMap((closedAt, m) =>
  Array.from({ length: 12 }, (_, i) => ({
    id: `${m}-${i}`,
    status: (i * 5 + m) % (3 + (i % 3)) === 0 ? 'lost' : 'won',
    createdAt: new Date(Date.parse(closedAt) - (i + 3) * 5 * 864e5).toISOString().slice(0, 10),
    closedAt,
    currency: 'EUR',
    owner: i % 2 ? 'Ann' : 'Bo',
    product: names[i % 3],
    amount: 100 * 10 ** (i % 3) + m * 7.5,
  })),
)
const open = Array.from({ length: 6 }, (_, i) => ({
  id: `o${i}`,
  status: 'open',
  createdAt: '2026-05-05',
  product: names[i % 3],
  amount: 50,
}))

export const data = {
  deals: [...closed, ...open],
  lineItems: closed
    .filter((_, i) => i % 4 !== 3)
    .map(({ id, product, amount }, i) => ({
      dealId: id,
      product,
      amount,
      currency: 'EUR',
      quantity: 1 + (i % 3),
      listPrice: amount * 1.1,
      cost: amount * (product === 'Pro' ? 0.9 : 0.4),
    })),
}

/** The last three of those months. */
export const lastQuarter = { asOf: '2026-07-15', range: 'last-quarter' } as const

/** Won deals of 100 each in those months, 9 and 11 by turns (or `usual`), `more` of them in the last quarter. */
export const yearly = (more: number, usual?: number, from = 0): readonly object[] =>
  months.flatMap((closedAt, m) => {
    const n = m < from ? 0 : (usual ?? 9 + 2 * (m % 2)) + (m >= 21 ? more : 0)
    return Array.from({ length: n }, (_, i) => ({
      id: `${m}-${i}`,
      status: 'won',
      product: 'A',
      amount: 100,
      createdAt: closedAt,
      closedAt,
    }))
  })
