import type { StoryObj } from '@storybook/web-components-vite'
import { cac } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-cac'
import { cardOf } from './card.js'

export default { title: 'KPIs/Acquisition cost', ...cardOf(cac) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const Paid: StoryObj = { args: { definition: 'paid' } }
export const Target: StoryObj = { args: { target: 6000 } }
export const Lag: StoryObj = { args: { lag: 2 } }
