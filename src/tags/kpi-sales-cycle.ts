import { define } from '../elements/define.js'
import { salesCycle } from '../kpis/sales-cycle.js'
import { salesCycle as english } from '../locales/en.js'

define(salesCycle, english)
