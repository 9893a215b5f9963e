import { bars } from '../../src/charts/bars.js'
import { seriesCases } from './series-cases.js'
import { chartSuite } from './suite.js'

chartSuite('bars', bars(), seriesCases)
