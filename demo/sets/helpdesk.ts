import { rows, type RealSet } from './set.js'

interface Ticket {
  readonly id: string
  readonly createdAt: string
  respondedAt: string | null
  owner: string | null
  readonly product: string
}

const asOf = '2014-01-03'

const day = [['09:00', '17:00']]
const office = JSON.stringify({
  timeZone: 'UTC',
  hours: { 1: day, 2: day, 3: day, 4: day, 5: day },
  holidays: [],
})

export const helpdesk: RealSet = {
  id: 'helpdesk',
  title: 'A help desk’s tickets',
  about:
    'The log of an Italian company’s help desk (Polato 2017): 2,290 tickets, each taken for a lead, and taken in charge for its first response. Tickets are no sales leads, and the waiting is the same.',
  licence: '4TU general terms, cite the author',
  files: ['helpdesk/helpdesk_events_even_cases.csv'],
  timeZone: 'UTC',
  read: (events) => {
    const tickets = new Map<string, Ticket>()
    for (const row of rows(events)) {
      const { case_id: id = '', timestamp: at = '', activity, resource = '', product = '' } = row
      const ticket = tickets.get(id) ?? { id, createdAt: at, respondedAt: null, owner: null, product }
      tickets.set(id, ticket)
      if (activity !== 'Take in charge ticket' || ticket.respondedAt !== null) continue
      ticket.respondedAt = at
      ticket.owner = `Agent ${resource}`
    }
    return { leads: [...tickets.values()] }
  },
  cards: [
    {
      tag: 'kpi-response-time',
      attributes: { 'as-of': asOf, range: 'all', period: 'quarter', segment: 'owner' },
      reference: '2,146 of 2,290 answered; median of the answered 459.3 min; pandas',
    },
    {
      tag: 'kpi-response-time',
      attributes: {
        'as-of': asOf,
        range: 'all',
        definition: 'answered-median',
        'business-hours': office,
        view: 'curve',
      },
      reference: '178.4 min within business hours, Monday to Friday 9 to 17; pandas',
    },
  ],
}
