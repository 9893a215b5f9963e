import { define } from '../elements/define.js'
import { responseTime } from '../kpis/response-time.js'

define(responseTime)
