import type { Column, IdColumn, KeyColumn } from '../core/column.js'
import { expectation, type Field } from '../core/field.js'
import { instantMs, precisionOfLast } from '../core/instant.js'
import { textsOf, TextPacker, type PackedText } from '../core/packed-text.js'
import { isIdentity } from '../core/record.js'
import type { Refusal } from '../core/table.js'
import { Dictionary } from './dictionary.js'

/** How the values of a field are held: texts by code, numbers as they are, yes and no as 2 and 1; histories not at all. */
export type Held = 'text' | 'number' | 'flag' | 'none'

function heldAs(field: Field | undefined): Held {
  switch (field?.kind) {
    case 'number':
    case 'money':
      return 'number'
    case 'flag':
      return 'flag'
    case 'visits':
      return 'none'
    default:
      return 'text'
  }
}

/** The values of a field while plain rows are read. */
export class PlainColumn {
  readonly name: string
  /** The name as it stands in the rows. */
  readonly key: Uint8Array
  readonly field: Field | undefined
  readonly held: Held
  readonly dictionary = new Dictionary()
  codes = new Uint32Array(0)
  numbers = new Float64Array(0)
  /** The row that was written last. */
  last = -1

  constructor(name: string, key: Uint8Array, field: Field | undefined, room: number) {
    this.name = name
    this.key = key
    this.field = field
    this.held = heldAs(field)
    this.grow(room, 0)
  }

  /** Makes room for rows in all; `size` are read. */
  grow(room: number, size: number): void {
    if (this.held === 'number') {
      const numbers = new Float64Array(room)
      numbers.set(this.numbers)
      this.numbers = numbers.fill(Number.NaN, this.numbers.length && size)
    } else {
      const codes = new Uint32Array(room)
      codes.set(this.codes)
      this.codes = codes
      this.dictionary.review(size)
    }
  }

  blank(row: number): void {
    if (this.held === 'number') this.numbers[row] = Number.NaN
    else this.codes[row] = 0
  }

  /** The column of the first `size` rows; null when none has a value. Dates that are none are refused. */
  made(size: number, refuse: (refusal: Omit<Refusal, 'dataset' | 'id'>) => void): Column | null {
    const codes = this.codes.subarray(0, size)
    switch (this.held) {
      case 'number':
        return { kind: 'numbers', values: this.numbers.slice(0, size) }
      case 'flag':
        return { kind: 'flags', values: Uint8Array.from(codes) }
      case 'none':
        return null
      case 'text': {
        const packed = this.dictionary.packed()
        if (this.field?.kind === 'id' || isIdentity(this.name)) return idsOf(packed, codes)
        return this.field?.kind === 'instant'
          ? this.#instants(this.field, packed, codes, refuse)
          : keysOf(packed, codes)
      }
    }
  }

  #instants(
    field: Field,
    packed: PackedText,
    codes: Uint32Array,
    refuse: (refusal: Omit<Refusal, 'dataset' | 'id'>) => void,
  ): Column {
    const texts = textsOf(packed)
    const ms = new Float64Array(texts.length).fill(Number.NaN)
    const exact = new Uint8Array(texts.length)
    for (let code = 1; code < ms.length; code++) {
      ms[code] = instantMs(texts[code])
      exact[code] = precisionOfLast()
    }
    const values = new Float64Array(codes.length)
    const precisions = new Uint8Array(codes.length)
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? 0
      const at = ms[code] ?? Number.NaN
      values[row] = at
      if (!Number.isNaN(at)) precisions[row] = exact[code] ?? 0
      else if (code !== 0) {
        const value = texts[code] ?? ''
        refuse({ row, field: this.name, reason: 'invalid', detail: expectation(field), value })
      }
    }
    return { kind: 'instants', values, precisions }
  }
}

/** The ids of rows. When each row has one of its own they are taken as they lie. */
function idsOf({ text, ends }: PackedText, codes: Uint32Array): IdColumn {
  if (ends.length === codes.length + 1 && codes.every((code, row) => code === row + 1)) {
    return { kind: 'ids', text: text.slice(), ends: ends.slice(1) }
  }
  const packer = new TextPacker(codes.length)
  for (const code of codes) packer.pushBytes(text, code === 0 ? 0 : (ends[code - 1] ?? 0), ends[code] ?? 0)
  return { kind: 'ids', ...packer.packed() }
}

/** Texts in the order in which rows have them; those that no row has are left out, and equal ones are one. */
function keysOf(packed: PackedText, codes: Uint32Array): KeyColumn | null {
  const texts = textsOf(packed)
  const own = new Map<string, number>()
  const values: (string | null)[] = [null]
  const recoded = new Uint32Array(texts.length)
  const out = new Uint32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0
    if (code === 0) continue
    if (recoded[code] === 0) {
      const text = texts[code] ?? ''
      const known = own.get(text) ?? values.push(text) - 1
      own.set(text, known)
      recoded[code] = known
    }
    out[row] = recoded[code] ?? 0
  }
  return values.length === 1 ? null : { kind: 'keys', codes: out, values }
}
