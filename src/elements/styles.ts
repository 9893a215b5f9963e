import type { CSSResult } from 'lit'
import { layout } from './layout.js'
import { marks } from './marks.js'
import { media } from './media.js'
import { regions } from './regions.js'
import { tokens } from './tokens.js'

/** The card's style sheets, adopted and never inlined. */
export const styles: CSSResult[] = [tokens, regions, layout, marks, media]
