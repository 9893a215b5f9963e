import { css } from 'lit'

/**
 * The card itself: what stands where at every width. The room it keeps follows from its width in the style sheet alone,
 * so that it has it before it was measured.
 */
export const layout = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 20em);
    font: var(--kpi-font-size, 0.875rem) / 1.45 var(--kpi-font, system-ui, sans-serif);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  .card {
    --space: var(--kpi-space, 1.25em);
    --height: var(--kpi-height, calc(41em + var(--rows) * 4.6em));
    display: flex;
    flex-direction: column;
    gap: 0.9em;
    block-size: 100%;
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--height) - 2 * var(--space));
    padding: var(--space);
    border: var(--kpi-border, none);
    border-radius: var(--kpi-radius, 0.6em);
    background: var(--surface);
    color: var(--text);
    overflow-wrap: anywhere;
    hyphens: auto;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  .face {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
    gap: 0.9em;
    min-block-size: calc(var(--height) - 2 * var(--space));
  }
  .ruler {
    block-size: 0;
  }
  .tile .lead ~ span {
    display: none;
  }
  .rows-0 {
    --rows: 0;
  }
  .rows-1 {
    --rows: 1;
  }
  .rows-2 {
    --rows: 2;
  }
  .main,
  .rest {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .main {
    flex: 1;
  }
  .card:not(.tile) .main:not(:has(.plot, .bone)) {
    flex: none;
  }
  .rest {
    gap: 0.9em;
  }
  p,
  dl,
  dd,
  ul,
  h4 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  header .label,
  ::slotted([slot='label']) {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .period,
  .spread,
  .time,
  .note,
  small {
    color: var(--muted);
    font-size: 0.93em;
  }
  small {
    display: block;
  }
  p.figure {
    --fit: 5;
    margin-block-start: 0.12em;
    font-size: max(
      1.15em,
      min(var(--kpi-number-size, 3em), (100cqi - 2 * var(--space)) / (var(--fit) * 0.64))
    );
    font-weight: var(--kpi-number-weight, 650);
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  p.fit-4 {
    --fit: 4;
  }
  p.fit-6 {
    --fit: 6;
  }
  p.fit-7 {
    --fit: 7;
  }
  p.fit-9 {
    --fit: 9;
  }
  p.fit-11 {
    --fit: 11;
  }
  p.fit-13 {
    --fit: 13;
  }
  p.fit-16 {
    --fit: 16;
  }
  p.fit-20 {
    --fit: 20;
  }
  p.none {
    margin-block-start: 0.3em;
    font-size: 1.3em;
    line-height: 1.3;
    letter-spacing: 0;
  }
  .unit {
    margin-inline: 0.08em;
    font-size: 0.5em;
    font-weight: 400;
    letter-spacing: 0;
    color: var(--muted);
  }
  .verdict {
    margin-block-start: 0.35em;
  }
  .lead,
  .judgement.good,
  .judgement.bad {
    font-weight: 600;
  }
  .good {
    color: var(--good);
  }
  .bad {
    color: var(--bad);
  }
  .plot {
    position: relative;
    min-inline-size: 0;
  }
  .plot:has(.read) {
    z-index: 1;
  }
  .fill {
    flex: 1 1 13em;
    min-block-size: 12em;
    margin-block-start: 0.8em;
  }
  .rest .fill {
    flex-basis: 17em;
  }
  .tile .fill {
    flex-basis: 3.2em;
    min-block-size: 3.2em;
    max-block-size: 7em;
    margin-block-start: auto;
  }
  .tile .fill svg {
    inset-block: auto 0;
  }
  .tile .verdict {
    margin-block-end: 0.8em;
  }
  .reader {
    display: contents;
  }
  .fill svg {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  @container (max-width: 28em) {
    .card {
      --height: var(--kpi-height, calc(43.5em + var(--rows) * 5em));
    }
  }
  @container (max-width: 20em) {
    .card {
      --height: var(--kpi-height, calc(47em + var(--rows) * 6em));
    }
  }
  @container (max-width: 15.71em) {
    .card {
      --space: var(--kpi-space, 1em);
      --height: 23em;
    }
  }
  @container (max-width: 9em) {
    .tile {
      --space: var(--kpi-space, 0.5em);
      font-size: clamp(0.72em, 13cqi, 1em);
    }
  }
  @container (min-width: 45.7em) {
    .card {
      --height: var(--kpi-height, calc(39em + var(--rows) * 4.2em));
    }
    .panel .face {
      display: grid;
      grid-template: 1fr / minmax(0, 11fr) minmax(0, 9fr);
      gap: 1em 2.4em;
    }
    .main .fill {
      max-block-size: 34em;
    }
    .panel .rows > :first-child {
      padding-block-start: 0;
      border: 0;
    }
    .panel footer {
      grid-column: 1 / -1;
    }
  }
`
