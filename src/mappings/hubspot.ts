import type { Mapping } from '../sources/mapping.js'

/**
 * HubSpot: answers of its CRM API (v3, `results` of objects with `properties`, every value a text) and CSV exports with
 * English, German, Turkish, Spanish or French headers. `closedate` is the expected date while a deal is open. Stages
 * are named, decided and weighed by the pipelines (`/crm/v3/pipelines/deals`) when these are given as `stages`.
 */
export const hubspot: Mapping = {
  id: 'hubspot',
  records: [
    {
      dataset: 'deals',
      known: [
        ['dealname', 'dealstage'],
        ['dealstage', 'closedate'],
        ['dealname', 'hs_object_id'],
        ['deal_id', 'deal_pipeline_stage_id'],
        ['Deal Name', 'Deal Stage'],
        ['Deal-Name', 'Deal-Phase'],
        ['Dealname', 'Dealphase'],
        ['Anlaşma Adı', 'Anlaşma Aşaması'],
        ['Nombre del negocio', 'Etapa del negocio'],
        ['Nombre del acuerdo', 'Etapa del acuerdo'],
        ['Nom de la transaction', 'Phase de la transaction'],
      ],
      fields: {
        id: {
          from: [
            'hs_object_id',
            'id',
            'deal_id',
            'Record ID',
            'Deal ID',
            'Datensatz-ID',
            'Datensatz ID',
            'Kayıt Kimliği',
            'Kayıt no.',
            'ID de registro',
            'ID del registro',
            "ID d'enregistrement",
            'ID de la fiche',
            "ID de l'enregistrement",
          ],
        },
        status: {
          from: [
            { column: 'hs_is_closed_won', yes: 'won' },
            { column: 'Is Closed Won', yes: 'won' },
            { column: 'Ist abgeschlossen und gewonnen', yes: 'won' },
            { column: 'hs_is_closed_lost', yes: 'lost' },
            { column: 'Is closed lost', yes: 'lost' },
            { column: 'hs_is_closed', no: 'open', yes: 'lost' },
            { column: 'Is Deal Closed?', no: 'open', yes: 'lost' },
            { column: 'dealstage', stage: true },
            { column: 'deal_pipeline_stage_id', stage: true },
            { column: 'Deal Stage', stage: true },
            { column: 'Deal-Phase', stage: true },
            { column: 'Anlaşma Aşaması', stage: true },
            { column: 'Etapa del negocio', stage: true },
            { column: 'Etapa del acuerdo', stage: true },
            { column: 'Phase de la transaction', stage: true },
          ],
          otherwise: 'open',
        },
        amount: {
          from: [
            'amount',
            'property_amount',
            'Betrag',
            'Tutar',
            'Miktar',
            'Valor',
            'Importe',
            'Cantidad',
            'Monto',
            'Montant',
          ],
        },
        currency: {
          from: ['deal_currency_code', 'Currency', 'Währung', 'Para Birimi', 'Divisa', 'Moneda', 'Devise'],
        },
        createdAt: {
          from: [
            'createdate',
            'property_createdate',
            'createdAt',
            'Create Date',
            'Erstellungsdatum',
            'Erstelldatum',
            'Oluşturulma Tarihi',
            'Oluşturma Tarihi',
            'Fecha de creación',
            'Date de création',
          ],
        },
        closedAt: {
          only: 'closed',
          from: [
            'hs_closed_won_date',
            'closedate',
            'property_closedate',
            'Close Date',
            'Abschlussdatum',
            'Kapanış Tarihi',
            'Fecha de cierre',
            'Date de fermeture',
            'Date de clôture',
          ],
        },
        expectedCloseAt: {
          only: 'open',
          from: [
            'closedate',
            'property_closedate',
            'Close Date',
            'Abschlussdatum',
            'Kapanış Tarihi',
            'Fecha de cierre',
            'Date de fermeture',
            'Date de clôture',
          ],
        },
        stage: {
          from: [
            { column: 'dealstage', lookUp: 'label' },
            { column: 'deal_pipeline_stage_id', lookUp: 'label' },
            'Deal Stage',
            'Deal-Phase',
            'Anlaşma Aşaması',
            'Etapa del negocio',
            'Etapa del acuerdo',
            'Phase de la transaction',
          ],
        },
        probability: {
          from: [
            'hs_deal_stage_probability',
            'Deal probability',
            'Deal Probability',
            { column: 'dealstage', lookUp: 'probability' },
          ],
        },
        stages: { from: [], entered: ['hs_v2_date_entered_', 'hs_date_entered_', 'Date entered '] },
        owner: {
          from: [
            'hubspot_owner_id',
            'owner_id',
            'Deal owner',
            'Deal-Inhaber',
            'Für den Deal zuständiger Mitarbeiter',
            'Zuständiger Mitarbeiter für Deal',
            'Deal-Zuständiger',
            'Anlaşma Sahibi',
            'Propietario del negocio',
            'Propietario del acuerdo',
            'Propriétaire de la transaction',
          ],
        },
        account: {
          from: ['Associated Company', 'Zugehöriges Unternehmen', 'Empresa asociada', 'Entreprise associée'],
        },
        source: {
          from: [
            'hs_analytics_source',
            'Original Source Type',
            'Original Traffic Source',
            'Original-Quelle',
            'Ursprüngliche Quelle',
            'Orijinal Kaynak',
            'Fuente original',
            'Source originale',
            "Source d'origine",
          ],
        },
        lostReason: {
          from: [
            'closed_lost_reason',
            'Closed Lost Reason',
            'Grund für verlorenen Deal',
            'Kaybetme Nedeni',
            'Motivo de pérdida',
            'Raison de la perte',
          ],
        },
      },
      leaveOut: [
        { from: ['is_deleted', 'deleted', '_fivetran_deleted'], reason: 'deleted' },
        { from: ['archived', 'hs_archived'], reason: 'archived' },
      ],
    },
    {
      dataset: 'leads',
      known: [
        ['lifecyclestage', 'createdate'],
        ['Lifecycle Stage', 'Create Date'],
        ['Lifecycle-Phase', 'Erstellungsdatum'],
      ],
      fields: {
        id: { from: ['hs_object_id', 'id', 'Record ID', 'Datensatz-ID'] },
        createdAt: {
          from: ['hs_v2_date_entered_lead', 'createdate', 'createdAt', 'Create Date', 'Erstellungsdatum'],
        },
        respondedAt: {
          from: ['hs_first_outreach_date', 'hs_sa_first_engagement_date', 'First outreach date'],
        },
        qualifiedAt: {
          from: [
            'hs_v2_date_entered_opportunity',
            'hs_lifecyclestage_opportunity_date',
            'Became an Opportunity Date',
          ],
        },
        owner: { from: ['hubspot_owner_id', 'Contact owner', 'Zuständiger Mitarbeiter für Kontakt'] },
        source: {
          from: ['hs_analytics_source', 'Original Source', 'Original Traffic Source', 'Ursprüngliche Quelle'],
        },
      },
      leaveOut: [{ from: ['archived'], reason: 'archived' }],
    },
  ],
}

export default hubspot
