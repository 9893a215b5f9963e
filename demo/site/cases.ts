import type { Dataset } from 'kpi-elements/core'

/** A card that is hard to fit: its tag, attributes and language, and the records it needs in place of the company's. */
export interface Case {
  readonly id: string
  readonly title: string
  readonly tag: string
  readonly lang: string
  readonly attributes: Readonly<Record<string, string>>
  /** Twice the text size. */
  readonly large?: boolean
  readonly records?: Dataset
}

const asOf = { 'as-of': '2026-06-30' }
const stages = ['Qualified', 'Demo', 'Proposal', 'Negotiation']
const shares = [21, 17, 13, 11, 9, 8, 6, 5, 4, 3, 2, 1]

/** Twelve open deals that are worth 1.234.567.890,00 ₺ together. */
const lira: Dataset = {
  deals: shares.map((share, i) => ({
    id: i,
    status: 'open',
    amount: 12_345_678.9 * share,
    currency: 'TRY',
    createdAt: `2026-${String(1 + (i % 6)).padStart(2, '0')}-10`,
    expectedCloseAt: `2026-${String(5 + (i % 5)).padStart(2, '0')}-20`,
    stage: stages[i % stages.length],
    owner: 'Ayşegül Karamanoğullarından',
  })),
}

export const cases: readonly Case[] = [
  {
    id: 'plain',
    title: 'English',
    tag: 'kpi-win-rate',
    lang: 'en',
    attributes: { ...asOf, segment: 'owner' },
  },
  { id: 'panel', title: 'Response time', tag: 'kpi-response-time', lang: 'en', attributes: asOf },
  {
    id: 'german',
    title: 'Long German words',
    tag: 'kpi-sales-cycle',
    lang: 'de',
    attributes: { ...asOf, label: 'Vertriebszyklusdurchschnittsgeschwindigkeit im Geschäftskundenbereich' },
  },
  {
    id: 'lira',
    title: '1.234.567.890,00 ₺',
    tag: 'kpi-pipeline',
    lang: 'tr',
    attributes: asOf,
    records: lira,
  },
  {
    id: 'arabic',
    title: 'العربية',
    tag: 'kpi-win-rate',
    lang: 'ar',
    attributes: { ...asOf, segment: 'owner' },
  },
  {
    id: 'large',
    title: 'Text at 200 %',
    tag: 'kpi-cac',
    lang: 'en',
    attributes: { ...asOf, target: '6000' },
    large: true,
  },
]
