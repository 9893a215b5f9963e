import { describe, expect, it } from 'vitest'
import { genericCsv } from '../../src/mappings/generic-csv.js'
import { readFile } from '../../src/sources/file.js'
import { at, mappingSuite } from './suite.js'

mappingSuite(genericCsv, [
  {
    name: 'deals in English',
    sent: 'Opportunity Id,Sales Rep,Deal Stage,Created,Close Date,Deal Value,Lead Source,Region\nA1,Ana,Closed Won,1/13/2026,2/14/2026,"$1,500.00",Web,North\nA2,Bo,Proposal,1/14/2026,3/1/2026,$80.00,Fair,North\nA3,Bo,Closed Lost,1/14/2026,2/20/2026,$80.00,Fair,South\n',
    records: [
      {
        id: 'A1',
        status: 'won',
        owner: 'Ana',
        amount: 1500,
        closedAt: at('2026-02-14'),
        createdAt: at('2026-01-13'),
        Region: 'North',
      },
      { id: 'A2', status: 'open', stage: 'Proposal', expectedCloseAt: at('2026-03-01') },
      { id: 'A3', status: 'lost', Region: 'South' },
    ],
  },
  {
    name: 'deals in German',
    sent: 'ID;Vertriebsmitarbeiter;Status;Erstellt am;Abschlussdatum;Auftragswert\n1;Ana;Gewonnen;13.01.2026;14.02.2026;1.500,00 €\n2;Bo;Offen;14.01.2026;;80,00 €\n',
    records: [
      { id: '1', status: 'won', owner: 'Ana', amount: 1500, currency: 'EUR', closedAt: at('2026-02-14') },
      { id: '2', status: 'open', amount: 80 },
    ],
  },
  {
    name: 'deals in Turkish',
    sent: 'Fırsat No;Satış Temsilcisi;Durum;Oluşturulma Tarihi;Kapanış Tarihi;Tutar\n1;Ana;Kazanıldı;13.01.2026;14.02.2026;1.500,00 TL\n2;Işıl;Kaybedildi;14.01.2026;15.02.2026;80,50 TL\n',
    records: [
      { id: '1', status: 'won', owner: 'Ana', amount: 1500, currency: 'TRY' },
      { id: '2', status: 'lost', owner: 'Işıl', amount: 80.5 },
    ],
  },
  {
    name: 'deals in Spanish',
    sent: 'ID,Vendedor,Estado,Fecha de creación,Fecha de cierre,Importe\n1,Ana,Ganado,13/01/2026,14/02/2026,"1.500,00"\n2,Bo,Abierto,14/01/2026,,"80,5"\n',
    records: [
      { id: '1', status: 'won', owner: 'Ana', amount: 1500 },
      { id: '2', status: 'open', amount: 80.5 },
    ],
  },
  {
    name: 'deals in French',
    sent: 'ID;Commercial;Statut;Date de création;Date de clôture;Montant\n1;Ana;Gagné;13/01/2026;14/02/2026;1 500,00\n2;Bo;Perdu;14/01/2026;15/02/2026;80,5\n',
    records: [
      { id: '1', status: 'won', owner: 'Ana', amount: 1500 },
      { id: '2', status: 'lost', amount: 80.5 },
    ],
  },
  {
    name: 'leads',
    dataset: 'leads',
    sent: 'Lead ID,Created Date,First Response Date,Converted Date,Lead Source\nL1,2026-01-02 09:00,2026-01-02 09:12,2026-01-20,Web\n',
    records: [
      {
        id: 'L1',
        createdAt: at('2026-01-02T09:00:00'),
        respondedAt: at('2026-01-02T09:12:00'),
        source: 'Web',
      },
    ],
  },
  {
    name: 'spend',
    dataset: 'spend',
    sent: 'Month,Channel,Amount spent\n2026-01-01,Search,1200\n2026-02-01,Fair,800\n',
    records: [
      { at: at('2026-01-01'), channel: 'Search', amount: 1200 },
      { at: at('2026-02-01'), channel: 'Fair', amount: 800 },
    ],
  },
])

const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' })

describe('a column nobody is sure of', () => {
  const text = 'id,status,deal size eur,sum of monthly amount\n1,won,10,20\n2,open,30,40\n'

  it('is proposed with its confidence and not used', async () => {
    const { records, proposals } = await readFile(csv(text))
    expect([...(records.tables.get('deals')?.columns.keys() ?? [])]).not.toContain('amount')
    expect(proposals.find(({ field }) => field === 'amount')).toEqual({
      dataset: 'deals',
      field: 'amount',
      column: 'sum of monthly amount',
      confidence: 0.6,
      applied: false,
    })
  })

  it('is used when the author says so', async () => {
    const { records, proposals } = await readFile(csv(text), { columns: { amount: 'deal size eur' } })
    expect(records.tables.get('deals')?.columns.get('amount')).toMatchObject({
      values: Float64Array.of(10, 30),
    })
    expect(proposals.find(({ field }) => field === 'amount')).toMatchObject({ confidence: 1, applied: true })
  })

  it('is asked for when no records can be made', async () => {
    await expect(readFile(csv('colour,size\nred,1\n'))).rejects.toMatchObject({
      code: 'unmapped',
      params: { names: 'colour, size' },
    })
  })
})

describe('a column that can be read in two ways', () => {
  const text = 'id,status,created,amount\n1,won,01/02/2026,10\n2,open,03/04/2026,20\n'

  it('gives no values and says so', async () => {
    const { records, decisions } = await readFile(csv(text))
    expect([...(records.tables.get('deals')?.columns.keys() ?? [])]).not.toContain('createdAt')
    expect(decisions.find(({ field }) => field === 'createdAt')).toMatchObject({
      undecided: 'ambiguous',
      ambiguous: 2,
      order: null,
    })
  })

  it('is read as the author says', async () => {
    const { records, decisions } = await readFile(csv(text), { overrides: { created: { order: 'dmy' } } })
    expect(records.tables.get('deals')?.columns.get('createdAt')).toMatchObject({
      values: Float64Array.of(Date.UTC(2026, 1, 1), Date.UTC(2026, 3, 3)),
    })
    expect(decisions.find(({ field }) => field === 'createdAt')).toMatchObject({
      order: 'dmy',
      by: 'author',
      undecided: null,
    })
  })

  it('stops everything where records cannot do without it', async () => {
    const leads = 'Lead ID,Created Date,Lead Source\nL1,01/02/2026,Web\n'
    await expect(readFile(csv(leads))).rejects.toMatchObject({
      code: 'undecided',
      params: { column: 'Created Date', field: 'createdAt' },
    })
  })
})
