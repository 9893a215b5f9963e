import type { StoryObj } from '@storybook/web-components-vite'
import { winRate } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-win-rate'
import { cardOf } from './card.js'

export default { title: 'KPIs/Win rate', ...cardOf(winRate) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const ByOwner: StoryObj = { args: { segment: 'owner', target: '25%' } }
export const Cohort: StoryObj = { args: { definition: 'cohort', range: 'all' } }
export const Eventual: StoryObj = { args: { definition: 'eventual', range: 'all' } }
export const ByValue: StoryObj = { args: { definition: 'value' } }
