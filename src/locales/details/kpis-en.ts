import type { KpiDetails } from '../../core/locale.js'

/** What is said of each KPI only in what a card opens, and in its reference. */
export const kpis = {
  cac: {
    definitions: {
      blended: {
        name: 'Blended',
        sentence: 'All sales and marketing spend of the period, for each customer acquired in it.',
      },
      paid: {
        name: 'Paid',
        sentence: 'Spend marked as paid, for each customer marked as won by paid channels.',
      },
      organic: {
        name: 'Organic',
        sentence: 'Spend marked as not paid, for each customer marked as won without paid channels.',
      },
    },
    options: {
      lag: 'Periods between spend and the customers it brings',
      margin: 'Gross margin, as a share of revenue',
    },
  },
  churn: {
    definitions: {
      logo: {
        name: 'Customers',
        sentence: 'Of the customers there when the period began, the share that left in it.',
      },
      revenue: {
        name: 'Revenue',
        sentence:
          'Of the monthly revenue there when the period began, the share of the customers that left in it.',
      },
      annualised: {
        name: 'Annualised',
        sentence: 'What the same loss of customers comes to in twelve months.',
      },
    },
    options: {},
  },
  clv: {
    definitions: {
      historic: {
        name: 'So far',
        sentence: 'What a customer has brought to this day, on the average.',
      },
      simple: {
        name: 'Simple',
        sentence:
          'Monthly revenue times margin, over the share of customers lost a month: one churn for all and for ever.',
      },
      model: {
        name: 'Expected',
        sentence:
          'What a new customer is expected to bring in the time looked ahead, by a model of how customers buy and leave.',
      },
    },
    options: {
      margin: 'Gross margin, as a share of revenue',
      horizon: 'Months looked ahead',
      discount: 'Discount a month',
      renewal: 'Months between two renewals',
      basis: 'What is valued: contracts or orders',
    },
  },
  'forecast-accuracy': {
    definitions: {
      wape: {
        name: 'Weighted',
        sentence:
          'One less the sum of all errors over the sum of all sales, so that large periods weigh more.',
      },
      mape: {
        name: 'Mean of percentages',
        sentence:
          'One less the mean of the periods’ errors in percent of what was sold; small periods weigh as much as large ones.',
      },
    },
    options: {
      season: 'Periods back that the naive forecast looks',
      category: 'Forecast category',
    },
  },
  funnel: {
    definitions: {
      reached: {
        name: 'Ever reached',
        sentence:
          'Of the leads, or the deals, created in the period, the share that came through every stage to the end.',
      },
      snapshot: {
        name: 'In it now',
        sentence: 'The open leads and deals in each stage now, beside the deals won and lost in the period.',
      },
    },
    options: { stages: 'Stages in order, with commas between' },
  },
  'lead-to-opportunity': {
    definitions: {
      cohort: {
        name: 'Of all leads',
        sentence: 'Of the leads created in the period, the share that has become a qualified opportunity.',
      },
      worked: {
        name: 'Of worked leads',
        sentence:
          'Of the leads created in the period that somebody answered, the share that has become a qualified opportunity.',
      },
      eventual: {
        name: 'In the end',
        sentence:
          'The chance of a lead to qualify at all: open leads count as open, disqualified ones as decided.',
      },
    },
    options: { window: 'Days after creation that count' },
  },
  pipeline: {
    definitions: {
      value: { name: 'Value', sentence: 'The amounts of all open deals, added up.' },
      count: { name: 'Open deals', sentence: 'How many deals are open.' },
      weighted: {
        name: 'Weighted value',
        sentence: 'The amounts of all open deals, each times its chance to be won.',
      },
    },
    options: { stages: 'Stages in order, with commas between' },
  },
  'product-performance': {
    definitions: {
      revenue: {
        name: 'Revenue',
        sentence: 'What the deals won in the period brought, each line item for its own product.',
      },
      units: { name: 'Units', sentence: 'The units sold with the deals won in the period.' },
      margin: { name: 'Margin', sentence: 'What the deals won in the period brought, less what it cost.' },
    },
    options: {},
  },
  'response-time': {
    definitions: {
      median: {
        name: 'Median, all leads',
        sentence:
          'The time by which half of the leads created in the period have a first answer, those still waiting counted.',
      },
      'answered-median': {
        name: 'Median of the answered',
        sentence: 'The middle of the times to the first answer, of answered leads alone.',
      },
      'answered-mean': {
        name: 'Mean of the answered',
        sentence: 'The mean time to the first answer, of answered leads alone.',
      },
    },
    options: { businessHours: 'Business hours' },
  },
  'sales-cycle': {
    definitions: {
      'won-median': {
        name: 'Won, median',
        sentence: 'Half of the deals won in the period took this long or less from their start to their end.',
      },
      'won-mean': {
        name: 'Won, mean',
        sentence: 'Calendar days from start to end of the deals won in the period, on average.',
      },
      'any-close': {
        name: 'Won or lost, open counted',
        sentence:
          'The day by which half of the deals created in the period have closed, won or lost. Open deals count as open.',
      },
    },
    options: {},
  },
  touchpoints: {
    definitions: {
      median: {
        name: 'Median',
        sentence: 'Half of those who met had at most so many sales touches up to their first meeting.',
      },
      mean: {
        name: 'Mean',
        sentence: 'Sales touches up to the first meeting, on average of those who met.',
      },
    },
    options: { automated: 'Count steps of automated sequences' },
  },
  'win-rate': {
    definitions: {
      closed: {
        name: 'Of closed deals',
        sentence: 'Deals won in the period, for each deal that was won or lost in it.',
      },
      cohort: {
        name: 'Of created deals',
        sentence:
          'Deals won of all that were created in the period, as far as they are old enough for nine of ten closed deals to have closed.',
      },
      value: {
        name: 'By value',
        sentence: 'Amount won in the period, for the amount of all deals that were won or lost in it.',
      },
      eventual: {
        name: 'Eventual',
        sentence:
          'The chance that a deal created in the period is won within the time in which nine of ten closed deals closed. Open deals count as open.',
      },
    },
    options: {},
  },
} satisfies Readonly<Record<string, KpiDetails>>
