import { define } from '../elements/define.js'
import { leadToOpportunity } from '../kpis/lead-to-opportunity.js'
import { leadToOpportunity as english } from '../locales/en.js'

define(leadToOpportunity, english)
