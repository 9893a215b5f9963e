import type { StoryObj } from '@storybook/web-components-vite'
import { winRate } from 'kpi-elements/kpis'
import 'kpi-elements/elements/kpi-win-rate'
import { cardOf } from './card.js'

const meta = cardOf(winRate)

export default { title: 'Themes', ...meta, args: { ...meta.args, segment: 'owner', target: '25%' } }

export const Default: StoryObj = {}
export const Neutral: StoryObj = { globals: { theme: 'neutral' } }
export const Fluent: StoryObj = { globals: { theme: 'fluent' } }
export const Dense: StoryObj = { globals: { theme: 'dense' } }
export const HighContrast: StoryObj = { globals: { theme: 'high-contrast' } }
export const Dark: StoryObj = { globals: { scheme: 'dark' } }
export const FluentDark: StoryObj = { globals: { theme: 'fluent', scheme: 'dark' } }
export const HighContrastDark: StoryObj = { globals: { theme: 'high-contrast', scheme: 'dark' } }
