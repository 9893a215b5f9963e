import { define } from '../elements/define.js'
import { productPerformance } from '../kpis/product-performance.js'

define(productPerformance)
