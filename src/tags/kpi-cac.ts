import { define } from '../elements/define.js'
import { cac } from '../kpis/cac.js'

define(cac)
