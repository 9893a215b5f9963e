import { define } from '../elements/define.js'
import { funnel } from '../kpis/funnel.js'
import { funnel as english } from '../locales/en.js'

define(funnel, english)
