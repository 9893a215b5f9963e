/** x of n, such as won of closed. */
export interface Proportion {
  readonly x: number
  readonly n: number
}
