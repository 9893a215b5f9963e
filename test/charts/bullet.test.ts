import { bullet } from '../../src/charts/bullet.js'
import { allNull, empty } from './results.js'
import { seriesCases } from './series-cases.js'
import { chartSuite } from './suite.js'

const drawn = Object.fromEntries(
  Object.entries(seriesCases.drawn).filter(([, result]) => result.value !== null),
)

chartSuite('bullet', bullet(), { drawn, nothing: { empty, allNull }, entries: () => ['Win rate'] })
