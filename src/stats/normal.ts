/** The 97.5 % point of the standard normal distribution, rounded as every interval of this package states it. */
export const Z95 = 1.959964
