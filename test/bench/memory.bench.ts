import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readBytes, written } from './sources.js'
import { known, type Trial } from './trial.js'

const count = 1_000_000

/** Collects garbage, which a flag of V8 allows to ask for. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') Reflect.apply(gc, undefined, [])
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Bytes that stay in memory for each deal of eight fields, ids included. */
const memory: Trial = {
  title: `Memory of ${count.toLocaleString('en')} deals that were read`,
  columns: ['bytes a deal'],
  rows: () => {
    const { jsonBytes, csv } = written(count)
    const measured = (name: string, read: () => unknown): { name: string; cells: string[] } => {
      collect()
      const before = held()
      const kept = read()
      collect()
      const bytes = known(kept === null ? null : (held() - before) / count)
      return { name, cells: [bytes.toFixed(0)] }
    }
    return [
      measured('from JSON', () => readBytes(jsonBytes, 'json')),
      measured('from CSV', () => readBytes(csv, 'csv')),
      measured('JSON.parse, for comparison', () => JSON.parse(new TextDecoder().decode(jsonBytes))),
    ]
  },
}

export default [memory]
