import { periods } from './entries.js'
import * as results from './results.js'
import type { Cases } from './suite.js'

const { winRate, crowded, gaps, tiny, lira, negative, sixty, weeks, single, allNull, empty } = results

/** The results every drawing of a series is tried on. */
export const seriesCases: Cases = {
  drawn: { winRate, crowded, gaps, tiny, lira, negative, sixty, weeks, single, allNull },
  nothing: { empty },
  entries: periods,
}
