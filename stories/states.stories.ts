import type { StoryObj } from '@storybook/web-components-vite'
import { winRate } from 'kpi-elements/kpis'
import { expect, waitFor } from 'storybook/test'
import 'kpi-elements/elements/kpi-win-rate'
import { card } from './card.js'
import { asOf, company } from './company.js'
import { deals, goodOnce, refuse } from './answers.js'

const tag = `kpi-${winRate.id}`
const attributes = { 'as-of': asOf, 'time-zone': 'UTC', range: 'this-quarter', segment: 'owner' }

/** A card with these properties that comes to this state. */
function state(name: string, properties: () => object, further: object = {}): StoryObj {
  return {
    render: () => card(tag, { ...attributes, ...further }, properties()),
    play: async ({ canvasElement }) => {
      await waitFor(() => expect(canvasElement.querySelector(`${tag}:state(${name})`)).not.toBeNull(), {
        timeout: 8000,
      })
    },
  }
}

const never = (): Promise<Response> => new Promise(() => undefined)
const halted = (): Promise<Response> =>
  Promise.resolve(
    new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(2e6).fill(32)) }), {
      headers: { 'content-type': 'application/json', 'content-length': '5000000' },
    }),
  )

export default { title: 'States', component: tag }

export const Loading = state('loading', () => ({ request: never }), { src: 'deals.json' })
/** Two of five megabytes have come, and no more. */
export const Coming = state('loading', () => ({ request: halted }), { src: 'deals.json' })
export const Empty = state('empty', () => ({ data: [] }))
export const NothingGiven = state('empty', () => ({}))
export const Error = state('error', () => ({ request: refuse }), { src: 'deals.json' })
export const Stale = state('stale', () => ({ request: goodOnce() }), { src: 'deals.json', refresh: 1 })
export const Partial = state('partial', () => ({ data: deals(40, 60) }), { 'as-of': '2026-05-20' })
export const LowSample = state('low-sample', () => ({ data: deals(5, 9) }))
export const TooFew = state('low-sample', () => ({ data: deals(1, 2) }))

/** Nothing has closed: there is no rate, and 0 % would be a lie. */
export const NoValue: StoryObj = {
  render: () =>
    card(tag, attributes, { data: deals(3, 3).map((deal) => ({ ...deal, status: 'open', closedAt: null })) }),
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector(tag)
    await waitFor(() => expect(shown).toHaveProperty('result.value', null))
    await expect(shown?.shadowRoot?.querySelector('[part=value]')?.textContent).not.toMatch(/\d/)
  },
}

/** A hundred rows of the company that nobody can read stand beside the number, counted. */
export const Excluded: StoryObj = {
  loaders: [async () => ({ data: await company() })],
  render: (_, { loaded }) => card(tag, attributes, loaded),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector(tag)).toHaveProperty('result.excluded.length'))
  },
}
