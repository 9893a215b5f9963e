import { define } from '../elements/define.js'
import { responseTime } from '../kpis/response-time.js'
import { responseTime as english } from '../locales/en.js'

define(responseTime, english)
