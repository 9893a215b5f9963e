import { define } from '../elements/define.js'
import { cac } from '../kpis/cac.js'
import { cac as english } from '../locales/en.js'

define(cac, english)
