import { define } from '../elements/define.js'
import { winRate } from '../kpis/win-rate.js'
import { winRate as english } from '../locales/en.js'

define(winRate, english)
