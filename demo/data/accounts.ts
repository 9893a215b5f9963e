const stems = [
  'Aldera',
  'Brenova',
  'Cavelin',
  'Dorvek',
  'Elmarin',
  'Fendora',
  'Galvesta',
  'Harnow',
  'Ilvara',
  'Jornik',
  'Kaldera',
  'Lumenta',
  'Marvek',
  'Nordana',
  'Orvelle',
  'Pelmont',
  'Quarena',
  'Rivanta',
  'Solvek',
  'Tarmina',
  'Ulvera',
  'Velmora',
  'Wendal',
  'Xandria',
  'Yelmar',
  'Zorvan',
  'Amberlo',
  'Belcora',
  'Corvin',
  'Delmara',
  'Estrava',
  'Falken',
  'Gerlano',
  'Hestia',
  'Imbara',
  'Jasmar',
  'Kestrel',
  'Lorvana',
  'Mirabel',
  'Navaro',
]

/** How companies are called where the company sells: a trade among eight, and a form around it. */
const markets: readonly (readonly [
  trades: readonly string[],
  name: (stem: string, trade: string) => string,
])[] = [
  [
    ['Makina', 'Lojistik', 'Tekstil', 'Enerji', 'Gıda', 'Kimya', 'Yapı', 'Ölçüm'],
    (stem, trade) => `${stem} ${trade} A.Ş.`,
  ],
  [
    ['Maschinenbau', 'Logistik', 'Textil', 'Energie', 'Lebensmittel', 'Chemie', 'Bau', 'Messtechnik'],
    (stem, trade) => `${stem} ${trade} GmbH`,
  ],
  [
    ['Maquinaria', 'Logística', 'Textil', 'Energía', 'Alimentos', 'Química', 'Obras', 'Medición'],
    (stem, trade) => `${stem} ${trade} S.L.`,
  ],
  [
    ['للآلات', 'للنقل', 'للنسيج', 'للطاقة', 'للأغذية', 'للكيماويات', 'للبناء', 'للقياس'],
    (stem, trade) => `شركة ${stem} ${trade}`,
  ],
  [
    ['Kikai', 'Unyu', 'Seni', 'Denryoku', 'Shokuhin', 'Kagaku', 'Kensetsu', 'Keiki'],
    (stem, trade) => `${stem} ${trade} K.K.`,
  ],
  [
    ['Machines', 'Logistique', 'Textile', 'Énergie', 'Aliments', 'Chimie', 'Travaux', 'Mesure'],
    (stem, trade) => `${stem} ${trade} SAS`,
  ],
  [
    ['Machinery', 'Freight', 'Textiles', 'Power', 'Foods', 'Chemicals', 'Building', 'Metrology'],
    (stem, trade) => `${stem} ${trade} Ltd`,
  ],
  [
    ['Maszyny', 'Transport', 'Tkaniny', 'Energia', 'Spożywcza', 'Chemia', 'Budowa', 'Pomiary'],
    (stem, trade) => `${stem} ${trade} Sp. z o.o.`,
  ],
]

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('an empty list has no item')
  return item
}

/** The invented name of account number `index`; the first 2,560 differ, later ones carry the round they belong to. */
export function accountName(index: number): string {
  const [trades, name] = at(markets, index)
  const rest = Math.floor(index / markets.length)
  const round = Math.floor(rest / (stems.length * trades.length))
  // Steps of 7 pair each stem with another trade in every round of the stems.
  const full = name(at(stems, rest), at(trades, Math.floor(rest / stems.length) + 7 * (rest % stems.length)))
  return round === 0 ? full : `${full} (${round + 1})`
}
