import { define } from '../elements/define.js'
import { touchpoints } from '../kpis/touchpoints.js'

define(touchpoints)
