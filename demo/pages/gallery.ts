import 'kpi-elements'
import type { Choice } from '../site/choice.js'
import { need } from '../site/dom.js'
import { language } from '../site/language.js'
import { bar, look } from '../site/site.js'

const dashboard = need('dashboard')

/** What the dashboard tells all its cards. Without a value each shows what its KPI declares. */
function attribute(name: string, label: string, values: readonly (readonly [string, string])[]): Choice {
  return {
    name,
    label,
    options: [['', 'As declared'], ...values],
    apply: (value) => {
      if (value) dashboard.setAttribute(name, value)
      else dashboard.removeAttribute(name)
    },
  }
}

bar([
  ...look,
  language,
  attribute('range', 'Range', [
    ['this-quarter', 'This quarter'],
    ['last-quarter', 'Last quarter'],
    ['year-to-date', 'Year to date'],
    ['trailing-12-months', 'Twelve months'],
    ['all', 'All'],
  ]),
  attribute('period', 'Step', [
    ['week', 'Week'],
    ['month', 'Month'],
    ['quarter', 'Quarter'],
  ]),
  attribute('segment', 'Split by', [
    ['owner', 'Owner'],
    ['source', 'Source'],
    ['product', 'Product'],
    ['segment', 'Segment'],
  ]),
  {
    name: 'width',
    label: 'Width',
    options: [
      ['', 'As it fits'],
      ['160', '160 px'],
      ['320', '320 px'],
      ['480', '480 px'],
      ['960', '960 px'],
    ],
    apply: (width) => {
      need('cards').dataset['width'] = width
    },
  },
])
