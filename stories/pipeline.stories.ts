import type { StoryObj } from '@storybook/web-components-vite'
import { pipeline } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-pipeline'
import { cardOf } from './card.js'

export default { title: 'KPIs/Pipeline', ...cardOf(pipeline) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const ByOwner: StoryObj = { args: { segment: 'owner' } }
export const Weighted: StoryObj = { args: { definition: 'weighted' } }
export const Count: StoryObj = { args: { definition: 'count' } }
