/** What separates the cells of a text file. */
export type Delimiter = ',' | ';' | '\t' | '|'

export interface Dialect {
  readonly delimiter: Delimiter
  /** Bytes before the first row: Excel's `sep=;` line. */
  readonly skip: number
}

const candidates: readonly Delimiter[] = [',', ';', '\t', '|']

/**
 * The delimiter of a text file, from its first lines: the one that cuts most of them into the same number of cells,
 * and into most cells. A file of one column has a comma.
 */
export function dialectOf(text: string): Dialect {
  const directive = /^sep=([,;\t|])\r?\n/i.exec(text)
  const delimiter = candidates.find((c) => c === directive?.[1])
  if (directive && delimiter) return { delimiter, skip: directive[0].length }
  const lines = linesOf(text)
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of candidates) {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const usual = counts[0] ?? 0
    const alike = counts.filter((n) => n === usual).length / Math.max(1, counts.length)
    const score = usual === 0 ? 0 : alike * alike * (1 + Math.log2(usual))
    if (score > best.score) best = { delimiter, score }
  }
  return { delimiter: best.delimiter, skip: 0 }
}

/** Up to 50 lines, quoted cells left out: what stands in them separates nothing. The last one may be cut and is not. */
function linesOf(text: string): readonly string[] {
  const bare = text.replace(/"(?:[^"]|"")*("|$)/g, '')
  const lines = bare.split(/\r\n|\n|\r/)
  return (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '').slice(0, 50)
}
