import type { StoryObj } from '@storybook/web-components-vite'
import { responseTime } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-response-time'
import { cardOf } from './card.js'

export default { title: 'KPIs/Response time', ...cardOf(responseTime) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const ByOwner: StoryObj = { args: { segment: 'owner', target: 3600000 } }
export const AnsweredMedian: StoryObj = { args: { definition: 'answered-median' } }
