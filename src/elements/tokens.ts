import { css } from 'lit'

/**
 * The tokens with their defaults. They are read on the card and not on the host, so that a page may set them on any
 * ancestor and a default never hides what was set there.
 */
export const tokens = css`
  .card {
    --surface: var(--kpi-surface, light-dark(#fdfdfc, #1b1f23));
    --text: var(--kpi-text, light-dark(#1b1e22, #eceef0));
    --muted: var(--kpi-muted, light-dark(#5c626a, #a4abb3));
    --line: var(--kpi-line, light-dark(#e4e6e9, #31373d));
    --accent: var(--kpi-accent, light-dark(#1f55a5, #82b1ff));
    --band: var(--kpi-band, light-dark(#e9edf4, #2a313b));
    --good: var(--kpi-good, light-dark(#17744a, #5fc794));
    --bad: var(--kpi-bad, light-dark(#b3261e, #f58b81));
    --caution: var(--kpi-caution, light-dark(#935f0c, #e0aa52));
    --target: var(--kpi-target, var(--text));
    --benchmark: var(--kpi-benchmark, var(--caution));
    --before: var(--kpi-before, var(--muted));
    --focus: var(--kpi-focus, var(--accent));
    --series-1: var(--kpi-series-1, var(--accent));
    --series-2: var(--kpi-series-2, light-dark(#884c11, #e5773b));
    --series-3: var(--kpi-series-3, light-dark(#0ba18a, #ccf6f5));
    --series-4: var(--kpi-series-4, light-dark(#381b2e, #c542b4));
    --series-5: var(--kpi-series-5, light-dark(#898f07, #faf9b1));
    --series-6: var(--kpi-series-6, light-dark(#57585b, #787684));
  }
`
