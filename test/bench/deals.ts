/** Deals as a CRM's export writes them, the same ones each time: three years, ten owners, some open, some lost. */
export function deals(count: number): readonly Readonly<Record<string, string | number | null>>[] {
  const day = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10)
  return Array.from({ length: count }, (_, i) => {
    const created = (i * 7919) % 1000
    const status = i % 5 === 0 ? 'open' : i % 3 === 0 ? 'won' : 'lost'
    return {
      id: `D-${i}`,
      status,
      amount: 500 + ((i * 104_729) % 90_000),
      createdAt: day(created),
      closedAt: status === 'open' ? null : day(created + 10 + (i % 80)),
      owner: `Owner ${i % 10}`,
      product: `Product ${i % 4}`,
      source: `Source ${i % 6}`,
    }
  })
}
