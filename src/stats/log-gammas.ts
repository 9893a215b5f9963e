const HALF_LOG_TWO_PI = 0.9189385332046727

/**
 * ln Γ(x) and its first and second derivative at x > 0: from a number on where the asymptotic series holds to 1e-12
 * (Abramowitz & Stegun 1964, 6.1.40, 6.3.18 and 6.4.12), back by recurrence.
 */
export function logGammas(x: number): readonly [value: number, first: number, second: number] {
  let [product, first, second, z] = [1, 0, 0, x]
  for (; z < 10; z++) {
    product *= z
    first -= 1 / z
    second += 1 / (z * z)
  }
  const log = Math.log(z)
  const r = 1 / (z * z)
  return [
    (z - 0.5) * log -
      z +
      HALF_LOG_TWO_PI -
      Math.log(product) +
      (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / z,
    first + log - 1 / (2 * z) - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r / 240))),
    second + 1 / z + r / 2 + (r / z) * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r / 30))),
  ]
}
