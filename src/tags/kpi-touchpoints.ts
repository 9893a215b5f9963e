import { define } from '../elements/define.js'
import { touchpoints } from '../kpis/touchpoints.js'
import { touchpoints as english } from '../locales/en.js'

define(touchpoints, english)
