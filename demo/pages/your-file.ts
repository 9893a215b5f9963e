import { datasetNames } from 'kpi-elements/core'
import { KpiElement, kpis } from 'kpi-elements'
import { readFile, SourceError, type Decoded, type DecodeOptions, type Mapping } from 'kpi-elements/sources'
import { columnsTable, type Sayings } from '../site/columns.js'
import { element, need } from '../site/dom.js'
import { language } from '../site/language.js'
import { odditiesTable } from '../site/oddities.js'
import { refusedTable } from '../site/refused.js'
import { bar, look } from '../site/site.js'
import { lastDay } from '../site/until.js'

let file: File | null = null
/** What the reader of the page said of it; where nothing is said the file speaks for itself. */
let said: DecodeOptions = {}

/** Reads the file anew with what is said now, and shows what came of it. */
async function read(saying: DecodeOptions): Promise<void> {
  said = { ...said, ...saying }
  if (!file) return
  const failure = need('failure')
  try {
    const reading = await readFile(file, said)
    failure.hidden = true
    show(file, reading)
  } catch (error) {
    failure.hidden = false
    need('reading').hidden = true
    failure.textContent = `${file.name}: ${told(error)}`
  }
}

function told(error: unknown): string {
  if (!(error instanceof SourceError)) return error instanceof Error ? error.message : String(error)
  const { code, params } = error
  if (code === 'unmapped') return `no records were recognised in its columns ${params['names'] ?? ''}`
  if (code === 'undecided')
    return `the column ${params['column']} can be read in two ways, and ${params['field']} needs it`
  return `${code} ${Object.values(params).join(' ')}`
}

const sayings: Sayings = {
  field: (column, field) => {
    const others = Object.fromEntries(
      Object.entries(said.columns ?? {}).filter(([, name]) => name !== column),
    )
    void read({ columns: field === '' ? others : { ...others, [field]: column } })
  },
  order: (column, order) => void read({ overrides: { ...said.overrides, [column]: { order } } }),
  decimal: (column, decimal) => void read({ overrides: { ...said.overrides, [column]: { decimal } } }),
}

function summary({ name, size }: File, { records, notes }: Decoded): string {
  const tables = [...records.tables.values()]
  const kinds = tables.map((table) => `${table.size.toLocaleString('en')} ${table.dataset}`)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const how = notes.map((note) =>
    note === '\t' ? 'tab' : note.length === 1 ? `“${note}” between cells` : note,
  )
  const left = records.refused.length
  return [
    `${name}, ${Math.ceil(size / 1000).toLocaleString('en')} kB${how.length ? ` (${how.join(', ')})` : ''}:`,
    `${rows.toLocaleString('en')} rows became ${kinds.join(' and ')}`,
    left > 0 ? `and ${left.toLocaleString('en')} were left out.` : 'and none was left out.',
  ].join(' ')
}

/** The cards whose main records are there, on all of them, as of the last day they know of. */
function cards({ records }: Decoded, asOf: string): readonly KpiElement[] {
  return kpis
    .filter(({ main }) => records.tables.has(main))
    .map(({ id }) => {
      const card = document.createElement(`kpi-${id}`)
      card.setAttribute('as-of', asOf)
      card.setAttribute('range', 'all')
      return Object.assign(card, { data: records })
    })
    .filter((card) => card instanceof KpiElement)
}

/** Looks for what is odd once every card has its number. */
async function examine(shown: readonly KpiElement[]): Promise<void> {
  await Promise.all(
    shown.map(
      (card) =>
        new Promise((done) => {
          if (card.result) done(card.result)
          for (const said of ['kpi-result', 'kpi-error']) card.addEventListener(said, done, { once: true })
        }),
    ),
  )
  const found = await odditiesTable(shown)
  if (shown.every(({ isConnected }) => isConnected)) need('oddities').replaceChildren(found)
}

function show(file: File, reading: Decoded): void {
  const { decisions, proposals, records } = reading
  const dataset = decisions[0]?.dataset ?? 'deals'
  const asOf = lastDay(records)
  need('reading').hidden = false
  need('summary').textContent = summary(file, reading)
  need('until').textContent = `Over all of the file, as of ${asOf}, the last day it knows of.`
  need('columns').replaceChildren(
    decisions.length > 0 ? columnsTable(dataset, decisions, proposals, sayings) : '',
  )
  const shown = cards(reading, asOf)
  need('cards').replaceChildren(...shown)
  need('oddities').replaceChildren(
    element('p', { className: 'quiet' }, ['The records are being looked through.']),
  )
  void examine(shown)
  need('refused').replaceChildren(...refusedTable(records))
}

function take(taken: File): void {
  file = taken
  said = {}
  kind.value = ''
  program.value = ''
  void read({})
}

const kind = element('select', { name: 'dataset' }, [
  new Option('as the file says', ''),
  ...datasetNames.map((name) => new Option(name, name)),
])
kind.addEventListener('change', () => {
  const dataset = datasetNames.find((name) => name === kind.value)
  void read({ dataset, columns: {} })
})

const mappings: Readonly<Record<string, () => Promise<{ readonly default: Mapping }>>> = {
  hubspot: () => import('kpi-elements/mappings/hubspot'),
  salesforce: () => import('kpi-elements/mappings/salesforce'),
  pipedrive: () => import('kpi-elements/mappings/pipedrive'),
  'generic-csv': () => import('kpi-elements/mappings/generic-csv'),
}

/** Reads the columns as a program writes them. What was said of single columns belonged to another reading. */
async function mapBy(name: string): Promise<void> {
  const loaded = await mappings[name]?.()
  await read({ mapping: loaded?.default, columns: {} })
}

const program = element('select', { name: 'mapping' }, [
  new Option('as the columns say', ''),
  new Option('HubSpot', 'hubspot'),
  new Option('Salesforce', 'salesforce'),
  new Option('Pipedrive', 'pipedrive'),
  new Option('another program, by name and content', 'generic-csv'),
])
program.addEventListener('change', () => void mapBy(program.value))
need('said').append(
  element('label', {}, ['The rows are', kind]),
  element('label', {}, ['The file is from', program]),
)

const drop = need('drop')
const input = need('file')
input.addEventListener('change', () => {
  const [first] = input instanceof HTMLInputElement ? (input.files ?? []) : []
  if (first) take(first)
})
for (const type of ['dragenter', 'dragover']) {
  drop.addEventListener(type, (event) => {
    event.preventDefault()
    drop.classList.add('over')
  })
}
for (const type of ['dragleave', 'drop']) drop.addEventListener(type, () => drop.classList.remove('over'))
drop.addEventListener('drop', (event) => {
  event.preventDefault()
  const first = event.dataTransfer?.files[0]
  if (first) take(first)
})
for (const button of document.querySelectorAll<HTMLElement>('[data-example]')) {
  const name = button.dataset['example'] ?? ''
  button.addEventListener('click', () => {
    void fetch(`data/${name}`)
      .then((answer) => answer.blob())
      .then((content) => take(new File([content], name)))
  })
}

bar([...look, language])
const example = new URLSearchParams(location.search).get('example')
document.querySelector<HTMLElement>(`[data-example="${example}"]`)?.click()
