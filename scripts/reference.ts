import { readFileSync } from 'node:fs'
import { benchmarks } from '../src/benchmarks/index.js'
import type { Benchmark } from '../src/core/benchmark.js'
import { format } from '../src/core/format.js'
import type { Kpi } from '../src/core/kpi.js'
import type { Locale } from '../src/core/locale.js'
import type { Message } from '../src/core/message.js'
import { shapes, type DatasetName, type RecordShape } from '../src/core/record.js'
import { kpis } from '../src/kpis/index.js'
import { complete } from '../src/locales/details/complete-en.js'

/*
 * The reference of the KPIs (docs/kpis.md), made from their definitions, their English words and the benchmarks, so
 * that it cannot say anything else than the code does.
 */

const vocabulary: Locale['kpis'] = complete.kpis
const english = format('en', null, 'UTC')

const text = (message: Message | undefined): string =>
  message === undefined ? '' : typeof message === 'string' ? message : message.other

/** A cell of a table: one line, without what would end it. */
const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A message with its places as letters: `{n|count} deals` reads `n deals`. */
const spoken = (message: Message | undefined): string =>
  text(message).replace(/\{(\w+)(?:\|[\w-]+)?\}/g, '*$1*')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}

/** What the source says above the exported definition. */
function docstring(kpi: Kpi): string {
  const source = readFileSync(new URL(`../src/kpis/${kpi.id}.ts`, import.meta.url), 'utf8')
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const \w+(?:: Kpi)? = kpi\(/.exec(source)?.[1] ?? ''
  return comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The records a KPI reads and the fields of each; required ones in bold. */
function fields(kpi: Kpi): readonly (readonly string[])[] {
  const read = new Map<DatasetName, Set<string>>()
  for (const { source, fields: names } of Object.values(kpi.measures)) {
    const dataset = source === 'visits' ? 'deals' : source
    read.set(dataset, new Set([...(read.get(dataset) ?? []), ...names]))
  }
  return [...read].map(([dataset, names]) => {
    const shape: RecordShape = shapes[dataset]
    const needed = Object.entries(shape.fields).filter(([name, field]) => field.required || names.has(name))
    return [
      `\`${dataset}\``,
      needed.map(([name, field]) => (field.required ? `**${name}**` : name)).join(', '),
    ]
  })
}

function published({ value, low, high, unit, currency }: Benchmark): string {
  const money = currency ? format('en', currency, 'UTC') : english
  return value === undefined ? money.range(low ?? null, high ?? null, unit) : money.value(value, unit)
}

function section(kpi: Kpi): string {
  const words = vocabulary[kpi.id]
  const known = benchmarks.filter((b) => b.kpi === kpi.id)
  const said = (kind: 'caveats' | 'findings'): string =>
    Object.values(words?.[kind] ?? {})
      .map((message) => `- ${spoken(message)}`)
      .join('\n')
  const [first] = Object.keys(kpi.definitions)
  return `## ${text(words?.name)}

\`<kpi-${kpi.id}>\`

${docstring(kpi)}

### Definitions

${table(
  ['name', 'what it says', 'formula'],
  Object.entries(kpi.definitions).map(([name, { formula }]) => {
    const word = words?.definitions[name]
    return [
      `\`${name}\`${name === first ? ' (default)' : ''}`,
      `${text(word?.name)}. ${text(word?.sentence)}`,
      `\`${formula}\``,
    ]
  }),
)}
### Records

${table(['array', 'fields it reads (required in bold)'], fields(kpi))}
### Numbers beside it

${table(
  ['part', 'meaning', 'unit'],
  Object.entries(kpi.parts).map(([name, { unit }]) => [`\`${name}\``, text(words?.parts[name]), unit]),
)}
${
  Object.keys(kpi.options).length
    ? `### Options\n\n${table(
        ['option', 'meaning', 'default'],
        Object.entries(kpi.options).map(([name, preset]) => [
          `\`${name}\``,
          text(words?.options[name]),
          JSON.stringify(preset),
        ]),
      )}\n`
    : ''
}### Cautions

${said('caveats')}

### What it finds

${said('findings')}

### Published numbers

${
  known.length
    ? table(
        ['number', 'what was measured', 'of whom', 'source', 'grade', 'compared with'],
        known.map((b) => [
          published(b),
          `${b.definition}${b.note ? ` (${b.note})` : ''}`,
          `${b.segment}; ${b.population}`,
          `[${b.source}, ${b.year}](${b.url})${b.via === undefined ? '' : b.via ? `, read at ${b.via}` : ', a copy'}`,
          b.grade,
          [...b.same.map((d) => `\`${d}\``), ...b.near.map((d) => `roughly \`${d}\``)].join(', ') ||
            'nothing here',
        ]),
      )
    : 'No credible public number was found. Compare with your own history.\n'
}`
}

/** The whole reference as Markdown. */
export function reference(): string {
  return (
    `# The KPIs

Made from the definitions by \`npm run docs\`; a test fails when it is not what they say. Rates are fractions, durations
milliseconds unless a unit says otherwise, intervals 95 %. Grade A is a large survey or paper with sample and definition,
B a stated sample or a copy of an A, C neither: a C is never drawn without saying so. A published number is compared only
with a definition that measures the same.

${kpis.map((kpi) => `- [${text(vocabulary[kpi.id]?.name)}](#${text(vocabulary[kpi.id]?.name).toLowerCase().replaceAll(' ', '-')})`).join('\n')}

${kpis.map(section).join('\n')}`
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd() + '\n'
  )
}
