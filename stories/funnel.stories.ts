import type { StoryObj } from '@storybook/web-components-vite'
import { funnel } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-funnel'
import { cardOf } from './card.js'

export default { title: 'KPIs/Funnel', ...cardOf(funnel) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const Snapshot: StoryObj = { args: { definition: 'snapshot' } }
