import Papa from 'papaparse'
import type { Company } from './company.js'

const phases: Readonly<Record<string, string>> = {
  Qualified: 'Qualifiziert',
  Demo: 'Vorführung',
  Proposal: 'Angebot',
  Negotiation: 'Verhandlung',
  Won: 'Gewonnen',
  Lost: 'Verloren',
}

const date = (text = ''): string => text.slice(0, 10).split('-').toReversed().join('.')
const amount = (value?: number): string =>
  value === undefined ? '' : `${value.toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`

/** The last year's deals as a German spreadsheet saves them: semicolons, day before month, decimal commas, a euro sign. */
export function germanCsv({ deals }: Company): string {
  const recent = deals.filter(({ createdAt }) => createdAt >= '2025-07' && createdAt < '2027')
  return Papa.unparse(
    recent.map((deal) => ({
      ID: deal.id,
      Firma: deal.account,
      Phase: phases[deal.stage] ?? deal.stage,
      Betrag: amount(deal.amount),
      'Angelegt am': date(deal.createdAt),
      Abschlussdatum: date(deal.closedAt ?? deal.expectedCloseAt),
      Zuständig: deal.owner,
      Produkt: deal.product,
      Quelle: deal.source,
    })),
    { delimiter: ';' },
  )
}
