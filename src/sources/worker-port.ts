import { finished } from '../core/assemble.js'
import type { Column } from '../core/column.js'
import { ArrowReader } from './arrow.js'
import { SourceError } from './error.js'
import { Reader, type Read } from './reader.js'
import type { FromWorker, ToWorker } from './worker-message.js'

function answer(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

function buffersOf(column: Column): ArrayBufferLike[] {
  switch (column.kind) {
    case 'keys':
      return [column.codes.buffer]
    case 'instants':
      return [column.values.buffer, column.precisions.buffer]
    case 'ids':
      return [column.text.buffer, column.ends.buffer]
    case 'visits':
      return [column.offsets.buffer, ...buffersOf(column.stages), ...buffersOf(column.enteredAt)]
    default:
      return [column.values.buffer]
  }
}

/** The memory of all columns, to be handed over and not copied. */
function transferOf({ tables }: Read): Transferable[] {
  const buffers = tables.flatMap(({ columns }) => [...columns.values()].flatMap(buffersOf))
  return [...new Set(buffers)].flatMap((buffer) => (buffer instanceof ArrayBuffer ? [buffer] : []))
}

/** In a worker: reads bytes into tables away from the page, as `readInWorker` says. Tells it that it is ready. */
export function serve(): void {
  let reader: Reader | ArrowReader | null = null
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    try {
      if (data.kind === 'start') {
        const { format } = data.options
        reader = format === 'arrow' ? new ArrowReader(data.options) : new Reader({ ...data.options, format })
      } else if (data.kind === 'bytes') reader?.push(data.bytes)
      else if (reader) {
        const read = finished(reader.end())
        answer({ kind: 'read', read }, transferOf(read))
      }
    } catch (error) {
      reader = null
      const { code, params, proposals } =
        error instanceof SourceError ? error : { code: null, params: {}, proposals: [] }
      const [name, text] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)]
      answer({ kind: 'failed', code, params, proposals, name, text })
    }
  })
  answer({ kind: 'ready' })
}
