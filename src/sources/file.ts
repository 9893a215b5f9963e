import { decode, formatOfPieces, Pieces, type Decoded, type DecodeOptions } from './decode.js'

/** Records of a file that somebody chose or dropped, or of a blob. Rejects with a SourceError. */
export async function readFile(file: Blob, options: DecodeOptions = {}): Promise<Decoded> {
  const name = 'name' in file && typeof file.name === 'string' ? file.name : ''
  const origin = { url: name, redirectedTo: '', type: file.type }
  const pieces = new Pieces(bytesOfBlob(file))
  const format = await formatOfPieces(pieces, origin)
  return decode(pieces, format, origin, options)
}

async function* bytesOfBlob(blob: Blob): AsyncGenerator<Uint8Array, void> {
  const reader = blob.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
