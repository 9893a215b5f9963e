import { plain } from './date-text.js'

/** How a deal stands. */
export type Outcome = 'open' | 'won' | 'lost'

/** Words for deals that are decided, without case and accents: English, German, Turkish, Spanish, French. */
const words: Readonly<Record<Exclude<Outcome, 'open'>, readonly string[]>> = {
  won: [
    'won',
    'closedwon',
    'closewon',
    'dealwon',
    'gewonnen',
    'abgeschlossengewonnen',
    'geschlossengewonnen',
    'kazanildi',
    'kazanilan',
    'kapandikazanildi',
    'kapalikazanildi',
    'kazanilmiskapali',
    'ganado',
    'ganada',
    'cerradaganada',
    'cerradoganado',
    'cierreganado',
    'gagne',
    'gagnee',
    'fermegagne',
    'fermeegagnee',
    'conclu',
    'closedwin',
    'win',
  ],
  lost: [
    'lost',
    'closedlost',
    'closelost',
    'deallost',
    'verloren',
    'abgeschlossenverloren',
    'geschlossenverloren',
    'kaybedildi',
    'kaybedilen',
    'kapandikaybedildi',
    'kapalikaybedildi',
    'kaybedilmiskapali',
    'perdido',
    'perdida',
    'cerradaperdida',
    'cerradoperdido',
    'cierreperdido',
    'perdu',
    'perdue',
    'fermeperdu',
    'fermeeperdue',
    'closedloss',
    'loss',
    'disqualified',
  ],
}

const openWords = new Set([
  'open',
  'offen',
  'acik',
  'abierto',
  'abierta',
  'ouvert',
  'ouverte',
  'encours',
  'inprogress',
])

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ...words.won.map((word): [string, Outcome] => [word, 'won']),
  ...words.lost.map((word): [string, Outcome] => [word, 'lost']),
  ...[...openWords].map((word): [string, Outcome] => [word, 'open']),
])

/** The outcome a status or a stage says by its name, in any of five languages; null for a word that is another. */
export function outcomeOf(word: string): Outcome | null {
  return outcomes.get(plain(word)) ?? null
}
