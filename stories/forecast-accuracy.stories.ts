import type { StoryObj } from '@storybook/web-components-vite'
import { forecastAccuracy } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-forecast-accuracy'
import { cardOf } from './card.js'

export default { title: 'KPIs/Forecast accuracy', ...cardOf(forecastAccuracy) }

export const Card: StoryObj = {}
export const Tile: StoryObj = { globals: { width: '160' } }
export const Panel: StoryObj = { globals: { width: '960' } }
export const Mape: StoryObj = { args: { definition: 'mape' } }
