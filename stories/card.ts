import type { Kpi, Records } from 'kpi-elements/core'
import type { Args, StoryObj } from '@storybook/web-components-vite'
import { asOf, company, timeZone } from './company.js'

/** A card as an author writes it: a tag with attributes. What is empty is not written. */
export function card(tag: string, attributes: Args, properties: object = {}): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '' && value !== false) made.setAttribute(name, String(value))
  }
  return Object.assign(made, properties)
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const choice = (options: readonly string[]): object => ({ control: 'select', options: ['', ...options] })

const ranges = ['this-month', 'last-month', 'this-quarter', 'last-quarter', 'this-year', 'year-to-date']

/** The controls of a KPI, from its definition: what an author can write on its tag. */
function argTypes({ definitions, views, options }: Kpi): Record<string, object> {
  const own = Object.entries(options).map(([name, preset]): [string, object] => [
    kebab(name),
    { control: typeof preset === 'number' ? 'number' : typeof preset === 'boolean' ? 'boolean' : 'text' },
  ])
  return {
    'as-of': { control: 'text' },
    'time-zone': { control: 'text' },
    range: choice([...ranges, 'trailing-12-months', 'all']),
    period: choice(['day', 'week', 'month', 'quarter', 'year']),
    segment: choice(['owner', 'source', 'product', 'segment', 'plan', 'channel', 'stage']),
    definition: choice(Object.keys(definitions)),
    view: choice(Object.keys(views)),
    target: { control: 'text' },
    benchmark: { control: 'text' },
    label: { control: 'text' },
    ...Object.fromEntries(own),
  }
}

/** What every story of a KPI's card has in common: the company's records, read on a fixed day. */
export function cardOf(kpi: Kpi): {
  component: string
  args: Args
  argTypes: Record<string, object>
  loaders: (() => Promise<{ data: Records }>)[]
  render: NonNullable<StoryObj['render']>
} {
  const tag = `kpi-${kpi.id}`
  return {
    component: tag,
    args: { 'as-of': asOf, 'time-zone': timeZone },
    argTypes: argTypes(kpi),
    loaders: [async () => ({ data: await company() })],
    render: (args, { loaded }) => card(tag, args, loaded),
  }
}
