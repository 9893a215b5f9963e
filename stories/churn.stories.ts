import type { StoryObj } from '@storybook/web-components-vite'
import { churn } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-churn'
import { cardOf } from './card.js'

export default { title: 'KPIs/Churn', ...cardOf(churn) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const Revenue: StoryObj = { args: { definition: 'revenue' } }
export const ByOwner: StoryObj = { args: { segment: 'owner' } }
