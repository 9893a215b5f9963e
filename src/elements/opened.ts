import { css } from 'lit'

/** What opens below the card: explanation, breakdown, tables, files. */
export const opened = css`
  .details,
  #tables {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  #tables.hidden {
    padding: 0;
    border: 0;
  }
  .explanation dt {
    color: var(--muted);
    font-size: 0.93em;
  }
  .explanation dd + dt {
    margin-block-start: 0.8em;
  }
  .explanation li + li {
    margin-block-start: 0.3em;
  }
  code {
    font-family: ui-monospace, monospace;
  }
  h4 {
    margin-block: 1.2em 0.4em;
    font: inherit;
    color: var(--muted);
  }
  select {
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0.15em 0.3em;
    border: 1px solid var(--muted);
    border-radius: 3px;
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .said {
    margin-block-start: 0.5em;
    color: var(--muted);
    user-select: all;
  }
  table {
    inline-size: 100%;
    overflow-wrap: break-word;
    border-collapse: collapse;
  }
  table + table {
    margin-block-start: 1.4em;
  }
  caption {
    padding-block-end: 0.4em;
    text-align: start;
    color: var(--muted);
  }
  th,
  td {
    padding: 0.3em 0;
    padding-inline-end: 0.8em;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-block-start: 1px solid var(--line);
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead * {
    border: 0;
  }
  thead th {
    color: var(--muted);
  }
  .number {
    text-align: right;
  }
  .stacked thead {
    display: none;
  }
  .stacked tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--line);
  }
  .stacked tr > * {
    padding: 0;
    border: 0;
  }
  .stacked tbody th {
    inline-size: 100%;
    font-weight: 600;
  }
  .stacked td:not(:empty)::before {
    color: var(--muted);
    content: attr(data-label) ' ';
  }
`
