import type { StoryObj } from '@storybook/web-components-vite'
import { leadToOpportunity } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-lead-to-opportunity'
import { cardOf } from './card.js'

export default { title: 'KPIs/Lead to opportunity', ...cardOf(leadToOpportunity) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const BySource: StoryObj = { args: { segment: 'source' } }
export const Worked: StoryObj = { args: { definition: 'worked' } }
