import { define } from '../elements/define.js'
import { clv } from '../kpis/clv.js'
import { clv as english } from '../locales/en.js'

define(clv, english)
