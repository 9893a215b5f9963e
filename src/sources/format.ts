import { told } from './address.js'
import { SourceError } from './error.js'

/** What the records of an answer are written in. */
export type Format = 'json' | 'ndjson' | 'csv' | 'arrow'

export interface AnswerHead {
  readonly url: string
  /** Where redirects led; '' when there were none, or nobody knows. */
  readonly redirectedTo: string
  readonly type: string
  /** The first bytes, without a byte order mark. */
  readonly first: Uint8Array
}

const byType: readonly (readonly [RegExp, Format])[] = [
  [/ndjson|jsonl|json-seq|jsonlines/, 'ndjson'],
  [/json/, 'json'],
  [/csv|tab-separated|comma-separated/, 'csv'],
  [/arrow/, 'arrow'],
]
const byEnding: Readonly<Record<string, Format>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  arrow: 'arrow',
  feather: 'arrow',
}

/** Formats that hold records as text but not such that are read here, by how their bytes begin. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^PK\u0003\u0004/, 'xlsx'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'xls'],
  [/^%PDF/, 'pdf'],
  [/^\u001f\u008b/, 'gzip'],
  [/^(\u0089PNG|GIF8|\u00ff\u00d8)/, 'image'],
  [/^PAR1/, 'parquet'],
  [/^<\?xml/, 'xml'],
]

const signIn =
  /type=["']?password|log[\s_-]?[io]n|sign[\s_-]?in|anmeld|oturum|giriş|connexion|iniciar sesi|saml|oauth/i

/**
 * The format of an answer: by its first bytes where they leave no doubt, since servers often misname what they send;
 * else by its type, then by the ending of its address. Throws a SourceError `login-page` or `content-type`.
 */
export function formatOf({ url, redirectedTo, type, first }: AnswerHead): Format {
  const start = Array.from(first.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('')
  if (/^(ARROW1|\u00ff\u00ff\u00ff\u00ff)/.test(start)) return 'arrow'
  const other = others.find(([begins]) => begins.test(start))?.[1]
  if (other !== undefined) throw new SourceError('content-type', { url: told(url), type: other })
  const text = new TextDecoder().decode(first).trimStart()
  if (/^<(!doctype|html|head|body|script|meta|!--)/i.test(text)) throw pageError(url, redirectedTo, text)
  const named = byType.find(([name]) => name.test(type))?.[1]
  if (named === 'ndjson') return named
  if (/^[[{]/.test(text) && named !== 'csv') return isLines(text) ? 'ndjson' : 'json'
  const ending = /\.(\w+)$/.exec(told(url))?.[1]?.toLowerCase() ?? ''
  const format = named ?? (Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined)
  if (format) return format
  if (type === '' || /^text\/|octet-stream|excel/.test(type)) return 'csv'
  throw new SourceError('content-type', { url: told(url), type: type.replace(/;.*/s, '') })
}

/** Whether the first line is a value by itself, and another begins below it. */
function isLines(text: string): boolean {
  const end = text.indexOf('\n')
  if (end < 0 || !/^\s*\{/.test(text.slice(end))) return false
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    return false
  }
}

function pageError(url: string, redirectedTo: string, html: string): SourceError {
  const title = /<title[^>]*>([^<]{0,200})/i.exec(html)?.[1]?.trim() ?? ''
  const moved = redirectedTo !== '' && redirectedTo !== url
  if (signIn.test(html) || (moved && signIn.test(redirectedTo)))
    return new SourceError('login-page', { url: told(url), page: title || told(redirectedTo) })
  return new SourceError('content-type', { url: told(url), type: 'html', page: title })
}
