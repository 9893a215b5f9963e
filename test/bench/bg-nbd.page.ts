import { betaQuantile } from '../../src/stats/beta.js'
import { fitBgNbd, type PurchaseHistory } from '../../src/stats/bg-nbd.js'
import { gammaQuantile } from '../../src/stats/gamma.js'
import { fitGammaGamma, type Spend } from '../../src/stats/gamma-gamma.js'
import { random } from '../../src/stats/random.js'
import type { Bench } from './measure.js'

/** What Fader, Hardie & Lee 2005 found of the 2,357 customers of CDNOW, in weeks. */
const purchases = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
const spending = { p: 6.25, q: 3.74, gamma: 15.44 }

/** As many customers as such people are: first bought in one of twelve weeks, followed to the end of the 39th. */
function customers(count: number): readonly (PurchaseHistory & Spend)[] {
  const next = random(5)
  const day = (weeks: number): number => Math.round(weeks * 7) / 7
  return Array.from({ length: count }, () => {
    const rate = gammaQuantile(purchases.r, next()) / purchases.alpha
    const leaving = betaQuantile(next(), purchases.a, purchases.b)
    const age = day(39 - 12 * next())
    const days = new Set<number>()
    for (let t = -Math.log(1 - next()) / rate; t <= age; t -= Math.log(1 - next()) / rate) {
      if (day(t) > 0) days.add(day(t))
      if (next() < leaving) break
    }
    const frequency = days.size
    const scale = spending.gamma / gammaQuantile(spending.q, next())
    const mean = frequency === 0 ? 0 : (scale * gammaQuantile(spending.p * frequency, next())) / frequency
    return { frequency, recency: Math.max(0, ...days), age, mean }
  })
}

const cohort = customers(2357)

export default {
  title: 'Fits to 2,357 customers such as those of CDNOW',
  cases: {
    'BG/NBD': () => fitBgNbd(cohort),
    'Gamma-Gamma': () => fitGammaGamma(cohort),
  },
} satisfies Bench
