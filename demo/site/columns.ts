import type { DatasetName } from 'kpi-elements/core'
import { shapes } from 'kpi-elements/core'
import type { FieldDecision, Proposal } from 'kpi-elements/sources'
import { element, table } from './dom.js'

const orders: Readonly<Record<string, string>> = {
  iso: 'year, month, day',
  ymd: 'year, month, day',
  dmy: 'day, month, year',
  mdy: 'month, day, year',
}

/** What a column was taken for, in words. */
function taken({ kind, order, decimal, percent, currencies }: FieldDecision): string {
  if (kind === 'instant') return order === null ? 'dates' : `dates: ${orders[order] ?? order}`
  if (kind === 'number') {
    const marks = [decimal && `decimal “${decimal}”`, percent && 'in per cent', ...currencies].filter(Boolean)
    return marks.length > 0 ? `numbers: ${marks.join(', ')}` : 'numbers'
  }
  return kind === 'flag' ? 'yes or no' : 'words'
}

/** Why, in words. */
function why({ evidence, ambiguous, strange, undecided, by, kind }: FieldDecision): string {
  const [first] = evidence
  const reasons = [
    by === 'author' && 'you said so',
    by === 'columns' && 'as in the other columns',
    by === 'mapping' && 'as the program writes it',
    first && by === 'values' && `“${first.example}” can be read in one way only`,
    ambiguous > 0 && `${ambiguous} values can be read in two ways`,
    strange && `${strange.count} cannot be read, such as “${strange.example}”`,
    undecided === 'ambiguous' && 'undecided: please say',
    undecided === 'mixed' && 'undecided: its values contradict each other',
  ]
  return (
    reasons.filter((reason) => reason !== false && reason !== null && reason !== undefined).join('; ') ||
    (kind === 'text' ? '' : 'no doubt')
  )
}

function choice(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  say: (value: string) => void,
): HTMLSelectElement {
  const list = element(
    'select',
    { ariaLabel: label },
    options.map(([value, text]) => new Option(text, value)),
  )
  list.value = value
  list.addEventListener('change', () => say(list.value))
  return list
}

/** What a reader can say of a column: its field, and how its dates or numbers are written. */
export interface Sayings {
  field(column: string, field: string): void
  order(column: string, order: 'dmy' | 'mdy' | 'ymd'): void
  decimal(column: string, decimal: '.' | ','): void
}

function override(decision: FieldDecision, say: Sayings): Node | string {
  const { column, kind, order, decimal } = decision
  const dates: readonly ('dmy' | 'mdy' | 'ymd')[] = ['dmy', 'mdy', 'ymd']
  if (kind === 'instant' && order !== 'iso') {
    const options = dates.map((name) => [name, orders[name] ?? name] as const)
    return choice(`Order of the dates in ${column}`, [['', '?'], ...options], order ?? '', (value) => {
      const said = dates.find((name) => name === value)
      if (said) say.order(column, said)
    })
  }
  if (kind === 'number' && decimal !== null) {
    const options = [
      ['.', '1,234.56'],
      [',', '1.234,56'],
    ] as const
    return choice(`Decimal mark of ${column}`, options, decimal, (value) =>
      say.decimal(column, value === ',' ? ',' : '.'),
    )
  }
  return ''
}

/** The columns that became fields, with what was decided and why, and what a reader may say instead. */
export function columnsTable(
  dataset: DatasetName,
  decisions: readonly FieldDecision[],
  proposals: readonly Proposal[],
  say: Sayings,
): Node {
  const fields = Object.keys(shapes[dataset].fields)
  const list = (column: string, field: string): Node =>
    choice(
      `Field of ${column}`,
      [['', 'not used'], ...fields.map((name) => [name, name] as const)],
      field,
      (value) => say.field(column, value),
    )
  const confidence = (column: string, field: string): string => {
    const found = proposals.find((one) => one.column === column && one.field === field)
    return found ? `${Math.round(found.confidence * 100)} %` : ''
  }
  const used = decisions.map((one) => {
    const text = why(one)
    const reason = text && element('span', one.undecided ? { className: 'undecided' } : {}, [text])
    return [
      one.column,
      list(one.column, one.field),
      confidence(one.column, one.field),
      taken(one),
      reason,
      override(one, say),
    ]
  })
  const waiting = proposals
    .filter(({ applied, column }) => !applied && column !== null)
    .map(({ column, field, confidence }) => [
      column ?? '',
      list(column ?? '', ''),
      `${Math.round(confidence * 100)} %`,
      '',
      `perhaps ${field}: too unsure to be used without you`,
      '',
    ])
  return table(
    'Columns',
    ['Column', 'Field', 'Sure', 'Read as', 'Because', 'Or rather'],
    [...used, ...waiting],
  )
}
