import { Breath } from './breathe.js'
import type { DecodeOptions, Pieces } from './decode.js'
import type { Format } from './format.js'
import { Reader, type Read, type ReadOptions } from './reader.js'
import { readInWorker } from './worker-reader.js'

/** Bytes from which a worker is worth its start. */
const large = 1 << 20

/** Bytes that are read between two looks at the clock. */
const piece = 1 << 17

/** Reads all pieces into tables: in a worker when they are many and the page allows one, else in short stretches. */
export async function read(
  pieces: Pieces,
  format: Format,
  encoding: string | null,
  mark: number,
  options: DecodeOptions,
): Promise<Read> {
  const given = {
    dataset: options.dataset ?? null,
    mapping: options.mapping ?? null,
    stages: options.stages ?? [],
    overrides: options.overrides ?? {},
    columns: options.columns ?? {},
  }
  if (format === 'arrow') {
    const { readArrow } = await import('./arrow.js')
    return new Breath().through(readArrow(await pieces.first(Infinity), given))
  }
  const readOptions: ReadOptions = { format, encoding, ...given }
  if (options.worker !== false) await pieces.first(large)
  if (options.worker !== false && !pieces.ended) {
    const url = typeof options.worker === 'string' ? options.worker : null
    const made = await readInWorker(afterMark(pieces, mark), readOptions, url)
    if (made) return made
  }
  const breath = new Breath()
  const reader = new Reader(readOptions)
  for await (const bytes of afterMark(pieces, mark)) {
    for (let from = 0; from < bytes.length; from += piece) {
      reader.push(bytes.subarray(from, from + piece))
      await breath.take()
    }
  }
  return breath.through(reader.end())
}

async function* afterMark(pieces: Pieces, mark: number): AsyncGenerator<Uint8Array, void> {
  let skip = mark
  for await (const bytes of pieces.all()) {
    yield bytes.subarray(skip)
    skip = 0
  }
}
