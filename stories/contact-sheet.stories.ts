import type { StoryObj } from '@storybook/web-components-vite'
import 'kpi-elements'
import { card } from './card.js'
import { asOf, company, timeZone } from './company.js'
import './contact-sheet.css'

const glance = [
  'sales-cycle',
  'cac',
  'churn',
  'forecast-accuracy',
  'lead-to-opportunity',
  'response-time',
  'touchpoints',
  'clv',
]
const depth = ['win-rate', 'funnel', 'pipeline', 'product-performance']

export default {
  title: 'Contact sheet',
  parameters: { layout: 'fullscreen' },
  loaders: [async () => ({ data: await company() })],
}

/** All twelve cards on one company's records. */
export const Twelve: StoryObj = {
  render: (_, { loaded }) => {
    const sheet = document.createElement('div')
    sheet.className = 'contact-sheet'
    const attributes = { 'as-of': asOf, 'time-zone': timeZone }
    sheet.append(...[...glance, ...depth].map((id) => card(`kpi-${id}`, attributes, loaded)))
    return sheet
  },
}
