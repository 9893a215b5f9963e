import { rows, type RealSet } from './set.js'

export const olist: RealSet = {
  id: 'olist',
  title: 'A marketplace’s seller leads',
  about:
    'Olist, marketing funnel: 8,000 companies that asked to sell on a Brazilian marketplace, and the 842 that signed. One signed two days before it first asked; that lead is left out and counted.',
  licence: 'CC BY-NC-SA 4.0, not for commercial use',
  files: ['olist/olist_marketing_qualified_leads_dataset.csv', 'olist/olist_closed_deals_dataset.csv'],
  timeZone: 'America/Sao_Paulo',
  read: (leads, deals) => {
    const won = new Map(rows(deals).map((row) => [row['mql_id'], row]))
    return {
      leads: rows(leads).map((row) => {
        const deal = won.get(row['mql_id'])
        return {
          id: row['mql_id'],
          createdAt: row['first_contact_date'],
          qualifiedAt: deal?.['won_date']?.replace(' ', 'T') ?? null,
          owner: deal?.['sr_id'] ?? null,
          source: row['origin'] || null,
        }
      }),
    }
  },
  cards: [
    {
      tag: 'kpi-lead-to-opportunity',
      attributes: {
        'as-of': '2018-11-14',
        range: 'all',
        period: 'month',
        segment: 'source',
        view: 'segments',
      },
      reference: 'Unknown origin 16.3 % of 1,099, paid search 12.3 % of 1,586, e-mail 3.0 % of 493; pandas',
    },
    {
      tag: 'kpi-lead-to-opportunity',
      attributes: { 'as-of': '2018-11-14', range: 'all', period: 'month' },
      reference: '842 of 8,000: 10.53 % (9.87–11.22 %); pandas',
    },
  ],
}
