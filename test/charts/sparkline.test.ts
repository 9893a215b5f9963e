import { sparkline } from '../../src/charts/sparkline.js'
import { seriesCases } from './series-cases.js'
import { chartSuite } from './suite.js'

const { allNull, ...drawn } = seriesCases.drawn
if (!allNull) throw new Error('a case without values is missing')

chartSuite('sparkline', sparkline(), { ...seriesCases, drawn, nothing: { ...seriesCases.nothing, allNull } })
