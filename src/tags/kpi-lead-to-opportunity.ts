import { define } from '../elements/define.js'
import { leadToOpportunity } from '../kpis/lead-to-opportunity.js'

define(leadToOpportunity)
