import type { Locale, SameKeys } from '../core/locale.js'
import type { English } from './details/complete-en.js'

const fr = {
  lang: 'fr',
  direction: 'ltr',
  quarter: 'T{quarter} {year}',
  card: {
    explain: 'Explications',
    breakdown: 'Ventilation',
    table: 'Tableau',
    export: 'Exporter',
    details: 'Détails',
    updated: 'mise à jour : {time}',
    stale: 'Non actualisé, dernière mise à jour : {time}',
    loading: 'Chargement',
    notEnough: 'Données insuffisantes',
    spread: '{interval}, {records}',
    spreadInFull: 'Intervalle à 95 % : {interval}, {records}',
    separator: ' ; ',
    toDate: '{period}, à date',
    lastDays: { by: 'days', one: 'dernier jour', other: '{days} derniers jours' },
    trailing: { by: 'months', one: 'mois glissant au {date}', other: '{months} mois glissants au {date}' },
    targetMet: 'Mieux que l’objectif',
    targetMissed: 'Moins bien que l’objectif',
    targetUntold: 'Trop proche de l’objectif pour trancher',
    routine: 'dans sa plage habituelle',
    routineChange: 'pas de changement net',
    signalBetter: 'une réelle amélioration',
    signalWorse: 'une réelle dégradation',
    signal: 'un réel changement',
    fewToJudge: 'Trop peu d’enregistrements pour juger',
    target: 'Objectif',
    sameDays: { by: 'days', one: 'Même jour, {period}', other: 'Mêmes {days} jours, {period}' },
    likeForLike: 'période en cours, à durée égale',
    points: { by: 'n', one: '{by} point', other: '{by} points' },
    better: '{by} de mieux',
    worse: '{by} de moins bien',
    more: '{by} de plus',
    less: '{by} de moins',
    same: 'identique',
    changeBetter: '{change}, en amélioration',
    changeWorse: '{change}, en dégradation',
    changeSignal: '{change}, un réel changement',
    changeRoutine: '{change}, variation habituelle',
    changeUnknown: '{change}, trop peu pour juger',
    notComparable: 'non comparable',
    roughly: 'à peu près {judgement}',
    insideBand: 'dans la fourchette',
    weakSource: 'source peu fiable',
    circa: 'vers {year}',
    undated: 'sans date',
    moreNotes: { by: 'count', one: '{count} autre remarque', other: '{count} autres remarques' },
    fewerNotes: 'Moins de remarques',
    fromTo: 'du {from} au {to}',
    asOf: 'au {date}',
    sentence: '{name}, {period} : {value}.',
    statement: '{text}.',
    row: '{label} : {value}, {judgement}.',
    filter: '{dimension} : {values}',
    clear: 'Retirer le filtre {filter}',
  },
  chart: {
    period: 'Période',
    value: 'Valeur',
    interval: 'Intervalle à 95 %',
    records: 'Enregistrements',
    note: 'Remarque',
    share: 'Part',
    by: 'Jusqu’à',
    atRisk: 'Restants',
    usualRange: 'plage habituelle {range}',
    target: 'objectif {value}',
    benchmark: '{source} {value}',
    weakSource: '{source} {value}, source peu fiable',
    toDate: '{period}, à date',
    outside: 'hors de la plage habituelle',
    few: 'trop peu',
    before: 'avant {value}',
    none: '(vide)',
    noValue: 'aucune valeur',
    all: 'ensemble {value}',
    halfBy: 'moitié en {value}',
    total: 'Total',
    recordCount: { by: 'count', one: '{count} enregistrement', other: '{count} enregistrements' },
    more: { by: 'count', one: '… et {count} autre', other: '… et {count} autres' },
    toNext: '{share} avancent',
    leak: 'plus grosse perte',
    medianTime: 'médiane {value}',
    overTime: '{name}, {from} – {to}',
    byDimension: '{name} par {dimension}',
    inSteps: '{name}, étape par étape',
    against: '{y} selon {x}',
    part: 'Composante',
    points: '{value} points',
    rank: 'rang {count} par {part}',
  },
  dimensions: {
    owner: 'commercial',
    source: 'source',
    product: 'produit',
    channel: 'canal',
    stage: 'étape',
    account: 'compte',
    plan: 'offre',
  },
  caveats: {
    'no-data': 'Aucun enregistrement pour l’instant.',
    'no-usable-data': {
      by: 'given',
      one: '{given} ligne fournie, et elle est inutilisable.',
      other: '{given} lignes fournies, aucune n’est utilisable.',
    },
    'not-enough-data': 'Pas assez de données pour connaître ce chiffre.',
    'all-zero':
      'Tous les montants derrière ce chiffre sont à 0 ou se compensent : vérifiez si l’export met 0 à la place de l’inconnu.',
    'negative-amount': 'Ce chiffre est négatif : vérifiez le signe des montants.',
    'too-few': {
      by: 'n',
      one: '{n} enregistrement seulement : ni tendance ni classement.',
      other: '{n} enregistrements seulement : ni tendance ni classement.',
    },
    few: {
      by: 'n',
      one: '{n} enregistrement : chiffre à lire avec prudence.',
      other: '{n} enregistrements : chiffre à lire avec prudence.',
    },
    'refused-rows': {
      by: 'count',
      one: '{count} ligne illisible a été écartée.',
      other: '{count} lignes illisibles ont été écartées.',
    },
    duplicate: {
      by: 'count',
      one: '{count} ligne répète un identifiant ; la dernière compte.',
      other: '{count} lignes répètent un identifiant ; la dernière de chacun compte.',
    },
    repeated: {
      by: 'count',
      one: '{count} ligne est identique en tout à une précédente, et n’a pas été écartée : a-t-elle été exportée deux fois ?',
      other:
        '{count} lignes sont identiques en tout à une précédente, et n’ont pas été écartées : ont-elles été exportées deux fois ?',
    },
    future: {
      by: 'count',
      one: '{count} enregistrement daté dans le futur a été écarté.',
      other: '{count} enregistrements datés dans le futur ont été écartés.',
    },
    'closed-after-as-of': {
      by: 'count',
      one: '{count} affaire est clôturée à une date encore à venir ; elle compte comme en cours.',
      other: '{count} affaires sont clôturées à une date encore à venir ; elles comptent comme en cours.',
    },
    'ends-before-start': {
      by: 'count',
      one: '{count} enregistrement se termine avant d’avoir commencé ; sa durée a été écartée.',
      other: '{count} enregistrements se terminent avant d’avoir commencé ; leur durée a été écartée.',
    },
    currency: {
      by: 'count',
      one: '{count} montant dans une autre devise que {currency} a été écarté : aucun taux de change n’a été fourni.',
      other:
        '{count} montants dans d’autres devises que {currency} ont été écartés : aucun taux de change n’a été fourni.',
    },
    'partial-period': 'Jour {elapsed} sur {days} : la période n’est pas terminée.',
    'benchmark-unit': 'autre unité',
    'benchmark-currency': 'dans une autre devise, sans taux de change',
    'benchmark-period': 'sur une période d’une autre durée',
    'benchmark-near': 'mesuré presque de la même façon',
    'benchmark-definition': 'autre définition',
    'filter-ignored':
      'Le filtre « {dimension} » ne s’applique pas : cette information manque à une partie des enregistrements.',
  },
  findings: {
    'target-untold': {
      by: 'more',
      one: 'L’objectif se trouve dans l’intervalle : il faut {more} enregistrement de plus pour trancher.',
      other:
        'L’objectif se trouve dans l’intervalle : il faut environ {more|count} enregistrements de plus pour trancher.',
    },
    'benchmark-untold': {
      by: 'more',
      one: 'Le chiffre publié par {source} est dans l’intervalle : il faudrait {more} enregistrement de plus pour les distinguer.',
      other:
        'Le chiffre publié par {source} est dans l’intervalle : il faudrait environ {more|count} enregistrements de plus pour les distinguer.',
    },
    'segments-untold':
      '{first} et {last} ne se distinguent pas encore : à taux constants, il faudrait environ {more|count} enregistrements de plus pour les deux.',
  },
  published: {
    'sales and marketing spend for each dollar of new customers’ recurring revenue a year, median':
      'dépenses commerciales et marketing par dollar de nouveau revenu récurrent annuel des nouveaux clients, médiane',
    'months until the cost is earned back, median; 14 in 2023':
      'mois nécessaires pour récupérer le coût, médiane ; 14 en 2023',
    'recurring revenue lost in a year, losses and downgrades, median (1 - gross retention)':
      'revenu récurrent perdu en un an, départs et baisses d’abonnement, médiane (1 − rétention brute)',
    'touches until a suspect is a prospect': 'contacts pour qu’une adresse devienne un prospect',
    'close to this share of companies never answered':
      'près de cette part des entreprises n’a jamais répondu',
    'open value for each unit of the target, a convention':
      'valeur ouverte par unité d’objectif, une convention',
    'forecast deals that ended won': 'affaires prévues qui ont été gagnées',
    'average win rate, not said of what': 'taux de réussite moyen, sans dire de quoi',
    'average length of a B2B sales cycle, stated as 6.5 months':
      'durée moyenne d’un cycle de vente B2B, annoncée à 6,5 mois',
    'organic, paid and outbound spend per customer, mean':
      'dépenses organiques, payantes et sortantes par client, moyenne',
    'organic, paid and outbound spend per customer, median':
      'dépenses organiques, payantes et sortantes par client, médiane',
    'search engine optimisation and organic social media only, per customer':
      'référencement naturel et réseaux sociaux non payants seulement, par client',
    'pay-per-click, search advertising and paid social media only, per customer':
      'liens sponsorisés et réseaux sociaux payants seulement, par client',
    'marketing-qualified leads for which a meeting was scheduled':
      'leads qualifiés par le marketing pour lesquels un rendez-vous a été fixé',
    'organic channels, e-mail and referrals included, per customer':
      'canaux organiques, e-mail et recommandations compris, par client',
    'paid channels per customer': 'canaux payants, par client',
    'touches for each purchase': 'contacts par achat',
    'sales organisations that miss their forecast by more than 10%':
      'organisations commerciales dont la prévision s’écarte de plus de 10 %',
    'forecasts that miss by 10% or more': 'prévisions qui s’écartent de 10 % ou plus',
    'leaders with high confidence in their forecast': 'dirigeants très confiants dans leur prévision',
    'day-one forecast against the result: good is within 10%, best within 5%':
      'prévision du premier jour face au résultat : bonne à 10 % près, excellente à 5 % près',
    'share of companies that had answered by then: 37% within an hour, 53% within a day, 77% ever; the median of all lies between':
      'part des entreprises ayant répondu dans ce délai : 37 % en une heure, 53 % en un jour, 77 % un jour ou l’autre ; la médiane de toutes se situe entre les deux',
    'mean of those companies that answered within 30 days; 23% never did':
      'moyenne des entreprises ayant répondu en 30 jours ; 23 % ne l’ont jamais fait',
    'nearly so many times as likely to qualify a lead within an hour as an hour later':
      'près d’autant de fois plus de chances de qualifier un lead dans l’heure qu’une heure plus tard',
    'over so many times as likely to qualify a lead within an hour as after a day or more':
      'plus d’autant de fois plus de chances de qualifier un lead dans l’heure qu’après un jour ou plus',
    'closed deals for each prospect worked': 'affaires conclues par prospect travaillé',
    'average win rate of all opportunities': 'taux de réussite moyen de toutes les opportunités',
    'touches that a prospect needs, as advised': 'contacts dont un prospect a besoin, selon le conseil donné',
    'leads that became opportunities': 'leads devenus des opportunités',
    'leads that became deals': 'leads devenus des affaires gagnées',
    'opportunities that became deals': 'opportunités devenues des affaires gagnées',
    'mean days from opportunity to deal, of those that became one':
      'jours moyens de l’opportunité à l’affaire, pour celles qui ont abouti',
    'odds of reaching a lead by phone when called within 5 minutes, against 30':
      'cote de joindre un lead par téléphone : appel en 5 minutes contre 30',
    'odds of qualifying a lead called within 5 minutes, against 30':
      'cote de qualifier un lead : appel en 5 minutes contre 30',
    'call attempts to make at least before a lead is given up, as advised':
      'tentatives d’appel au minimum avant d’abandonner un lead, selon le conseil donné',
    'leads that were never called': 'leads jamais appelés',
    'sales and marketing spend for each dollar of new recurring revenue a year, upsells included, median':
      'dépenses commerciales et marketing par dollar de nouveau revenu récurrent annuel, ventes additionnelles comprises, médiane',
    'opening recurring revenue lost in a year, median':
      'revenu récurrent d’ouverture perdu en un an, médiane',
    'initial contract value of a year, median': 'valeur annuelle initiale du contrat, médiane',
    'lifetime value for each unit of acquisition cost, median':
      'valeur vie client par unité de coût d’acquisition, médiane',
    'median time of response, of which leads is not said':
      'délai médian de réponse, sans dire de quels leads',
    'share answered within 5 minutes': 'part traitée en 5 minutes',
    'share answered after a day': 'part traitée après un jour',
    'close rate of leads answered within 5 minutes': 'taux de conclusion des leads traités en 5 minutes',
    'close rate of leads answered after a day': 'taux de conclusion des leads traités après un jour',
    'sales and marketing spend for each dollar of new customers’ contract value a year, median':
      'dépenses commerciales et marketing par dollar de valeur annuelle de contrat des nouveaux clients, médiane',
    'customers lost in a year, median': 'clients perdus en un an, médiane',
    'touches to a first meeting, on average, as sellers recall them':
      'contacts jusqu’au premier rendez-vous, en moyenne, selon le souvenir des vendeurs',
    'touches to a first meeting, on average, as top performers recall them':
      'contacts jusqu’au premier rendez-vous, en moyenne, selon le souvenir des meilleurs vendeurs',
    'won of the opportunities that were proposed or quoted':
      'gagnées parmi les opportunités ayant reçu une proposition ou un devis',
    'subscribers lost in a month, median': 'abonnés perdus en un mois, médiane',
    'share of companies that never answered': 'part des entreprises qui n’ont jamais répondu',
    'mean of those companies that answered': 'moyenne des entreprises ayant répondu',
    'rule of thumb by size of customer': 'règle empirique selon la taille du client',
    'rule of thumb by annual contract value, stated in months':
      'règle empirique selon la valeur annuelle du contrat, en mois',
    'lifetime value over acquisition cost, at least': 'valeur vie client sur coût d’acquisition, au moins',
    'leads qualified by sales development that became business':
      'leads qualifiés par le développement commercial devenus des ventes',
    'touches to make for each prospect, as recommended':
      'contacts à prévoir par prospect, selon la recommandation',
    'organisations whose forecast lands within 5%': 'organisations dont la prévision tombe à 5 % près',
    'sales leaders typically off by less than 9%':
      'dirigeants commerciaux qui s’écartent en général de moins de 9 %',
    'rule of thumb': 'règle empirique',
  },
  details: {
    words: {
      colon: ' : ',
      quoted: '« {text} »',
      readAt: 'lu chez {via}',
      readInCopy: 'lu dans une copie',
      formula: 'Formule',
      definition: 'Définition',
      otherDefinitions: 'Selon d’autres définitions',
      period: 'Période',
      records: 'Enregistrements utilisés',
      leftOut: 'Écartés ou corrigés',
      leftOutRow: '{reason} : {count}',
      examples: 'par exemple {examples}',
      cleaning: 'Comment les lignes ont été lues',
      oddities: 'Anomalies dans les enregistrements',
      withoutThem: 'sans eux {value}',
      sources: 'Chiffres publiés',
      sourceLine: '{source}, {year}. {population}. Niveau de preuve {grade}.',
      receipt: 'Justificatif',
      receiptOf: 'données {data}, {definition}, version {version}, au {asOf}',
      receiptNone: 'Le justificatif exige une connexion sécurisée (https).',
      splitBy: 'Ventiler par',
      picture: 'Image ({format})',
      copy: 'Copier la phrase',
      copied: 'Copié',
      name: 'Nom',
      value: 'Valeur',
    },
    checks: {
      'duplicate-ids': 'Fournis plusieurs fois',
      'repeated-rows': 'Identiques en tout à une ligne précédente, heure comprise',
      'repeated-days':
        'Identiques en tout à une ligne précédente ; sans heure, les deux peuvent être réelles',
      'closed-before-created': 'Terminés avant d’avoir commencé',
      'won-without-amount': 'Gagnés sans montant',
      'open-past-expected-close': 'Ouverts alors que la clôture prévue est passée',
      'status-stage-disagree': 'Étape et statut contradictoires',
      'midnight-only': 'Heures toutes à minuit : des jours, pas des instants',
      'bulk-import': 'Créés d’un coup, comme par un import',
      'owner-missing': 'Sans responsable',
      'future-dates': 'Datés après le jour de référence',
      'closed-only': 'Uniquement des affaires closes, aucune ouverte',
    },
    reasons: {
      missing: '{field} absent',
      invalid: '{field} illisible',
      'not-a-record': 'pas un enregistrement',
      duplicate: 'même identifiant qu’une ligne suivante',
      repeated: 'identique en tout à une ligne précédente, non écartée',
      future: 'dans le futur',
      currency: 'autre devise sans taux de change',
      'ends-before-start': 'se termine avant d’avoir commencé',
      'closed-after-as-of': 'clôture dans le futur, compté comme en cours',
    },
  },
  errors: {
    network: '{url} ne répond pas. Vérifiez l’adresse et la connexion.',
    cors: '{url} est sur un autre site et n’a pas pu être lu. Soit il ne répond pas, soit il n’autorise pas cette page à le lire (CORS).',
    timeout: {
      by: 'seconds',
      one: '{url} n’a rien envoyé pendant {seconds} seconde.',
      other: '{url} n’a rien envoyé pendant {seconds} secondes.',
    },
    http: '{url} a refusé la demande ({status}). Vérifiez ce qui est demandé.',
    server: '{url} est en panne de son côté ({status}). Réessayez plus tard ou prévenez son responsable.',
    unauthorised: '{url} demande qui vous êtes (401). Reconnectez-vous.',
    forbidden: 'Vous n’avez pas le droit de lire {url} (403). Demandez l’accès à son propriétaire.',
    'not-found': 'Il n’y a rien à l’adresse {url} ({status}). Vérifiez-la.',
    'rate-limited': '{url} a reçu trop de demandes (429) et sera de nouveau interrogé plus tard.',
    'content-type':
      '{url} a envoyé {type}, où il n’y a aucun enregistrement à lire. JSON, CSV et Arrow peuvent être lus.',
    'login-page':
      '{url} a envoyé une page de connexion au lieu de données. Connectez-vous sur ce site et réessayez.',
    truncated: '{url} a été coupé après {bytes|count} octets.',
    empty: '{url} n’a rien envoyé.',
    malformed: '{url} n’est pas écrit dans le format annoncé : {detail}',
    'too-large': '{url} dépasse {limit|count} octets.',
    aborted: 'Le chargement a été abandonné.',
    address:
      '« {url} » n’est pas une adresse d’où lire des données. Indiquez une adresse en https ou un chemin.',
    unmapped: 'Aucun enregistrement reconnu dans {url}. Ses colonnes : {names}',
    undecided:
      'Les valeurs de la colonne « {column} » peuvent se lire de deux façons. Précisez comment elles sont écrites.',
    policy:
      'La page n’autorise pas le chargement de {url}. Sa politique de sécurité du contenu doit le citer dans connect-src.',
    parse: '{url} ne peut pas être lu comme {format} : {message}',
    data: 'Les données sont inutilisables : {message}',
    option: 'Un réglage est inutilisable : {message}',
    source: 'Aucun kpi-source n’a l’identifiant « {id} » sur cette page.',
    mapping: 'Aucune correspondance ne s’appelle « {name} ».',
    unexpected: 'Ce chiffre n’a pas pu être calculé : {message}',
    none: 'Pas encore de données. Donnez à cet élément des données, une adresse dans src ou du JSON dans un élément script enfant.',
    retry: 'Réessayer',
  },
  kpis: {
    cac: {
      name: 'Coût d’acquisition client',
      records: { by: 'n', one: '{n|count} nouveau client', other: '{n|count} nouveaux clients' },
      definitions: {
        blended: {
          name: 'Global',
          sentence:
            'Toutes les dépenses commerciales et marketing de la période, par client acquis pendant celle-ci.',
        },
        paid: {
          name: 'Payant',
          sentence: 'Dépenses marquées comme payantes, par client marqué comme gagné par un canal payant.',
        },
        organic: {
          name: 'Organique',
          sentence: 'Dépenses marquées comme non payantes, par client marqué comme gagné sans canal payant.',
        },
      },
      parts: {
        spend: 'Dépenses',
        customers: 'Nouveaux clients',
        salesSpend: 'Dépenses commerciales',
        marketingSpend: 'Dépenses marketing',
        paidSpend: 'Dépenses en canaux payants',
        paidCustomers: 'Clients des canaux payants',
        organicSpend: 'Dépenses hors canaux payants',
        organicCustomers: 'Clients sans canal payant',
        ltvToCac: 'Valeur vie rapportée au coût',
        paybackMonths: 'Délai de récupération du coût',
      },
      caveats: {
        'no-spend': {
          by: 'customers',
          one: '{customers|count} nouveau client, mais aucune dépense enregistrée : le coût est inconnu, et non nul.',
          other:
            '{customers|count} nouveaux clients, mais aucune dépense enregistrée : le coût est inconnu, et non nul.',
        },
        'no-customers': '{spend|money} dépensés et aucun client acquis : il n’y a rien par quoi diviser.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} client, et il est parti : l’export ne contient-il que les clients perdus ?',
          other: '{count|count} clients, tous partis : l’export ne contient-il que les clients perdus ?',
        },
        'negative-spend':
          'Les avoirs dépassent les dépenses : il reste {spend|money}, ce qui n’est pas un coût.',
        'no-paid-flag': 'Aucun client ne précise s’il vient d’un canal payant.',
        'partly-flagged': {
          by: 'count',
          one: '{count|count} nouveau client ne précise pas s’il vient d’un canal payant et est écarté.',
          other:
            '{count|count} nouveaux clients ne précisent pas s’ils viennent d’un canal payant et sont écartés.',
        },
        'marketing-only':
          'Seules les dépenses marketing sont enregistrées : sans les dépenses commerciales, le vrai coût d’un client est sous-estimé.',
        'short-period': {
          by: 'days',
          one: 'Sur {days} jour, les dépenses et les clients qu’elles amènent coïncident rarement : lisez douze mois ou réglez un décalage.',
          other:
            'Sur {days} jours, les dépenses et les clients qu’elles amènent coïncident rarement : lisez douze mois ou réglez un décalage.',
        },
        'no-revenue':
          'Sans le revenu mensuel, impossible de savoir si ce coût est rentable : un prix seul ne suffit pas.',
        'revenue-not-margin':
          'Aucune marge fournie : ce que rapporte un client est compté en chiffre d’affaires.',
      },
      findings: {
        'ltv-to-cac': {
          by: 'churned',
          one: 'Un client rapporte environ {value|money} avant de partir, soit {times|multiple} son coût d’acquisition. {churned|count} seul est parti jusqu’ici.',
          other:
            'Un client rapporte environ {value|money} avant de partir, soit {times|multiple} son coût d’acquisition. {churned|count} sont partis jusqu’ici.',
        },
        payback: 'Un nouveau client rembourse son coût en {months|months}.',
        'paid-and-organic':
          'Un client venu d’un canal payant coûte {paid|money}, un client sans canal payant {organic|money}.',
        'segments-apart':
          'Un client coûte {dearCost|money} pour {dear} et {cheapCost|money} pour {cheap}, un écart que le hasard n’explique pas.',
      },
      views: {
        trend: 'Évolution',
        sparkline: 'Évolution',
        segments: 'Par segment',
        bullet: 'Face à l’objectif',
      },
      options: {
        lag: 'Périodes entre les dépenses et les clients qu’elles amènent',
        margin: 'Marge brute, en part du chiffre d’affaires',
      },
    },
    churn: {
      name: 'Taux d’attrition',
      records: { by: 'n', one: '{n|count} client au départ', other: '{n|count} clients au départ' },
      definitions: {
        logo: {
          name: 'Clients',
          sentence: 'Parmi les clients présents au début de la période, la part partie pendant celle-ci.',
        },
        revenue: {
          name: 'Revenu',
          sentence:
            'Dans le revenu mensuel présent au début de la période, la part des clients partis pendant celle-ci.',
        },
        annualised: {
          name: 'Annualisée',
          sentence: 'Ce que la même perte de clients représente sur douze mois.',
        },
      },
      parts: {
        start: 'Clients au départ',
        lost: 'Clients perdus',
        startRevenue: 'Revenu mensuel au départ',
        lostRevenue: 'Revenu mensuel perdu',
        months: 'Durée de la période à ce jour',
        early: 'Perdus en moins de 90 jours',
        earlyRate: 'Part perdue en moins de 90 jours',
        medianLifetime: 'La moitié est partie après',
        retention12: 'Encore clients après 12 mois',
      },
      caveats: {
        'no-customers-at-start': 'Il n’y avait aucun client au début de la période.',
        'more-left-than-there-were':
          'Départs : {lost|count}, pour {start|count} présents au début : les dates se contredisent.',
        'no-revenue': 'Sans le revenu mensuel des clients, le revenu perdu ne peut pas être connu.',
        'no-period':
          'L’ensemble des données n’est pas une période : choisissez-en une pour voir la perte sur un an.',
        'came-and-left': {
          by: 'count',
          one: '{count|count} client est arrivé et reparti pendant la période et n’est pas compté.',
          other: '{count|count} clients sont arrivés et repartis pendant la période et ne sont pas comptés.',
        },
        'nobody-left': {
          by: 'count',
          one: '{count|count} client et aucun départ : l’export ne contient-il que les clients actifs ?',
          other: '{count|count} clients et aucun départ : l’export ne contient-il que les clients actifs ?',
        },
        'only-leavers': {
          by: 'count',
          one: '{count|count} client, et il est parti : l’export ne contient-il que les clients perdus ?',
          other: '{count|count} clients, tous partis : l’export ne contient-il que les clients perdus ?',
        },
      },
      findings: {
        'early-by-rep':
          'Les clients suivis par {owner} partent plus souvent en moins de {days} jours : environ {rate|ratio} contre {overall|ratio}. Leur a-t-on trop promis ?',
        'falls-with-tenure':
          'L’attrition baisse avec le temps : {young|ratio} par mois les trois premiers mois, {old|ratio} l’année suivante. Les clients mal ciblés partent d’abord.',
        projection:
          'Parmi les nouveaux clients, {year|ratio} sont encore là après un an, et {two|ratio} devraient l’être après deux.',
        'top-reason': {
          by: 'count',
          one: 'Le motif indiqué : {reason}.',
          other: 'Le plus fréquent des {count|count} motifs indiqués : {reason}, {share|ratio}.',
        },
        'five-points': {
          by: 'customers',
          one: 'Cinq points de rétention en plus garderaient {customers|count} client.',
          other: 'Cinq points de rétention en plus garderaient {customers|count} clients.',
        },
        'five-points-revenue': {
          by: 'customers',
          one: 'Cinq points de rétention en plus garderaient {customers|count} client et {revenue|money} de revenu par mois.',
          other:
            'Cinq points de rétention en plus garderaient {customers|count} clients et {revenue|money} de revenu par mois.',
        },
      },
      views: {
        trend: 'Évolution',
        sparkline: 'Évolution',
        retention: 'Rétention',
        segments: 'Par segment',
        bullet: 'Face à l’objectif',
      },
      options: {},
    },
    clv: {
      name: 'Valeur vie client',
      records: { by: 'n', one: '{n|count} client', other: '{n|count} clients' },
      definitions: {
        historic: {
          name: 'À ce jour',
          sentence: 'Ce qu’un client a rapporté à ce jour, en moyenne.',
        },
        simple: {
          name: 'Simplifiée',
          sentence:
            'Revenu mensuel multiplié par la marge, divisé par la part de clients perdus par mois : une même attrition pour tous et pour toujours.',
        },
        model: {
          name: 'Attendue',
          sentence:
            'Ce qu’un nouveau client devrait rapporter sur l’horizon choisi, selon un modèle des achats et des départs.',
        },
      },
      parts: {
        customers: 'Clients',
        mean: 'Moyenne à ce jour',
        median: 'Médiane à ce jour',
        winsorised: 'Moyenne hors extrêmes',
        topDecileShare: 'Part des 10 % meilleurs clients',
        withoutLargest: 'Moyenne sans le plus gros client',
        total: 'Rapporté à ce jour',
        topTenth: '10 % meilleurs',
        others: 'Tous les autres',
        monthlyRevenue: 'Revenu mensuel',
        margin: 'Marge',
        churn: 'Attrition mensuelle',
        months: 'Durée attendue comme client',
        payments: 'Paiements attendus',
        paymentValue: 'Montant d’un paiement',
        averageOrder: 'Commande moyenne',
        cac: 'Coût d’acquisition',
        r: 'BG/NBD r',
        alpha: 'BG/NBD alpha',
        a: 'BG/NBD a',
        b: 'BG/NBD b',
        logLikelihood: 'BG/NBD log-vraisemblance',
        p: 'Gamma-Gamma p',
        q: 'Gamma-Gamma q',
        gamma: 'Gamma-Gamma gamma',
        sbgAlpha: 'sBG alpha',
        sbgBeta: 'sBG bêta',
      },
      caveats: {
        'nothing-to-value': 'Ni les commandes ni le revenu mensuel des clients ne sont connus.',
        'no-revenue': 'Aucun client n’a de revenu mensuel : la valeur simplifiée suppose des contrats.',
        'nobody-left': {
          by: 'count',
          one: '{count|count} client et aucun départ : impossible de dire combien de temps restent les clients.',
          other:
            '{count|count} clients et aucun départ : impossible de dire combien de temps restent les clients.',
        },
        'no-purchase-model':
          'Les commandes ne permettent aucun modèle : il faut dix clients revenus et des montants positifs.',
        'no-renewal-model':
          'Les contrats ne permettent aucun modèle : il faut dix clients partis, et quelques-uns suivis au-delà de la première période.',
        alone:
          'Seul, ce chiffre dit peu : avec les dépenses, il se compare à ce que coûte l’acquisition d’un client.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} client, et il est parti : l’export ne contient-il que les clients perdus ?',
          other: '{count|count} clients, tous partis : l’export ne contient-il que les clients perdus ?',
        },
        'few-left': {
          by: 'events',
          one: '{customers|count} clients, dont {events|count} parti : quelques-uns décident de ce chiffre. Sans votre plus gros client, la moyenne à ce jour est de {without|money}.',
          other:
            '{customers|count} clients, dont {events|count} partis : quelques-uns décident de ce chiffre. Sans votre plus gros client, la moyenne à ce jour est de {without|money}.',
        },
        'few-came-back': {
          by: 'events',
          one: '{customers|count} clients, dont {events|count} revenu : quelques-uns décident de ce chiffre. Sans votre plus gros client, la moyenne à ce jour est de {without|money}.',
          other:
            '{customers|count} clients, dont {events|count} revenus : quelques-uns décident de ce chiffre. Sans votre plus gros client, la moyenne à ce jour est de {without|money}.',
        },
        'top-heavy':
          'Les 10 % meilleurs clients ont rapporté {share|ratio} du total. Sans votre plus gros client, la moyenne à ce jour est de {without|money}.',
        'beyond-seen':
          'Le chiffre suppose un client fidèle pendant {months|months}, mais aucun n’a été suivi plus de {seen|months}.',
        'revenue-not-margin':
          'Aucune marge fournie : ce que rapporte un client est compté en chiffre d’affaires.',
        'often-and-much':
          'Qui achète souvent dépense aussi plus à chaque fois, alors que le modèle n’y voit aucun lien : il sous-estime les meilleurs clients.',
        'often-and-little':
          'Qui achète souvent dépense moins à chaque fois, alors que le modèle n’y voit aucun lien : il surestime les clients les plus fréquents.',
      },
      findings: {
        'to-cost': 'Acquérir un client coûte {cost|money} : sa valeur en représente {times|multiple}.',
        'in-orders': 'Une commande moyenne est de {order|money} : la valeur en représente {orders|multiple}.',
        'constant-churn':
          'En {months|months}, un nouveau client rapporte {simple|money} si tous gardent le même risque de départ, et {model|money} si l’attrition baisse à mesure que partent les clients mal ciblés.',
        'renewals-held-out':
          'Ajusté sur les {first|months} du début, le modèle en attend encore {expected|ratio} après {at|months} : ils sont {actual|ratio}.',
        'purchases-held-out':
          'Ajusté sur la première moitié du temps, le modèle attendait {expected|count} réachats dans les {weeks} semaines suivantes : il y en a eu {actual|count}.',
        'still-buying':
          'Environ {active|count} clients sur {customers|count} achètent encore : {purchases|count} achats d’une valeur de {worth|money} sont attendus en {months|months}. Pour ce modèle, qui a acheté une fois est toujours là.',
      },
      views: {
        concentration: 'Les 10 % meilleurs et les autres',
        segments: 'Par segment',
        retention: 'Rétention attendue',
        bullet: 'Face à l’objectif',
      },
      options: {
        margin: 'Marge brute, en part du chiffre d’affaires',
        horizon: 'Horizon en mois',
        discount: 'Taux d’actualisation mensuel',
        renewal: 'Mois entre deux renouvellements',
        basis: 'Base de la valeur : contrats ou commandes',
      },
    },
    'forecast-accuracy': {
      name: 'Fiabilité des prévisions',
      records: { by: 'n', one: '{n|count} période terminée', other: '{n|count} périodes terminées' },
      definitions: {
        wape: {
          name: 'Pondérée',
          sentence:
            'Un moins la somme des erreurs divisée par la somme des ventes : les grandes périodes pèsent plus.',
        },
        mape: {
          name: 'Moyenne des pourcentages',
          sentence:
            'Un moins la moyenne des erreurs de chaque période, en pourcentage des ventes ; les petites périodes pèsent autant que les grandes.',
        },
      },
      parts: {
        periods: 'Périodes terminées',
        forecast: 'Prévu',
        actual: 'Réalisé',
        wape: 'Erreur pondérée',
        mape: 'Erreur moyenne en pourcentage',
        bias: 'Biais',
        mae: 'Erreur moyenne',
        naiveMae: 'Erreur moyenne en répétant la période précédente',
        mase: 'Erreur face à la répétition de la période précédente',
        trackingSignal: 'Signal de suivi',
      },
      caveats: {
        'no-actual': {
          by: 'count',
          one: 'Les ventes réalisées sont inconnues pour {count|count} période prévue.',
          other: 'Les ventes réalisées sont inconnues pour {count|count} périodes prévues.',
        },
        'no-baseline': {
          by: 'periods',
          one: '{periods} période terminée n’est pas une référence : il en faut {baseline}.',
          other: '{periods} périodes terminées ne font pas une référence : il en faut {baseline}.',
        },
        unfinished: {
          by: 'count',
          one: '{count|count} période prévue n’est pas terminée et ne compte pas encore.',
          other: '{count|count} périodes prévues ne sont pas terminées et ne comptent pas encore.',
        },
        category:
          'Seules les prévisions de la catégorie {category} sont lues ; avec {others}, des ventes compteraient deux fois.',
        'negative-actual': 'Les ventes totalisent moins de 0 : vérifiez que les montants ont le bon signe.',
        'zero-actual': 'Une période sans ventes n’a pas d’erreur en pourcentage.',
      },
      findings: {
        'no-better-than-naive':
          'Pas mieux que de répéter la période précédente : l’erreur vaut {mase|multiple} celle de cette répétition.',
        'better-than-naive':
          'L’erreur est inférieure de {less|ratio} à celle de la répétition de la période précédente.',
        lately:
          'Sur les {periods|count} dernières périodes, la précision a été de {accuracy|ratio} ; répéter chaque fois la précédente aurait donné {naive|ratio}.',
        'too-high':
          'Les prévisions sont trop hautes : {bias|ratio} au-dessus du réalisé, un écart que le hasard n’explique pas.',
        'too-low':
          'Les prévisions sont trop basses : {bias|ratio} en dessous du réalisé, un écart que le hasard n’explique pas.',
        cancelled:
          'Commercial par commercial, la fiabilité est de {gross|ratio} : {share|ratio} des erreurs individuelles se sont compensées.',
      },
      views: {
        trend: 'Évolution',
        sparkline: 'Évolution',
        segments: 'Par commercial',
        bullet: 'Face à l’objectif',
      },
      options: {
        season: 'Recul de la prévision naïve, en périodes',
        category: 'Catégorie de prévision',
      },
    },
    funnel: {
      name: 'Tunnel de vente',
      records: { by: 'n', one: '{n|count} enregistrement', other: '{n|count} enregistrements' },
      definitions: {
        reached: {
          name: 'Étapes atteintes',
          sentence:
            'Parmi les leads ou les affaires créés pendant la période, la part qui a franchi toutes les étapes jusqu’au bout.',
        },
        snapshot: {
          name: 'Situation actuelle',
          sentence:
            'Les leads et affaires en cours à chaque étape aujourd’hui, à côté des affaires gagnées et perdues pendant la période.',
        },
      },
      parts: {
        entered: 'Entrés',
        completed: 'Arrivés au bout',
        inside: 'En cours',
        anyLead: 'Leads',
        newLead: 'Nouveaux leads',
        workedLead: 'Leads traités',
        qualifiedLead: 'Leads qualifiés',
        created: 'Affaires créées',
        won: 'Gagnées',
        lost: 'Perdues',
        count: 'Enregistrements',
        value: 'Valeur',
        conversion: 'Passage à l’étape suivante',
        conversionOfLeft: 'Passage, parmi les sortis',
        medianDays: 'Jours, médiane',
        pointDeals: 'Affaires gagnées par point de plus',
        pointValue: 'Valeur d’un point de plus',
      },
      caveats: {
        'more-won-than-leads': {
          by: 'won',
          one: '{won|count} affaire gagnée pour {leads|count} leads : des affaires viennent aussi d’ailleurs, aucune part ne peut être donnée.',
          other:
            '{won|count} affaires gagnées pour {leads|count} leads : des affaires viennent aussi d’ailleurs, aucune part ne peut être donnée.',
        },
        'deals-of-their-own': {
          by: 'deals',
          one: '{deals|count} affaire pour {qualified|count} leads qualifiés : certaines affaires n’ont jamais été un lead, et la part arrivée au bout est surestimée.',
          other:
            '{deals|count} affaires pour {qualified|count} leads qualifiés : certaines affaires n’ont jamais été un lead, et la part arrivée au bout est surestimée.',
        },
        'order-guessed': {
          by: 'stages',
          one: 'Aucun historique ne donne l’ordre des étapes : il est supposé.',
          other:
            'Aucun historique ne donne l’ordre des {stages|count} étapes : il est supposé. Indiquez-les dans stages.',
        },
        'lost-untraced': {
          by: 'count',
          one: '{count|count} affaire perdue ne dit pas à quelle étape ; elle compte comme perdue à la première.',
          other:
            '{count|count} affaires perdues ne disent pas à quelle étape ; elles comptent comme perdues à la première.',
        },
        'closed-only':
          'Aucune affaire en cours : un export d’affaires clôturées laisse de côté tout ce qui prend du temps.',
        'no-amount': {
          by: 'count',
          one: '{count|count} affaire en cours n’a pas de montant : les valeurs ne la comptent pas.',
          other: '{count|count} affaires en cours n’ont pas de montant : les valeurs ne les comptent pas.',
        },
      },
      findings: {
        leak: 'La plus grosse perte est à l’étape {stage} : parmi les affaires sorties, {rate|ratio} ont avancé et {lost|count} non.',
        'leak-new-leads': {
          by: 'lost',
          one: 'La plus grosse perte est sur les nouveaux leads : {rate|ratio} ont été traités et {lost|count} ne l’a pas été.',
          other:
            'La plus grosse perte est sur les nouveaux leads : {rate|ratio} ont été traités et {lost|count} ne l’ont pas été.',
        },
        'leak-worked-leads':
          'La plus grosse perte est sur les leads traités : parmi ceux qui sont tranchés, {rate|ratio} se sont qualifiés et {lost|count} non.',
        'no-leak': 'Aucune étape ne perd nettement plus que les autres.',
        undecided: {
          by: 'here',
          one: '{far|ratio} des affaires arrivées à l’étape {stage} ont avancé jusqu’ici et {here|count} y est encore : parmi celles qui en sont sorties, {left|ratio} ont avancé.',
          other:
            '{far|ratio} des affaires arrivées à l’étape {stage} ont avancé jusqu’ici et {here|count} y sont encore : parmi celles qui en sont sorties, {left|ratio} ont avancé.',
        },
        'undecided-worked-leads': {
          by: 'here',
          one: '{far|ratio} des leads traités se sont qualifiés jusqu’ici et {here|count} n’est pas tranché : parmi ceux qui le sont, {left|ratio} se sont qualifiés.',
          other:
            '{far|ratio} des leads traités se sont qualifiés jusqu’ici et {here|count} ne sont pas tranchés : parmi ceux qui le sont, {left|ratio} se sont qualifiés.',
        },
        point: {
          by: 'deals',
          one: 'C’est à l’étape {stage} qu’un point de plus rapporte le plus : environ {deals|number} affaire gagnée, {value|money}.',
          other:
            'C’est à l’étape {stage} qu’un point de plus rapporte le plus : environ {deals|number} affaires gagnées, {value|money}.',
        },
        'point-new-leads': {
          by: 'deals',
          one: 'C’est sur les nouveaux leads qu’un point de plus rapporte le plus : environ {deals|number} affaire gagnée, {value|money}.',
          other:
            'C’est sur les nouveaux leads qu’un point de plus rapporte le plus : environ {deals|number} affaires gagnées, {value|money}.',
        },
        'point-worked-leads': {
          by: 'deals',
          one: 'C’est sur les leads traités qu’un point de plus rapporte le plus : environ {deals|number} affaire gagnée, {value|money}.',
          other:
            'C’est sur les leads traités qu’un point de plus rapporte le plus : environ {deals|number} affaires gagnées, {value|money}.',
        },
        'point-deals': {
          by: 'deals',
          one: 'C’est à l’étape {stage} qu’un point de plus rapporte le plus : environ {deals|number} affaire gagnée.',
          other:
            'C’est à l’étape {stage} qu’un point de plus rapporte le plus : environ {deals|number} affaires gagnées.',
        },
        'point-deals-new-leads': {
          by: 'deals',
          one: 'C’est sur les nouveaux leads qu’un point de plus rapporte le plus : environ {deals|number} affaire gagnée.',
          other:
            'C’est sur les nouveaux leads qu’un point de plus rapporte le plus : environ {deals|number} affaires gagnées.',
        },
        'point-deals-worked-leads': {
          by: 'deals',
          one: 'C’est sur les leads traités qu’un point de plus rapporte le plus : environ {deals|number} affaire gagnée.',
          other:
            'C’est sur les leads traités qu’un point de plus rapporte le plus : environ {deals|number} affaires gagnées.',
        },
      },
      views: {
        stages: 'Étape par étape',
        worth: 'Ce que vaut un point de plus',
        trend: 'Évolution',
        sparkline: 'Évolution',
      },
      options: { stages: 'Étapes dans l’ordre, séparées par des virgules' },
    },
    'lead-to-opportunity': {
      name: 'Conversion des leads en opportunités',
      records: { by: 'n', one: '{n|count} lead', other: '{n|count} leads' },
      definitions: {
        cohort: {
          name: 'Sur tous les leads',
          sentence: 'Parmi les leads créés pendant la période, la part devenue une opportunité qualifiée.',
        },
        worked: {
          name: 'Sur les leads traités',
          sentence:
            'Parmi les leads créés pendant la période et ayant reçu une réponse, la part devenue une opportunité qualifiée.',
        },
        eventual: {
          name: 'À terme',
          sentence:
            'La probabilité qu’un lead finisse par se qualifier : les leads en cours comptent comme en cours, les disqualifiés comme tranchés.',
        },
      },
      parts: {
        leads: 'Leads',
        worked: 'Traités',
        qualified: 'Qualifiés',
        disqualified: 'Disqualifiés',
        open: 'Non tranchés',
        rate: 'Qualifiés sur tous les leads',
        workedRate: 'Traités sur tous les leads',
        qualifiedOfWorked: 'Qualifiés sur les leads traités',
        eventualRate: 'Probabilité de qualification à terme',
        expected: 'Attendu vu les sources',
      },
      caveats: {
        'no-responses':
          'Les données ne disent jamais quand un lead a reçu une réponse : impossible de savoir lesquels ont été traités.',
        'too-young': 'Ces leads ont moins de {days|days}, le délai dans lequel neuf sur dix se qualifient.',
        'younger-than-window': {
          by: 'count',
          one: '{count|count} lead a moins de {days|days} et attend.',
          other: '{count|count} leads ont moins de {days|days} et attendent.',
        },
        unsettled: {
          by: 'count',
          one: '{count|count} lead en cours a moins de {days|days}, le délai dans lequel neuf sur dix se qualifient : le taux peut encore monter.',
          other:
            '{count|count} leads en cours ont moins de {days|days}, le délai dans lequel neuf sur dix se qualifient : le taux va monter.',
        },
        'none-decided':
          'Aucun lead n’est marqué comme qualifié ou disqualifié : l’export omet peut-être leur issue.',
        'decided-only':
          'Aucun lead en cours : un export limité aux leads décidés laisse de côté ceux que l’on attend encore.',
        'all-qualified': {
          by: 'count',
          one: '{count|count} lead, et il est qualifié : l’export semble limité aux leads convertis.',
          other: '{count|count} leads, tous qualifiés : l’export semble limité aux leads convertis.',
        },
        'none-disqualified':
          'Aucun lead n’a jamais été disqualifié : ceux qui n’ont rien donné comptent toujours comme en cours.',
      },
      findings: {
        'open-counted': {
          by: 'count',
          one: '{rate|ratio} se sont qualifiés jusqu’ici, mais {count|count} lead est encore récent. En comptant les leads en cours comme tels, {eventual|ratio} se qualifient à terme.',
          other:
            '{rate|ratio} se sont qualifiés jusqu’ici, mais {count|count} leads sont encore récents. En comptant les leads en cours comme tels, {eventual|ratio} se qualifient à terme.',
        },
        causes:
          'Sur une variation de {change|change} points, {worked|change} viennent de la part de leads traités et {qualified|change} de la part qualifiée parmi eux.',
        unworked: {
          by: 'count',
          one: '{count|count} lead ({share|ratio}) n’a jamais reçu de réponse. S’il valait les autres, environ {worth|count} de plus se serait qualifié.',
          other:
            '{count|count} leads ({share|ratio}) n’ont jamais reçu de réponse. S’ils valaient les autres, environ {worth|count} de plus se seraient qualifiés.',
        },
        'weak-unworked':
          '{key} : {rate|ratio} se qualifient contre {all|ratio} au total, surtout parce que moins de leads y sont traités : {own|ratio} contre {others|ratio}.',
        'weak-unqualified':
          '{key} : {rate|ratio} se qualifient contre {all|ratio} au total, surtout parce que moins de leads traités se qualifient : {own|ratio} contre {others|ratio}.',
        'rep-below':
          'Vu ses sources, {key} devrait atteindre {expected|ratio} ; {rate|ratio} se qualifient ({low|ratio} à {high|ratio}).',
        'rep-above':
          'Vu ses sources, {key} ne devrait atteindre que {expected|ratio} ; {rate|ratio} se qualifient ({low|ratio} à {high|ratio}).',
        'reps-as-expected': {
          by: 'n',
          one: '{n|count} commercial, et il qualifie autant que ses sources le laissent attendre.',
          other: 'Les {n|count} commerciaux qualifient tous autant que leurs sources le laissent attendre.',
        },
      },
      views: {
        trend: 'Évolution',
        sparkline: 'Évolution',
        segments: 'Par segment',
        factors: 'Traités et qualifiés',
        curve: 'Par jours depuis la création',
      },
      options: { window: 'Jours comptés après la création' },
    },
    pipeline: {
      name: 'Pipeline commercial',
      records: { by: 'n', one: '{n|count} affaire en cours', other: '{n|count} affaires en cours' },
      definitions: {
        value: { name: 'Valeur', sentence: 'Les montants de toutes les affaires en cours, additionnés.' },
        count: { name: 'Affaires en cours', sentence: 'Le nombre d’affaires en cours.' },
        weighted: {
          name: 'Valeur pondérée',
          sentence:
            'Les montants de toutes les affaires en cours, chacun multiplié par ses chances d’être gagné.',
        },
      },
      parts: {
        open: 'Affaires en cours',
        value: 'Valeur',
        weighted: 'Valeur pondérée',
        crmWeighted: 'Pondérée par les probabilités du CRM',
        target: 'Objectif',
        remaining: 'Reste à gagner',
        coverage: 'Couverture',
        requiredCoverage: 'Couverture nécessaire',
        probabilityOfTarget: 'Chances d’atteindre l’objectif',
        p10: 'Au moins, neuf fois sur dix',
        p50: 'Au moins, une fois sur deux',
        p90: 'Au moins, une fois sur dix',
        largestShare: 'Part de la plus grosse affaire',
        effectiveDeals: 'Équivalent en affaires de même taille',
        overdue: 'Clôture prévue dépassée',
        noAmount: 'Sans montant',
        created: 'Affaires créées',
        count: 'Affaires en cours',
        conversion: 'Passage à l’étape suivante',
        chance: 'Gagnées à partir d’ici',
        medianDays: 'Jours, médiane',
      },
      caveats: {
        'no-amounts': {
          by: 'count',
          one: '{count|count} affaire en cours, sans montant : la valeur est inconnue, et non nulle.',
          other:
            'Aucune des {count|count} affaires en cours n’a de montant : la valeur est inconnue, et non nulle.',
        },
        'no-chances': {
          by: 'count',
          one: '{count|count} affaire en cours, sans probabilité, et trop peu d’affaires clôturées pour en estimer une.',
          other:
            'Aucune des {count|count} affaires en cours n’a de probabilité, et trop peu sont clôturées pour en estimer une.',
        },
        'no-amount': {
          by: 'count',
          one: '{count|count} affaire en cours n’a pas de montant : la vraie valeur est plus élevée.',
          other: '{count|count} affaires en cours n’ont pas de montant : la vraie valeur est plus élevée.',
        },
        'no-chance': {
          by: 'count',
          one: '{count|count} affaire en cours n’a aucune probabilité connue et manque à tous les chiffres pondérés.',
          other:
            '{count|count} affaires en cours n’ont aucune probabilité connue et manquent à tous les chiffres pondérés.',
        },
        'negative-amount': {
          by: 'count',
          one: '{count|count} affaire en cours a un montant négatif ; les probabilités n’en tiennent pas compte.',
          other:
            '{count|count} affaires en cours ont un montant négatif ; les probabilités n’en tiennent pas compte.',
        },
        'closed-only':
          'Aucune affaire en cours : un export limité aux affaires clôturées ne dit rien du pipeline.',
        undated: {
          by: 'count',
          one: '{count|count} affaire en cours n’a pas de date de création : elle manque dans le passé.',
          other:
            '{count|count} affaires en cours n’ont pas de date de création : elles manquent dans le passé.',
        },
        'order-guessed':
          'Aucun historique ne donne l’ordre des étapes : il est supposé. Indiquez-les dans stages.',
      },
      findings: {
        chance:
          'Les chances de gagner les {goal|money} qui manquent encore sont de {chance|ratio} : neuf fois sur dix, les affaires attendues atteignent {p10|money} ou plus, une fois sur deux {p50|money}.',
        'target-won': 'L’objectif est déjà atteint.',
        outlook:
          'Neuf fois sur dix, les affaires attendues atteignent {p10|money} ou plus, une fois sur deux {p50|money}, une fois sur dix {p90|money}.',
        'coverage-short':
          'Les affaires attendues couvrent {have|multiple} ce qui reste à gagner. De la valeur clôturée, {rate|ratio} a été gagné : il faut {needed|multiple} pour y arriver en moyenne.',
        'coverage-enough':
          'Les affaires attendues couvrent {have|multiple} ce qui reste à gagner. De la valeur clôturée, {rate|ratio} a été gagné : {needed|multiple} suffit pour y arriver en moyenne.',
        required:
          'De la valeur clôturée, {rate|ratio} a été gagné : pour atteindre un objectif en moyenne, il en faut {needed|multiple} dans le pipeline.',
        overdue: {
          by: 'count',
          one: '{count|count} affaire en cours a dépassé sa clôture prévue, pour {value|money}.',
          other: '{count|count} affaires en cours ont dépassé leur clôture prévue, pour {value|money}.',
        },
        concentrated:
          'La plus grosse affaire, {deal}, fait {share|ratio} de la valeur : une concentration équivalente à {effective|number} affaires de même taille.',
        'chances-of-stages': {
          by: 'count',
          one: 'La probabilité de {count|count} affaire vient du sort des affaires clôturées passées par la même étape.',
          other:
            'Les probabilités de {count|count} affaires viennent du sort des affaires clôturées passées par les mêmes étapes.',
        },
        'chances-of-crm': {
          by: 'count',
          one: 'La probabilité de {count|count} affaire est celle du CRM : trop peu d’affaires clôturées ont un historique exploitable.',
          other:
            'Les probabilités de {count|count} affaires sont celles du CRM : trop peu d’affaires clôturées ont un historique exploitable.',
        },
        'chances-of-all': {
          by: 'count',
          one: 'La probabilité de {count|count} affaire est la part gagnée de toutes les affaires clôturées : ni historique ni probabilité n’en disent plus.',
          other:
            'Les probabilités de {count|count} affaires sont la part gagnée de toutes les affaires clôturées : ni historique ni probabilité n’en disent plus.',
        },
        'crm-weighted':
          'Pondérée par les probabilités du CRM, la valeur serait de {theirs|money} ; d’après le sort réel de vos affaires, elle est de {own|money}.',
      },
      views: {
        stages: 'Étape par étape',
        trend: 'Évolution',
        bullet: 'Face à l’objectif',
        sparkline: 'Évolution',
      },
      options: { stages: 'Étapes dans l’ordre, séparées par des virgules' },
    },
    'product-performance': {
      name: 'Performance produits',
      records: { by: 'n', one: '{n|count} affaire gagnée', other: '{n|count} affaires gagnées' },
      definitions: {
        revenue: {
          name: 'Chiffre d’affaires',
          sentence:
            'Ce qu’ont rapporté les affaires gagnées pendant la période, chaque ligne pour son propre produit.',
        },
        units: {
          name: 'Unités',
          sentence: 'Les unités vendues avec les affaires gagnées pendant la période.',
        },
        margin: {
          name: 'Marge',
          sentence: 'Ce qu’ont rapporté les affaires gagnées pendant la période, moins leur coût.',
        },
      },
      parts: {
        revenue: 'Chiffre d’affaires',
        units: 'Unités',
        products: 'Produits vendus',
        concentration: 'Concentration (IHH)',
        topShare: 'Part du premier produit',
        margin: 'Marge',
        won: 'Gagnées',
        lost: 'Perdues',
        winRate: 'Taux de réussite',
        averagePrice: 'Prix moyen',
        priceRealisation: 'Part du prix catalogue',
        share: 'Part du chiffre d’affaires',
        medianDays: 'Jours pour gagner, médiane',
        shrunk: 'Taux de réussite, ramené vers la moyenne',
        shrunkLow: 'Taux de réussite, ramené vers la moyenne, borne basse',
        shrunkHigh: 'Taux de réussite, ramené vers la moyenne, borne haute',
        rank: 'Rang par taux de réussite',
        price: 'Effet prix',
        volume: 'Effet volume',
        mix: 'Effet mix',
      },
      caveats: {
        'items-undated': {
          by: 'count',
          one: '{count|count} ligne vient sans affaire : elle n’a pas de date et ne compte dans aucune période.',
          other:
            '{count|count} lignes viennent sans affaire : elles n’ont pas de date et ne comptent dans aucune période.',
        },
        'won-without-amount': {
          by: 'count',
          one: '{count|count} affaire gagnée sur {won|count} ne dit pas ce qu’elle valait.',
          other: '{count|count} affaires gagnées sur {won|count} ne disent pas ce qu’elles valaient.',
        },
        'no-cost': 'Aucune ligne n’indique son coût : la marge est inconnue.',
        'no-product': {
          by: 'count',
          one: '{count|count} affaire clôturée n’indique aucun produit.',
          other: '{count|count} affaires clôturées n’indiquent aucun produit.',
        },
        'partly-costed':
          'Pour {revenue|money} de chiffre d’affaires, le coût est inconnu : cette part est exclue de la marge.',
        'items-and-amounts':
          'Les lignes totalisent {items|money}, les montants des mêmes affaires {deals|money} : les lignes comptent.',
        'units-are-deals': 'Sans lignes, chaque affaire gagnée compte pour une unité.',
        'no-benchmark':
          'Aucun chiffre publié n’est assez fiable pour servir de repère : comparez les produits entre eux et avec le passé.',
      },
      findings: {
        'leads-by-one-deal':
          'Sans sa plus grosse affaire ({largest|money}), {first} tomberait à {rest|money}, derrière {second} ({next|money}).',
        'other-leader-by-units': '{key} est en tête par les unités, {revenue} par le chiffre d’affaires.',
        'other-leader-by-margin': '{key} est en tête par la marge, {revenue} par le chiffre d’affaires.',
        'price-volume-mix':
          'Sur une variation de {change|money}, les prix font {price|money}, les quantités {volume|money} et le mix produits {mix|money}.',
        'season-alike': 'Mêmes jours un an plus tôt : {before|money}. Pas de changement net depuis.',
        'season-apart':
          'Mêmes jours un an plus tôt : {before|money}. Une variation de {change|money}, que le hasard n’explique pas.',
        season:
          'Mêmes jours un an plus tôt : {before|money}. On ne peut pas encore dire si c’est un changement.',
        'season-alike-units':
          'Mêmes jours un an plus tôt : {before|count} unités. Pas de changement net depuis.',
        'season-apart-units':
          'Mêmes jours un an plus tôt : {before|count} unités. Une variation de {change|count} unités, que le hasard n’explique pas.',
        'season-units':
          'Mêmes jours un an plus tôt : {before|count} unités. On ne peut pas encore dire si c’est un changement.',
        spikes: {
          by: 'count',
          one: '{count|count} période sur {n|count} dépasse la plage habituelle : cherchez une campagne avant d’en créditer un produit.',
          other:
            '{count|count} périodes sur {n|count} dépassent la plage habituelle : cherchez une campagne avant d’en créditer un produit.',
        },
        'product-spikes': {
          by: 'count',
          one: '{key} : sur {count|count} période sur {n|count}, davantage d’affaires gagnées que d’habitude. Une campagne peut flatter ce produit.',
          other:
            '{key} : sur {count|count} périodes sur {n|count}, davantage d’affaires gagnées que d’habitude. Une campagne peut flatter ce produit.',
        },
        'won-apart':
          '{best} est gagné le plus souvent ({rate|ratio}), {worst} le moins ({low|ratio}), un écart que le hasard n’explique pas.',
        spread:
          'Le chiffre d’affaires est réparti comme entre {effective|number} produits de même poids, pour {products|count} vendus.',
      },
      views: {
        ranks: 'Classements côte à côte',
        price: 'Taux de réussite selon le prix',
        segments: 'Par produit',
        bars: 'Évolution',
        sparkline: 'Évolution',
        change: 'Prix, volume, mix',
      },
      options: {},
    },
    'response-time': {
      name: 'Délai de réponse aux leads',
      records: { by: 'n', one: '{n|count} lead', other: '{n|count} leads' },
      definitions: {
        median: {
          name: 'Médiane, tous les leads',
          sentence:
            'Le délai au bout duquel la moitié des leads créés pendant la période ont une première réponse, ceux qui attendent encore compris.',
        },
        'answered-median': {
          name: 'Médiane des leads avec réponse',
          sentence: 'Le délai médian de première réponse, pour les seuls leads qui en ont reçu une.',
        },
        'answered-mean': {
          name: 'Moyenne des leads avec réponse',
          sentence: 'Le délai moyen de première réponse, pour les seuls leads qui en ont reçu une.',
        },
      },
      parts: {
        leads: 'Leads',
        answered: 'Avec réponse',
        unanswered: 'Sans réponse',
        median: 'Médiane, tous les leads',
        answeredMedian: 'Médiane des leads avec réponse',
        answeredMean: 'Moyenne des leads avec réponse',
        p90: 'Neuf sur dix ont une réponse en',
        within5min: 'Réponse en moins de 5 minutes',
        within30min: 'Réponse en moins de 30 minutes',
        within1h: 'Réponse en moins d’une heure',
        within24h: 'Réponse en moins de 24 heures',
        leads5min: 'Leads avec réponse en moins de 5 minutes',
        conversion5min: 'en moins de 5 minutes',
        leads30min: 'Leads avec réponse en 5 à 30 minutes',
        conversion30min: 'en 5 à 30 minutes',
        leads1h: 'Leads avec réponse en 30 à 60 minutes',
        conversion1h: 'en 30 à 60 minutes',
        leads24h: 'Leads avec réponse en 1 à 24 heures',
        conversion24h: 'en 1 à 24 heures',
        leadsLater: 'Leads avec réponse après un jour',
        conversionLater: 'après un jour',
        leadsNever: 'Leads restés sans réponse',
        conversionNever: 'jamais',
        conversion: 'Leads devenus opportunités',
        pace: 'Avec réponse',
      },
      caveats: {
        'none-answered': {
          by: 'leads',
          one: '{leads|count} lead, sans réponse enregistrée.',
          other: '{leads|count} leads, aucun n’a de réponse enregistrée.',
        },
        'median-not-reached': {
          by: 'leads',
          one: '{answered|count} lead sur {leads|count} a reçu une réponse : moins de la moitié, le délai médian est donc inconnu.',
          other:
            '{answered|count} leads sur {leads|count} ont reçu une réponse : trop peu pour dire en combien de temps la moitié en reçoit une.',
        },
        'dates-alone': {
          by: 'count',
          one: '{count|count} lead a une date sans heure : heures et minutes sont inconnues.',
          other: '{count|count} leads ont des dates sans heure : heures et minutes sont inconnues.',
        },
        'answered-only': {
          by: 'leads',
          one: '{leads|count} lead, et il a reçu une réponse : un export sans les autres fait paraître rapide.',
          other:
            'Les {leads|count} leads ont tous reçu une réponse : si l’export omet les autres, le délai paraît plus court qu’il ne l’est.',
        },
        instant: {
          by: 'count',
          one: '{count|count} lead a reçu une réponse en moins de dix secondes, comme seule une machine le fait.',
          other:
            '{count|count} leads ont reçu une réponse en moins de dix secondes, comme seule une machine le fait : un e-mail automatique n’est pas une réponse.',
        },
        decided: {
          by: 'count',
          one: '{count|count} lead a été qualifié ou écarté sans réponse enregistrée et compte comme en attente jusque-là.',
          other:
            '{count|count} leads ont été qualifiés ou écartés sans réponse enregistrée et comptent comme en attente jusque-là.',
        },
      },
      findings: {
        unanswered: {
          by: 'count',
          one: '{count|count} lead attend une réponse, depuis {longest|duration} déjà.',
          other: '{count|count} leads attendent une réponse, le plus ancien depuis {longest|duration}.',
        },
        'usual-median':
          'La médiane des leads avec réponse est de {usual|duration}. Elle laisse de côté {waiting|count} sans réponse : sur tous les leads, la moitié en reçoit une en {honest|duration}.',
        late: '{who} répond nettement plus tard : la moitié en {theirs|duration}, contre {all|duration} pour l’ensemble.',
        'quick-pays':
          'Parmi vos leads avec réponse en moins d’une heure, {quick|ratio} sont devenus des opportunités ({quickLow|ratio} à {quickHigh|ratio}, sur {quickCount|count}) ; parmi ceux avec réponse après un jour, {slow|ratio} ({slowLow|ratio} à {slowHigh|ratio}, sur {slowCount|count}). Il se peut aussi qu’on réponde plus vite aux meilleurs leads.',
        'quick-untold':
          'Parmi vos leads avec réponse en moins d’une heure, {quick|ratio} sont devenus des opportunités ({quickLow|ratio} à {quickHigh|ratio}, sur {quickCount|count}) ; parmi ceux avec réponse après un jour, {slow|ratio} ({slowLow|ratio} à {slowHigh|ratio}, sur {slowCount|count}). Le hasard seul peut l’expliquer.',
        'study-2007':
          'La perte de 21 fois entre 5 et 30 minutes, si souvent citée, vient d’une étude d’éditeur de 2007 : les appels téléphoniques de six entreprises, des cotes et non des taux, observées et non testées.',
      },
      views: {
        segments: 'Par commercial',
        curve: 'Réponses au fil du temps',
        trend: 'Évolution',
        decay: 'Ce que vaut une réponse rapide',
        sparkline: 'Évolution',
      },
      options: { businessHours: 'Heures ouvrées' },
    },
    'sales-cycle': {
      name: 'Cycle de vente',
      records: { by: 'n', one: '{n|count} affaire', other: '{n|count} affaires' },
      definitions: {
        'won-median': {
          name: 'Gagnées, médiane',
          sentence:
            'La moitié des affaires gagnées pendant la période ont pris ce temps ou moins, du début à la fin.',
        },
        'won-mean': {
          name: 'Gagnées, moyenne',
          sentence:
            'Jours calendaires du début à la fin des affaires gagnées pendant la période, en moyenne.',
        },
        'any-close': {
          name: 'Gagnées ou perdues, en cours comprises',
          sentence:
            'Le jour auquel la moitié des affaires créées pendant la période sont clôturées, gagnées ou perdues. Les affaires en cours comptent comme telles.',
        },
      },
      parts: {
        won: 'Gagnées',
        closed: 'Gagnées ou perdues',
        open: 'En cours',
        wonMean: 'Gagnées, moyenne',
        wonMedian: 'Gagnées, médiane',
        closedMean: 'Gagnées ou perdues, moyenne',
        closedMedian: 'Gagnées ou perdues, médiane',
        kmMedian: 'Moitié clôturée en, en cours comprises',
        kmLow: 'Moitié clôturée en, borne basse',
        kmHigh: 'Moitié clôturée en, borne haute',
        wonByDay90: 'Gagnées en 90 jours',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          one: 'Aucune affaire en cours à côté de {count|count} clôturée : l’export se limite-t-il aux affaires clôturées ? Il y manque alors les cycles longs.',
          other:
            'Aucune affaire en cours à côté de {count|count} clôturées : l’export se limite-t-il aux affaires clôturées ? Il y manque alors les cycles longs.',
        },
        undated: {
          by: 'count',
          one: '{count|count} affaire clôturée sans date de début ou de fin est écartée.',
          other: '{count|count} affaires clôturées sans date de début ou de fin sont écartées.',
        },
        'half-not-closed': {
          by: 'n',
          one: '{n|count} affaire créée, et elle est encore en cours : nul ne sait quand elle sera clôturée.',
          other:
            '{n|count} affaires créées, et moins de la moitié sont clôturées : nul ne sait encore quand la moitié le sera.',
        },
        'same-day': {
          by: 'count',
          one: '{count|count} affaire gagnée sur {n|count} a été clôturée le jour de sa création : saisie après coup ?',
          other:
            '{count|count} affaires gagnées sur {n|count} ont été clôturées le jour de leur création : saisies après coup ?',
        },
      },
      findings: {
        'open-counted': {
          by: 'open',
          one: 'Sur toutes les données, la moitié des affaires gagnées ont pris {won|days} ou moins. En comptant les perdues et celle en cours, la moitié est clôturée au jour {half|count}.',
          other:
            'Sur toutes les données, la moitié des affaires gagnées ont pris {won|days} ou moins. En comptant les perdues et les {open|count} en cours, la moitié est clôturée au jour {half|count}.',
        },
        'half-open': {
          by: 'open',
          one: 'Sur toutes les données, la moitié des affaires gagnées ont pris {won|days} ou moins. En comptant celle en cours, la moitié du total n’est clôturée dans aucun délai observé.',
          other:
            'Sur toutes les données, la moitié des affaires gagnées ont pris {won|days} ou moins. En comptant les {open|count} en cours, la moitié du total n’est clôturée dans aucun délai observé.',
        },
        'segments-apart':
          'La moitié des affaires sont clôturées au jour {fastDays|count} pour {fast}, au jour {slowDays|count} pour {slow}, un écart que le hasard n’explique pas.',
        'slowest-stage':
          'C’est à l’étape {stage} que les affaires restent le plus longtemps : sur {n|count}, la moitié en sont sorties après {days|days}.',
        'long-tail':
          'Quelques cycles longs portent la moyenne à {mean|days}, bien au-dessus de la médiane de {median|days}.',
        'old-open': {
          by: 'count',
          one: '{count|count} affaire en cours est plus ancienne que 99 % des gagnées ne l’étaient ({days|days}).',
          other:
            '{count|count} affaires en cours sont plus anciennes que 99 % des gagnées ne l’étaient ({days|days}).',
        },
      },
      views: {
        segments: 'Par segment',
        curve: 'Gagnées au fil des jours',
        trend: 'Évolution',
        sparkline: 'Évolution',
      },
      options: {},
    },
    touchpoints: {
      name: 'Prises de contact avant le premier rendez-vous',
      records: { by: 'n', one: '{n|count} premier rendez-vous', other: '{n|count} premiers rendez-vous' },
      definitions: {
        median: {
          name: 'Médiane',
          sentence:
            'La moitié des prospects rencontrés ont eu au plus ce nombre de prises de contact commerciales jusqu’au premier rendez-vous.',
        },
        mean: {
          name: 'Moyenne',
          sentence:
            'Prises de contact commerciales jusqu’au premier rendez-vous, en moyenne des prospects rencontrés.',
        },
      },
      parts: {
        met: 'Rencontrés',
        notMet: 'Non rencontrés',
        selfBooked: 'Rencontrés sans prise de contact commerciale',
        median: 'Prises de contact, médiane',
        mean: 'Prises de contact, moyenne',
        p90: 'Neuf sur dix rencontrés en',
        marketingShare: 'Part rencontrée sans prise de contact commerciale',
      },
      caveats: {
        'no-touches': {
          by: 'met',
          one: '{met|count} rendez-vous, mais ni appel, ni e-mail, ni message : personne ne les a saisis, et cela ne vaut pas zéro.',
          other:
            '{met|count} rendez-vous, mais ni appel, ni e-mail, ni message : personne ne les a saisis, et cela ne vaut pas zéro.',
        },
        'no-meetings': {
          by: 'count',
          one: '{count|count} prospect a été contacté et n’a pas encore été rencontré.',
          other: '{count|count} prospects ont été contactés et aucun n’a été rencontré.',
        },
        automated: {
          by: 'count',
          one: '{count|count} étape d’une séquence automatisée ne compte pas comme prise de contact.',
          other: '{count|count} étapes de séquences automatisées ne comptent pas comme prises de contact.',
        },
      },
      findings: {
        'half-meet-by': {
          by: 'notMet',
          one: 'Seuls les prospects rencontrés donnent {touches|number} ; {notMet|count} ne l’a pas été. En le comptant, la moitié est rencontrée à la prise de contact {by|count}.',
          other:
            'Seuls les prospects rencontrés donnent {touches|number} ; {notMet|count} ne l’ont pas été. En les comptant, la moitié est rencontrée à la prise de contact {by|count}.',
        },
        'most-never-meet': {
          by: 'notMet',
          one: 'Seuls les prospects rencontrés donnent {touches|number} ; {notMet|count} ne l’a pas été. En le comptant, {share|ratio} sont rencontrés à la prise de contact {by|count}.',
          other:
            'Seuls les prospects rencontrés donnent {touches|number} ; {notMet|count} ne l’ont pas été. En les comptant, {share|ratio} sont rencontrés à la prise de contact {by|count}.',
        },
        'given-up': {
          by: 'dropped',
          one: 'La prise de contact {touch|count} amenait encore un rendez-vous dans {chance|ratio} de {n|count} cas, la première dans {first|ratio} : {dropped|count} prospect a été abandonné avant.',
          other:
            'La prise de contact {touch|count} amenait encore un rendez-vous dans {chance|ratio} de {n|count} cas, la première dans {first|ratio} : {dropped|count} prospects ont été abandonnés avant.',
        },
        'self-booked':
          '{share|ratio} des {met|count} premiers rendez-vous sont venus sans prise de contact commerciale : ce chiffre est celui du marketing.',
        'marketing-last':
          'Avant {share|ratio} des {met|count} premiers rendez-vous, le dernier contact venait du marketing : ce chiffre est autant le sien que celui des commerciaux.',
        'one-touch':
          'La plupart sont rencontrés après une seule prise de contact : les compter apprend peu ici.',
        'short-way':
          'De la première prise de contact au rendez-vous, il faut {days|days} : sur un délai si court, leur nombre apprend peu.',
        'reps-apart':
          '{many} a eu besoin de {most|number} prises de contact et {few} de {least|number}, un écart que le hasard n’explique pas.',
      },
      views: {
        curve: 'Chance de rendez-vous par prise de contact',
        trend: 'Évolution',
        sparkline: 'Évolution',
        segments: 'Par commercial',
      },
      options: { automated: 'Compter les étapes des séquences automatisées' },
    },
    'win-rate': {
      name: 'Taux de réussite',
      records: { by: 'n', one: '{n|count} affaire clôturée', other: '{n|count} affaires clôturées' },
      definitions: {
        closed: {
          name: 'Des affaires clôturées',
          sentence:
            'Affaires gagnées pendant la période, sur toutes celles gagnées ou perdues pendant celle-ci.',
        },
        cohort: {
          name: 'Des affaires créées',
          sentence:
            'Affaires gagnées sur toutes celles créées pendant la période, si elles sont assez anciennes pour que neuf affaires clôturées sur dix l’aient été.',
        },
        value: {
          name: 'En valeur',
          sentence:
            'Montant gagné pendant la période, sur le montant de toutes les affaires gagnées ou perdues pendant celle-ci.',
        },
        eventual: {
          name: 'À terme',
          sentence:
            'La probabilité qu’une affaire créée pendant la période soit gagnée dans le délai où neuf affaires clôturées sur dix l’ont été. Les affaires en cours comptent comme telles.',
        },
      },
      parts: {
        won: 'Gagnées',
        lost: 'Perdues',
        open: 'En cours',
        created: 'Créées',
        closedRate: 'Des affaires clôturées',
        cohortRate: 'Des affaires créées',
        valueRate: 'En valeur',
        eventualRate: 'À terme',
        cohort: 'Créées, assez anciennes',
        cohortWon: 'Dont gagnées',
        wonValue: 'Montant gagné',
        lostValue: 'Montant perdu',
        shrunk: 'Ramené vers la moyenne',
        shrunkLow: 'Ramené vers la moyenne, borne basse',
        shrunkHigh: 'Ramené vers la moyenne, borne haute',
        rank: 'Rang',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          one: 'Aucune affaire en cours à côté de {count|count} clôturée : l’export se limite-t-il aux affaires clôturées ?',
          other:
            'Aucune affaire en cours à côté de {count|count} clôturées : l’export se limite-t-il aux affaires clôturées ? Le taux sur les affaires créées est alors inconnu.',
        },
        'no-lost': 'Aucune affaire perdue ici : l’export se limite-t-il aux affaires gagnées ?',
        undated: {
          by: 'count',
          one: '{count|count} affaire clôturée n’a pas de date de clôture et n’appartient à aucune période.',
          other:
            '{count|count} affaires clôturées n’ont pas de date de clôture et n’appartiennent à aucune période.',
        },
        'lost-without-amount': {
          by: 'count',
          one: '{count|count} affaire perdue sur {lost|count} n’a pas de montant supérieur à 0 : le taux en valeur est surestimé.',
          other:
            '{count|count} affaires perdues sur {lost|count} n’ont pas de montant supérieur à 0 : le taux en valeur est surestimé.',
        },
        immature: {
          by: 'count',
          one: '{count|count} affaire a moins de {days|days} et est écartée : elle n’a pas encore eu le temps d’aboutir.',
          other:
            '{count|count} affaires ont moins de {days|days} et sont écartées : elles n’ont pas encore eu le temps d’aboutir.',
        },
        'too-young':
          'Aucune affaire de cette période n’est encore suivie depuis {days|days}, le délai dans lequel neuf sur dix sont clôturées.',
      },
      findings: {
        'open-counted':
          'Sur toutes les données, {closed|ratio} des affaires clôturées ont été gagnées. Parmi les créées, {eventual|ratio} sont gagnées en {days|days}, {lost|ratio} perdues et {open|ratio} encore en cours : le taux des affaires clôturées oublie ces dernières.',
        'old-open': {
          by: 'count',
          one: '{count|count} affaire en cours est plus ancienne que 99 % des gagnées ne l’étaient ({days|days}). Si on la compte comme perdue, {rate|ratio} de toutes les affaires sont gagnées au lieu de {all|ratio}.',
          other:
            '{count|count} affaires en cours sont plus anciennes que 99 % des gagnées ne l’étaient ({days|days}). Si on les compte comme perdues, {rate|ratio} de toutes les affaires sont gagnées au lieu de {all|ratio}.',
        },
        'mix-and-rate':
          'Sur la variation de {change|change} points, {rate|change} viennent des taux propres aux segments et {mix|change} de leur répartition.',
        'mix-reverses':
          'Le taux a varié de {change|change} points, mais chaque segment est allé en sens inverse : {rate|change} viennent de leurs taux propres et {mix|change} de leur répartition.',
        'season-alike':
          'Mêmes jours un an plus tôt : {rate|ratio} sur {n|count}. Pas de changement net depuis.',
        'season-apart':
          'Mêmes jours un an plus tôt : {rate|ratio} sur {n|count}. Une variation de {change|change} points, que le hasard n’explique pas.',
        'no-order':
          'Les intervalles des {n|count} se recouvrent tous : leur ordre dans la liste ne veut rien dire.',
        first: '{key} est en tête sans aucun doute : {rate|ratio}, ramené vers la moyenne.',
        last: '{key} est en dernière place sans aucun doute : {rate|ratio}, ramené vers la moyenne.',
        'large-won':
          'En valeur, {value|ratio} sont gagnés, en nombre {closed|ratio} : les grosses affaires sont gagnées plus souvent.',
        'small-won':
          'En valeur, {value|ratio} sont gagnés, en nombre {closed|ratio} : les grosses affaires sont gagnées moins souvent.',
      },
      views: {
        trend: 'Évolution',
        segments: 'Par segment',
        sparkline: 'Évolution',
        curve: 'Gagnées au fil des jours',
      },
      options: {},
    },
  },
} satisfies Locale & SameKeys<English>

export default fr
