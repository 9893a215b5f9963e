import { define } from '../elements/define.js'
import { winRate } from '../kpis/win-rate.js'

define(winRate)
