import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createSource } from '../../src/sources/index.js'
import { readBytes, written } from './sources.js'
import { known, type Trial } from './trial.js'

const count = 1_000_000

/** Collects garbage, which a flag of V8 allows to ask for. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  // What is let go of in one round may hold what goes in the next.
  for (let round = 0; round < 3; round++) if (typeof gc === 'function') Reflect.apply(gc, undefined, [])
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Bytes a deal that a source still holds when nobody listens any more. */
async function left(csv: Uint8Array<ArrayBuffer>): Promise<string> {
  const src = URL.createObjectURL(new Blob([csv]))
  collect()
  const before = held()
  await new Promise<void>((resolve) => {
    const stop = createSource({ src, trusted: true }).subscribe(({ status, progress }) => {
      if (status === 'loading' || progress !== null) return
      stop()
      resolve()
    })
  })
  await new Promise((resolve) => setTimeout(resolve, 500))
  collect()
  const bytes = (held() - before) / count
  URL.revokeObjectURL(src)
  return bytes.toFixed(0)
}

/** Bytes that stay in memory for each deal of eight fields, ids included. */
const memory: Trial = {
  title: `Memory of ${count.toLocaleString('en')} deals that were read`,
  columns: ['bytes a deal'],
  rows: async () => {
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
      { name: 'after the last widget has gone', cells: [await left(csv)] },
    ]
  },
}

export default [memory]
