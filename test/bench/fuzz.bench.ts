import fc from 'fast-check'
import { documents, survives } from '../sources/fuzz.js'
import type { Trial } from './trial.js'

const runs = 100_000

/** Documents of every format, whole, damaged and of noise: a property that fails ends the trial with its example. */
const fuzz: Trial = {
  title: `${runs.toLocaleString('en')} documents through decoding and mapping`,
  columns: ['read', 'refused as a whole', 'longest, ms'],
  rows: () => {
    let read = 0
    let refused = 0
    let longest = 0
    const property = fc.property(documents, (document) => {
      const start = performance.now()
      if (survives(document)) read++
      else refused++
      longest = Math.max(longest, performance.now() - start)
    })
    fc.assert(property, { numRuns: runs, seed: 2024 })
    return [
      {
        name: 'no error, no row lost',
        cells: [read, refused, longest].map((n) => Math.round(n).toLocaleString('en')),
      },
    ]
  },
}

export default [fuzz]
