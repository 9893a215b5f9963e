import { funnel } from '../../src/charts/funnel.js'
import { keys } from './entries.js'
import { empty, forty, stages, winRate } from './results.js'
import { chartSuite } from './suite.js'

chartSuite('funnel', funnel(), { drawn: { stages, forty }, nothing: { empty, winRate }, entries: keys })
