/** An answer of the demo's server to try: its address under api/, and what a card should make of it. */
export interface Trial {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly src: string
  /** Seconds between two requests. */
  readonly refresh?: number
}

export const trials: readonly Trial[] = [
  {
    id: 'good',
    title: 'All is well',
    about: 'Deals and leads as JSON. One request for three cards.',
    src: 'api/crm.json',
  },
  {
    id: 'slow',
    title: 'Slow',
    about: 'The answer takes four seconds. The cards have their final size from the start.',
    src: 'api/slow.json',
  },
  {
    id: 'failing',
    title: '500',
    about: 'The server fails each time. It is asked again with growing pauses, then the cards say so.',
    src: 'api/failing.json',
  },
  {
    id: 'flaky',
    title: 'Good, then 503',
    about:
      'Asked every five seconds, and in maintenance after the first answer. The number stays, with its age.',
    src: 'api/flaky.json',
    refresh: 5,
  },
  {
    id: 'private',
    title: '401, then a token',
    about:
      'Refused without a token. The page’s own request function fetches one and asks again. It lasts twenty seconds.',
    src: 'api/private.json',
    refresh: 15,
  },
  {
    id: 'forbidden',
    title: '403',
    about: 'Not for you, with or without a token.',
    src: 'api/forbidden.json',
  },
  { id: 'missing', title: '404', about: 'Nothing lives at this address.', src: 'api/no-such.json' },
  {
    id: 'busy',
    title: '429',
    about: 'Too many requests, and Retry-After says five seconds. The cards wait that long and ask again.',
    src: 'api/busy.json',
  },
  {
    id: 'login',
    title: 'Sign-in page, 200',
    about: 'What a proxy sends when the session has ended: a web page, with the status of a success.',
    src: 'api/login.json',
  },
  {
    id: 'truncated',
    title: 'Cut short',
    about: 'The connection ends in the middle of the JSON. Half the records are no answer.',
    src: 'api/truncated.json',
  },
  {
    id: 'endless',
    title: 'Never ends',
    about: 'Half an answer, then silence. After thirty seconds without a byte the cards stop waiting.',
    src: 'api/endless.json',
  },
  {
    id: 'lines',
    title: 'Growing NDJSON',
    about:
      'A file that grows by a lead a second, asked again every three. Only what was added is fetched, and the old records are not folded again.',
    src: 'api/live.ndjson',
    refresh: 3,
  },
  {
    id: 'events',
    title: 'Server-sent events',
    about: 'Forty leads in the first event, then one a second on the same connection.',
    src: 'api/live',
  },
]
