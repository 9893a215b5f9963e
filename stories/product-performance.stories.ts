import type { StoryObj } from '@storybook/web-components-vite'
import { productPerformance } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-product-performance'
import { cardOf } from './card.js'

export default { title: 'KPIs/Product performance', ...cardOf(productPerformance) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const Units: StoryObj = { args: { definition: 'units' } }
export const Margin: StoryObj = { args: { definition: 'margin' } }
