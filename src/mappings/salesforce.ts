import type { FieldMapping, Mapping } from '../sources/mapping.js'

const stages = ['StageName', 'Stage', 'Phase', 'Aşama', 'Etapa', 'Étape']
const closes = [
  'CloseDate',
  'Close Date',
  'Schlusstermin',
  'Kapanış Tarihi',
  'Fecha de cierre',
  'Date de clôture',
]
const owners: FieldMapping = {
  from: [
    'Owner.Name',
    'OwnerName',
    'Opportunity Owner',
    'Opportunity-Inhaber',
    'Fırsat Sahibi',
    'Propietario de la oportunidad',
    'Propietario de oportunidad',
    "Propriétaire de l'opportunité",
    'Lead Owner',
    'Lead-Inhaber',
    'Müşteri Adayı Sahibi',
    'Propietario del candidato',
    'Propriétaire de la piste',
    'OwnerId',
    'Owner',
  ],
}
const sources: FieldMapping = {
  from: [
    'LeadSource',
    'Lead Source',
    'Lead-Quelle',
    'Müşteri Adayı Kaynağı',
    'Origen del candidato',
    'Origen del prospecto',
    'Origine de la piste',
  ],
}
const created: FieldMapping = {
  from: [
    'CreatedDate',
    'Created Date',
    'Create Date',
    'Erstelldatum',
    'Erstellt am',
    'Oluşturulma Tarihi',
    'Oluşturma Tarihi',
    'Fecha de creación',
    'Date de création',
  ],
}

/**
 * Salesforce: answers of its query API (`records`) and CSV report exports with English, German, Turkish, Spanish or
 * French headers. `CloseDate` is a date without a time, and the expected one while an opportunity is open; offsets come
 * as `+0000`. Stages of other names than `Closed Won` and `Closed Lost` are decided by `IsClosed` and `IsWon`, or by
 * `OpportunityStage` records given as `stages`.
 */
export const salesforce: Mapping = {
  id: 'salesforce',
  records: [
    {
      dataset: 'deals',
      known: [['StageName'], ...stages.flatMap((stage) => closes.map((close) => [stage, close]))],
      fields: {
        id: {
          from: [
            'Id',
            'Opportunity ID',
            'Opportunity-ID',
            'Opportunity Id',
            'Fırsat Kimliği',
            'Fırsat No',
            'Id. de oportunidad',
            'ID de la oportunidad',
            "ID de l'opportunité",
            "ID d'opportunité",
          ],
          numbered: true,
        },
        status: {
          from: [
            ...['IsWon', 'Won', 'Gewonnen', 'Kazanıldı', 'Ganada', 'Gagnée'].map((column) => ({
              column,
              yes: 'won',
            })),
            ...['IsClosed', 'Closed', 'Geschlossen', 'Kapalı', 'Cerrada', 'Fermée'].map((column) => ({
              column,
              yes: 'lost',
              no: 'open',
            })),
            ...stages.map((column) => ({ column, stage: true as const })),
          ],
          otherwise: 'open',
        },
        amount: { from: ['Amount', 'Betrag', 'Tutar', 'Importe', 'Cantidad', 'Monto', 'Montant'] },
        currency: {
          from: [
            'CurrencyIsoCode',
            'Amount Currency',
            'Opportunity Currency',
            'Betrag Währung',
            'Opportunity-Währung',
            'Tutar Para Birimi',
            'Divisa de importe',
            'Importe Divisa',
            'Montant Devise',
            "Devise de l'opportunité",
          ],
        },
        createdAt: created,
        closedAt: { from: closes, only: 'closed' },
        expectedCloseAt: { from: closes, only: 'open' },
        stage: { from: stages },
        probability: {
          from: [
            'Probability',
            'Probability (%)',
            'Wahrscheinlichkeit (%)',
            'Olasılık (%)',
            'Probabilidad (%)',
            'Probabilité (%)',
          ],
          percent: true,
        },
        stages: {
          from: [],
          list: { from: ['OpportunityHistories.records'], stage: 'StageName', enteredAt: 'CreatedDate' },
        },
        owner: owners,
        account: {
          from: [
            'Account.Name',
            'Account Name',
            'Accountname',
            'Hesap Adı',
            'Nombre de la cuenta',
            'Nom du compte',
            'AccountId',
          ],
        },
        source: sources,
        lostReason: {
          from: [
            'Loss_Reason__c',
            'Loss Reason',
            'Verlustgrund',
            'Kayıp Nedeni',
            'Motivo de pérdida',
            'Motif de perte',
          ],
        },
      },
      leaveOut: [{ from: ['IsDeleted', 'Deleted'], reason: 'deleted' }],
    },
    {
      dataset: 'leads',
      known: [
        ['IsConverted'],
        ['LeadSource', 'CreatedDate', 'Status'],
        ['Lead ID'],
        ['Lead-ID'],
        ['Lead Owner'],
        ['Lead-Inhaber'],
        ['Müşteri Adayı Sahibi'],
        ['Propietario del candidato'],
        ['Propriétaire de la piste'],
      ],
      fields: {
        id: {
          from: ['Id', 'Lead ID', 'Lead-ID', 'Müşteri Adayı Kimliği', 'Id. de candidato', 'ID de la piste'],
          numbered: true,
        },
        createdAt: created,
        respondedAt: { from: ['FirstCallDateTime', 'FirstEmailDateTime', 'First Response'] },
        qualifiedAt: {
          from: [
            'ConvertedDate',
            'Converted Date',
            'Konvertierungsdatum',
            'Dönüştürülme Tarihi',
            'Fecha de conversión',
            'Date de conversion',
          ],
        },
        dealId: { from: ['ConvertedOpportunityId', 'Converted Opportunity ID'] },
        owner: owners,
        source: sources,
      },
      leaveOut: [{ from: ['IsDeleted', 'Deleted'], reason: 'deleted' }],
    },
    {
      dataset: 'lineItems',
      known: [['OpportunityId', 'TotalPrice']],
      fields: {
        dealId: { from: ['OpportunityId'] },
        product: { from: ['Product2.Name', 'Name', 'ProductCode', 'Product2Id'] },
        amount: { from: ['TotalPrice'] },
        currency: { from: ['CurrencyIsoCode'] },
        quantity: { from: ['Quantity'] },
        unitPrice: { from: ['UnitPrice'] },
        listPrice: { from: ['ListPrice'] },
      },
      leaveOut: [{ from: ['IsDeleted'], reason: 'deleted' }],
    },
  ],
}

export default salesforce
