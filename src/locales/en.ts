import type { BaseLocale, KpiWords, Spoken } from '../core/locale.js'

/** What every card says. The words of each KPI stand apart, so that a page with one card loads no other's. */
export const base = {
  lang: 'en',
  direction: 'ltr',
  quarter: 'Q{quarter} {year}',
  card: {
    explain: 'Explain',
    breakdown: 'Breakdown',
    table: 'Table',
    export: 'Export',
    details: 'Details',
    updated: 'updated {time}',
    stale: 'Not updated since {time}',
    loading: 'Loading',
    notEnough: 'Not enough data',
    spread: '{interval}, {records}',
    spreadInFull: '95% interval {interval}, {records}',
    separator: '; ',
    toDate: '{period}, to date',
    lastDays: { by: 'days', one: 'last day', other: 'last {days} days' },
    trailing: { by: 'months', one: 'month to {date}', other: '{months} months to {date}' },
    targetMet: 'Better than target',
    targetMissed: 'Worse than target',
    targetUntold: 'Too close to the target to tell',
    routine: 'inside its usual range',
    routineChange: 'no clear change',
    signalBetter: 'a real change for the better',
    signalWorse: 'a real change for the worse',
    signal: 'a real change',
    fewToJudge: 'Too few records to judge',
    target: 'Target',
    sameDays: { by: 'days', one: 'Same day of {period}', other: 'Same {days} days of {period}' },
    likeForLike: 'unfinished period, like for like',
    points: { by: 'n', one: '{by} point', other: '{by} points' },
    better: '{by} better',
    worse: '{by} worse',
    more: '{by} more',
    less: '{by} less',
    same: 'the same',
    changeBetter: '{change}, better',
    changeWorse: '{change}, worse',
    changeSignal: '{change}, a real change',
    changeRoutine: '{change}, routine',
    changeUnknown: '{change}, too few to judge',
    notComparable: 'not comparable',
    roughly: 'roughly {judgement}',
    insideBand: 'inside the band',
    weakSource: 'weak source',
    circa: 'c. {year}',
    undated: 'undated',
    moreNotes: { by: 'count', one: '{count} more note', other: '{count} more notes' },
    fewerNotes: 'Fewer notes',
    fromTo: '{from} to {to}',
    asOf: 'as of {date}',
    sentence: '{name}, {period}: {value}.',
    statement: '{text}.',
    row: '{label}: {value}, {judgement}.',
    filter: '{dimension}: {values}',
    clear: 'Remove the filter {filter}',
  },
  chart: {
    period: 'Period',
    value: 'Value',
    interval: '95% interval',
    records: 'Records',
    note: 'Note',
    share: 'Share',
    by: 'By',
    atRisk: 'Remaining',
    usualRange: 'usual range {range}',
    target: 'target {value}',
    benchmark: '{source} {value}',
    weakSource: '{source} {value}, weak source',
    toDate: '{period}, to date',
    outside: 'outside the usual range',
    few: 'too few',
    before: 'before {value}',
    none: '(none)',
    noValue: 'no value',
    all: 'all {value}',
    halfBy: 'half by {value}',
    total: 'Total',
    recordCount: { by: 'count', one: '{count} record', other: '{count} records' },
    more: '… and {count} more',
    toNext: '{share} went on',
    leak: 'largest leak',
    medianTime: 'median {value}',
    overTime: '{name}, {from} to {to}',
    byDimension: '{name} by {dimension}',
    inSteps: '{name}, step by step',
    against: '{y} against {x}',
    part: 'Part',
    points: '{value} points',
    rank: 'rank {count} by {part}',
  },
  dimensions: {
    owner: 'rep',
    source: 'source',
    product: 'product',
    channel: 'channel',
    stage: 'stage',
    account: 'account',
    plan: 'plan',
  },
  caveats: {
    'no-data': 'No records yet.',
    'no-usable-data': {
      by: 'given',
      one: '{given} row was given and it could not be used.',
      other: '{given} rows were given and none could be used.',
    },
    'not-enough-data': 'Not enough data to know this number.',
    'all-zero':
      'Every amount behind this number is 0, or they cancel out: see whether the export fills in 0 for what it does not know.',
    'negative-amount': 'This number is below zero: see whether the amounts carry the right sign.',
    'too-few': {
      by: 'n',
      one: 'Only {n} record: no trend, no rank.',
      other: 'Only {n} records: no trend, no rank.',
    },
    few: '{n} records: take this number with care.',
    'refused-rows': {
      by: 'count',
      one: '{count} row could not be read and was left out.',
      other: '{count} rows could not be read and were left out.',
    },
    duplicate: {
      by: 'count',
      one: '{count} row repeats an id; the last one counts.',
      other: '{count} rows repeat an id; the last of each counts.',
    },
    repeated: {
      by: 'count',
      one: '{count} row is the same in every field as an earlier one, and was not left out: was it exported twice?',
      other:
        '{count} rows are the same in every field as an earlier one, and none was left out: were they exported twice?',
    },
    future: {
      by: 'count',
      one: '{count} record lies in the future and was left out.',
      other: '{count} records lie in the future and were left out.',
    },
    'closed-after-as-of': {
      by: 'count',
      one: '{count} deal is closed with a date still to come; it counts as open.',
      other: '{count} deals are closed with a date still to come; they count as open.',
    },
    'ends-before-start': {
      by: 'count',
      one: '{count} record ends before it starts; its duration was left out.',
      other: '{count} records end before they start; their durations were left out.',
    },
    currency: {
      by: 'count',
      one: '{count} amount in another currency than {currency} was left out: no rate was given.',
      other: '{count} amounts in other currencies than {currency} were left out: no rates were given.',
    },
    'partial-period': 'Day {elapsed} of {days}: the period is not over.',
    'benchmark-unit': 'another unit',
    'benchmark-currency': 'in another currency, and no rate was given',
    'benchmark-period': 'over a period of another length',
    'benchmark-near': 'measured nearly the same way',
    'benchmark-definition': 'another definition',
    'filter-ignored': 'The filter on {dimension} does not apply: not all of these records carry it.',
  },
  findings: {
    'target-untold': {
      by: 'more',
      one: 'The target lies within the interval: {more} more record would tell them apart.',
      other: 'The target lies within the interval: about {more|count} more records would tell them apart.',
    },
    'benchmark-untold': {
      by: 'more',
      one: 'The published number of {source} lies within the interval: {more} more record would tell them apart.',
      other:
        'The published number of {source} lies within the interval: about {more|count} more records would tell them apart.',
    },
    'segments-untold':
      '{first} and {last} are no more apart than chance explains: about {more|count} more records would tell them apart.',
  },
  /** What goes wrong with what comes from elsewhere is in `details/errors-en.ts`. */
  errors: {
    data: 'The data cannot be used: {message}',
    option: 'A setting cannot be used: {message}',
    source: 'There is no kpi-source with the id “{id}” on this page.',
    unexpected: 'This number could not be computed: {message}',
    none: 'No data yet. Give this element data, an address in src, or JSON in a script child.',
    retry: 'Try again',
  },
} satisfies BaseLocale

export const cac = {
  name: 'Customer acquisition cost',
  records: { by: 'n', one: '{n|count} new customer', other: '{n|count} new customers' },
  parts: {
    spend: 'Spend',
    customers: 'New customers',
    salesSpend: 'Sales spend',
    marketingSpend: 'Marketing spend',
    paidSpend: 'Paid spend',
    paidCustomers: 'Customers from paid channels',
    organicSpend: 'Organic spend',
    organicCustomers: 'Customers without paid channels',
    ltvToCac: 'Lifetime value for each unit of cost',
    paybackMonths: 'Time to earn the cost back',
  },
  caveats: {
    'no-spend': {
      by: 'customers',
      one: '{customers|count} new customer, but no spend is recorded: the cost is not known, and not zero.',
      other:
        '{customers|count} new customers, but no spend is recorded: the cost is not known, and not zero.',
    },
    'no-customers': '{spend|money} was spent and no customer acquired: there is nothing to divide by.',
    'only-leavers': '{count|count} customers and all have left: does the export hold only lost ones?',
    'negative-spend': 'Credit notes exceed the spend: {spend|money} is left, which is no cost.',
    'no-paid-flag': 'No customer says whether a paid channel won it.',
    'partly-flagged': {
      by: 'count',
      one: '{count|count} new customer does not say whether a paid channel won it and is left out.',
      other: '{count|count} new customers do not say whether a paid channel won them and are left out.',
    },
    'marketing-only': 'Only marketing spend is recorded: without sales, this is less than a customer costs.',
    'short-period': {
      by: 'days',
      one: 'In {days} day, spend and the customers it brings seldom fall together: read twelve months, or set a lag.',
      other:
        'In {days} days, spend and the customers it brings seldom fall together: read twelve months, or set a lag.',
    },
    'no-revenue': 'Without monthly revenue nobody can say whether this cost pays: a price alone does not.',
    'revenue-not-margin': 'No margin was given: what a customer brings is counted as revenue.',
  },
  findings: {
    'ltv-to-cac': {
      by: 'churned',
      one: 'A customer brings about {value|money} before it leaves, {times|multiple} what acquiring one costs. Only {churned|count} has left so far.',
      other:
        'A customer brings about {value|money} before it leaves, {times|multiple} what acquiring one costs. {churned|count} have left so far.',
    },
    payback: {
      by: 'months',
      one: 'A new customer earns its cost back in {months|months}.',
      other: 'A new customer earns its cost back in {months|months}.',
    },
    'paid-and-organic': 'A paid customer costs {paid|money}, one without paid channels {organic|money}.',
    'segments-apart':
      'A customer costs {dearCost|money} in {dear} and {cheapCost|money} in {cheap}, more apart than chance explains.',
  },
  views: {
    trend: 'Over time',
    sparkline: 'Over time',
    segments: 'By segment',
    bullet: 'Against the target',
  },
} satisfies KpiWords

export const churn = {
  name: 'Churn',
  records: { by: 'n', one: '{n|count} customer at the start', other: '{n|count} customers at the start' },
  parts: {
    start: 'Customers at the start',
    lost: 'Customers lost',
    startRevenue: 'Monthly revenue at the start',
    lostRevenue: 'Monthly revenue lost',
    months: 'Length of the period so far',
    early: 'Lost within 90 days',
    earlyRate: 'Share lost within 90 days',
    medianLifetime: 'Half have left after',
    retention12: 'Still customers after 12 months',
  },
  caveats: {
    'no-customers-at-start': 'There was no customer when the period began.',
    'more-left-than-there-were': {
      by: 'start',
      one: '{lost|count} customers left of {start|count} that was there: dates contradict each other.',
      other: '{lost|count} customers left of {start|count} that were there: dates contradict each other.',
    },
    'no-revenue': 'Without the monthly revenue of the customers their lost revenue cannot be known.',
    'no-period': 'All the data are no period: choose one to see its loss over a year.',
    'came-and-left': {
      by: 'count',
      one: '{count|count} customer came and left within the period and is not counted.',
      other: '{count|count} customers came and left within the period and are not counted.',
    },
    'nobody-left': {
      by: 'count',
      one: '{count|count} customer and none has ever left: does the export hold only active ones?',
      other: '{count|count} customers and none has ever left: does the export hold only active ones?',
    },
    'only-leavers': '{count|count} customers and all have left: does the export hold only lost ones?',
  },
  findings: {
    'early-by-rep':
      'Customers of {owner} leave within {days} days more often than others: about {rate|ratio} against {overall|ratio}. Were they promised too much?',
    'falls-with-tenure':
      'Churn falls with time: {young|ratio} a month in the first three months, {old|ratio} in the year after. Weak fits leave first.',
    projection:
      'Of new customers {year|ratio} are still there after one year, and {two|ratio} are expected to be after two.',
    'top-reason': {
      by: 'count',
      one: 'The reason given: {reason}.',
      other: 'The most frequent of {count|count} reasons given is {reason}, {share|ratio}.',
    },
    'five-points': {
      by: 'customers',
      one: 'Five points more retention would keep {customers|count} customer.',
      other: 'Five points more retention would keep {customers|count} customers.',
    },
    'five-points-revenue': {
      by: 'customers',
      one: 'Five points more retention would keep {customers|count} customer and {revenue|money} of revenue a month.',
      other:
        'Five points more retention would keep {customers|count} customers and {revenue|money} of revenue a month.',
    },
  },
  views: {
    trend: 'Over time',
    sparkline: 'Over time',
    retention: 'Retention',
    segments: 'By segment',
    bullet: 'Against the target',
  },
} satisfies KpiWords

export const clv = {
  name: 'Customer lifetime value',
  records: { by: 'n', one: '{n|count} customer', other: '{n|count} customers' },
  parts: {
    customers: 'Customers',
    mean: 'Mean so far',
    median: 'Median so far',
    winsorised: 'Mean without extremes',
    topDecileShare: 'Share of the best tenth',
    withoutLargest: 'Mean without the largest',
    total: 'Brought so far',
    topTenth: 'Best tenth of customers',
    others: 'All others',
    monthlyRevenue: 'Monthly revenue',
    margin: 'Margin',
    churn: 'Churn a month',
    months: 'Expected time as a customer',
    payments: 'Payments expected',
    paymentValue: 'Worth of a payment',
    averageOrder: 'Average order',
    cac: 'Acquisition cost',
    r: 'BG/NBD r',
    alpha: 'BG/NBD alpha',
    a: 'BG/NBD a',
    b: 'BG/NBD b',
    logLikelihood: 'BG/NBD log-likelihood',
    p: 'Gamma-Gamma p',
    q: 'Gamma-Gamma q',
    gamma: 'Gamma-Gamma gamma',
    sbgAlpha: 'sBG alpha',
    sbgBeta: 'sBG beta',
  },
  caveats: {
    'nothing-to-value': 'Neither orders nor the monthly revenue of customers are known.',
    'no-revenue': 'No customer has a monthly revenue: the simple value is one of contracts.',
    'nobody-left': {
      by: 'count',
      one: '{count|count} customer and it has not left: nobody can say how long customers stay.',
      other: '{count|count} customers and none has left: nobody can say how long customers stay.',
    },
    'no-purchase-model':
      'The orders hold no model: it takes ten customers who came back, and amounts above zero.',
    'no-renewal-model':
      'The contracts hold no model: it takes ten customers who left, and some followed beyond the first period.',
    alone: 'Alone this number says little: with the spend it stands beside what a customer costs.',
    'only-leavers': '{count|count} customers and all have left: does the export hold only lost ones?',
    'few-left': {
      by: 'events',
      one: '{customers|count} customers, {events|count} of which has left: a few decide this number. Without your largest customer the mean so far is {without|money}.',
      other:
        '{customers|count} customers, {events|count} of which have left: a few decide this number. Without your largest customer the mean so far is {without|money}.',
    },
    'few-came-back': {
      by: 'events',
      one: '{customers|count} customers, {events|count} of which came back: a few decide this number. Without your largest customer the mean so far is {without|money}.',
      other:
        '{customers|count} customers, {events|count} of which came back: a few decide this number. Without your largest customer the mean so far is {without|money}.',
    },
    'top-heavy':
      'The best tenth of customers have brought {share|ratio}. Without your largest customer the mean so far is {without|money}.',
    'beyond-seen':
      'The number counts on a customer for {months|months}, but nobody has been seen as one for longer than {seen|months}.',
    'revenue-not-margin': 'No margin was given: what a customer brings is counted as revenue.',
    'often-and-much':
      'Who buys often also spends more a time, which the model takes for unrelated: it reads too low for the best customers.',
    'often-and-little':
      'Who buys often spends less a time, which the model takes for unrelated: it reads too high for the most frequent.',
  },
  findings: {
    'to-cost': 'Acquiring a customer costs {cost|money}: the value is {times|multiple} that.',
    'in-orders': 'An average order is {order|money}: the value is {orders|multiple} that.',
    'constant-churn':
      'In {months|months} a new customer brings {simple|money} if all are as likely to leave, for ever, and {model|money} if churn falls as weak fits leave.',
    'renewals-held-out':
      'Fitted to the first {first|months}, the model expects {expected|ratio} to be there after {at|months}: {actual|ratio} are.',
    'purchases-held-out':
      'Fitted to the first half of the time, the model expected {expected|count} repeat purchases in the {weeks} weeks after it: {actual|count} were made.',
    'still-buying':
      'About {active|count} of {customers|count} customers still buy: {purchases|count} purchases worth {worth|money} are expected in {months|months}. Who bought once counts as still there in this model.',
  },
  views: {
    concentration: 'The best tenth and the others',
    segments: 'By segment',
    retention: 'Expected retention',
    bullet: 'Against the target',
  },
} satisfies KpiWords

export const forecastAccuracy = {
  name: 'Forecast accuracy',
  records: { by: 'n', one: '{n|count} finished period', other: '{n|count} finished periods' },
  parts: {
    periods: 'Finished periods',
    forecast: 'Forecast',
    actual: 'Sold',
    wape: 'Weighted error',
    mape: 'Mean percentage error',
    bias: 'Bias',
    mae: 'Mean error',
    naiveMae: 'Mean error of repeating the last period',
    mase: 'Error against repeating the last period',
    trackingSignal: 'Tracking signal',
  },
  caveats: {
    'no-actual': {
      by: 'count',
      one: 'Nobody knows what was sold in {count|count} forecast period.',
      other: 'Nobody knows what was sold in {count|count} forecast periods.',
    },
    'no-baseline': {
      by: 'periods',
      one: '{periods} finished period is no baseline: it takes {baseline}.',
      other: '{periods} finished periods are no baseline: it takes {baseline}.',
    },
    unfinished: {
      by: 'count',
      one: '{count|count} forecast period is not over and does not count yet.',
      other: '{count|count} forecast periods are not over and do not count yet.',
    },
    category: 'Only forecasts of the category {category} are read; {others} would count sales twice.',
    'negative-actual': 'What was sold adds up to less than 0: see whether the amounts carry the right sign.',
    'zero-actual': 'A period without sales has no error in percent.',
  },
  findings: {
    'no-better-than-naive':
      'No better than repeating the last period: the error is {mase|multiple} that of doing so.',
    'better-than-naive': 'The error is {less|ratio} smaller than that of repeating the last period.',
    lately:
      'In the last {periods|count} periods the accuracy was {accuracy|ratio}; repeating the one before each would have made {naive|ratio}.',
    'too-high':
      'Forecasts lie on the high side: {bias|ratio} above what was sold, more than chance explains.',
    'too-low': 'Forecasts lie on the low side: {bias|ratio} below what was sold, more than chance explains.',
    cancelled: 'Rep by rep the accuracy is {gross|ratio}: {share|ratio} of the reps’ errors cancelled out.',
  },
  views: { trend: 'Over time', sparkline: 'Over time', segments: 'By rep', bullet: 'Against the target' },
} satisfies KpiWords

export const funnel = {
  name: 'Funnel',
  records: { by: 'n', one: '{n|count} record', other: '{n|count} records' },
  parts: {
    entered: 'Came in',
    completed: 'Came through',
    inside: 'Open now',
    anyLead: 'Leads',
    newLead: 'New leads',
    workedLead: 'Worked leads',
    qualifiedLead: 'Qualified leads',
    created: 'Deals created',
    won: 'Won',
    lost: 'Lost',
    count: 'Records',
    value: 'Value',
    conversion: 'Went on',
    conversionOfLeft: 'Went on, of those that left',
    medianDays: 'Median days',
    pointDeals: 'Deals won by one point more',
    pointValue: 'Value of one point more',
  },
  caveats: {
    'more-won-than-leads': {
      by: 'won',
      one: '{won|count} deal was won of {leads|count} leads: deals come from elsewhere too, so no share can be given.',
      other:
        '{won|count} deals were won of {leads|count} leads: deals come from elsewhere too, so no share can be given.',
    },
    'deals-of-their-own': {
      by: 'deals',
      one: '{deals|count} deal stands against {qualified|count} qualified leads: some deals never were a lead, and the share that came through is too high.',
      other:
        '{deals|count} deals stand against {qualified|count} qualified leads: some deals never were a lead, and the share that came through is too high.',
    },
    'order-guessed': {
      by: 'stages',
      one: 'No history says in which order the stages come: it is a guess.',
      other:
        'No history says in which order the {stages|count} stages come: it is a guess. Name them in stages.',
    },
    'lost-untraced': {
      by: 'count',
      one: '{count|count} lost deal does not say in which stage it was lost; it counts as lost in the first.',
      other:
        '{count|count} lost deals do not say in which stage they were lost; they count as lost in the first.',
    },
    'closed-only': 'There is no open deal: an export of closed deals alone leaves out all that takes long.',
    'no-amount': {
      by: 'count',
      one: '{count|count} open deal has no amount: the values leave it out.',
      other: '{count|count} open deals have no amount: the values leave them out.',
    },
  },
  findings: {
    leak: {
      by: 'lost',
      one: 'The leak is at {stage}: of those that left it, {rate|ratio} went on and {lost|count} did not.',
      other: 'The leak is at {stage}: of those that left it, {rate|ratio} went on and {lost|count} did not.',
    },
    'leak-new-leads': {
      by: 'lost',
      one: 'The leak is at the new leads: {rate|ratio} were worked and {lost|count} was not.',
      other: 'The leak is at the new leads: {rate|ratio} were worked and {lost|count} were not.',
    },
    'leak-worked-leads': {
      by: 'lost',
      one: 'The leak is at the worked leads: {rate|ratio} of the decided ones qualified and {lost|count} did not.',
      other:
        'The leak is at the worked leads: {rate|ratio} of the decided ones qualified and {lost|count} did not.',
    },
    'no-leak': 'No stage loses clearly more than the others.',
    undecided: {
      by: 'here',
      one: '{far|ratio} of the deals that came to {stage} went on so far, and {here|count} is still there: of those that left it, {left|ratio} did.',
      other:
        '{far|ratio} of the deals that came to {stage} went on so far, and {here|count} are still there: of those that left it, {left|ratio} did.',
    },
    'undecided-worked-leads': {
      by: 'here',
      one: '{far|ratio} of the worked leads qualified so far, and {here|count} is not decided: of the decided ones, {left|ratio} did.',
      other:
        '{far|ratio} of the worked leads qualified so far, and {here|count} are not decided: of the decided ones, {left|ratio} did.',
    },
    point: 'One point more is worth most at {stage}: about {deals|number} won deals, {value|money}.',
    'point-new-leads':
      'One point more is worth most at the new leads: about {deals|number} won deals, {value|money}.',
    'point-worked-leads':
      'One point more is worth most at the worked leads: about {deals|number} won deals, {value|money}.',
    'point-deals': 'One point more is worth most at {stage}: about {deals|number} won deals.',
    'point-deals-new-leads': 'One point more is worth most at the new leads: about {deals|number} won deals.',
    'point-deals-worked-leads':
      'One point more is worth most at the worked leads: about {deals|number} won deals.',
  },
  views: {
    stages: 'Stage by stage',
    worth: 'What one point more is worth',
    trend: 'Over time',
    sparkline: 'Over time',
  },
} satisfies KpiWords

export const leadToOpportunity = {
  name: 'Lead-to-opportunity rate',
  records: { by: 'n', one: '{n|count} lead', other: '{n|count} leads' },
  parts: {
    leads: 'Leads',
    worked: 'Worked',
    qualified: 'Qualified',
    disqualified: 'Disqualified',
    open: 'Not decided',
    rate: 'Qualified of all leads',
    workedRate: 'Worked of all leads',
    qualifiedOfWorked: 'Qualified of worked leads',
    eventualRate: 'Chance to qualify in the end',
    expected: 'Expected of these sources',
  },
  caveats: {
    'no-responses':
      'The records never say when a lead was answered: nobody can tell which leads were worked.',
    'too-young': 'These leads are younger than the {days|days} in which nine of ten qualify.',
    'younger-than-window': {
      by: 'count',
      one: '{count|count} lead is younger than {days|days} and waits.',
      other: '{count|count} leads are younger than {days|days} and wait.',
    },
    unsettled: {
      by: 'count',
      one: '{count|count} open lead is younger than the {days|days} in which nine of ten qualify: the rate may still rise.',
      other:
        '{count|count} open leads are younger than the {days|days} in which nine of ten qualify: the rate will rise.',
    },
    'none-decided':
      'Not one lead is marked as qualified or disqualified: the export may leave out how leads ended.',
    'decided-only':
      'No lead is open: an export of decided leads alone leaves out those that are still waited for.',
    'all-qualified': 'All {count|count} leads are qualified: these look like converted leads alone.',
    'none-disqualified': 'No lead was ever disqualified: leads that came to nothing still count as open.',
  },
  findings: {
    'open-counted': {
      by: 'count',
      one: '{rate|ratio} have qualified so far, but {count|count} lead is still young. With open leads counted as open, {eventual|ratio} qualify in the end.',
      other:
        '{rate|ratio} have qualified so far, but {count|count} leads are still young. With open leads counted as open, {eventual|ratio} qualify in the end.',
    },
    causes:
      'Of a change by {change|change} points, {worked|change} come from how many leads were worked and {qualified|change} from how many of those qualified.',
    unworked: {
      by: 'count',
      one: '{count|count} lead ({share|ratio}) was never answered. Were it as good as the others, about {worth|count} more would have qualified.',
      other:
        '{count|count} leads ({share|ratio}) were never answered. Were they as good as the others, about {worth|count} more would have qualified.',
    },
    'weak-unworked':
      'Of {key}, {rate|ratio} qualify against {all|ratio} overall, above all because fewer are worked: {own|ratio} against {others|ratio}.',
    'weak-unqualified':
      'Of {key}, {rate|ratio} qualify against {all|ratio} overall, above all because fewer of the worked ones qualify: {own|ratio} against {others|ratio}.',
    'rep-below':
      'The sources of {key} lead to expect {expected|ratio}, and {rate|ratio} qualify ({low|ratio} to {high|ratio}).',
    'rep-above':
      'The sources of {key} lead to expect only {expected|ratio}, and {rate|ratio} qualify ({low|ratio} to {high|ratio}).',
    'reps-as-expected': 'All {n|count} reps qualify as many as their sources lead to expect.',
  },
  views: {
    trend: 'Over time',
    sparkline: 'Over time',
    segments: 'By segment',
    factors: 'Worked against qualified',
    curve: 'By days since creation',
  },
} satisfies KpiWords

export const pipeline = {
  name: 'Pipeline',
  records: { by: 'n', one: '{n|count} open deal', other: '{n|count} open deals' },
  parts: {
    open: 'Open deals',
    value: 'Value',
    weighted: 'Weighted value',
    crmWeighted: 'Weighted with the CRM’s probabilities',
    target: 'Target',
    remaining: 'Still to be won',
    coverage: 'Coverage',
    requiredCoverage: 'Coverage needed',
    probabilityOfTarget: 'Chance of the target',
    p10: 'Nine times of ten at least',
    p50: 'Half of the time at least',
    p90: 'Once in ten times at least',
    largestShare: 'Share of the largest deal',
    effectiveDeals: 'Deals of one size as concentrated',
    overdue: 'Past their expected close',
    noAmount: 'Without an amount',
    created: 'Deals created',
    count: 'Open deals',
    conversion: 'Went on',
    chance: 'Won from here',
    medianDays: 'Median days',
  },
  caveats: {
    'no-amounts': {
      by: 'count',
      one: 'The {count|count} open deal has no amount: the value is not known, and not zero.',
      other: 'None of the {count|count} open deals has an amount: the value is not known, and not zero.',
    },
    'no-chances': {
      by: 'count',
      one: 'The {count|count} open deal has no probability, and too few deals have closed to learn one.',
      other:
        'None of the {count|count} open deals has a probability, and too few deals have closed to learn one.',
    },
    'no-amount': {
      by: 'count',
      one: '{count|count} open deal has no amount: the value is higher than this.',
      other: '{count|count} open deals have no amount: the value is higher than this.',
    },
    'no-chance': {
      by: 'count',
      one: '{count|count} open deal has no chance that could be known and is left out of every weighted number.',
      other:
        '{count|count} open deals have no chance that could be known and are left out of every weighted number.',
    },
    'negative-amount': {
      by: 'count',
      one: '{count|count} open deal has a negative amount; chances leave it out.',
      other: '{count|count} open deals have negative amounts; chances leave them out.',
    },
    'closed-only': 'There is no open deal: an export of closed deals alone says nothing of the pipeline.',
    undated: {
      by: 'count',
      one: '{count|count} open deal has no date of creation: it is missing from the past.',
      other: '{count|count} open deals have no date of creation: they are missing from the past.',
    },
    'order-guessed': 'No history says in which order the stages come: it is a guess. Name them in stages.',
  },
  findings: {
    chance:
      'The chance to win the {goal|money} still missing is {chance|ratio}: nine times of ten the deals due come to {p10|money} or more, half of the time to {p50|money}.',
    'target-won': 'The target is won already.',
    outlook:
      'Nine times of ten the deals due come to {p10|money} or more, half of the time to {p50|money}, once in ten to {p90|money}.',
    'coverage-short':
      'The deals due are {have|multiple} of what is still to be won. Of the value that closed, {rate|ratio} was won: {needed|multiple} is needed to make it on average.',
    'coverage-enough':
      'The deals due are {have|multiple} of what is still to be won. Of the value that closed, {rate|ratio} was won, so {needed|multiple} makes it on average.',
    required:
      'Of the value that closed, {rate|ratio} was won: a target needs {needed|multiple} of itself in the pipeline to be made on average.',
    overdue: {
      by: 'count',
      one: '{count|count} open deal is past its expected close, worth {value|money}.',
      other: '{count|count} open deals are past their expected close, worth {value|money}.',
    },
    concentrated:
      'The largest deal, {deal}, is {share|ratio} of the value: as concentrated as {effective|number} deals of one size.',
    'chances-of-stages': {
      by: 'count',
      one: 'The chance of {count|count} deal is what came of closed deals that were in its stage.',
      other: 'The chances of {count|count} deals are what came of closed deals that were in their stages.',
    },
    'chances-of-crm': {
      by: 'count',
      one: 'The chance of {count|count} deal is the CRM’s own: too few closed deals have a history to learn from.',
      other:
        'The chances of {count|count} deals are the CRM’s own: too few closed deals have a history to learn from.',
    },
    'chances-of-all': {
      by: 'count',
      one: 'The chance of {count|count} deal is the share won of all closed deals: no history and no probability says more.',
      other:
        'The chances of {count|count} deals are the share won of all closed deals: no history and no probability says more.',
    },
    'crm-weighted':
      'Weighted with the CRM’s probabilities the value would be {theirs|money}; with what really came of your deals it is {own|money}.',
  },
  views: {
    stages: 'Stage by stage',
    trend: 'Over time',
    bullet: 'Against the target',
    sparkline: 'Over time',
  },
} satisfies KpiWords

export const productPerformance = {
  name: 'Product performance',
  records: { by: 'n', one: '{n|count} won deal', other: '{n|count} won deals' },
  parts: {
    revenue: 'Revenue',
    units: 'Units',
    products: 'Products sold',
    concentration: 'Concentration (HHI)',
    topShare: 'Share of the largest product',
    margin: 'Margin',
    won: 'Won',
    lost: 'Lost',
    winRate: 'Win rate',
    averagePrice: 'Average price',
    priceRealisation: 'Part of the list price',
    share: 'Share of revenue',
    medianDays: 'Median days to win',
    shrunk: 'Win rate, drawn to the mean',
    shrunkLow: 'Win rate, drawn to the mean, lower bound',
    shrunkHigh: 'Win rate, drawn to the mean, upper bound',
    rank: 'Rank by win rate',
    price: 'Price',
    volume: 'Volume',
    mix: 'Mix',
  },
  caveats: {
    'items-undated': {
      by: 'count',
      one: '{count|count} line item comes without deals: it has no date and counts as sold in no period.',
      other: '{count|count} line items come without deals: they have no date and count as sold in no period.',
    },
    'won-without-amount': {
      by: 'count',
      one: '{count|count} of {won|count} won deals says nothing of what it was worth.',
      other: '{count|count} of {won|count} won deals say nothing of what they were worth.',
    },
    'no-cost': 'No line item says what it cost: the margin is not known.',
    'no-product': {
      by: 'count',
      one: '{count|count} closed deal names no product.',
      other: '{count|count} closed deals name no product.',
    },
    'partly-costed': 'For {revenue|money} of the revenue no cost is known: it is left out of the margin.',
    'items-and-amounts':
      'Line items add up to {items|money}, the amounts of the same deals to {deals|money}: line items count.',
    'units-are-deals': 'Without line items each won deal counts as one unit.',
    'no-benchmark':
      'No published number to compare with deserves trust: compare products with each other and with before.',
  },
  findings: {
    'leads-by-one-deal':
      'Without its largest deal ({largest|money}) {first} would fall to {rest|money}, behind {second} with {next|money}.',
    'other-leader-by-units': '{key} leads by units, {revenue} by revenue.',
    'other-leader-by-margin': '{key} leads by margin, {revenue} by revenue.',
    'price-volume-mix':
      'Of a change by {change|money}, prices made {price|money}, the number of units {volume|money} and the mix of products {mix|money}.',
    'season-alike': 'The same days a year before: {before|money}. No clear change since.',
    'season-apart':
      'The same days a year before: {before|money}. A change by {change|money}, more than chance explains.',
    season: 'The same days a year before: {before|money}. Nobody can say yet whether that is a change.',
    'season-alike-units': 'The same days a year before: {before|count} units. No clear change since.',
    'season-apart-units':
      'The same days a year before: {before|count} units. A change by {change|count} units, more than chance explains.',
    'season-units':
      'The same days a year before: {before|count} units. Nobody can say yet whether that is a change.',
    spikes: {
      by: 'count',
      one: '{count|count} of {n|count} periods lies above the usual range: look for a campaign before crediting a product.',
      other:
        '{count|count} of {n|count} periods lie above the usual range: look for a campaign before crediting a product.',
    },
    'product-spikes':
      '{key}: in {count|count} of {n|count} periods more deals were won than usual. A campaign may flatter it.',
    'won-apart':
      '{best} is won most often ({rate|ratio}), {worst} least ({low|ratio}), more apart than chance explains.',
    spread: 'Revenue is spread as over {effective|number} equal products of {products|count}.',
  },
  views: {
    ranks: 'Ranks side by side',
    price: 'Win rate against price',
    segments: 'By product',
    bars: 'Over time',
    sparkline: 'Over time',
    change: 'Price, volume, mix',
  },
} satisfies KpiWords

export const responseTime = {
  name: 'Lead response time',
  records: { by: 'n', one: '{n|count} lead', other: '{n|count} leads' },
  parts: {
    leads: 'Leads',
    answered: 'Answered',
    unanswered: 'Not answered',
    median: 'Median, all leads',
    answeredMedian: 'Median of the answered',
    answeredMean: 'Mean of the answered',
    p90: 'Nine of ten answered by',
    within5min: 'Answered within 5 minutes',
    within30min: 'Answered within 30 minutes',
    within1h: 'Answered within an hour',
    within24h: 'Answered within 24 hours',
    leads5min: 'Leads answered within 5 minutes',
    conversion5min: 'within 5 minutes',
    leads30min: 'Leads answered after 5 to 30 minutes',
    conversion30min: 'after 5 to 30 minutes',
    leads1h: 'Leads answered after 30 to 60 minutes',
    conversion1h: 'after 30 to 60 minutes',
    leads24h: 'Leads answered after 1 to 24 hours',
    conversion24h: 'after 1 to 24 hours',
    leadsLater: 'Leads answered after a day',
    conversionLater: 'after a day',
    leadsNever: 'Leads never answered',
    conversionNever: 'never',
    conversion: 'Leads that became opportunities',
    pace: 'Answered',
  },
  caveats: {
    'none-answered': {
      by: 'leads',
      one: '{leads|count} lead, and it has no recorded answer.',
      other: '{leads|count} leads, and none has a recorded answer.',
    },
    'median-not-reached': {
      by: 'leads',
      one: '{answered|count} of {leads|count} lead was answered: half have not been, so nobody can say by when they are.',
      other:
        '{answered|count} of {leads|count} leads were answered: too few to say by when half of them are.',
    },
    'dates-alone': {
      by: 'count',
      one: '{count|count} lead has a date without a time: hours and minutes cannot be known.',
      other: '{count|count} leads have dates without a time: hours and minutes cannot be known.',
    },
    'answered-only': {
      by: 'leads',
      one: 'The {leads|count} lead is answered: an export without the others makes this look quick.',
      other:
        'All {leads|count} leads are answered: if the export leaves out the others, this looks quicker than it is.',
    },
    instant: {
      by: 'count',
      one: '{count|count} lead was answered within ten seconds, as only a machine does.',
      other:
        '{count|count} leads were answered within ten seconds, as only a machine does: automatic mails are no answer.',
    },
    decided: {
      by: 'count',
      one: '{count|count} lead was qualified or put aside without a recorded answer and counts as waiting until then.',
      other:
        '{count|count} leads were qualified or put aside without a recorded answer and count as waiting until then.',
    },
  },
  findings: {
    unanswered: {
      by: 'count',
      one: '{count|count} lead is waiting for an answer, for {longest|duration} so far.',
      other: '{count|count} leads are waiting for an answer, the oldest for {longest|duration}.',
    },
    'usual-median': {
      by: 'waiting',
      one: 'The median of answered leads is {usual|duration}. It leaves out {waiting|count} without an answer: of all, half are answered by {honest|duration}.',
      other:
        'The median of answered leads is {usual|duration}. It leaves out {waiting|count} without an answer: of all, half are answered by {honest|duration}.',
    },
    late: '{who} answers clearly later: half by {theirs|duration}, all together by {all|duration}.',
    'quick-pays':
      'Of your leads answered within an hour, {quick|ratio} became opportunities ({quickLow|ratio} to {quickHigh|ratio}, of {quickCount|count}); of those answered after a day, {slow|ratio} ({slowLow|ratio} to {slowHigh|ratio}, of {slowCount|count}). Better leads may also be answered sooner.',
    'quick-untold':
      'Of your leads answered within an hour, {quick|ratio} became opportunities ({quickLow|ratio} to {quickHigh|ratio}, of {quickCount|count}); of those answered after a day, {slow|ratio} ({slowLow|ratio} to {slowHigh|ratio}, of {slowCount|count}). Chance alone can explain that.',
    'study-2007':
      'The 21-fold loss from 5 to 30 minutes that is so often quoted comes from a vendor’s study of 2007: telephone calls of six companies, odds and not rates, observed and not tried out.',
  },
  views: {
    segments: 'By rep',
    curve: 'Answered by when',
    trend: 'Over time',
    decay: 'What a quick answer is worth',
    sparkline: 'Over time',
  },
} satisfies KpiWords

export const salesCycle = {
  name: 'Sales cycle',
  records: { by: 'n', one: '{n|count} deal', other: '{n|count} deals' },
  parts: {
    won: 'Won',
    closed: 'Won or lost',
    open: 'Open now',
    wonMean: 'Won, mean',
    wonMedian: 'Won, median',
    closedMean: 'Won or lost, mean',
    closedMedian: 'Won or lost, median',
    kmMedian: 'Half closed by, open counted',
    kmLow: 'Half closed by, lower bound',
    kmHigh: 'Half closed by, upper bound',
    wonByDay90: 'Won by day 90',
  },
  caveats: {
    'closed-only': {
      by: 'count',
      one: 'There is no open deal beside {count|count} closed one: does this export hold closed deals only? Long cycles are then missing from it.',
      other:
        'There is no open deal beside {count|count} closed ones: does this export hold closed deals only? Long cycles are then missing from it.',
    },
    undated: {
      by: 'count',
      one: '{count|count} closed deal has no date for its start or its end and is left out.',
      other: '{count|count} closed deals have no date for their start or their end and are left out.',
    },
    'half-not-closed': {
      by: 'n',
      one: '{n|count} deal was created, and it is still open: nobody knows when it will close.',
      other:
        '{n|count} deals were created, and fewer than half have closed: nobody knows yet when half will have.',
    },
    'same-day': {
      by: 'count',
      one: '{count|count} of {n|count} won deals closed on the day it was created: entered afterwards?',
      other: '{count|count} of {n|count} won deals closed on the day they were created: entered afterwards?',
    },
  },
  findings: {
    'open-counted': {
      by: 'open',
      one: 'Over all the data, half of the won deals took {won|days} or less. Lost deals and the open one counted, half have closed by day {half|count}.',
      other:
        'Over all the data, half of the won deals took {won|days} or less. Lost deals and the {open|count} open ones counted, half have closed by day {half|count}.',
    },
    'half-open': {
      by: 'open',
      one: 'Over all the data, half of the won deals took {won|days} or less. With the open one counted, half of all have not closed in any time seen.',
      other:
        'Over all the data, half of the won deals took {won|days} or less. With the {open|count} open ones counted, half of all have not closed in any time seen.',
    },
    'segments-apart':
      'Half of the deals have closed by day {fastDays|count} in {fast}, by day {slowDays|count} in {slow}: more apart than chance explains.',
    'slowest-stage': {
      by: 'n',
      one: 'Deals stay longest in {stage}: half of {n|count} have left it after {days|days}.',
      other: 'Deals stay longest in {stage}: half of {n|count} have left it after {days|days}.',
    },
    'long-tail': 'A few long cycles make the mean {mean|days}, far above the median of {median|days}.',
    'old-open': {
      by: 'count',
      one: '{count|count} open deal is older than 99% of the won ones were ({days|days}).',
      other: '{count|count} open deals are older than 99% of the won ones were ({days|days}).',
    },
  },
  views: {
    segments: 'By segment',
    curve: 'Won by day',
    trend: 'Over time',
    sparkline: 'Over time',
  },
} satisfies KpiWords

export const touchpoints = {
  name: 'Touchpoints to first meeting',
  records: { by: 'n', one: '{n|count} first meeting', other: '{n|count} first meetings' },
  parts: {
    met: 'Met',
    notMet: 'Not met',
    selfBooked: 'Met without a sales touch',
    median: 'Median touches',
    mean: 'Mean touches',
    p90: 'Nine of ten met within',
    marketingShare: 'Share met without a sales touch',
  },
  caveats: {
    'no-touches': {
      by: 'met',
      one: '{met|count} meeting, but no call, e-mail or message: nobody logged them, and that is not zero.',
      other:
        '{met|count} meetings, but no call, e-mail or message: nobody logged them, and that is not zero.',
    },
    'no-meetings': {
      by: 'count',
      one: '{count|count} prospect was touched and has not met.',
      other: '{count|count} prospects were touched and none has met.',
    },
    automated: {
      by: 'count',
      one: '{count|count} step of an automated sequence does not count as a touch.',
      other: '{count|count} steps of automated sequences do not count as touches.',
    },
  },
  findings: {
    'half-meet-by': {
      by: 'notMet',
      one: '{touches|number} touches are those of prospects who met; {notMet|count} has not. Counting it, half meet by touch {by|count}.',
      other:
        '{touches|number} touches are those of prospects who met; {notMet|count} have not. Counting them, half meet by touch {by|count}.',
    },
    'most-never-meet': {
      by: 'notMet',
      one: '{touches|number} touches are those of prospects who met; {notMet|count} has not. Counting it, {share|ratio} meet by touch {by|count}.',
      other:
        '{touches|number} touches are those of prospects who met; {notMet|count} have not. Counting them, {share|ratio} meet by touch {by|count}.',
    },
    'given-up': {
      by: 'dropped',
      one: 'Touch {touch|count} still brought a meeting in {chance|ratio} of {n|count} cases, the first in {first|ratio}: {dropped|count} prospect was given up before.',
      other:
        'Touch {touch|count} still brought a meeting in {chance|ratio} of {n|count} cases, the first in {first|ratio}: {dropped|count} prospects were given up before.',
    },
    'self-booked':
      '{share|ratio} of {met|count} first meetings came without a sales touch: this number is marketing’s.',
    'marketing-last':
      'Before {share|ratio} of {met|count} first meetings marketing made the last touch: this number is marketing’s as much as that of sales.',
    'one-touch': 'Most meet after a single touch: counting touches tells little here.',
    'short-way': {
      by: 'days',
      one: 'From the first touch to the meeting it takes {days|days}: on so short a way the number of touches tells little.',
      other:
        'From the first touch to the meeting it takes {days|days}: on so short a way the number of touches tells little.',
    },
    'reps-apart':
      '{many} needed {most|number} touches and {few} {least|number}, more apart than chance explains.',
  },
  views: {
    curve: 'Chance of a meeting by touch',
    trend: 'Over time',
    sparkline: 'Over time',
    segments: 'By rep',
  },
} satisfies KpiWords

export const winRate = {
  name: 'Win rate',
  records: { by: 'n', one: '{n|count} closed deal', other: '{n|count} closed deals' },
  parts: {
    won: 'Won',
    lost: 'Lost',
    open: 'Open now',
    created: 'Created',
    closedRate: 'Of closed deals',
    cohortRate: 'Of created deals',
    valueRate: 'By value',
    eventualRate: 'Eventual',
    cohort: 'Created, old enough',
    cohortWon: 'Of these, won',
    wonValue: 'Won value',
    lostValue: 'Lost value',
    shrunk: 'Drawn to the mean',
    shrunkLow: 'Drawn to the mean, lower bound',
    shrunkHigh: 'Drawn to the mean, upper bound',
    rank: 'Rank',
  },
  caveats: {
    'closed-only': {
      by: 'count',
      one: 'There is no open deal beside {count|count} closed one: does this export hold closed deals only?',
      other:
        'There is no open deal beside {count|count} closed ones: does this export hold closed deals only? The rate by creation is then not known.',
    },
    'no-lost': 'Not one deal is lost here: does this export hold won deals only?',
    undated: {
      by: 'count',
      one: '{count|count} closed deal has no close date and belongs to no period.',
      other: '{count|count} closed deals have no close date and belong to no period.',
    },
    'lost-without-amount': {
      by: 'count',
      one: '{count|count} of {lost|count} lost deals has no amount above 0: the rate by value reads too high.',
      other:
        '{count|count} of {lost|count} lost deals have no amount above 0: the rate by value reads too high.',
    },
    immature: {
      by: 'count',
      one: '{count|count} deal is younger than {days|days} and left out: it has not had its time yet.',
      other:
        '{count|count} deals are younger than {days|days} and left out: they have not had their time yet.',
    },
    'too-young':
      'No deal of this period has been followed for {days|days} yet, the time in which nine of ten close.',
  },
  findings: {
    'open-counted':
      'Over all the data, {closed|ratio} of the deals that closed were won. Of those created, {eventual|ratio} are won within {days|days}, {lost|ratio} lost and {open|ratio} still open then: the rate of closed deals leaves these out.',
    'old-open': {
      by: 'count',
      one: '{count|count} open deal is older than 99% of the won ones were ({days|days}). Counted as lost, {rate|ratio} of all deals were won instead of {all|ratio}.',
      other:
        '{count|count} open deals are older than 99% of the won ones were ({days|days}). Counted as lost, {rate|ratio} of all deals were won instead of {all|ratio}.',
    },
    'mix-and-rate':
      'Of the change of {change|change} points, {rate|change} come from the segments’ own rates and {mix|change} from their mix.',
    'mix-reverses':
      'The rate changed by {change|change} points, but every segment moved the other way: {rate|change} come from their own rates and {mix|change} from their mix.',
    'season-alike': 'The same days a year before: {rate|ratio} of {n|count}. No clear change since.',
    'season-apart':
      'The same days a year before: {rate|ratio} of {n|count}. A change of {change|change} points, more than chance explains.',
    'no-order': 'The intervals of all {n|count} overlap: their order in the list means nothing.',
    first: '{key} stands first beyond doubt: {rate|ratio}, drawn to the mean.',
    last: '{key} stands last beyond doubt: {rate|ratio}, drawn to the mean.',
    'large-won': 'By value, {value|ratio} are won, by count {closed|ratio}: large deals are won more often.',
    'small-won': 'By value, {value|ratio} are won, by count {closed|ratio}: large deals are won less often.',
  },
  views: {
    trend: 'Over time',
    segments: 'By segment',
    sparkline: 'Over time',
    curve: 'Won by day',
  },
} satisfies KpiWords

/** What cards say at once; what is said of their details, and of what fails elsewhere, is in `details`. */
const en = {
  ...base,
  kpis: {
    cac,
    churn,
    clv,
    'forecast-accuracy': forecastAccuracy,
    funnel,
    'lead-to-opportunity': leadToOpportunity,
    pipeline,
    'product-performance': productPerformance,
    'response-time': responseTime,
    'sales-cycle': salesCycle,
    touchpoints,
    'win-rate': winRate,
  },
} satisfies Spoken

export default en
