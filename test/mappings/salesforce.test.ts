import { salesforce } from '../../src/mappings/salesforce.js'
import { stagesOf } from '../../src/sources/stages.js'
import { at, mappingSuite } from './suite.js'

const opportunity = (id: string, fields: object): object => ({
  attributes: { type: 'Opportunity', url: `/services/data/v59.0/sobjects/Opportunity/${id}` },
  Id: id,
  Name: 'A deal',
  CreatedDate: '2026-01-05T09:30:00.000+0000',
  ...fields,
})

mappingSuite(salesforce, [
  {
    name: 'opportunities of the API, with dates without a time and offsets without a colon',
    sent: {
      totalSize: 3,
      done: true,
      records: [
        opportunity('006A', {
          StageName: 'Closed Won',
          Amount: 1500,
          CloseDate: '2026-02-28',
          Probability: 100,
          CurrencyIsoCode: 'EUR',
          Owner: { attributes: { type: 'User' }, Name: 'Ana Ruiz' },
        }),
        opportunity('006B', {
          StageName: 'Prospecting',
          Amount: null,
          CloseDate: '2026-01-15',
          Probability: 10,
        }),
        opportunity('006C', {
          StageName: 'Closed Lost',
          Amount: 20,
          CloseDate: '2026-01-31',
          IsDeleted: true,
        }),
      ],
    },
    records: [
      {
        id: '006A',
        status: 'won',
        amount: 1500,
        currency: 'EUR',
        probability: 1,
        owner: 'Ana Ruiz',
        closedAt: at('2026-02-28'),
        createdAt: at('2026-01-05T09:30:00.000Z'),
      },
      {
        id: '006B',
        status: 'open',
        stage: 'Prospecting',
        probability: 0.1,
        expectedCloseAt: at('2026-01-15'),
      },
    ],
    leftOut: ['deleted'],
  },
  {
    name: 'stages of other names, decided by the list of stages, with their history',
    stages: stagesOf({
      records: [
        { ApiName: 'Signed', MasterLabel: 'Signed', IsClosed: true, IsWon: true, DefaultProbability: 100 },
        { ApiName: 'Dead', MasterLabel: 'Dead', IsClosed: true, IsWon: false, DefaultProbability: 0 },
      ],
    }),
    sent: [
      opportunity('006A', {
        StageName: 'Signed',
        CloseDate: '2026-02-28',
        OpportunityHistories: {
          records: [
            { StageName: 'Signed', CreatedDate: '2026-02-27T10:00:00.000+0000' },
            { StageName: 'Talk', CreatedDate: '2026-01-06T10:00:00.000+0000' },
          ],
        },
      }),
      opportunity('006B', { StageName: 'Dead', CloseDate: '2026-02-28' }),
    ],
    records: [
      {
        id: '006A',
        status: 'won',
        stages: [
          ['Talk', at('2026-01-06T10:00:00Z')[0]],
          ['Signed', at('2026-02-27T10:00:00Z')[0]],
        ],
      },
      { id: '006B', status: 'lost' },
    ],
  },
  {
    name: 'a report in English',
    sent: '"Opportunity Owner","Opportunity ID","Amount","Close Date","Created Date","Stage","Probability (%)","Lead Source"\n"Ana","006A","1,500.00","2/28/2026","1/5/2026","Closed Won","100","Web"\n"Bo","006B","","1/15/2026","1/6/2026","Needs Analysis","20","Web"\n',
    records: [
      {
        id: '006A',
        status: 'won',
        amount: 1500,
        owner: 'Ana',
        source: 'Web',
        probability: 1,
        closedAt: at('2026-02-28'),
      },
      {
        id: '006B',
        status: 'open',
        probability: 0.2,
        expectedCloseAt: at('2026-01-15'),
        createdAt: at('2026-01-06'),
      },
    ],
  },
  {
    name: 'a report in German',
    sent: 'Opportunity-Inhaber;Opportunity-ID;Betrag;Schlusstermin;Erstelldatum;Phase;Wahrscheinlichkeit (%)\nAna;006A;EUR 1.500,00;28.02.2026;05.01.2026;Geschlossen - Gewonnen;100\n',
    records: [
      { id: '006A', status: 'won', amount: 1500, currency: 'EUR', closedAt: at('2026-02-28'), owner: 'Ana' },
    ],
  },
  {
    name: 'a report in Turkish',
    sent: 'Fırsat Sahibi,Tutar,Kapanış Tarihi,Oluşturulma Tarihi,Aşama\nAna,"1.500,00",28.02.2026,05.01.2026,Kapandı - Kaybedildi\n',
    records: [{ id: '1', status: 'lost', amount: 1500, closedAt: at('2026-02-28'), owner: 'Ana' }],
  },
  {
    name: 'a report in Spanish',
    sent: 'Propietario de la oportunidad,Importe,Fecha de cierre,Fecha de creación,Etapa\nAna,"1.500,00",28/02/2026,05/01/2026,Cerrada ganada\n',
    records: [
      { id: '1', status: 'won', amount: 1500, closedAt: at('2026-02-28'), createdAt: at('2026-01-05') },
    ],
  },
  {
    name: 'a report in French',
    sent: "Propriétaire de l'opportunité;Montant;Date de clôture;Date de création;Étape\nAna;1 500,00;28/02/2026;05/01/2026;Fermée/Gagnée\n",
    records: [{ id: '1', status: 'won', amount: 1500, closedAt: at('2026-02-28'), owner: 'Ana' }],
  },
  {
    name: 'leads, converted on a date without a time',
    dataset: 'leads',
    sent: {
      records: [
        {
          Id: '00QA',
          CreatedDate: '2026-01-05T09:30:00.000+0000',
          IsConverted: true,
          ConvertedDate: '2026-01-20',
          ConvertedOpportunityId: '006A',
          LeadSource: 'Web',
        },
      ],
    },
    records: [{ id: '00QA', qualifiedAt: at('2026-01-20'), dealId: '006A', source: 'Web' }],
  },
])
