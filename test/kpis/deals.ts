/** So many deals alike: won or lost on a day, or open when there is none. */
export function deals(
  n: number,
  status: 'won' | 'lost' | 'open',
  createdAt: string | null,
  closedAt: string | null = null,
  more: object = {},
): object[] {
  const name = JSON.stringify([status, createdAt, closedAt, more])
  return Array.from({ length: n }, (_, i) => ({ id: `${name} ${i}`, status, createdAt, closedAt, ...more }))
}

/** So many of so many deals won, the others lost, all on one day. */
export function decided(
  won: number,
  n: number,
  closedAt: string,
  more: object = {},
  createdAt = '2025-01-10',
): object[] {
  return [
    ...deals(won, 'won', createdAt, closedAt, more),
    ...deals(n - won, 'lost', createdAt, closedAt, more),
  ]
}
