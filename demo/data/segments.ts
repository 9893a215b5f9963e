export type PlanName = 'Essential' | 'Growth' | 'Enterprise'

export interface Plan {
  readonly name: PlanName
  /** Median monthly revenue, euros. */
  readonly monthlyRevenue: number
}

export const plans: Readonly<Record<PlanName, Plan>> = {
  Essential: { name: 'Essential', monthlyRevenue: 170 },
  Growth: { name: 'Growth', monthlyRevenue: 560 },
  Enterprise: { name: 'Enterprise', monthlyRevenue: 2100 },
}

export interface Segment {
  readonly name: 'SMB' | 'Mid-market' | 'Enterprise'
  /** Share of prospects. */
  readonly share: number
  /** Median days from opportunity to decision. */
  readonly cycleDays: number
  /** Factor on the quantity of a line. */
  readonly size: number
  readonly plans: Readonly<Record<PlanName, number>>
}

export const segments: readonly Segment[] = [
  {
    name: 'SMB',
    share: 0.56,
    cycleDays: 38,
    size: 1,
    plans: { Essential: 0.78, Growth: 0.21, Enterprise: 0.01 },
  },
  {
    name: 'Mid-market',
    share: 0.32,
    cycleDays: 62,
    size: 2.2,
    plans: { Essential: 0.24, Growth: 0.66, Enterprise: 0.1 },
  },
  {
    name: 'Enterprise',
    share: 0.12,
    cycleDays: 112,
    size: 4.5,
    plans: { Essential: 0.02, Growth: 0.28, Enterprise: 0.7 },
  },
]
