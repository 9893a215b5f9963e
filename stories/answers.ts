/** Deals closed in the second quarter of 2026, so many won and so many lost. */
export function deals(won: number, lost: number): readonly object[] {
  return Array.from({ length: won + lost }, (_, i) => ({
    id: i,
    status: i < won ? 'won' : 'lost',
    amount: 1000,
    currency: 'EUR',
    createdAt: '2026-03-02',
    closedAt: `2026-0${4 + (i % 3)}-15`,
    owner: ['Elif Demir', 'Jonas Weber'][i % 2],
  }))
}

/** An endpoint that says no. */
export const refuse = (): Promise<Response> => Promise.resolve(new Response('{}', { status: 403 }))

/** An endpoint whose first answer is a hundred deals, and every later one a refusal. */
export function goodOnce(): () => Promise<Response> {
  let asked = 0
  const headers = { 'content-type': 'application/json' }
  return () =>
    asked++ === 0 ? Promise.resolve(new Response(JSON.stringify(deals(40, 60)), { headers })) : refuse()
}
