import { later } from '../core/later.js'

/** Drawings that many cards show beside their own, or in their details: loaded when somebody first looks. */
export const laterBullet = /* @__PURE__ */ later(
  () => import('./bullet.js'),
  ({ bullet }) => bullet(),
)
export const laterIntervals = /* @__PURE__ */ later(
  () => import('./intervals.js'),
  ({ intervals }) => intervals(),
)
export const laterTrend = /* @__PURE__ */ later(
  () => import('./trend.js'),
  ({ trend }) => trend(),
)
