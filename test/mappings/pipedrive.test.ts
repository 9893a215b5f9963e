import { pipedrive } from '../../src/mappings/pipedrive.js'
import { stagesOf } from '../../src/sources/stages.js'
import { at, mappingSuite } from './suite.js'

const deal = (id: number, fields: object): object => ({
  id,
  title: 'A deal',
  value: 0,
  currency: 'EUR',
  add_time: '2026-01-05 09:30:00',
  status: 'open',
  stage_id: 2,
  probability: null,
  deleted: false,
  won_time: null,
  lost_time: null,
  expected_close_date: null,
  ...fields,
})

mappingSuite(pipedrive, [
  {
    name: 'deals of the API, times in UTC and a value of 0',
    stages: stagesOf({ success: true, data: [{ id: 2, name: 'Talk', deal_probability: 30 }] }),
    sent: {
      success: true,
      data: [
        deal(1, {
          value: 1500,
          probability: 65,
          user_id: { id: 7, name: 'Ana' },
          expected_close_date: '2026-03-01',
        }),
        deal(2, { status: 'won', won_time: '2026-02-01 10:00:00', close_time: '2026-02-01 10:00:00' }),
        deal(3, { status: 'lost', lost_time: '2026-02-02 10:00:00', lost_reason: 'Price' }),
        deal(4, { status: 'deleted', deleted: true }),
        deal(5, { is_archived: true }),
      ],
      related_objects: { user: { 7: { id: 7, name: 'Ana' } } },
    },
    records: [
      {
        id: '1',
        status: 'open',
        amount: 1500,
        currency: 'EUR',
        stage: 'Talk',
        probability: 0.65,
        owner: 'Ana',
        createdAt: at('2026-01-05T09:30:00Z'),
        expectedCloseAt: at('2026-03-01'),
      },
      { id: '2', status: 'won', amount: 0, closedAt: at('2026-02-01T10:00:00Z') },
      { id: '3', status: 'lost', lostReason: 'Price', closedAt: at('2026-02-02T10:00:00Z') },
    ],
    leftOut: ['deleted', 'archived'],
  },
  {
    name: 'an export in English',
    sent: [
      'Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Expected close date,Deal - Probability',
      '1,One,Ana,1500,EUR,Talk,Won,2026-01-05 09:30:00,2026-02-01 10:00:00,,,',
      '2,Two,Bo,0,EUR,Talk,Open,2026-01-06 09:30:00,,,2026-03-01,40',
    ].join('\n'),
    records: [
      { id: '1', status: 'won', amount: 1500, closedAt: at('2026-02-01T10:00:00Z'), owner: 'Ana' },
      {
        id: '2',
        status: 'open',
        amount: 0,
        probability: 0.4,
        expectedCloseAt: at('2026-03-01'),
        stage: 'Talk',
      },
    ],
  },
  {
    name: 'an export in German',
    sent: 'Deal - Titel;Deal - Wert;Deal - Status;Deal - Deal erstellt;Deal - Gewonnen am;Deal - Phase\nEins;1500,5;Gewonnen;2026-01-05 09:30:00;2026-02-01 10:00:00;Gespräch\n',
    records: [
      { id: '1', status: 'won', amount: 1500.5, closedAt: at('2026-02-01T10:00:00Z'), stage: 'Gespräch' },
    ],
  },
  {
    name: 'an export in Turkish',
    sent: 'Anlaşma - Başlık,Anlaşma - Değer,Anlaşma - Durum,Anlaşma - Oluşturulma tarihi\nBir,1500,Açık,2026-01-05 09:30:00\n',
    records: [{ id: '1', status: 'open', amount: 1500, createdAt: at('2026-01-05T09:30:00Z') }],
  },
  {
    name: 'an export in Spanish',
    sent: 'Trato - Título,Trato - Valor,Trato - Estado,Trato - Trato creado,Trato - Propietario\nUno,1500,Perdido,2026-01-05 09:30:00,Ana\n',
    records: [{ id: '1', status: 'lost', amount: 1500, owner: 'Ana' }],
  },
  {
    name: 'an export in French',
    sent: 'Affaire - Titre,Affaire - Valeur,Affaire - Statut,Affaire - Affaire créée,Affaire - Étape\nUn,1500,Gagné,2026-01-05 09:30:00,Contact\n',
    records: [{ id: '1', status: 'won', amount: 1500, stage: 'Contact' }],
  },
  {
    name: 'activities',
    dataset: 'activities',
    sent: {
      data: [
        {
          id: 3,
          type: 'call',
          due_date: '2026-01-06',
          marked_as_done_time: '2026-01-07 10:00:00',
          person_id: 9,
        },
        { id: 4, type: 'task', due_date: '2026-01-08', marked_as_done_time: '', person_id: null },
      ],
    },
    records: [{ id: '3', type: 'call', subjectId: '9', at: at('2026-01-07T10:00:00Z') }],
    leftOut: ['missing'],
  },
  {
    name: 'leads',
    dataset: 'leads',
    sent: {
      data: [
        {
          id: 'x-1',
          add_time: '2026-01-05T09:30:00.000Z',
          source_name: 'API',
          was_seen: false,
          source_deal_id: null,
        },
      ],
    },
    records: [{ id: 'x-1', source: 'API', createdAt: at('2026-01-05T09:30:00.000Z') }],
  },
])
