import { define } from '../elements/define.js'
import { forecastAccuracy } from '../kpis/forecast-accuracy.js'
import { forecastAccuracy as english } from '../locales/en.js'

define(forecastAccuracy, english)
