import { cumulative } from '../../src/charts/cumulative.js'
import { answered, empty, retained, winRate } from './results.js'
import { chartSuite } from './suite.js'

const study = {
  label: '2,241 US companies, HBR 2011',
  points: [
    { x: 3_600_000, y: 0.37 },
    { x: 86_400_000, y: 0.53 },
  ],
  weak: false,
}

chartSuite('cumulative over durations', cumulative({ log: true, mark: 'half', benchmark: () => study }), {
  drawn: { answered },
  nothing: { empty, winRate },
  entries: ({ curve = [] }, { format }) => curve.map((point) => format.value(point.x, 'duration')),
})

chartSuite('cumulative of retention', cumulative({ falling: true, mark: 'half', unit: 'months' }), {
  drawn: { retained },
  nothing: { empty },
  entries: ({ curve = [] }, { format }) => curve.map((point) => format.value(point.x, 'months')),
})
