import { trend } from '../../src/charts/trend.js'
import { seriesCases } from './series-cases.js'
import { chartSuite } from './suite.js'

chartSuite('trend', trend(), seriesCases)
