import { log, type Activity } from './activities.js'
import { asOf, businessHours, closing, timeZone } from './calendar.js'
import { customerCases, expansions, type Customer } from './customers.js'
import { dealCases, type Deal } from './deals.js'
import { spoiledActivities, spoiledCustomers, spoiledDeals, spoiledLeads, type Fault } from './faults.js'
import { forecasts, type Forecast } from './forecasts.js'
import { leadCases, type Lead } from './leads.js'
import type { LineItem } from './line-items.js'
import { orders, type Order } from './orders.js'
import type { Opportunity } from './opportunity.js'
import { prospecting } from './outbound.js'
import { random } from './random.js'
import { spend, type Spend } from './spend.js'
import { targets, type Target } from './targets.js'

/** The nine datasets, each in the order a system would list it. */
export interface Dataset {
  readonly deals: readonly Deal[]
  readonly leads: readonly Lead[]
  readonly activities: readonly Activity[]
  readonly spend: readonly Spend[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
  readonly lineItems: readonly LineItem[]
  readonly forecasts: readonly Forecast[]
  readonly targets: readonly Target[]
}

export interface Company extends Dataset {
  readonly name: string
  /** The date the records end with. */
  readonly asOf: string
  readonly timeZone: string
  readonly currency: 'EUR'
  readonly businessHours: typeof businessHours
  /** The rows that were spoilt on purpose, and how. */
  readonly faults: readonly Fault[]
}

const inOrder = (a: Opportunity, b: Opportunity): number => a.at - b.at

/**
 * An invented company that sells sensors, gateways and software to businesses: three years of its records, from
 * 2023-07-01 to 2026-06-30 in Istanbul time, amounts in euros. The same seed gives the same company; a small share of
 * its rows is dirty, as `faults` says.
 */
export function company(seed = 7): Company {
  const stream = (name: string) => random(seed, name)
  const inbound = leadCases(stream('leads'), 6000)
  const outbound = prospecting(stream('outbound'), 900)
  const opportunities = [...inbound, ...outbound]
    .flatMap(({ opportunity }) => opportunity ?? [])
    .sort(inOrder)
  const firstDeals = dealCases(stream('deals'), opportunities)
  const clients = customerCases(stream('customers'), firstDeals)
  const laterDeals = dealCases(
    stream('later deals'),
    expansions(stream('expansions'), clients),
    firstDeals.length,
  )
  const cases = [...firstDeals, ...laterDeals].sort((a, b) => inOrder(a.opportunity, b.opportunity))

  const dealIds = new Map(
    cases.flatMap(({ opportunity, deal }) =>
      opportunity.leadId === undefined ? [] : [[opportunity.leadId, deal.id]],
    ),
  )
  const linked = inbound.map(({ lead }): Lead => {
    const dealId = dealIds.get(lead.id)
    return dealId === undefined ? lead : { ...lead, dealId }
  })
  const touches = [...inbound, ...outbound].flatMap((one) => one.touches)

  const faulty = stream('faults')
  const deals = spoiledDeals(
    faulty,
    cases.map(({ deal }) => deal),
  )
  const leads = spoiledLeads(faulty, linked)
  const activities = spoiledActivities(faulty, log(touches, closing))
  const customers = spoiledCustomers(
    faulty,
    clients.map(({ customer }) => customer),
  )
  return {
    name: 'Lodos Instruments',
    asOf,
    timeZone,
    currency: 'EUR',
    businessHours,
    deals: deals.rows,
    leads: leads.rows,
    activities: activities.rows,
    spend: spend(stream('spend')),
    customers: customers.rows,
    orders: orders(stream('orders'), clients, cases),
    lineItems: cases.flatMap(({ lines }) => lines),
    forecasts: forecasts(stream('forecasts'), cases),
    targets: targets(),
    faults: [...deals.faults, ...leads.faults, ...activities.faults, ...customers.faults],
  }
}
