import { ingest } from '../../src/core/ingest.js'
import { TableStack } from '../../src/core/table-stack.js'
import { deals } from './deals.js'
import type { Bench } from './measure.js'

const stack = new TableStack('deals')
stack.add(ingest('deals', deals(1_000_000)))
stack.table()

let next = 0
/** A thousand deals nobody has seen. */
function fresh(): string {
  const rows = deals(1000).map((deal) => ({ ...deal, id: `N-${next++}` }))
  return JSON.stringify(rows)
}
const texts = Array.from({ length: 30 }, fresh)
let round = 0

function rows(): readonly unknown[] {
  const parsed: unknown = JSON.parse(texts[round++ % texts.length] ?? '[]')
  return Array.isArray(parsed) ? parsed : []
}

export default {
  title: 'A thousand records below a million',
  rounds: 9,
  cases: {
    'JSON.parse of the thousand': rows,
    'parsed, checked and added': () => {
      stack.add(ingest('deals', rows(), Infinity))
      return stack.table()
    },
  },
} satisfies Bench
