import type { StoryObj } from '@storybook/web-components-vite'
import { salesCycle } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-sales-cycle'
import { cardOf } from './card.js'

export default { title: 'KPIs/Sales cycle', ...cardOf(salesCycle) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const ByProduct: StoryObj = { args: { segment: 'product' } }
export const AnyClose: StoryObj = { args: { definition: 'any-close' } }
