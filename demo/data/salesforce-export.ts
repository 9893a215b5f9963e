import Papa from 'papaparse'
import type { Company } from './company.js'

/** An instant as Salesforce writes it, its offset without a colon; any other text as it stands. */
const stamp = (instant = ''): string => instant.replace(/Z$/, '.000+0000')

/** Opportunities under their API names; CloseDate is the expected date while a deal is open. */
export function opportunitiesCsv({ deals }: Company): string {
  return Papa.unparse(
    deals.map((deal) => ({
      Id: deal.id,
      Name: `${deal.account} – ${deal.product}`,
      'Account.Name': deal.account,
      StageName: deal.status === 'open' ? deal.stage : `Closed ${deal.stage}`,
      Amount: deal.amount,
      CurrencyIsoCode: deal.currency,
      Probability: deal.status === 'open' ? (deal.probability ?? 0) * 100 : deal.status === 'won' ? 100 : 0,
      CreatedDate: stamp(deal.createdAt),
      CloseDate: deal.closedAt ?? deal.expectedCloseAt,
      IsClosed: deal.status !== 'open',
      IsWon: deal.status === 'won',
      Type: deal.type,
      'Owner.Name': deal.owner,
      LeadSource: deal.source,
      Product__c: deal.product,
      Segment__c: deal.segment,
      Loss_Reason__c: deal.lostReason,
      'Campaign.Name': deal.campaign,
    })),
  )
}

function status(lead: Company['leads'][number]): string {
  if (lead.qualifiedAt !== undefined) return 'Converted'
  if (lead.disqualifiedAt !== undefined) return 'Unqualified'
  return lead.respondedAt === undefined ? 'New' : 'Working'
}

/** Leads under their API names; the first answer is a call or an e-mail, whichever it was, and ConvertedDate has no time. */
export function leadsCsv({ leads, activities }: Company): string {
  const called = new Set(
    activities
      .filter(({ type }) => type === 'call' || type === 'meeting')
      .map(({ subjectId, at }) => subjectId + at),
  )
  return Papa.unparse(
    leads.map((lead) => {
      const byCall = called.has(lead.id + lead.respondedAt)
      return {
        Id: lead.id,
        Status: status(lead),
        LeadSource: lead.source,
        'Owner.Name': lead.owner,
        CreatedDate: stamp(lead.createdAt),
        FirstCallDateTime: byCall ? stamp(lead.respondedAt) : '',
        FirstEmailDateTime: byCall ? '' : stamp(lead.respondedAt),
        IsConverted: lead.qualifiedAt !== undefined,
        ConvertedDate: lead.qualifiedAt?.slice(0, 10),
        ConvertedOpportunityId: lead.dealId,
        Disqualified_Date__c: stamp(lead.disqualifiedAt),
        Segment__c: lead.segment,
        'Campaign.Name': lead.campaign,
      }
    }),
  )
}
