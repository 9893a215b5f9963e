import { define } from '../elements/define.js'
import { productPerformance } from '../kpis/product-performance.js'
import { productPerformance as english } from '../locales/en.js'

define(productPerformance, english)
