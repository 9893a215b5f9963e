import { mergeBy, type Shape } from '../measure.js'
import { allState, byState } from './by.js'
import { countState } from './count.js'
import { distinctState } from './distinct.js'
import { durationsState } from './durations.js'
import { maxState, minState } from './extreme.js'
import { histogramState } from './histogram.js'
import { sumState } from './sum.js'
import { topState } from './top.js'
import { tuplesState } from './tuples.js'

/**
 * Adds up two states of a shape, without the KPI they belong to: what a worker, a cache or a server needs that only
 * has cells. Throws a TypeError for a value that is no such state.
 */
export function mergeState(shape: Shape, a: unknown, b: unknown): unknown {
  switch (shape.kind) {
    case 'count':
      return mergeBy(countState, a, b)
    case 'sum':
      return mergeBy(sumState, a, b)
    case 'min':
      return mergeBy(minState, a, b)
    case 'max':
      return mergeBy(maxState, a, b)
    case 'histogram':
      return mergeBy(histogramState, a, b)
    case 'durations':
      return mergeBy(durationsState, a, b)
    case 'distinct':
      return mergeBy(distinctState, a, b)
    case 'tuples':
      return mergeBy(tuplesState, a, b)
    case 'top':
      return mergeBy(topState(shape.n), a, b)
    case 'by':
      return mergeBy(
        byState((x, y) => mergeState(shape.of, x, y)),
        a,
        b,
      )
    case 'all':
      return mergeBy(
        allState(
          Object.fromEntries(
            Object.entries(shape.of).map(([name, of]) => [
              name,
              (x: unknown, y: unknown) => mergeState(of, x, y),
            ]),
          ),
        ),
        a,
        b,
      )
  }
}
