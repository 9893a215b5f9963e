import { define } from '../elements/define.js'
import { churn } from '../kpis/churn.js'

define(churn)
