import { css } from 'lit'

/** How the roles of a scene look. A mark's colour is set once, as color; kinds say whether it fills or strokes. */
export const marks = css`
  .chart {
    display: block;
    overflow: visible;
    direction: ltr;
    touch-action: pan-y;
    font-size: 12px;
    color: var(--muted);
  }
  .chart .area {
    fill: currentColor;
  }
  .chart .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }
  .chart .text {
    fill: currentColor;
    font-weight: 400;
  }
  .chart .hollow {
    fill: var(--surface);
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .chart .dashed {
    stroke-dasharray: 3 3;
  }
  .chart .value,
  .chart .series-1 {
    color: var(--series-1);
  }
  .chart path.value {
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .chart .band {
    color: var(--band);
  }
  .chart line.band {
    color: color-mix(in srgb, var(--accent) 55%, var(--surface));
    stroke-width: 1.5;
  }
  .chart .grid {
    color: var(--kpi-grid, var(--line));
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .chart .axis {
    font-size: 11px;
  }
  .chart .name {
    color: var(--text);
  }
  .chart .strong {
    color: var(--text);
    font-weight: 600;
  }
  .chart .before {
    color: var(--before);
  }
  .chart line.before {
    stroke-dasharray: 1 3;
  }
  .chart .target {
    color: var(--target);
  }
  .chart .benchmark,
  .chart .weak {
    color: var(--benchmark);
  }
  .chart rect.benchmark,
  .chart rect.weak,
  .chart path.area.benchmark,
  .chart path.area.weak {
    fill-opacity: 0.16;
    stroke: currentColor;
    stroke-opacity: 0.6;
  }
  .chart .good {
    color: var(--good);
  }
  .chart .bad {
    color: var(--bad);
  }
  .chart .signal {
    color: var(--caution);
  }
  .chart .signal.hollow {
    fill: none;
  }
  .chart .series-2 {
    color: var(--series-2);
  }
  .chart .series-3 {
    color: var(--series-3);
  }
  .chart .series-4 {
    color: var(--series-4);
  }
  .chart .series-5 {
    color: var(--series-5);
  }
  .chart .series-6 {
    color: var(--series-6);
  }
  .option {
    rx: 3px;
    fill: none;
    pointer-events: none;
    outline: none;
  }
  .option:focus-visible {
    stroke: var(--focus);
    stroke-width: 2;
  }
  .option[aria-selected='true'] {
    stroke: var(--focus);
    stroke-dasharray: 2 2;
  }
  .row {
    fill: var(--band);
  }
  .cross {
    stroke: var(--muted);
  }
  .ring {
    fill: none;
    stroke: var(--text);
    stroke-width: 1.5;
  }
  .tip {
    pointer-events: none;
    overflow: visible;
    text-align: start;
  }
  .tip div {
    display: inline-grid;
    max-inline-size: 100%;
    padding: 5px 9px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: linear-gradient(var(--surface) 0 0) Canvas;
    color: var(--text);
    line-height: 18px;
  }
  .tip.before {
    text-align: end;
  }
  .tip.before div {
    text-align: start;
  }
`
