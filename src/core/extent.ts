/** First and last day on which any measure places a record; null when nothing is placed. */
export interface Extent {
  readonly first: number
  readonly last: number
}
