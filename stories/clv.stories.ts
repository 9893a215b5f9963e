import type { StoryObj } from '@storybook/web-components-vite'
import { clv } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-clv'
import { cardOf } from './card.js'

export default { title: 'KPIs/Lifetime value', ...cardOf(clv) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const Simple: StoryObj = { args: { definition: 'simple' } }
export const Model: StoryObj = { args: { definition: 'model' } }
