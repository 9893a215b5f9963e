import type { RealSet } from './set.js'

export const cdnow: RealSet = {
  id: 'cdnow',
  title: 'A record shop’s orders',
  about:
    'CDNOW, the tenth of its customers that Fader and Hardie published: 2,357 people who first bought in early 1997 and their orders since. The model is fitted to the first 39 weeks.',
  licence: 'MIT copy of a published sample',
  files: ['cdnow/CDNOW_sample.txt'],
  timeZone: 'UTC',
  read: (text = '') => ({
    orders: text
      .trim()
      .split('\n')
      .map((line) => {
        const [customerId, , day = '', quantity, amount] = line.trim().split(/\s+/)
        return {
          customerId,
          at: day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'),
          amount: Number(amount),
          quantity: Number(quantity),
          currency: 'USD',
        }
      }),
  }),
  cards: [
    {
      tag: 'kpi-clv',
      attributes: { 'as-of': '1997-09-30', range: 'all', definition: 'model' },
      reference: 'BG/NBD r 0.243, alpha 4.414, a 0.793, b 2.426; Gamma-Gamma p 6.25, q 3.74, gamma 15.44',
    },
    {
      tag: 'kpi-clv',
      attributes: { 'as-of': '1998-06-30', range: 'all', definition: 'historic' },
      reference: '$244,092 in the file over 2,357 customers: $103.56; awk',
    },
  ],
}
