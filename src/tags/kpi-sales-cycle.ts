import { define } from '../elements/define.js'
import { salesCycle } from '../kpis/sales-cycle.js'

define(salesCycle)
