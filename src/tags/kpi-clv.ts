import { define } from '../elements/define.js'
import { clv } from '../kpis/clv.js'

define(clv)
