import { css } from 'lit'

/** The regions below the drawing: comparisons, notes, actions, and what stands there while there is no number. */
export const regions = css`
  .rows > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .rows dt,
  .rows .note {
    flex: 1 0 100%;
  }
  .rows.aligned {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto fit-content(58%);
    column-gap: 1em;
  }
  .aligned > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .aligned dd {
    grid-column: 2;
    text-align: right;
  }
  .aligned .judgement {
    grid-column: 3;
    text-align: end;
  }
  .aligned .note {
    grid-column: 1 / -1;
    text-align: start;
  }
  .aligned .long {
    display: flex;
    justify-content: end;
  }
  .rows .note,
  .folded li {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .notes {
    display: grid;
    gap: 0.4em;
    color: var(--muted);
  }
  .notes li,
  .failure {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .diamond {
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.5em;
    fill: var(--caution);
  }
  .failure .diamond,
  .notes .diamond,
  .finding::before {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
  }
  .finding::before {
    inset-block-start: 0.55em;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.12em;
    border-radius: 50%;
    background: var(--muted);
    content: '';
  }
  .quiet {
    align-self: start;
    margin-block-start: -0.6em;
    margin-inline-start: 1.1em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.1em;
    margin-block-end: -0.4em;
  }
  .time {
    margin-inline-start: auto;
  }
  button {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    cursor: pointer;
  }
  button:hover,
  button[aria-expanded='true'] {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  a {
    color: var(--accent);
  }
  progress {
    inline-size: 100%;
    block-size: 0.45em;
    margin-block-start: 0.6em;
    accent-color: var(--accent);
  }
  progress.idle {
    visibility: hidden;
  }
  .bone {
    inline-size: 100%;
    block-size: 0.9em;
    margin-block-start: 0.6em;
    border-radius: 3px;
    background: var(--band);
  }
  .bone.number {
    inline-size: 6em;
    max-inline-size: 60%;
    block-size: 2.6em;
  }
  .bone.line {
    max-inline-size: 14em;
  }
  .bone.short {
    max-inline-size: 10em;
  }
  .tall {
    flex: 1;
  }
  .failure {
    margin-block: 0.8em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  #tables.hidden {
    content-visibility: auto;
  }
`
