/**
 * Values are kept exactly while they are few and in logarithmic bins once they are many. Bins are those of DDSketch
 * (Masson, Rim & Lee 2019, "DDSketch: a fast and fully-mergeable quantile sketch", VLDB 12): every value of a bin is
 * within 1 % of the bin's representative.
 */
export const accuracy = 0.01

/** So many distinct values are kept exactly. */
export const exactValues = 10_000

const gamma = (1 + accuracy) / (1 - accuracy)
const logGamma = Math.log(gamma)

/** The representative of the bin a value falls in; its own representative's representative is itself. */
export function binned(value: number): number {
  if (value === 0) return 0
  const index = Math.ceil(Math.log(Math.abs(value)) / logGamma - 1e-9)
  return Math.sign(value) * ((2 * gamma ** index) / (gamma + 1))
}
