/** What separates the fraction of a number. */
export type Decimal = '.' | ','

export interface NumberReading {
  readonly value: number
  /** ISO 4217 code of a currency written beside it; null for none, or for a sign that several share, such as `$`. */
  readonly currency: string | null
  readonly percent: boolean
}

/** Signs and words that name one currency. `$`, `¥` and `kr` name several and are only taken off. */
const currencies: ReadonlyMap<string, string | null> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₺', 'TRY'],
  ['tl', 'TRY'],
  ['₹', 'INR'],
  ['zł', 'PLN'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['r$', 'BRL'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['fr.', 'CHF'],
  ['$', null],
  ['¥', null],
  ['kr', null],
  ['kr.', null],
])

const shape =
  /^([-+(]?)\s*(\p{Sc}|\p{L}{1,3}\p{Sc}?\.?)?\s*([-+]?)\s*([\d.,'’\s]*\d[\d.,'’\s]*?(?:e[-+]?\d{1,3})?)\s*(%|\p{Sc}|\p{L}{2,3}\.?)?\s*([-)]?)$/iu

interface Parts {
  /** Digits with their separators, without those that only group: spaces and apostrophes. */
  readonly digits: string
  readonly negative: boolean
  readonly unit: string
}

/** Longer texts are no numbers, and would be slow to say so. */
const longest = 40

const grouped = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?$/

function partsOf(text: string): Parts | null {
  const match = text.length > longest ? null : shape.exec(text)
  if (!match) return null
  const [, open = '', before = '', sign = '', digits = '', after = '', close = ''] = match
  if ((open === '(') !== (close === ')') || (before && after)) return null
  if (/[\s'’]/.test(digits.trim()) && !grouped.test(digits.trim())) return null
  const negative = open === '(' || open === '-' || sign === '-' || close === '-'
  return { digits: digits.replace(/['’\s]/g, ''), negative, unit: before || after }
}

function currencyOf(unit: string): string | null | undefined {
  const known = currencies.get(unit.toLowerCase())
  return known === undefined && /^[A-Z]{3}$/.test(unit) ? unit : known
}

const forms = {
  '.': /^(\d+|\d{1,3}(,\d{2,3})*,\d{3})?(\.\d*)?(e[-+]?\d+)?$/i,
  ',': /^(\d+|\d{1,3}(\.\d{2,3})*\.\d{3})?(,\d*)?(e[-+]?\d+)?$/i,
} as const

/** A group of thousands does not begin with 0: 0.125 is a fraction. */
const fractions = { '.': /^0,/, ',': /^0\./ } as const

function fits(digits: string, decimal: Decimal): boolean {
  return forms[decimal].test(digits) && !fractions[decimal].test(digits)
}

/**
 * Reads a number whose fraction is separated by `decimal`: `1.234,50 €`, `(12)`, `12 %` (which is 0.12), `CHF 1'200`.
 * Null for what is none.
 */
export function readNumber(text: string, decimal: Decimal): NumberReading | null {
  const parts = partsOf(text)
  if (!parts || !fits(parts.digits, decimal)) return null
  const percent = parts.unit === '%'
  const currency = percent || parts.unit === '' ? null : currencyOf(parts.unit)
  if (currency === undefined) return null
  const size = Number(
    decimal === '.' ? parts.digits.replace(/,/g, '') : parts.digits.replace(/\./g, '').replace(',', '.'),
  )
  const value = (parts.negative && size !== 0 ? -size : size) / (percent ? 100 : 1)
  return Number.isFinite(value) ? { value, currency, percent } : null
}

/** The separators with which a text is a number: both where it has none or could have either, none for no number. */
export function decimalsOf(text: string): readonly Decimal[] {
  const parts = partsOf(text)
  if (!parts || (parts.unit !== '' && parts.unit !== '%' && currencyOf(parts.unit) === undefined)) return []
  return (['.', ','] as const).filter((decimal) => fits(parts.digits, decimal))
}
