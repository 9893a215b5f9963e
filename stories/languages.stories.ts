import type { StoryObj } from '@storybook/web-components-vite'
import { responseTime } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-response-time'
import { cardOf } from './card.js'

const meta = cardOf(responseTime)

export default { title: 'Languages', ...meta, args: { ...meta.args, segment: 'owner', target: 3_600_000 } }

export const English: StoryObj = { globals: { language: 'en' } }
export const German: StoryObj = { globals: { language: 'de' } }
export const French: StoryObj = { globals: { language: 'fr' } }
export const Spanish: StoryObj = { globals: { language: 'es' } }
export const Turkish: StoryObj = { globals: { language: 'tr' } }
export const Arabic: StoryObj = { globals: { language: 'ar' } }
export const Japanese: StoryObj = { globals: { language: 'ja' } }
export const ArabicPanel: StoryObj = { globals: { language: 'ar', width: '960' } }
