import type { StoryObj } from '@storybook/web-components-vite'
import 'kpi-elements'
import { kpis } from 'kpi-elements/kpis'
import { card } from './card.js'
import { asOf, company, timeZone } from './company.js'
import './contact-sheet.css'

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
    sheet.append(...kpis.map(({ id }) => card(`kpi-${id}`, attributes, loaded)))
    return sheet
  },
}
