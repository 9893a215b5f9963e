import { textAt, textsOf, type PackedText } from '../core/packed-text.js'

/**
 * Rows of any origin before anybody knows what they mean: columns of text, each as its values and one code a row, so
 * that reading a date costs once a value, however often that occurs.
 */
export interface TextColumn {
  readonly name: string
  /** The value of each row; 0 is a blank. Mostly distinct values may have more than one code. */
  readonly codes: Uint32Array
  /** How many codes there are, that of a blank included. */
  readonly size: number
  /** The value of a code; `''` for that of a blank. */
  text(code: number): string
  /** Values by code, `''` first. Made when first asked for. */
  texts(): readonly string[]
  /** The same as UTF-8, where that is how they are held. */
  readonly packed: PackedText | null
}

/** A row that is none: where it stood (from 0), and why. Its cells are blank. */
export interface Stray {
  readonly row: number
  readonly detail: string
  readonly value: unknown
}

export interface Grid {
  /** Rows, strays included. */
  readonly size: number
  readonly columns: readonly TextColumn[]
  readonly strays: readonly Stray[]
  /** Values that are lists, such as stage histories, by the name they have. */
  readonly lists: ReadonlyMap<string, readonly unknown[]>
  /** How the bytes were read, to be shown: `utf-8`, `;`. */
  readonly notes: readonly string[]
}

/** A column of texts that are at hand. */
export function listColumn(name: string, codes: Uint32Array, values: readonly string[]): TextColumn {
  return {
    name,
    codes,
    size: values.length,
    packed: null,
    text: (code) => values[code] ?? '',
    texts: () => values,
  }
}

/** A column of packed texts in the decoder's encoding. */
export function packedColumn(
  name: string,
  codes: Uint32Array,
  packed: PackedText,
  decoder: TextDecoder,
): TextColumn {
  let made: readonly string[] | null = null
  return {
    name,
    codes,
    size: packed.ends.length,
    packed: decoder.encoding === 'utf-8' ? packed : null,
    text: (code) => textAt(packed, code, decoder),
    texts: () => (made ??= textsOf(packed, decoder)),
  }
}
