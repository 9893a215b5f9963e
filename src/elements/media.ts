import { css } from 'lit'

/** What readers, devices and paper ask for. */
export const media = css`
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  :host(:state(stale)) p.figure {
    color: var(--muted);
  }
  :host(:state(stale)) .unit {
    color: inherit;
  }
  @media (prefers-contrast: more) {
    .card {
      --muted: var(--text);
      --line: var(--text);
      border: 1px solid;
    }
  }
  @media (forced-colors: active) {
    .card {
      --surface: Canvas;
      --text: CanvasText;
      --muted: CanvasText;
      --line: GrayText;
      --accent: LinkText;
      --band: Canvas;
      --good: CanvasText;
      --bad: CanvasText;
      --caution: CanvasText;
      --focus: Highlight;
      --series-2: CanvasText;
      --series-3: CanvasText;
      --series-4: CanvasText;
      --series-5: CanvasText;
      --series-6: CanvasText;
      border: 1px solid;
    }
    .chart {
      forced-color-adjust: none;
    }
    .chart .band.area {
      stroke: GrayText;
      stroke-dasharray: 2 2;
    }
    .bone {
      border: 1px solid;
    }
  }
  @media print {
    .card {
      block-size: auto;
      content-visibility: visible;
      border: 1px solid var(--line);
      break-inside: avoid;
    }
    .face {
      min-block-size: 0;
    }
    .card .fill {
      flex: none;
      min-block-size: 0;
      max-block-size: none;
    }
    .card .plot svg {
      position: static;
      inline-size: 100%;
      block-size: auto;
    }
    button {
      display: none;
    }
  }
`
