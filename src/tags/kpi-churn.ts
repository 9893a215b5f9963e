import { define } from '../elements/define.js'
import { churn } from '../kpis/churn.js'
import { churn as english } from '../locales/en.js'

define(churn, english)
