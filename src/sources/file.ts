import { decode, type Decoded, type DecodeOptions } from './decode.js'
import { Pieces } from './pieces.js'

/** Records of a file that somebody chose or dropped, or of a blob. Rejects with a SourceError. */
export async function readFile(file: Blob, options: DecodeOptions = {}): Promise<Decoded> {
  const name = 'name' in file && typeof file.name === 'string' ? file.name : ''
  const origin = { url: name, redirectedTo: '', type: file.type }
  return decode(new Pieces(bytesOfBlob(file)), origin, options)
}

async function* bytesOfBlob(blob: Blob): AsyncGenerator<Uint8Array, void> {
  const reader = blob.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
