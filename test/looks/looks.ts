/** A card as one picture shows it. What is not said is light, English and without a theme. */
export interface Look {
  readonly kpi: string
  /** Of the card, in CSS pixels. */
  readonly width: number
  readonly scheme?: 'light' | 'dark'
  readonly language?: 'en' | 'tr' | 'ar'
  /** A file of src/themes. */
  readonly theme?: 'high-contrast'
  readonly state?: 'empty' | 'error' | 'loading' | 'low-sample' | 'partial' | 'stale'
}

declare global {
  interface Window {
    /** Puts a card on the page in place of the one before. */
    show: (look: Look) => Promise<void>
  }
}

const dark = { scheme: 'dark' } as const
const tr = { language: 'tr' } as const
const ar = { language: 'ar' } as const
const contrast = { theme: 'high-contrast' } as const

/** Every card, and every state, once; widths, schemes, languages and themes in pairs. */
export const looks: readonly Look[] = [
  { kpi: 'cac', width: 360, ...dark, ...ar },
  { kpi: 'churn', width: 360, ...dark, ...contrast },
  { kpi: 'clv', width: 360, ...tr },
  { kpi: 'forecast-accuracy', width: 360, ...contrast },
  { kpi: 'funnel', width: 360, ...dark, ...ar, ...contrast },
  { kpi: 'lead-to-opportunity', width: 360, ...ar },
  { kpi: 'pipeline', width: 360, ...dark, ...tr },
  { kpi: 'product-performance', width: 360, ...tr, ...contrast },
  { kpi: 'response-time', width: 360, ...dark, ...tr, ...contrast },
  { kpi: 'sales-cycle', width: 360, ...ar, ...contrast },
  { kpi: 'touchpoints', width: 360, ...dark },
  { kpi: 'win-rate', width: 360 },

  { kpi: 'churn', width: 160, ...tr },
  { kpi: 'funnel', width: 160, ...contrast },
  { kpi: 'pipeline', width: 160, ...dark, ...tr, ...contrast },
  { kpi: 'product-performance', width: 160, ...dark },
  { kpi: 'response-time', width: 160, ...ar, ...contrast },
  { kpi: 'win-rate', width: 160, ...dark, ...ar },

  { kpi: 'churn', width: 960, ...ar },
  { kpi: 'forecast-accuracy', width: 960 },
  { kpi: 'funnel', width: 960, ...dark, ...tr },
  { kpi: 'pipeline', width: 960, ...ar, ...contrast },
  { kpi: 'product-performance', width: 960, ...dark, ...ar },
  { kpi: 'sales-cycle', width: 960, ...dark, ...contrast },

  { kpi: 'win-rate', width: 360, state: 'empty' },
  { kpi: 'win-rate', width: 360, state: 'error', ...dark, ...tr },
  { kpi: 'win-rate', width: 360, state: 'loading', ...ar },
  { kpi: 'win-rate', width: 360, state: 'low-sample', ...dark, ...ar },
  { kpi: 'win-rate', width: 360, state: 'partial', ...contrast },
  { kpi: 'win-rate', width: 360, state: 'stale', ...dark },
]

/** The name of a look's picture, without its extension. */
export function nameOf({ kpi, width, scheme, language, theme, state }: Look): string {
  return [kpi, state, String(width), scheme, language, theme].filter(Boolean).join('-')
}
