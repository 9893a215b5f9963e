import { intervals } from '../../src/charts/intervals.js'
import { keys } from './entries.js'
import { byProduct, byRep, empty, forty, stages, winRate } from './results.js'
import { chartSuite } from './suite.js'

chartSuite('intervals', intervals(), {
  drawn: { byRep, forty, byProduct, stages },
  nothing: { empty, winRate },
  entries: keys,
})
