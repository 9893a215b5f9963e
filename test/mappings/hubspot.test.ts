import { hubspot } from '../../src/mappings/hubspot.js'
import { stagesOf } from '../../src/sources/stages.js'
import { at, mappingSuite } from './suite.js'

const stages = stagesOf({
  results: [
    {
      id: 'default',
      stages: [
        { id: 'first', label: 'First talk', metadata: { isClosed: 'false', probability: '0.2' } },
        { id: 'closedwon', label: 'Closed Won', metadata: { isClosed: 'true', probability: '1.0' } },
        { id: '9041', label: 'Gone', metadata: { isClosed: 'true', probability: '0.0' } },
      ],
    },
  ],
})

const deal = (id: string, properties: object, more: object = {}): object => ({
  id,
  properties: { hs_object_id: id, createdate: '2026-01-05T09:30:00.500Z', ...properties },
  archived: false,
  ...more,
})

mappingSuite(hubspot, [
  {
    name: 'deals of the API, every value a text',
    stages,
    sent: {
      results: [
        deal('1', {
          dealname: 'A',
          dealstage: 'first',
          amount: '1200.50',
          closedate: '2026-03-01T00:00:00Z',
        }),
        deal('2', { dealname: 'B', dealstage: 'closedwon', amount: '0', closedate: '2026-02-01T10:00:00Z' }),
        deal('3', { dealname: 'C', dealstage: '9041', amount: null, hs_deal_stage_probability: '0' }),
        deal('4', { dealname: 'D', amount: '', hubspot_owner_id: '77' }),
        deal('5', { dealname: 'E', dealstage: 'first' }, { archived: true }),
      ],
    },
    records: [
      {
        id: '1',
        status: 'open',
        stage: 'First talk',
        amount: 1200.5,
        probability: 0.2,
        createdAt: at('2026-01-05T09:30:00.500Z'),
        expectedCloseAt: at('2026-03-01T00:00:00Z'),
      },
      {
        id: '2',
        status: 'won',
        stage: 'Closed Won',
        amount: 0,
        probability: 1,
        closedAt: at('2026-02-01T10:00:00Z'),
      },
      { id: '3', status: 'lost', stage: 'Gone', probability: 0 },
      { id: '4', status: 'open', owner: '77' },
    ],
    leftOut: ['archived'],
  },
  {
    name: 'deals with their stage history and own flags',
    sent: {
      results: [
        deal('1', {
          dealname: 'A',
          dealstage: 'x',
          hs_is_closed: 'true',
          hs_is_closed_won: 'true',
          hs_v2_date_entered_x: '2026-01-07T08:00:00Z',
          hs_v2_date_entered_y: '2026-01-06T08:00:00Z',
        }),
        deal('2', { dealname: 'B', dealstage: 'y', hs_is_closed: 'false', hs_is_closed_won: 'false' }),
      ],
    },
    records: [
      {
        id: '1',
        status: 'won',
        stages: [
          ['y', at('2026-01-06T08:00:00Z')[0]],
          ['x', at('2026-01-07T08:00:00Z')[0]],
        ],
      },
      { id: '2', status: 'open', stage: 'y' },
    ],
  },
  {
    name: 'an export in English',
    sent: [
      'Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Deal owner,Original Traffic Source',
      '11,One,Closed Won,"1,200.50",2026-02-03 14:05,2026-01-02 09:00,Ana Ruiz,Referrals',
      '12,Two,Presentation Scheduled,,2026-05-01 00:00,2026-01-03 09:00,Ana Ruiz,Paid Search',
    ].join('\n'),
    records: [
      {
        id: '11',
        status: 'won',
        stage: 'Closed Won',
        amount: 1200.5,
        owner: 'Ana Ruiz',
        source: 'Referrals',
        closedAt: at('2026-02-03T14:05:00'),
        createdAt: at('2026-01-02T09:00:00'),
      },
      { id: '12', status: 'open', expectedCloseAt: at('2026-05-01T00:00:00') },
    ],
  },
  {
    name: 'an export in German',
    sent: '\uFEFFDatensatz-ID;Deal-Name;Deal-Phase;Betrag;Abschlussdatum;Erstellungsdatum\r\n1;Eins;Abgeschlossen & gewonnen;1.200,50;03.02.2026;02.01.2026\r\n2;Zwei;Verloren;80;04.02.2026;02.01.2026\r\n',
    records: [
      { id: '1', status: 'won', amount: 1200.5, closedAt: at('2026-02-03'), createdAt: at('2026-01-02') },
      { id: '2', status: 'lost', amount: 80 },
    ],
  },
  {
    name: 'an export in Turkish',
    sent: 'Kayıt Kimliği,Anlaşma Adı,Anlaşma Aşaması,Tutar,Kapanış Tarihi,Oluşturulma Tarihi\n1,Bir,Kazanıldı,"1.200,50 ₺",03.02.2026,02.01.2026\n',
    records: [{ id: '1', status: 'won', amount: 1200.5, currency: 'TRY', closedAt: at('2026-02-03') }],
  },
  {
    name: 'an export in Spanish',
    sent: 'ID de registro,Nombre del negocio,Etapa del negocio,Valor,Fecha de cierre,Fecha de creación,Propietario del negocio\n1,Uno,Cierre ganado,"1.200,50",23/02/2026,02/01/2026,Ana\n',
    records: [{ id: '1', status: 'won', amount: 1200.5, owner: 'Ana', createdAt: at('2026-01-02') }],
  },
  {
    name: 'an export in French',
    sent: 'ID d\'enregistrement,Nom de la transaction,Phase de la transaction,Montant,Date de fermeture,Date de création\n1,Un,Fermé perdu,"1 200,50 €",23/02/2026,02/01/2026\n',
    records: [{ id: '1', status: 'lost', amount: 1200.5, currency: 'EUR', closedAt: at('2026-02-23') }],
  },
  {
    name: 'contacts as leads',
    dataset: 'leads',
    sent: {
      results: [deal('5', { lifecyclestage: 'lead', hs_first_outreach_date: '2026-01-05T10:00:00Z' })],
    },
    records: [
      { id: '5', createdAt: at('2026-01-05T09:30:00.500Z'), respondedAt: at('2026-01-05T10:00:00Z') },
    ],
  },
])
