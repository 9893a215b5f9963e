import { Records } from '../core/records.js'
import { told } from './address.js'
import { Breath } from './breathe.js'
import type { Decoded, DecodeOptions, Origin } from './decode.js'
import { encodingOf } from './encoding.js'
import { SourceError } from './error.js'
import { formatOf } from './format.js'
import { CutShort } from './json-rows.js'
import type { Pieces } from './pieces.js'
import { Reader, type Read } from './reader.js'
import { readInWorker } from './worker-reader.js'

/** Bytes from which a worker is worth its start. */
const large = 1 << 20

/** Bytes that are read between two looks at the clock. */
const piece = 1 << 17

/** Records of bytes in any format that is read here. Rejects with a SourceError. */
export async function decodeAny(pieces: Pieces, origin: Origin, options: DecodeOptions): Promise<Decoded> {
  try {
    const { tables, ...told } = await read(pieces, origin, options)
    return { records: new Records(new Map(tables.map((table) => [table.dataset, table]))), ...told }
  } catch (cause) {
    throw named(cause, told(origin.url), pieces.received)
  }
}

/** The error as one of a source, with the address. Others, of the request or of this program, are left as they are. */
function named(cause: unknown, url: string, bytes: number): unknown {
  if (cause instanceof SourceError) return cause.params['url'] === undefined ? cause.at(url) : cause
  if (cause instanceof CutShort) return new SourceError('truncated', { url, bytes }, { cause })
  if (cause instanceof SyntaxError)
    return new SourceError('malformed', { url, detail: cause.message }, { cause })
  return cause
}

/** Reads all pieces into tables: in a worker when they are many and the page allows one, else in short stretches. */
async function read(pieces: Pieces, origin: Origin, options: DecodeOptions): Promise<Read> {
  const head = await pieces.first(1024)
  const isPage = /^\s*</.test(new TextDecoder().decode(head.subarray(0, 64)))
  const first = isPage ? await pieces.first(1 << 15) : head
  const { name, mark } = encodingOf(first, origin.type)
  const format = formatOf({ ...origin, first: first.subarray(mark) })
  const given = {
    dataset: options.dataset ?? null,
    mapping: options.mapping ?? null,
    stages: options.stages ?? [],
    overrides: options.overrides ?? {},
    columns: options.columns ?? {},
  }
  const { worker = true } = options
  if (worker !== false) await pieces.first(large)
  if (worker !== false && !pieces.ended) {
    const file = worker === true ? null : worker
    const made = await readInWorker(afterMark(pieces, mark), { format, encoding: name, ...given }, file)
    if (made) return made
  }
  const breath = new Breath()
  const reader =
    format === 'arrow'
      ? await import('./arrow.js').then(({ ArrowReader }) => new ArrowReader(given))
      : new Reader({ format, encoding: name, ...given })
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
