import type { StoryObj } from '@storybook/web-components-vite'
import { touchpoints } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-touchpoints'
import { cardOf } from './card.js'

export default { title: 'KPIs/Touchpoints', ...cardOf(touchpoints) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const Mean: StoryObj = { args: { definition: 'mean' } }
