import { define } from '../elements/define.js'
import { forecastAccuracy } from '../kpis/forecast-accuracy.js'

define(forecastAccuracy)
