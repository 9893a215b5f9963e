import type { Locale, SameKeys } from '../core/locale.js'
import type { English } from './details/complete-en.js'

const de = {
  lang: 'de',
  direction: 'ltr',
  quarter: 'Q{quarter}/{year}',
  card: {
    explain: 'Erklärung',
    breakdown: 'Aufteilung',
    table: 'Tabelle',
    export: 'Export',
    details: 'Details',
    updated: 'aktualisiert: {time}',
    stale: 'Seit {time} nicht aktualisiert',
    loading: 'Wird geladen',
    notEnough: 'Zu wenige Daten',
    spread: '{interval}; {records}',
    spreadInFull: '95-%-Intervall {interval}; {records}',
    separator: '; ',
    toDate: '{period}, bisher',
    lastDays: { by: 'days', one: 'letzter Tag', other: 'letzte {days} Tage' },
    trailing: { by: 'months', one: 'Monat bis {date}', other: '{months} Monate bis {date}' },
    targetMet: 'Besser als das Ziel',
    targetMissed: 'Schlechter als das Ziel',
    targetUntold: 'Zu nah am Ziel für ein Urteil',
    routine: 'im üblichen Bereich',
    routineChange: 'keine klare Veränderung',
    signalBetter: 'eine echte Verbesserung',
    signalWorse: 'eine echte Verschlechterung',
    signal: 'eine echte Veränderung',
    fewToJudge: 'Zu wenige Datensätze für ein Urteil',
    target: 'Ziel',
    sameDays: { by: 'days', one: '{period}, derselbe Tag', other: '{period}, dieselben {days} Tage' },
    likeForLike: 'laufender Zeitraum, gleich lang verglichen',
    points: { by: 'n', one: '{by} Punkt', other: '{by} Punkte' },
    better: '{by} besser',
    worse: '{by} schlechter',
    more: '{by} mehr',
    less: '{by} weniger',
    same: 'gleich',
    changeBetter: '{change}, besser',
    changeWorse: '{change}, schlechter',
    changeSignal: '{change}, echte Veränderung',
    changeRoutine: '{change}, übliche Schwankung',
    changeUnknown: '{change}, zu wenige für ein Urteil',
    notComparable: 'nicht vergleichbar',
    roughly: 'ungefähr {judgement}',
    insideBand: 'innerhalb der Spanne',
    weakSource: 'schwache Quelle',
    circa: 'ca. {year}',
    undated: 'ohne Datum',
    moreNotes: { by: 'count', one: '{count} weiterer Hinweis', other: '{count} weitere Hinweise' },
    fewerNotes: 'Weniger Hinweise',
    fromTo: '{from} bis {to}',
    asOf: 'Stand {date}',
    sentence: '{name}: {value} ({period}).',
    statement: '{text}.',
    row: '{label}: {value}; {judgement}.',
    filter: '{dimension}: {values}',
    clear: 'Filter {filter} entfernen',
  },
  chart: {
    period: 'Zeitraum',
    value: 'Wert',
    interval: '95-%-Intervall',
    records: 'Datensätze',
    note: 'Hinweis',
    share: 'Anteil',
    by: 'Bis',
    atRisk: 'Verbleibend',
    usualRange: 'üblicher Bereich {range}',
    target: 'Ziel {value}',
    benchmark: '{source} {value}',
    weakSource: '{source} {value}, schwache Quelle',
    toDate: '{period}, bisher',
    outside: 'außerhalb des üblichen Bereichs',
    few: 'zu wenige',
    before: 'zuvor {value}',
    none: '(ohne)',
    noValue: 'kein Wert',
    all: 'alle {value}',
    halfBy: 'Hälfte bis {value}',
    total: 'Gesamt',
    recordCount: { by: 'count', one: '{count} Datensatz', other: '{count} Datensätze' },
    more: '… und {count} weitere',
    toNext: '{share} kamen weiter',
    leak: 'größter Verlust',
    medianTime: 'Median {value}',
    overTime: '{name}, {from} bis {to}',
    byDimension: '{name} nach {dimension}',
    inSteps: '{name}, Schritt für Schritt',
    against: '{y} gegenüber {x}',
    part: 'Teil',
    points: '{value} Punkte',
    rank: 'Rang {count} nach {part}',
  },
  dimensions: {
    owner: 'Verkäufer',
    source: 'Quelle',
    product: 'Produkt',
    channel: 'Kanal',
    stage: 'Phase',
    account: 'Firma',
    plan: 'Tarif',
  },
  caveats: {
    'no-data': 'Noch keine Datensätze.',
    'no-usable-data': {
      by: 'given',
      one: '{given} Zeile wurde übergeben und war nicht brauchbar.',
      other: '{given} Zeilen wurden übergeben, keine war brauchbar.',
    },
    'not-enough-data': 'Für diese Zahl reichen die Daten nicht.',
    'all-zero':
      'Alle Beträge hinter dieser Zahl sind 0 oder heben sich auf: Prüfen Sie, ob der Export unbekannte Beträge mit 0 füllt.',
    'negative-amount': 'Diese Zahl liegt unter null: Prüfen Sie die Vorzeichen der Beträge.',
    'too-few': {
      by: 'n',
      one: 'Nur {n} Datensatz: kein Trend, kein Rang.',
      other: 'Nur {n} Datensätze: kein Trend, kein Rang.',
    },
    few: {
      by: 'n',
      one: '{n} Datensatz: mit Vorsicht zu lesen.',
      other: '{n} Datensätze: mit Vorsicht zu lesen.',
    },
    'refused-rows': {
      by: 'count',
      one: '{count} Zeile war nicht lesbar und wurde ausgelassen.',
      other: '{count} Zeilen waren nicht lesbar und wurden ausgelassen.',
    },
    duplicate: {
      by: 'count',
      one: '{count} Zeile wiederholt eine Kennung; die letzte zählt.',
      other: '{count} Zeilen wiederholen eine Kennung; jeweils die letzte zählt.',
    },
    repeated: {
      by: 'count',
      one: '{count} Zeile gleicht in allen Feldern einer früheren und wurde nicht ausgelassen: doppelt exportiert?',
      other:
        '{count} Zeilen gleichen in allen Feldern einer früheren und wurden nicht ausgelassen: doppelt exportiert?',
    },
    future: {
      by: 'count',
      one: '{count} Datensatz liegt in der Zukunft und wurde ausgelassen.',
      other: '{count} Datensätze liegen in der Zukunft und wurden ausgelassen.',
    },
    'closed-after-as-of': {
      by: 'count',
      one: '{count} entschiedener Deal trägt ein künftiges Datum; er zählt als offen.',
      other: '{count} entschiedene Deals tragen ein künftiges Datum; sie zählen als offen.',
    },
    'ends-before-start': {
      by: 'count',
      one: '{count} Datensatz endet vor seinem Beginn; seine Dauer wurde ausgelassen.',
      other: '{count} Datensätze enden vor ihrem Beginn; ihre Dauer wurde ausgelassen.',
    },
    currency: {
      by: 'count',
      one: '{count} Betrag in anderer Währung als {currency} wurde ausgelassen: Es fehlt der Kurs.',
      other: '{count} Beträge in anderer Währung als {currency} wurden ausgelassen: Es fehlen die Kurse.',
    },
    'partial-period': 'Tag {elapsed} von {days}: Der Zeitraum läuft noch.',
    'benchmark-unit': 'andere Einheit',
    'benchmark-currency': 'andere Währung, ohne Kurs',
    'benchmark-period': 'Zeitraum anderer Länge',
    'benchmark-near': 'fast gleich gemessen',
    'benchmark-definition': 'andere Definition',
    'filter-ignored': 'Der Filter „{dimension}“ gilt hier nicht: Diese Angabe fehlt bei manchen Datensätzen.',
  },
  findings: {
    'target-untold': {
      by: 'more',
      one: 'Das Ziel liegt im Intervall: {more} weiterer Datensatz würde Klarheit schaffen.',
      other: 'Das Ziel liegt im Intervall: Rund {more|count} weitere Datensätze würden Klarheit schaffen.',
    },
    'benchmark-untold': {
      by: 'more',
      one: 'Die veröffentlichte Zahl von {source} liegt im Intervall: {more} weiterer Datensatz würde beide unterscheiden.',
      other:
        'Die veröffentlichte Zahl von {source} liegt im Intervall: etwa {more|count} weitere Datensätze würden beide unterscheiden.',
    },
    'segments-untold':
      '{first} und {last} lassen sich noch nicht unterscheiden: Bleiben ihre Quoten, genügen zusammen etwa {more|count} weitere Datensätze.',
  },
  published: {
    'sales and marketing spend for each dollar of new customers’ recurring revenue a year, median':
      'Vertriebs- und Marketingkosten je Dollar neuen wiederkehrenden Jahresumsatzes mit Neukunden, Median',
    'months until the cost is earned back, median; 14 in 2023':
      'Monate, bis die Kosten verdient sind, Median; 2023 waren es 14',
    'recurring revenue lost in a year, losses and downgrades, median (1 - gross retention)':
      'wiederkehrender Umsatz, der in einem Jahr durch Kündigung und Herabstufung entfällt, Median (1 − Bruttobindung)',
    'touches until a suspect is a prospect': 'Kontakte, bis aus einer Adresse ein Interessent wird',
    'close to this share of companies never answered':
      'nahezu dieser Anteil der Unternehmen hat nie geantwortet',
    'open value for each unit of the target, a convention':
      'offener Wert je Einheit des Ziels, eine Faustregel',
    'forecast deals that ended won': 'prognostizierte Abschlüsse, die gewonnen wurden',
    'average win rate, not said of what': 'durchschnittliche Abschlussquote, ohne Angabe, wovon',
    'average length of a B2B sales cycle, stated as 6.5 months':
      'durchschnittliche Länge eines B2B-Verkaufszyklus, angegeben als 6,5 Monate',
    'organic, paid and outbound spend per customer, mean':
      'Ausgaben für organische, bezahlte und ausgehende Ansprache je Kunde, Mittelwert',
    'organic, paid and outbound spend per customer, median':
      'Ausgaben für organische, bezahlte und ausgehende Ansprache je Kunde, Median',
    'search engine optimisation and organic social media only, per customer':
      'nur Suchmaschinenoptimierung und unbezahlte soziale Medien, je Kunde',
    'pay-per-click, search advertising and paid social media only, per customer':
      'nur Klick- und Suchanzeigen und bezahlte soziale Medien, je Kunde',
    'marketing-qualified leads for which a meeting was scheduled':
      'vom Marketing qualifizierte Leads, für die ein Termin vereinbart wurde',
    'organic channels, e-mail and referrals included, per customer':
      'organische Kanäle einschließlich E-Mail und Empfehlungen, je Kunde',
    'paid channels per customer': 'bezahlte Kanäle je Kunde',
    'touches for each purchase': 'Kontakte je Kauf',
    'sales organisations that miss their forecast by more than 10%':
      'Vertriebsorganisationen, die ihre Prognose um mehr als 10 % verfehlen',
    'forecasts that miss by 10% or more': 'Prognosen, die um 10 % oder mehr danebenliegen',
    'leaders with high confidence in their forecast': 'Führungskräfte mit großem Vertrauen in ihre Prognose',
    'day-one forecast against the result: good is within 10%, best within 5%':
      'Prognose vom ersten Tag gegen das Ergebnis: gut innerhalb von 10 %, am besten innerhalb von 5 %',
    'share of companies that had answered by then: 37% within an hour, 53% within a day, 77% ever; the median of all lies between':
      'Anteil der Unternehmen, die bis dahin geantwortet hatten: 37 % in einer Stunde, 53 % an einem Tag, 77 % überhaupt; der Median aller liegt dazwischen',
    'mean of those companies that answered within 30 days; 23% never did':
      'Mittelwert der Unternehmen, die binnen 30 Tagen antworteten; 23 % taten es nie',
    'nearly so many times as likely to qualify a lead within an hour as an hour later':
      'fast so viel Mal wahrscheinlicher, einen Lead binnen einer Stunde zu qualifizieren als eine Stunde später',
    'over so many times as likely to qualify a lead within an hour as after a day or more':
      'mehr als so viel Mal wahrscheinlicher, einen Lead binnen einer Stunde zu qualifizieren als nach einem Tag oder mehr',
    'closed deals for each prospect worked': 'gewonnene Abschlüsse je bearbeitetem Interessenten',
    'average win rate of all opportunities': 'durchschnittliche Abschlussquote aller Verkaufschancen',
    'touches that a prospect needs, as advised': 'Kontakte, die ein Interessent braucht, laut Empfehlung',
    'leads that became opportunities': 'Leads, die zu Verkaufschancen wurden',
    'leads that became deals': 'Leads, die zu Abschlüssen wurden',
    'opportunities that became deals': 'Verkaufschancen, die zu Abschlüssen wurden',
    'mean days from opportunity to deal, of those that became one':
      'mittlere Tage von der Verkaufschance bis zum Abschluss, sofern es einer wurde',
    'odds of reaching a lead by phone when called within 5 minutes, against 30':
      'Chancenverhältnis, einen Lead telefonisch zu erreichen: Anruf binnen 5 gegen 30 Minuten',
    'odds of qualifying a lead called within 5 minutes, against 30':
      'Chancenverhältnis, einen Lead zu qualifizieren: Anruf binnen 5 gegen 30 Minuten',
    'call attempts to make at least before a lead is given up, as advised':
      'Anrufversuche, die ein Lead mindestens verdient, laut Empfehlung',
    'leads that were never called': 'Leads, die nie angerufen wurden',
    'sales and marketing spend for each dollar of new recurring revenue a year, upsells included, median':
      'Vertriebs- und Marketingkosten je Dollar neuen wiederkehrenden Jahresumsatzes einschließlich Zusatzverkäufen, Median',
    'opening recurring revenue lost in a year, median':
      'wiederkehrender Umsatz vom Jahresbeginn, der im Jahr verloren geht, Median',
    'initial contract value of a year, median': 'anfänglicher Jahresvertragswert, Median',
    'lifetime value for each unit of acquisition cost, median':
      'Kundenwert je Einheit der Gewinnungskosten, Median',
    'median time of response, of which leads is not said': 'mediane Antwortzeit, ohne Angabe, welcher Leads',
    'share answered within 5 minutes': 'Anteil, der binnen 5 Minuten beantwortet wird',
    'share answered after a day': 'Anteil, der nach einem Tag oder später beantwortet wird',
    'close rate of leads answered within 5 minutes':
      'Abschlussquote der Leads, die binnen 5 Minuten beantwortet werden',
    'close rate of leads answered after a day':
      'Abschlussquote der Leads, die nach einem Tag beantwortet werden',
    'sales and marketing spend for each dollar of new customers’ contract value a year, median':
      'Vertriebs- und Marketingkosten je Dollar Jahresvertragswert neuer Kunden, Median',
    'customers lost in a year, median': 'Kunden, die in einem Jahr verloren gehen, Median',
    'touches to a first meeting, on average, as sellers recall them':
      'Kontakte bis zum ersten Termin, im Mittel, nach Erinnerung der Verkäufer',
    'touches to a first meeting, on average, as top performers recall them':
      'Kontakte bis zum ersten Termin, im Mittel, nach Erinnerung der besten Verkäufer',
    'won of the opportunities that were proposed or quoted':
      'gewonnen von den Verkaufschancen, für die es ein Angebot gab',
    'subscribers lost in a month, median': 'Abonnenten, die in einem Monat verloren gehen, Median',
    'share of companies that never answered': 'Anteil der Unternehmen, die nie antworteten',
    'mean of those companies that answered': 'Mittelwert der Unternehmen, die antworteten',
    'rule of thumb by size of customer': 'Faustregel nach Größe des Kunden',
    'rule of thumb by annual contract value, stated in months':
      'Faustregel nach Jahresvertragswert, in Monaten angegeben',
    'lifetime value over acquisition cost, at least':
      'Kundenwert im Verhältnis zu den Gewinnungskosten, mindestens',
    'leads qualified by sales development that became business':
      'von der Vertriebsentwicklung qualifizierte Leads, aus denen Geschäft wurde',
    'touches to make for each prospect, as recommended': 'Kontakte je Interessent, laut Empfehlung',
    'organisations whose forecast lands within 5%': 'Organisationen, deren Prognose auf 5 % genau eintrifft',
    'sales leaders typically off by less than 9%':
      'Vertriebsleiter, die meist um weniger als 9 % danebenliegen',
    'rule of thumb': 'Faustregel',
  },
  details: {
    words: {
      colon: ': ',
      quoted: '„{text}“',
      readAt: 'gelesen bei {via}',
      readInCopy: 'in einer Kopie gelesen',
      formula: 'Formel',
      definition: 'Definition',
      otherDefinitions: 'Nach anderen Definitionen',
      period: 'Zeitraum',
      records: 'Verwendete Datensätze',
      leftOut: 'Ausgelassen oder korrigiert',
      leftOutRow: '{reason}: {count}',
      examples: 'zum Beispiel {examples}',
      cleaning: 'Wie die Zeilen gelesen wurden',
      oddities: 'Auffälliges in den Datensätzen',
      withoutThem: 'ohne sie {value}',
      sources: 'Veröffentlichte Zahlen',
      sourceLine: '{source}, {year}. {population}. Belastbarkeit {grade}.',
      receipt: 'Rechennachweis',
      receiptOf: 'Daten {data}, {definition}, Version {version}, Stand {asOf}',
      receiptNone: 'Ein Rechennachweis braucht eine sichere Verbindung (https).',
      splitBy: 'Aufteilen nach',
      picture: 'Bild ({format})',
      copy: 'Satz kopieren',
      copied: 'Kopiert',
      name: 'Name',
      value: 'Wert',
    },
    checks: {
      'duplicate-ids': 'Mehrfach angegeben',
      'repeated-rows': 'In allen Feldern gleich einer früheren Zeile, auch in der Uhrzeit',
      'repeated-days': 'In allen Feldern gleich einer früheren Zeile; ohne Uhrzeit können beide echt sein',
      'closed-before-created': 'Beendet, bevor sie begannen',
      'won-without-amount': 'Gewonnen ohne Betrag',
      'open-past-expected-close': 'Offen, obwohl der erwartete Abschluss vorbei ist',
      'status-stage-disagree': 'Phase und Status widersprechen sich',
      'midnight-only': 'Uhrzeiten, die alle Mitternacht sind: Tage, keine Zeitpunkte',
      'bulk-import': 'Auf einmal angelegt, wie durch einen Import',
      'owner-missing': 'Ohne zuständige Person',
      'future-dates': 'Datiert nach dem Stichtag',
      'closed-only': 'Nur abgeschlossene Deals, kein offener',
    },
    reasons: {
      missing: '{field} fehlt',
      invalid: '{field} nicht lesbar',
      'not-a-record': 'kein Datensatz',
      duplicate: 'gleiche Kennung wie eine spätere Zeile',
      repeated: 'in allen Feldern gleich einer früheren Zeile, nicht ausgelassen',
      future: 'in der Zukunft',
      currency: 'andere Währung ohne Kurs',
      'ends-before-start': 'endet vor dem Beginn',
      'closed-after-as-of': 'in der Zukunft entschieden, als offen gezählt',
    },
  },
  errors: {
    network: '{url} antwortet nicht. Prüfen Sie Adresse und Verbindung.',
    cors: '{url} liegt auf einer anderen Website und war nicht lesbar. Entweder antwortet sie nicht, oder sie erlaubt dieser Seite das Lesen nicht (CORS).',
    timeout: {
      by: 'seconds',
      one: '{url} hat {seconds} Sekunde lang nichts gesendet.',
      other: '{url} hat {seconds} Sekunden lang nichts gesendet.',
    },
    http: '{url} lehnt die Anfrage ab ({status}). Prüfen Sie, was abgefragt wird.',
    server:
      '{url} hat selbst einen Fehler ({status}). Versuchen Sie es später wieder oder sagen Sie dem Betreiber Bescheid.',
    unauthorised: '{url} verlangt eine Anmeldung (401). Melden Sie sich erneut an.',
    forbidden: 'Sie dürfen {url} nicht lesen (403). Bitten Sie den Eigentümer um Zugriff.',
    'not-found': 'Unter {url} gibt es nichts ({status}). Prüfen Sie die Adresse.',
    'rate-limited': '{url} wurde zu oft abgefragt (429) und wird später erneut abgefragt.',
    'content-type':
      '{url} hat {type} gesendet; darin stehen keine lesbaren Datensätze. Lesbar sind JSON, CSV und Arrow.',
    'login-page':
      '{url} hat statt Daten eine Anmeldeseite gesendet. Melden Sie sich dort an und versuchen Sie es erneut.',
    truncated: {
      by: 'bytes',
      one: '{url} brach nach {bytes|count} Byte ab.',
      other: '{url} brach nach {bytes|count} Bytes ab.',
    },
    empty: '{url} hat nichts gesendet.',
    malformed: '{url} entspricht nicht dem angegebenen Format: {detail}',
    'too-large': {
      by: 'limit',
      one: '{url} ist größer als {limit|count} Byte.',
      other: '{url} ist größer als {limit|count} Bytes.',
    },
    aborted: 'Das Laden wurde abgebrochen.',
    address:
      '„{url}“ ist keine Adresse, von der Daten gelesen werden. Nötig ist eine mit https am Anfang oder ein Pfad.',
    unmapped: 'In {url} wurden keine Datensätze erkannt. Spalten: {names}',
    undecided:
      'Die Werte der Spalte „{column}“ lassen sich auf zwei Arten lesen. Geben Sie die Schreibweise an.',
    policy:
      'Die Seite erlaubt das Laden von {url} nicht. Ihre Content Security Policy muss die Adresse unter connect-src nennen.',
    parse: '{url} ist nicht als {format} lesbar: {message}',
    data: 'Die Daten sind nicht brauchbar: {message}',
    option: 'Eine Einstellung ist nicht brauchbar: {message}',
    source: 'Auf dieser Seite gibt es keine kpi-source mit der Kennung „{id}“.',
    mapping: 'Es gibt keine Zuordnung namens „{name}“.',
    unexpected: 'Diese Zahl ließ sich nicht berechnen: {message}',
    none: 'Noch keine Daten. Geben Sie diesem Element Daten, eine Adresse in src oder JSON in einem script-Kindelement.',
    retry: 'Erneut versuchen',
  },
  kpis: {
    cac: {
      name: 'Kosten je Neukunde',
      records: { by: 'n', one: '{n|count} Neukunde', other: '{n|count} Neukunden' },
      definitions: {
        blended: {
          name: 'Gesamt',
          sentence: 'Alle Vertriebs- und Marketingausgaben des Zeitraums je darin gewonnenem Kunden.',
        },
        paid: {
          name: 'Bezahlt',
          sentence:
            'Als bezahlter Kanal gekennzeichnete Ausgaben je Kunde, der als über bezahlte Kanäle gewonnen gekennzeichnet ist.',
        },
        organic: {
          name: 'Organisch',
          sentence:
            'Als unbezahlter Kanal gekennzeichnete Ausgaben je Kunde, der als ohne bezahlte Kanäle gewonnen gekennzeichnet ist.',
        },
      },
      parts: {
        spend: 'Ausgaben',
        customers: 'Neukunden',
        salesSpend: 'Vertriebsausgaben',
        marketingSpend: 'Marketingausgaben',
        paidSpend: 'Ausgaben für bezahlte Kanäle',
        paidCustomers: 'Kunden über bezahlte Kanäle',
        organicSpend: 'Ausgaben ohne bezahlte Kanäle',
        organicCustomers: 'Kunden ohne bezahlte Kanäle',
        ltvToCac: 'Kundenwert im Verhältnis zu den Kosten',
        paybackMonths: 'Amortisationsdauer',
      },
      caveats: {
        'no-spend': {
          by: 'customers',
          one: '{customers|count} Neukunde, aber keine Ausgaben erfasst: Die Kosten sind unbekannt, nicht null.',
          other:
            '{customers|count} Neukunden, aber keine Ausgaben erfasst: Die Kosten sind unbekannt, nicht null.',
        },
        'no-customers': '{spend|money} ausgegeben und keinen Kunden gewonnen: Kosten je Kunde gibt es nicht.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} Kunde, und er ist gegangen: Enthält der Export nur verlorene?',
          other: '{count|count} Kunden, und alle sind gegangen: Enthält der Export nur verlorene?',
        },
        'negative-spend':
          'Die Gutschriften übersteigen die Ausgaben: Es bleiben {spend|money}, und das sind keine Kosten.',
        'no-paid-flag': 'Bei keinem Kunden steht, ob ihn ein bezahlter Kanal gewonnen hat.',
        'partly-flagged': {
          by: 'count',
          one: 'Bei {count|count} Neukunden steht nicht, ob ihn ein bezahlter Kanal gewonnen hat; er bleibt außen vor.',
          other:
            'Bei {count|count} Neukunden steht nicht, ob sie ein bezahlter Kanal gewonnen hat; sie bleiben außen vor.',
        },
        'marketing-only':
          'Nur Marketingausgaben sind erfasst: Ohne den Vertrieb ist das weniger, als ein Kunde kostet.',
        'short-period': {
          by: 'days',
          one: 'In {days} Tag fallen Ausgaben und die Kunden daraus selten zusammen: Nehmen Sie zwölf Monate oder einen Zeitversatz.',
          other:
            'In {days} Tagen fallen Ausgaben und die Kunden daraus selten zusammen: Nehmen Sie zwölf Monate oder einen Zeitversatz.',
        },
        'no-revenue':
          'Ohne Monatsumsatz lässt sich nicht sagen, ob sich diese Kosten lohnen: Ein Preis allein genügt nicht.',
        'revenue-not-margin': 'Ohne Angabe der Marge zählt als Ertrag eines Kunden sein Umsatz.',
      },
      findings: {
        'ltv-to-cac': {
          by: 'churned',
          one: 'Ein Kunde bringt bis zur Kündigung rund {value|money}, {times|multiple} so viel, wie seine Gewinnung kostet. Bisher ist nur {churned|count} Kunde gegangen.',
          other:
            'Ein Kunde bringt bis zur Kündigung rund {value|money}, {times|multiple} so viel, wie seine Gewinnung kostet. Bisher sind {churned|count} Kunden gegangen.',
        },
        payback: 'Bis ein Neukunde seine Kosten eingebracht hat, vergehen {months|months}.',
        'paid-and-organic':
          'Ein Kunde über bezahlte Kanäle kostet {paid|money}, einer ohne bezahlte Kanäle {organic|money}.',
        'segments-apart':
          'Ein Kunde kostet bei {dear} {dearCost|money} und bei {cheap} {cheapCost|money}: Der Abstand ist größer, als der Zufall erklärt.',
      },
      views: {
        trend: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
        segments: 'Nach Segment',
        bullet: 'Gegenüber dem Ziel',
      },
      options: {
        lag: 'Zeiträume zwischen Ausgaben und den Kunden daraus',
        margin: 'Rohmarge als Anteil am Umsatz',
      },
    },
    churn: {
      name: 'Abwanderung',
      records: { by: 'n', one: '{n|count} Kunde zu Beginn', other: '{n|count} Kunden zu Beginn' },
      definitions: {
        logo: {
          name: 'Kunden',
          sentence: 'Anteil der Kunden vom Beginn des Zeitraums, die im Zeitraum gegangen sind.',
        },
        revenue: {
          name: 'Umsatz',
          sentence:
            'Anteil am Monatsumsatz vom Beginn des Zeitraums, der auf die im Zeitraum gegangenen Kunden entfiel.',
        },
        annualised: {
          name: 'Aufs Jahr',
          sentence: 'Was derselbe Kundenverlust in zwölf Monaten ausmacht.',
        },
      },
      parts: {
        start: 'Kunden zu Beginn',
        lost: 'Verlorene Kunden',
        startRevenue: 'Monatsumsatz zu Beginn',
        lostRevenue: 'Verlorener Monatsumsatz',
        months: 'Bisherige Länge des Zeitraums',
        early: 'Binnen 90 Tagen verloren',
        earlyRate: 'Binnen 90 Tagen verlorener Anteil',
        medianLifetime: 'Zeit, bis die Hälfte gegangen ist',
        retention12: 'Nach 12 Monaten noch Kunden',
      },
      caveats: {
        'no-customers-at-start': 'Zu Beginn des Zeitraums gab es keinen Kunden.',
        'more-left-than-there-were': {
          by: 'start',
          one: '{lost|count} Kunden sind gegangen, {start|count} Kunde war da: Die Daten widersprechen sich.',
          other: '{lost|count} Kunden sind gegangen, {start|count} waren da: Die Daten widersprechen sich.',
        },
        'no-revenue': 'Ohne den Monatsumsatz der Kunden bleibt der verlorene Umsatz unbekannt.',
        'no-period':
          'Alle Daten zusammen sind kein Zeitraum: Wählen Sie einen, um den Verlust aufs Jahr zu sehen.',
        'came-and-left': {
          by: 'count',
          one: '{count|count} Kunde kam und ging im selben Zeitraum und zählt nicht.',
          other: '{count|count} Kunden kamen und gingen im selben Zeitraum und zählen nicht.',
        },
        'nobody-left': {
          by: 'count',
          one: '{count|count} Kunde, und er ist nie gegangen: Enthält der Export nur aktive?',
          other: '{count|count} Kunden, und keiner ist je gegangen: Enthält der Export nur aktive?',
        },
        'only-leavers': {
          by: 'count',
          one: '{count|count} Kunde, und er ist gegangen: Enthält der Export nur verlorene?',
          other: '{count|count} Kunden, und alle sind gegangen: Enthält der Export nur verlorene?',
        },
      },
      findings: {
        'early-by-rep':
          'Kunden von {owner} gehen in den ersten {days} Tagen häufiger als andere: rund {rate|ratio} gegenüber {overall|ratio}. Wurde ihnen zu viel versprochen?',
        'falls-with-tenure':
          'Die Abwanderung sinkt mit der Zeit: {young|ratio} im Monat in den ersten drei Monaten, {old|ratio} im Jahr danach. Wer nicht passt, geht zuerst.',
        projection:
          'Von den Neukunden sind nach einem Jahr noch {year|ratio} da, nach zwei Jahren voraussichtlich {two|ratio}.',
        'top-reason': {
          by: 'count',
          one: 'Der genannte Grund: {reason}.',
          other: 'Der häufigste von {count|count} genannten Gründen: {reason}, {share|ratio}.',
        },
        'five-points': 'Fünf Punkte mehr Kundenbindung würden {customers|count} Kunden halten.',
        'five-points-revenue':
          'Fünf Punkte mehr Kundenbindung würden {customers|count} Kunden und {revenue|money} Monatsumsatz halten.',
      },
      views: {
        trend: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
        retention: 'Kundenbindung',
        segments: 'Nach Segment',
        bullet: 'Gegenüber dem Ziel',
      },
      options: {},
    },
    clv: {
      name: 'Kundenwert (CLV)',
      records: { by: 'n', one: '{n|count} Kunde', other: '{n|count} Kunden' },
      definitions: {
        historic: {
          name: 'Bisher',
          sentence: 'Was ein Kunde bis heute im Durchschnitt eingebracht hat.',
        },
        simple: {
          name: 'Einfach',
          sentence:
            'Monatsumsatz mal Marge, geteilt durch den monatlichen Anteil verlorener Kunden: eine Abwanderung für alle und für immer.',
        },
        model: {
          name: 'Erwartet',
          sentence:
            'Was ein neuer Kunde im Prognosezeitraum voraussichtlich einbringt, nach einem Modell dafür, wie Kunden kaufen und gehen.',
        },
      },
      parts: {
        customers: 'Kunden',
        mean: 'Mittelwert bisher',
        median: 'Median bisher',
        winsorised: 'Mittelwert ohne Extremwerte',
        topDecileShare: 'Anteil des besten Zehntels',
        withoutLargest: 'Mittelwert ohne den größten',
        total: 'Bisher eingebracht',
        topTenth: 'Bestes Zehntel der Kunden',
        others: 'Alle anderen',
        monthlyRevenue: 'Monatsumsatz',
        margin: 'Marge',
        churn: 'Abwanderung im Monat',
        months: 'Erwartete Zeit als Kunde',
        payments: 'Erwartete Zahlungen',
        paymentValue: 'Wert einer Zahlung',
        averageOrder: 'Durchschnittlicher Auftrag',
        cac: 'Gewinnungskosten',
        r: 'BG/NBD r',
        alpha: 'BG/NBD Alpha',
        a: 'BG/NBD a',
        b: 'BG/NBD b',
        logLikelihood: 'BG/NBD Log-Likelihood',
        p: 'Gamma-Gamma p',
        q: 'Gamma-Gamma q',
        gamma: 'Gamma-Gamma Gamma',
        sbgAlpha: 'sBG Alpha',
        sbgBeta: 'sBG Beta',
      },
      caveats: {
        'nothing-to-value': 'Weder Aufträge noch der Monatsumsatz der Kunden sind bekannt.',
        'no-revenue': 'Kein Kunde hat einen Monatsumsatz: Der einfache Wert gilt für Verträge.',
        'nobody-left': {
          by: 'count',
          one: '{count|count} Kunde, und er ist nicht gegangen: Wie lange Kunden bleiben, ist unbekannt.',
          other: '{count|count} Kunden, und keiner ist gegangen: Wie lange Kunden bleiben, ist unbekannt.',
        },
        'no-purchase-model':
          'Die Aufträge tragen kein Modell: Nötig sind zehn Kunden, die wiederkamen, und Beträge über null.',
        'no-renewal-model':
          'Die Verträge tragen kein Modell: Nötig sind zehn Kunden, die gingen, und einige, die über die erste Laufzeit hinaus beobachtet wurden.',
        alone: 'Für sich sagt diese Zahl wenig: Mit den Ausgaben steht sie neben dem, was ein Kunde kostet.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} Kunde, und er ist gegangen: Enthält der Export nur verlorene?',
          other: '{count|count} Kunden, und alle sind gegangen: Enthält der Export nur verlorene?',
        },
        'few-left': {
          by: 'events',
          one: '{customers|count} Kunden, {events|count} davon ist gegangen: Wenige bestimmen diese Zahl. Ohne Ihren größten Kunden beträgt der Mittelwert bisher {without|money}.',
          other:
            '{customers|count} Kunden, {events|count} davon sind gegangen: Wenige bestimmen diese Zahl. Ohne Ihren größten Kunden beträgt der Mittelwert bisher {without|money}.',
        },
        'few-came-back': {
          by: 'events',
          one: '{customers|count} Kunden, {events|count} davon kam wieder: Wenige bestimmen diese Zahl. Ohne Ihren größten Kunden beträgt der Mittelwert bisher {without|money}.',
          other:
            '{customers|count} Kunden, {events|count} davon kamen wieder: Wenige bestimmen diese Zahl. Ohne Ihren größten Kunden beträgt der Mittelwert bisher {without|money}.',
        },
        'top-heavy':
          'Das beste Zehntel der Kunden hat {share|ratio} eingebracht. Ohne Ihren größten Kunden beträgt der Mittelwert bisher {without|money}.',
        'beyond-seen':
          'Die Zahl rechnet damit, dass ein Kunde {months|months} lang bleibt; länger als {seen|months} wurde aber noch keiner beobachtet.',
        'revenue-not-margin': 'Ohne Angabe der Marge zählt als Ertrag eines Kunden sein Umsatz.',
        'often-and-much':
          'Wer oft kauft, gibt auch je Kauf mehr aus. Das Modell hält beides für unabhängig und schätzt die besten Kunden zu niedrig ein.',
        'often-and-little':
          'Wer oft kauft, gibt je Kauf weniger aus. Das Modell hält beides für unabhängig und schätzt die häufigsten Käufer zu hoch ein.',
      },
      findings: {
        'to-cost': 'Einen Kunden zu gewinnen kostet {cost|money}: Der Wert ist {times|multiple} so hoch.',
        'in-orders':
          'Ein durchschnittlicher Auftrag bringt {order|money}: Der Kundenwert ist {orders|multiple} so hoch.',
        'constant-churn':
          'Ein neuer Kunde bringt über {months|months} {simple|money}, wenn alle immer gleich leicht gehen, und {model|money}, wenn die Abwanderung sinkt, weil zuerst geht, wer nicht passt.',
        'renewals-held-out':
          'Auf die ersten {first|months} angepasst, erwartet das Modell über {at|months} einen Verbleib von {expected|ratio}: Tatsächlich sind es {actual|ratio}.',
        'purchases-held-out': {
          by: 'weeks',
          one: 'An der ersten Hälfte der Zeit geschätzt, erwartete das Modell {expected|count} Wiederkäufe in der {weeks} Woche danach: Tatsächlich waren es {actual|count}.',
          other:
            'An der ersten Hälfte der Zeit geschätzt, erwartete das Modell {expected|count} Wiederkäufe in den {weeks} Wochen danach: Tatsächlich waren es {actual|count}.',
        },
        'still-buying':
          'Rund {active|count} von {customers|count} Kunden kaufen noch: Über {months|months} werden {purchases|count} Käufe im Wert von {worth|money} erwartet. Wer einmal kaufte, gilt in diesem Modell als noch da.',
      },
      views: {
        concentration: 'Das beste Zehntel und die anderen',
        segments: 'Nach Segment',
        retention: 'Erwartete Kundenbindung',
        bullet: 'Gegenüber dem Ziel',
      },
      options: {
        margin: 'Rohmarge als Anteil am Umsatz',
        horizon: 'Monate im Voraus',
        discount: 'Abzinsung im Monat',
        renewal: 'Monate zwischen zwei Verlängerungen',
        basis: 'Was bewertet wird: Verträge oder Aufträge',
      },
    },
    'forecast-accuracy': {
      name: 'Prognosegenauigkeit',
      records: {
        by: 'n',
        one: '{n|count} abgeschlossener Zeitraum',
        other: '{n|count} abgeschlossene Zeiträume',
      },
      definitions: {
        wape: {
          name: 'Gewichtet',
          sentence:
            'Eins minus die Summe aller Fehler geteilt durch die Summe aller Umsätze; große Zeiträume wiegen so mehr.',
        },
        mape: {
          name: 'Mittel der Prozentwerte',
          sentence:
            'Eins minus das Mittel der Fehler in Prozent des Umsatzes; kleine Zeiträume wiegen so viel wie große.',
        },
      },
      parts: {
        periods: 'Abgeschlossene Zeiträume',
        forecast: 'Prognose',
        actual: 'Umsatz',
        wape: 'Gewichteter Fehler (WAPE)',
        mape: 'Mittlerer prozentualer Fehler (MAPE)',
        bias: 'Verzerrung',
        mae: 'Mittlerer Fehler (MAE)',
        naiveMae: 'Mittlerer Fehler beim Fortschreiben des letzten Zeitraums',
        mase: 'Fehler gegenüber dem Fortschreiben (MASE)',
        trackingSignal: 'Abweichungssignal',
      },
      caveats: {
        'no-actual': {
          by: 'count',
          one: 'Für {count|count} prognostizierten Zeitraum ist der Umsatz unbekannt.',
          other: 'Für {count|count} prognostizierte Zeiträume ist der Umsatz unbekannt.',
        },
        'no-baseline': {
          by: 'periods',
          one: '{periods} abgeschlossener Zeitraum ist keine Vergleichsbasis: Nötig sind {baseline}.',
          other: '{periods} abgeschlossene Zeiträume sind keine Vergleichsbasis: Nötig sind {baseline}.',
        },
        unfinished: {
          by: 'count',
          one: '{count|count} prognostizierter Zeitraum läuft noch und zählt noch nicht.',
          other: '{count|count} prognostizierte Zeiträume laufen noch und zählen noch nicht.',
        },
        category:
          'Nur Prognosen der Kategorie {category} werden gelesen; mit {others} würden Umsätze doppelt gezählt.',
        'negative-actual':
          'Das Verkaufte ergibt zusammen weniger als 0: Prüfen Sie, ob die Beträge das richtige Vorzeichen haben.',
        'zero-actual': 'Ein Zeitraum ohne Umsatz hat keinen prozentualen Fehler.',
      },
      findings: {
        'no-better-than-naive':
          'Nicht besser, als den letzten Zeitraum fortzuschreiben: Der Fehler ist {mase|multiple} so groß wie dabei.',
        'better-than-naive':
          'Der Fehler ist um {less|ratio} kleiner als beim Fortschreiben des letzten Zeitraums.',
        lately:
          'In den letzten {periods|count} Zeiträumen lag die Genauigkeit bei {accuracy|ratio}; das Fortschreiben des jeweils vorigen hätte {naive|ratio} ergeben.',
        'too-high':
          'Die Prognosen liegen zu hoch: {bias|ratio} über dem Umsatz, mehr, als der Zufall erklärt.',
        'too-low':
          'Die Prognosen liegen zu niedrig: {bias|ratio} unter dem Umsatz, mehr, als der Zufall erklärt.',
        cancelled:
          'Je Verkäufer beträgt die Genauigkeit {gross|ratio}: {share|ratio} ihrer Fehler haben sich aufgehoben.',
      },
      views: {
        trend: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
        segments: 'Nach Verkäufer',
        bullet: 'Gegenüber dem Ziel',
      },
      options: {
        season: 'Zeiträume, die die naive Prognose zurückblickt',
        category: 'Prognosekategorie',
      },
    },
    funnel: {
      name: 'Vertriebstrichter',
      records: { by: 'n', one: '{n|count} Datensatz', other: '{n|count} Datensätze' },
      definitions: {
        reached: {
          name: 'Je erreicht',
          sentence:
            'Anteil der im Zeitraum angelegten Leads oder Deals, die durch alle Phasen bis ans Ende kamen.',
        },
        snapshot: {
          name: 'Derzeit darin',
          sentence:
            'Die derzeit offenen Leads und Deals je Phase, neben den im Zeitraum gewonnenen und verlorenen Deals.',
        },
      },
      parts: {
        entered: 'Eingegangen',
        completed: 'Durchgekommen',
        inside: 'Derzeit offen',
        anyLead: 'Leads',
        newLead: 'Neue Leads',
        workedLead: 'Bearbeitete Leads',
        qualifiedLead: 'Qualifizierte Leads',
        created: 'Angelegte Deals',
        won: 'Gewonnen',
        lost: 'Verloren',
        count: 'Datensätze',
        value: 'Wert',
        conversion: 'Weitergekommen',
        conversionOfLeft: 'Weitergekommen, ohne noch offene',
        medianDays: 'Median in Tagen',
        pointDeals: 'Gewonnene Deals je Punkt mehr',
        pointValue: 'Wert eines Punkts mehr',
      },
      caveats: {
        'more-won-than-leads': {
          by: 'won',
          one: '{won|count} Deal wurde bei {leads|count} Leads gewonnen: Deals kommen auch von anderswo, ein Anteil lässt sich nicht angeben.',
          other:
            '{won|count} Deals wurden bei {leads|count} Leads gewonnen: Deals kommen auch von anderswo, ein Anteil lässt sich nicht angeben.',
        },
        'deals-of-their-own': {
          by: 'deals',
          one: '{deals|count} Deal steht {qualified|count} qualifizierten Leads gegenüber: Manche Deals waren nie ein Lead, der Anteil der durchgekommenen ist zu hoch.',
          other:
            '{deals|count} Deals stehen {qualified|count} qualifizierten Leads gegenüber: Manche Deals waren nie ein Lead, der Anteil der durchgekommenen ist zu hoch.',
        },
        'order-guessed': {
          by: 'stages',
          one: 'Kein Verlauf zeigt, in welcher Reihenfolge die Phasen kommen: Sie ist geraten.',
          other:
            'Kein Verlauf zeigt, in welcher Reihenfolge die {stages|count} Phasen kommen: Sie ist geraten. Nennen Sie sie in stages.',
        },
        'lost-untraced': {
          by: 'count',
          one: 'Bei {count|count} verlorenen Deal steht nicht, in welcher Phase er verloren ging; er zählt zur ersten.',
          other:
            'Bei {count|count} verlorenen Deals steht nicht, in welcher Phase sie verloren gingen; sie zählen zur ersten.',
        },
        'closed-only':
          'Es gibt keinen offenen Deal: Einem Export nur entschiedener Deals fehlt alles, was lange dauert.',
        'no-amount': {
          by: 'count',
          one: '{count|count} offener Deal hat keinen Betrag: In den Werten fehlt er.',
          other: '{count|count} offene Deals haben keinen Betrag: In den Werten fehlen sie.',
        },
      },
      findings: {
        leak: 'Der Verlust liegt in der Phase {stage}: Von denen, die sie verließen, kamen {rate|ratio} weiter und {lost|count} nicht.',
        'leak-new-leads':
          'Der Verlust liegt bei den neuen Leads: {rate|ratio} wurden bearbeitet und {lost|count} nicht.',
        'leak-worked-leads':
          'Der Verlust liegt bei den bearbeiteten Leads: Von den entschiedenen qualifizierten sich {rate|ratio} und {lost|count} nicht.',
        'no-leak': 'Keine Phase verliert deutlich mehr als die anderen.',
        undecided: {
          by: 'here',
          one: 'Von den Deals, die in die Phase {stage} kamen, gingen bisher {far|ratio} weiter, {here|count} ist noch dort: Von denen, die sie verließen, waren es {left|ratio}.',
          other:
            'Von den Deals, die in die Phase {stage} kamen, gingen bisher {far|ratio} weiter, {here|count} sind noch dort: Von denen, die sie verließen, waren es {left|ratio}.',
        },
        'undecided-worked-leads': {
          by: 'here',
          one: 'Von den bearbeiteten Leads qualifizierten sich bisher {far|ratio}, {here|count} ist nicht entschieden: Von den entschiedenen waren es {left|ratio}.',
          other:
            'Von den bearbeiteten Leads qualifizierten sich bisher {far|ratio}, {here|count} sind nicht entschieden: Von den entschiedenen waren es {left|ratio}.',
        },
        point:
          'Ein Punkt mehr bringt am meisten in der Phase {stage}: rund {deals|number} gewonnene Deals, {value|money}.',
        'point-new-leads':
          'Ein Punkt mehr bringt am meisten bei den neuen Leads: rund {deals|number} gewonnene Deals, {value|money}.',
        'point-worked-leads':
          'Ein Punkt mehr bringt am meisten bei den bearbeiteten Leads: rund {deals|number} gewonnene Deals, {value|money}.',
        'point-deals':
          'Ein Punkt mehr bringt am meisten in der Phase {stage}: rund {deals|number} gewonnene Deals.',
        'point-deals-new-leads':
          'Ein Punkt mehr bringt am meisten bei den neuen Leads: rund {deals|number} gewonnene Deals.',
        'point-deals-worked-leads':
          'Ein Punkt mehr bringt am meisten bei den bearbeiteten Leads: rund {deals|number} gewonnene Deals.',
      },
      views: {
        stages: 'Phase für Phase',
        worth: 'Was ein Punkt mehr wert ist',
        trend: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
      },
      options: { stages: 'Phasen in ihrer Reihenfolge, durch Kommas getrennt' },
    },
    'lead-to-opportunity': {
      name: 'Lead-Konversionsquote',
      records: { by: 'n', one: '{n|count} Lead', other: '{n|count} Leads' },
      definitions: {
        cohort: {
          name: 'Von allen Leads',
          sentence:
            'Anteil der im Zeitraum angelegten Leads, aus denen eine qualifizierte Verkaufschance wurde.',
        },
        worked: {
          name: 'Von bearbeiteten Leads',
          sentence:
            'Anteil der im Zeitraum angelegten und beantworteten Leads, aus denen eine qualifizierte Verkaufschance wurde.',
        },
        eventual: {
          name: 'Am Ende',
          sentence:
            'Die Chance, dass sich ein Lead überhaupt qualifiziert: Offene zählen als offen, disqualifizierte als entschieden.',
        },
      },
      parts: {
        leads: 'Leads',
        worked: 'Bearbeitet',
        qualified: 'Qualifiziert',
        disqualified: 'Disqualifiziert',
        open: 'Nicht entschieden',
        rate: 'Qualifizierte von allen Leads',
        workedRate: 'Bearbeitete von allen Leads',
        qualifiedOfWorked: 'Qualifizierte von bearbeiteten Leads',
        eventualRate: 'Chance auf Qualifizierung am Ende',
        expected: 'Erwartet bei diesen Quellen',
      },
      caveats: {
        'no-responses':
          'In den Datensätzen steht nie, wann ein Lead beantwortet wurde: Welche bearbeitet wurden, ist unbekannt.',
        'too-young': 'Bis sich neun von zehn qualifizieren, vergehen {days|days}; diese Leads sind jünger.',
        'younger-than-window': {
          by: 'count',
          one: '{count|count} Lead ist jünger als {days|days} und wartet.',
          other: '{count|count} Leads sind jünger als {days|days} und warten.',
        },
        unsettled: {
          by: 'count',
          one: 'Bis sich neun von zehn qualifizieren, vergehen {days|days}; {count|count} offener Lead ist jünger: Die Quote kann noch steigen.',
          other:
            'Bis sich neun von zehn qualifizieren, vergehen {days|days}; {count|count} offene Leads sind jünger: Die Quote wird steigen.',
        },
        'none-decided':
          'Kein einziger Lead ist als qualifiziert oder disqualifiziert vermerkt: Womöglich fehlt dem Export, wie Leads ausgingen.',
        'decided-only':
          'Kein Lead ist offen: Einem Export nur entschiedener Leads fehlen alle, auf die noch gewartet wird.',
        'all-qualified':
          'Alle {count|count} Leads sind qualifiziert: Das sieht nach einem Export nur umgewandelter Leads aus.',
        'none-disqualified':
          'Nie wurde ein Lead disqualifiziert: Ergebnislose Leads zählen weiter als offen.',
      },
      findings: {
        'open-counted': {
          by: 'count',
          one: 'Bisher haben sich {rate|ratio} qualifiziert, aber {count|count} Lead ist noch jung. Zählen offene Leads als offen, qualifizieren sich am Ende {eventual|ratio}.',
          other:
            'Bisher haben sich {rate|ratio} qualifiziert, aber {count|count} Leads sind noch jung. Zählen offene Leads als offen, qualifizieren sich am Ende {eventual|ratio}.',
        },
        causes:
          'Von {change|change} Punkten Veränderung stammen {worked|change} daher, wie viele Leads bearbeitet wurden, und {qualified|change} daher, wie viele davon sich qualifizierten.',
        unworked: {
          by: 'count',
          one: '{count|count} Lead ({share|ratio}) wurde nie beantwortet. Wäre er so gut wie die anderen, hätten sich rund {worth|count} mehr qualifiziert.',
          other:
            '{count|count} Leads ({share|ratio}) wurden nie beantwortet. Wären sie so gut wie die anderen, hätten sich rund {worth|count} mehr qualifiziert.',
        },
        'weak-unworked':
          'Bei {key} qualifizieren sich {rate|ratio} gegenüber {all|ratio} insgesamt, vor allem weil weniger bearbeitet werden: {own|ratio} gegenüber {others|ratio}.',
        'weak-unqualified':
          'Bei {key} qualifizieren sich {rate|ratio} gegenüber {all|ratio} insgesamt, vor allem weil sich weniger der bearbeiteten qualifizieren: {own|ratio} gegenüber {others|ratio}.',
        'rep-below':
          'Die Quellen von {key} lassen {expected|ratio} erwarten; es qualifizieren sich {rate|ratio} ({low|ratio} bis {high|ratio}).',
        'rep-above':
          'Die Quellen von {key} lassen nur {expected|ratio} erwarten; es qualifizieren sich {rate|ratio} ({low|ratio} bis {high|ratio}).',
        'reps-as-expected':
          'Bei allen {n|count} Verkäufern qualifizieren sich so viele, wie ihre Quellen erwarten lassen.',
      },
      views: {
        trend: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
        segments: 'Nach Segment',
        factors: 'Bearbeitet gegenüber qualifiziert',
        curve: 'Nach Tagen seit dem Anlegen',
      },
      options: { window: 'Tage nach dem Anlegen, die zählen' },
    },
    pipeline: {
      name: 'Pipeline',
      records: { by: 'n', one: '{n|count} offener Deal', other: '{n|count} offene Deals' },
      definitions: {
        value: { name: 'Wert', sentence: 'Die Summe der Beträge aller offenen Deals.' },
        count: { name: 'Offene Deals', sentence: 'Die Zahl der offenen Deals.' },
        weighted: {
          name: 'Gewichteter Wert',
          sentence: 'Die Summe der Beträge aller offenen Deals, jeder mal seine Gewinnchance.',
        },
      },
      parts: {
        open: 'Offene Deals',
        value: 'Wert',
        weighted: 'Gewichteter Wert',
        crmWeighted: 'Gewichtet mit den Wahrscheinlichkeiten des CRM',
        target: 'Ziel',
        remaining: 'Noch zu gewinnen',
        coverage: 'Deckung',
        requiredCoverage: 'Nötige Deckung',
        probabilityOfTarget: 'Chance auf das Ziel',
        p10: 'In neun von zehn Fällen mindestens',
        p50: 'In der Hälfte der Fälle mindestens',
        p90: 'In einem von zehn Fällen mindestens',
        largestShare: 'Anteil des größten Deals',
        effectiveDeals: 'Gleich große Deals bei gleicher Konzentration',
        overdue: 'Erwarteter Abschluss überschritten',
        noAmount: 'Ohne Betrag',
        created: 'Angelegte Deals',
        count: 'Offene Deals',
        conversion: 'Weitergekommen',
        chance: 'Von hier gewonnen',
        medianDays: 'Median in Tagen',
      },
      caveats: {
        'no-amounts': {
          by: 'count',
          one: 'Der {count|count} offene Deal hat keinen Betrag: Der Wert ist unbekannt, nicht null.',
          other:
            'Keiner der {count|count} offenen Deals hat einen Betrag: Der Wert ist unbekannt, nicht null.',
        },
        'no-chances': {
          by: 'count',
          one: 'Der {count|count} offene Deal hat keine Wahrscheinlichkeit, und für eine Schätzung sind zu wenige Deals entschieden.',
          other:
            'Keiner der {count|count} offenen Deals hat eine Wahrscheinlichkeit, und für eine Schätzung sind zu wenige Deals entschieden.',
        },
        'no-amount': {
          by: 'count',
          one: '{count|count} offener Deal hat keinen Betrag: Der Wert liegt höher als hier.',
          other: '{count|count} offene Deals haben keinen Betrag: Der Wert liegt höher als hier.',
        },
        'no-chance': {
          by: 'count',
          one: '{count|count} offener Deal hat keine bekannte Gewinnchance und fehlt in allen gewichteten Zahlen.',
          other:
            '{count|count} offene Deals haben keine bekannte Gewinnchance und fehlen in allen gewichteten Zahlen.',
        },
        'negative-amount': {
          by: 'count',
          one: '{count|count} offener Deal hat einen negativen Betrag; in den Chancen fehlt er.',
          other: '{count|count} offene Deals haben negative Beträge; in den Chancen fehlen sie.',
        },
        'closed-only':
          'Es gibt keinen offenen Deal: Ein Export nur entschiedener Deals sagt nichts über die Pipeline.',
        undated: {
          by: 'count',
          one: '{count|count} offener Deal hat kein Anlagedatum: Er fehlt in der Vergangenheit.',
          other: '{count|count} offene Deals haben kein Anlagedatum: Sie fehlen in der Vergangenheit.',
        },
        'order-guessed':
          'Kein Verlauf zeigt, in welcher Reihenfolge die Phasen kommen: Sie ist geraten. Nennen Sie sie in stages.',
      },
      findings: {
        chance:
          'Die Chance, die noch fehlenden {goal|money} zu gewinnen, liegt bei {chance|ratio}: In neun von zehn Fällen bringen die fälligen Deals mindestens {p10|money}, in der Hälfte mindestens {p50|money}.',
        'target-won': 'Das Ziel ist schon erreicht.',
        outlook:
          'In neun von zehn Fällen bringen die fälligen Deals mindestens {p10|money}, in der Hälfte mindestens {p50|money}, in einem von zehn {p90|money}.',
        'coverage-short':
          'Die fälligen Deals sind {have|multiple} so viel wert, wie noch zu gewinnen ist. Vom entschiedenen Wert wurden {rate|ratio} gewonnen: Im Schnitt reicht erst {needed|multiple} so viel.',
        'coverage-enough':
          'Die fälligen Deals sind {have|multiple} so viel wert, wie noch zu gewinnen ist. Vom entschiedenen Wert wurden {rate|ratio} gewonnen: Im Schnitt reicht schon {needed|multiple} so viel.',
        required:
          'Vom entschiedenen Wert wurden {rate|ratio} gewonnen: Um ein Ziel im Schnitt zu erreichen, muss die Pipeline {needed|multiple} so groß sein.',
        overdue: {
          by: 'count',
          one: '{count|count} offener Deal hat seinen erwarteten Abschluss überschritten, im Wert von {value|money}.',
          other:
            '{count|count} offene Deals haben ihren erwarteten Abschluss überschritten, im Wert von {value|money}.',
        },
        concentrated:
          'Der größte Deal, {deal}, macht {share|ratio} des Werts aus: so konzentriert wie {effective|number} gleich große Deals.',
        'chances-of-stages': {
          by: 'count',
          one: 'Die Chance von {count|count} Deal folgt daraus, was aus entschiedenen Deals in seiner Phase wurde.',
          other:
            'Die Chancen von {count|count} Deals folgen daraus, was aus entschiedenen Deals in ihren Phasen wurde.',
        },
        'chances-of-crm': {
          by: 'count',
          one: 'Die Chance von {count|count} Deal stammt aus dem CRM: Zu wenige entschiedene Deals haben einen Verlauf.',
          other:
            'Die Chancen von {count|count} Deals stammen aus dem CRM: Zu wenige entschiedene Deals haben einen Verlauf.',
        },
        'chances-of-all': {
          by: 'count',
          one: 'Die Chance von {count|count} Deal ist der gewonnene Anteil aller entschiedenen: Weder Verlauf noch Wahrscheinlichkeit sagen mehr.',
          other:
            'Die Chancen von {count|count} Deals sind der gewonnene Anteil aller entschiedenen: Weder Verlauf noch Wahrscheinlichkeit sagen mehr.',
        },
        'crm-weighted':
          'Mit den Wahrscheinlichkeiten des CRM gewichtet wäre der Wert {theirs|money}; nach dem, was aus Ihren Deals wurde, ist er {own|money}.',
      },
      views: {
        stages: 'Phase für Phase',
        trend: 'Im Zeitverlauf',
        bullet: 'Gegenüber dem Ziel',
        sparkline: 'Im Zeitverlauf',
      },
      options: { stages: 'Phasen in ihrer Reihenfolge, durch Kommas getrennt' },
    },
    'product-performance': {
      name: 'Produkterfolg',
      records: { by: 'n', one: '{n|count} gewonnener Deal', other: '{n|count} gewonnene Deals' },
      definitions: {
        revenue: {
          name: 'Umsatz',
          sentence: 'Was die im Zeitraum gewonnenen Deals einbrachten, jede Position bei ihrem Produkt.',
        },
        units: { name: 'Stückzahl', sentence: 'Die mit den im Zeitraum gewonnenen Deals verkauften Stück.' },
        margin: {
          name: 'Marge',
          sentence: 'Was die im Zeitraum gewonnenen Deals einbrachten, abzüglich ihrer Kosten.',
        },
      },
      parts: {
        revenue: 'Umsatz',
        units: 'Stück',
        products: 'Verkaufte Produkte',
        concentration: 'Konzentration (HHI)',
        topShare: 'Anteil des größten Produkts',
        margin: 'Marge',
        won: 'Gewonnen',
        lost: 'Verloren',
        winRate: 'Abschlussquote',
        averagePrice: 'Durchschnittspreis',
        priceRealisation: 'Anteil am Listenpreis',
        share: 'Umsatzanteil',
        medianDays: 'Tage bis zum Gewinn, Median',
        shrunk: 'Abschlussquote, dem Mittel angenähert',
        shrunkLow: 'Abschlussquote, dem Mittel angenähert, Untergrenze',
        shrunkHigh: 'Abschlussquote, dem Mittel angenähert, Obergrenze',
        rank: 'Rang nach Abschlussquote',
        price: 'Preis',
        volume: 'Menge',
        mix: 'Mix',
      },
      caveats: {
        'items-undated': {
          by: 'count',
          one: '{count|count} Position gehört zu keinem Deal: Ohne Datum zählt sie in keinem Zeitraum als verkauft.',
          other:
            '{count|count} Positionen gehören zu keinem Deal: Ohne Datum zählen sie in keinem Zeitraum als verkauft.',
        },
        'won-without-amount': {
          by: 'count',
          one: '{count|count} von {won|count} gewonnenen Deals nennt keinen Wert.',
          other: '{count|count} von {won|count} gewonnenen Deals nennen keinen Wert.',
        },
        'no-cost': 'Keine Position nennt ihre Kosten: Die Marge ist unbekannt.',
        'no-product': {
          by: 'count',
          one: '{count|count} entschiedener Deal nennt kein Produkt.',
          other: '{count|count} entschiedene Deals nennen kein Produkt.',
        },
        'partly-costed':
          'Für {revenue|money} des Umsatzes sind keine Kosten bekannt: In der Marge fehlt dieser Teil.',
        'items-and-amounts':
          'Die Positionen ergeben {items|money}, die Beträge derselben Deals {deals|money}: Es zählen die Positionen.',
        'units-are-deals': 'Ohne Positionen zählt jeder gewonnene Deal als ein Stück.',
        'no-benchmark':
          'Keine veröffentlichte Zahl taugt zum Vergleich: Vergleichen Sie die Produkte miteinander und mit früher.',
      },
      findings: {
        'leads-by-one-deal':
          'Ohne seinen größten Deal ({largest|money}) fiele {first} auf {rest|money}, hinter {second} mit {next|money}.',
        'other-leader-by-units': '{key} führt nach Stück, {revenue} nach Umsatz.',
        'other-leader-by-margin': '{key} führt nach Marge, {revenue} nach Umsatz.',
        'price-volume-mix':
          'Von {change|money} Veränderung stammen {price|money} aus den Preisen, {volume|money} aus der Menge und {mix|money} aus dem Produktmix.',
        'season-alike': 'Dieselben Tage ein Jahr zuvor: {before|money}. Seither keine klare Veränderung.',
        'season-apart':
          'Dieselben Tage ein Jahr zuvor: {before|money}. Eine Veränderung um {change|money}, mehr, als der Zufall erklärt.',
        season:
          'Dieselben Tage ein Jahr zuvor: {before|money}. Ob das eine Veränderung ist, lässt sich noch nicht sagen.',
        'season-alike-units':
          'Dieselben Tage ein Jahr zuvor: {before|count} Einheiten. Seither keine klare Veränderung.',
        'season-apart-units':
          'Dieselben Tage ein Jahr zuvor: {before|count} Einheiten. Eine Veränderung um {change|count} Einheiten, mehr, als der Zufall erklärt.',
        'season-units':
          'Dieselben Tage ein Jahr zuvor: {before|count} Einheiten. Ob das eine Veränderung ist, lässt sich noch nicht sagen.',
        spikes: {
          by: 'count',
          one: '{count|count} von {n|count} Zeiträumen liegt über dem üblichen Bereich: Suchen Sie nach einer Kampagne, bevor Sie es dem Produkt zuschreiben.',
          other:
            '{count|count} von {n|count} Zeiträumen liegen über dem üblichen Bereich: Suchen Sie nach einer Kampagne, bevor Sie es dem Produkt zuschreiben.',
        },
        'product-spikes':
          '{key}: In {count|count} von {n|count} Zeiträumen wurden mehr Deals gewonnen als üblich. Eine Kampagne kann das Produkt besser aussehen lassen, als es ist.',
        'won-apart':
          '{best} wird am häufigsten gewonnen ({rate|ratio}), {worst} am seltensten ({low|ratio}): Der Abstand ist größer, als der Zufall erklärt.',
        spread:
          'Der Umsatz verteilt sich wie auf {effective|number} gleich große Produkte, bei {products|count} tatsächlichen.',
      },
      views: {
        ranks: 'Ränge nebeneinander',
        price: 'Abschlussquote gegenüber Preis',
        segments: 'Nach Produkt',
        bars: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
        change: 'Preis, Menge, Mix',
      },
      options: {},
    },
    'response-time': {
      name: 'Lead-Reaktionszeit',
      records: { by: 'n', one: '{n|count} Lead', other: '{n|count} Leads' },
      definitions: {
        median: {
          name: 'Median, alle Leads',
          sentence:
            'Die Zeit, nach der die Hälfte der im Zeitraum angelegten Leads eine erste Antwort hat; noch wartende zählen mit.',
        },
        'answered-median': {
          name: 'Median der beantworteten',
          sentence: 'Der mittlere Wert der Zeiten bis zur ersten Antwort, nur beantwortete Leads.',
        },
        'answered-mean': {
          name: 'Mittelwert der beantworteten',
          sentence: 'Die durchschnittliche Zeit bis zur ersten Antwort, nur beantwortete Leads.',
        },
      },
      parts: {
        leads: 'Leads',
        answered: 'Beantwortet',
        unanswered: 'Nicht beantwortet',
        median: 'Median, alle Leads',
        answeredMedian: 'Median der beantworteten',
        answeredMean: 'Mittelwert der beantworteten',
        p90: 'Zeit, bis neun von zehn beantwortet sind',
        within5min: 'Binnen 5 Minuten beantwortet',
        within30min: 'Binnen 30 Minuten beantwortet',
        within1h: 'Binnen einer Stunde beantwortet',
        within24h: 'Binnen 24 Stunden beantwortet',
        leads5min: 'Leads, binnen 5 Minuten beantwortet',
        conversion5min: 'binnen 5 Minuten',
        leads30min: 'Leads, nach 5 bis 30 Minuten beantwortet',
        conversion30min: 'nach 5 bis 30 Minuten',
        leads1h: 'Leads, nach 30 bis 60 Minuten beantwortet',
        conversion1h: 'nach 30 bis 60 Minuten',
        leads24h: 'Leads, nach 1 bis 24 Stunden beantwortet',
        conversion24h: 'nach 1 bis 24 Stunden',
        leadsLater: 'Leads, nach mehr als einem Tag beantwortet',
        conversionLater: 'nach mehr als einem Tag',
        leadsNever: 'Leads, nie beantwortet',
        conversionNever: 'nie',
        conversion: 'Leads, aus denen Verkaufschancen wurden',
        pace: 'Beantwortet',
      },
      caveats: {
        'none-answered': {
          by: 'leads',
          one: '{leads|count} Lead, und für ihn ist keine Antwort erfasst.',
          other: '{leads|count} Leads, und für keinen ist eine Antwort erfasst.',
        },
        'median-not-reached': {
          by: 'leads',
          one: '{answered|count} von {leads|count} Lead ist beantwortet: zu wenig, um zu sagen, wann die Hälfte es ist.',
          other:
            '{answered|count} von {leads|count} Leads sind beantwortet: zu wenige, um zu sagen, wann die Hälfte es ist.',
        },
        'dates-alone': {
          by: 'count',
          one: '{count|count} Lead hat ein Datum ohne Uhrzeit: Stunden und Minuten bleiben unbekannt.',
          other: '{count|count} Leads haben ein Datum ohne Uhrzeit: Stunden und Minuten bleiben unbekannt.',
        },
        'answered-only': {
          by: 'leads',
          one: 'Der {leads|count} Lead ist beantwortet: Fehlen dem Export die anderen, wirkt das schneller, als es ist.',
          other:
            'Alle {leads|count} Leads sind beantwortet: Fehlen dem Export die anderen, wirkt das schneller, als es ist.',
        },
        instant: {
          by: 'count',
          one: '{count|count} Lead wurde binnen zehn Sekunden beantwortet, das kann nur eine Maschine.',
          other:
            '{count|count} Leads wurden binnen zehn Sekunden beantwortet, das kann nur eine Maschine: Automatische Mails sind keine Antwort.',
        },
        decided: {
          by: 'count',
          one: '{count|count} Lead wurde ohne erfasste Antwort qualifiziert oder aussortiert und zählt bis dahin als wartend.',
          other:
            '{count|count} Leads wurden ohne erfasste Antwort qualifiziert oder aussortiert und zählen bis dahin als wartend.',
        },
      },
      findings: {
        unanswered: {
          by: 'count',
          one: '{count|count} Lead wartet seit {longest|duration} auf eine Antwort.',
          other: '{count|count} Leads sind ohne Antwort, der älteste wartet seit {longest|duration} darauf.',
        },
        'usual-median':
          'Der Median der beantworteten Leads ist {usual|duration}; {waiting|count} ohne Antwort fehlen darin. Von allen ist nach {honest|duration} die Hälfte beantwortet.',
        late: 'Bei {who} ist die Hälfte erst nach {theirs|duration} beantwortet, insgesamt schon nach {all|duration}: ein klarer Abstand.',
        'quick-pays':
          'Von Ihren binnen einer Stunde beantworteten Leads wurden {quick|ratio} zu Verkaufschancen ({quickLow|ratio} bis {quickHigh|ratio}, von {quickCount|count}); von den nach mehr als einem Tag beantworteten {slow|ratio} ({slowLow|ratio} bis {slowHigh|ratio}, von {slowCount|count}). Vielleicht werden bessere Leads auch früher beantwortet.',
        'quick-untold':
          'Von Ihren binnen einer Stunde beantworteten Leads wurden {quick|ratio} zu Verkaufschancen ({quickLow|ratio} bis {quickHigh|ratio}, von {quickCount|count}); von den nach mehr als einem Tag beantworteten {slow|ratio} ({slowLow|ratio} bis {slowHigh|ratio}, von {slowCount|count}). Das kann Zufall sein.',
        'study-2007':
          'Der oft zitierte Einbruch um das 21-Fache von 5 auf 30 Minuten stammt aus der Studie eines Anbieters von 2007: Anrufe von sechs Unternehmen, Chancenverhältnisse statt Quoten, beobachtet statt erprobt.',
      },
      views: {
        segments: 'Nach Verkäufer',
        curve: 'Wann beantwortet',
        trend: 'Im Zeitverlauf',
        decay: 'Was eine schnelle Antwort wert ist',
        sparkline: 'Im Zeitverlauf',
      },
      options: { businessHours: 'Geschäftszeiten' },
    },
    'sales-cycle': {
      name: 'Verkaufszyklus',
      records: { by: 'n', one: '{n|count} Deal', other: '{n|count} Deals' },
      definitions: {
        'won-median': {
          name: 'Gewonnen, Median',
          sentence:
            'So lange oder kürzer dauerte die Hälfte der im Zeitraum gewonnenen Deals von Anfang bis Ende.',
        },
        'won-mean': {
          name: 'Gewonnen, Mittelwert',
          sentence: 'Kalendertage von Anfang bis Ende der im Zeitraum gewonnenen Deals, im Durchschnitt.',
        },
        'any-close': {
          name: 'Gewonnen oder verloren, offene mitgezählt',
          sentence:
            'Der Tag, bis zu dem die Hälfte der im Zeitraum angelegten Deals gewonnen oder verloren ist. Offene zählen als offen.',
        },
      },
      parts: {
        won: 'Gewonnen',
        closed: 'Gewonnen oder verloren',
        open: 'Derzeit offen',
        wonMean: 'Gewonnen, Mittelwert',
        wonMedian: 'Gewonnen, Median',
        closedMean: 'Gewonnen oder verloren, Mittelwert',
        closedMedian: 'Gewonnen oder verloren, Median',
        kmMedian: 'Zeit bis zur Hälfte, offene mitgezählt',
        kmLow: 'Zeit bis zur Hälfte, Untergrenze',
        kmHigh: 'Zeit bis zur Hälfte, Obergrenze',
        wonByDay90: 'Bis Tag 90 gewonnen',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          one: 'Neben {count|count} entschiedenen Deal gibt es keinen offenen: Enthält der Export nur entschiedene? Dann fehlen ihm lange Zyklen.',
          other:
            'Neben {count|count} entschiedenen Deals gibt es keinen offenen: Enthält der Export nur entschiedene? Dann fehlen ihm lange Zyklen.',
        },
        undated: {
          by: 'count',
          one: '{count|count} entschiedener Deal hat kein Anfangs- oder Enddatum und bleibt außen vor.',
          other: '{count|count} entschiedene Deals haben kein Anfangs- oder Enddatum und bleiben außen vor.',
        },
        'half-not-closed': {
          by: 'n',
          one: '{n|count} Deal wurde angelegt und ist noch offen: Wann er entschieden ist, weiß niemand.',
          other:
            '{n|count} Deals wurden angelegt, weniger als die Hälfte ist entschieden: Wann es die Hälfte ist, weiß noch niemand.',
        },
        'same-day': {
          by: 'count',
          one: '{count|count} von {n|count} gewonnenen Deals endete am Tag, an dem er angelegt wurde: nachträglich erfasst?',
          other:
            '{count|count} von {n|count} gewonnenen Deals endeten am Tag, an dem sie angelegt wurden: nachträglich erfasst?',
        },
      },
      findings: {
        'open-counted': {
          by: 'open',
          one: 'Über alle Daten dauerte die Hälfte der gewonnenen Deals höchstens {won|days}. Verlorene und den einen offenen mitgezählt, ist bis Tag {half|count} die Hälfte entschieden.',
          other:
            'Über alle Daten dauerte die Hälfte der gewonnenen Deals höchstens {won|days}. Verlorene und die {open|count} offenen mitgezählt, ist bis Tag {half|count} die Hälfte entschieden.',
        },
        'half-open': {
          by: 'open',
          one: 'Über alle Daten dauerte die Hälfte der gewonnenen Deals höchstens {won|days}. Mit dem einen offenen war in der beobachteten Zeit nie die Hälfte aller entschieden.',
          other:
            'Über alle Daten dauerte die Hälfte der gewonnenen Deals höchstens {won|days}. Mit den {open|count} offenen war in der beobachteten Zeit nie die Hälfte aller entschieden.',
        },
        'segments-apart':
          'Die Hälfte der Deals ist bei {fast} bis Tag {fastDays|count} entschieden, bei {slow} bis Tag {slowDays|count}: Der Abstand ist größer, als der Zufall erklärt.',
        'slowest-stage':
          'Am längsten bleiben Deals in der Phase {stage}: Bis die Hälfte von {n|count} weiterzieht, vergehen {days|days}.',
        'long-tail':
          'Wenige lange Zyklen ziehen den Mittelwert auf {mean|days}, weit über den Median ({median|days}).',
        'old-open': {
          by: 'count',
          one: '{count|count} offener Deal ist älter, als 99 % der gewonnenen wurden ({days|days}).',
          other: '{count|count} offene Deals sind älter, als 99 % der gewonnenen wurden ({days|days}).',
        },
      },
      views: {
        segments: 'Nach Segment',
        curve: 'Gewonnen bis Tag',
        trend: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
      },
      options: {},
    },
    touchpoints: {
      name: 'Kontakte bis zum Ersttermin',
      records: { by: 'n', one: '{n|count} Ersttermin', other: '{n|count} Ersttermine' },
      definitions: {
        median: {
          name: 'Median',
          sentence:
            'Die Hälfte derer, mit denen es einen Termin gab, hatte bis dahin höchstens so viele Vertriebskontakte.',
        },
        mean: {
          name: 'Mittelwert',
          sentence:
            'Vertriebskontakte bis zum Ersttermin, im Durchschnitt derer, mit denen es einen Termin gab.',
        },
      },
      parts: {
        met: 'Mit Termin',
        notMet: 'Ohne Termin',
        selfBooked: 'Termin ohne Vertriebskontakt',
        median: 'Kontakte, Median',
        mean: 'Kontakte, Mittelwert',
        p90: 'Kontakte, bis neun von zehn einen Termin hatten',
        marketingShare: 'Anteil der Termine ohne Vertriebskontakt',
      },
      caveats: {
        'no-touches': {
          by: 'met',
          one: '{met|count} Termin, aber kein Anruf, keine E-Mail und keine Nachricht: nicht erfasst, und das ist nicht null.',
          other:
            '{met|count} Termine, aber kein Anruf, keine E-Mail und keine Nachricht: nicht erfasst, und das ist nicht null.',
        },
        'no-meetings': {
          by: 'count',
          one: '{count|count} Interessent wurde kontaktiert, einen Termin gab es nicht.',
          other: '{count|count} Interessenten wurden kontaktiert, einen Termin gab es mit keinem.',
        },
        automated: {
          by: 'count',
          one: '{count|count} Schritt einer automatischen Sequenz zählt nicht als Kontakt.',
          other: '{count|count} Schritte automatischer Sequenzen zählen nicht als Kontakte.',
        },
      },
      findings: {
        'half-meet-by': {
          by: 'notMet',
          one: '{touches|number} Kontakte gelten für Interessenten mit Termin; mit {notMet|count} gab es keinen. Ihn mitgezählt, hat bis Kontakt {by|count} die Hälfte einen Termin.',
          other:
            '{touches|number} Kontakte gelten für Interessenten mit Termin; mit {notMet|count} gab es keinen. Sie mitgezählt, hat bis Kontakt {by|count} die Hälfte einen Termin.',
        },
        'most-never-meet': {
          by: 'notMet',
          one: '{touches|number} Kontakte gelten für Interessenten mit Termin; mit {notMet|count} gab es keinen. Ihn mitgezählt, haben bis Kontakt {by|count} {share|ratio} einen Termin.',
          other:
            '{touches|number} Kontakte gelten für Interessenten mit Termin; mit {notMet|count} gab es keinen. Sie mitgezählt, haben bis Kontakt {by|count} {share|ratio} einen Termin.',
        },
        'given-up': {
          by: 'dropped',
          one: 'Kontakt {touch|count} brachte noch in {chance|ratio} von {n|count} Fällen einen Termin, der erste in {first|ratio}: {dropped|count} Interessent wurde vorher aufgegeben.',
          other:
            'Kontakt {touch|count} brachte noch in {chance|ratio} von {n|count} Fällen einen Termin, der erste in {first|ratio}: {dropped|count} Interessenten wurden vorher aufgegeben.',
        },
        'self-booked':
          '{share|ratio} von {met|count} Erstterminen kamen ohne Vertriebskontakt zustande: Diese Zahl gehört dem Marketing.',
        'marketing-last':
          'Vor {share|ratio} von {met|count} Erstterminen lag der letzte Kontakt beim Marketing: Diese Zahl gehört dem Marketing so sehr wie dem Vertrieb.',
        'one-touch':
          'Bei den meisten kommt der Termin nach einem einzigen Kontakt: Kontakte zu zählen sagt hier wenig.',
        'short-way':
          'Vom ersten Kontakt bis zum Termin vergehen {days|days}: Auf so kurzem Weg sagt die Zahl der Kontakte wenig.',
        'reps-apart':
          '{many} brauchte {most|number} Kontakte und {few} {least|number}: Der Abstand ist größer, als der Zufall erklärt.',
      },
      views: {
        curve: 'Chance auf einen Termin je Kontakt',
        trend: 'Im Zeitverlauf',
        sparkline: 'Im Zeitverlauf',
        segments: 'Nach Verkäufer',
      },
      options: { automated: 'Schritte automatischer Sequenzen zählen' },
    },
    'win-rate': {
      name: 'Abschlussquote',
      records: { by: 'n', one: '{n|count} entschiedener Deal', other: '{n|count} entschiedene Deals' },
      definitions: {
        closed: {
          name: 'Von entschiedenen Deals',
          sentence: 'Im Zeitraum gewonnene Deals, geteilt durch alle darin gewonnenen oder verlorenen.',
        },
        cohort: {
          name: 'Von angelegten Deals',
          sentence:
            'Anteil der gewonnenen an allen im Zeitraum angelegten Deals, soweit sie so alt sind, dass neun von zehn entschiedenen es dann waren.',
        },
        value: {
          name: 'Nach Wert',
          sentence:
            'Im Zeitraum gewonnener Betrag, geteilt durch den aller darin gewonnenen oder verlorenen Deals.',
        },
        eventual: {
          name: 'Am Ende',
          sentence:
            'Die Chance, dass ein im Zeitraum angelegter Deal in der Zeit gewonnen wird, in der neun von zehn entschieden waren. Offene zählen als offen.',
        },
      },
      parts: {
        won: 'Gewonnen',
        lost: 'Verloren',
        open: 'Derzeit offen',
        created: 'Angelegt',
        closedRate: 'Von entschiedenen Deals',
        cohortRate: 'Von angelegten Deals',
        valueRate: 'Nach Wert',
        eventualRate: 'Am Ende',
        cohort: 'Angelegt, alt genug',
        cohortWon: 'Davon gewonnen',
        wonValue: 'Gewonnener Wert',
        lostValue: 'Verlorener Wert',
        shrunk: 'Dem Mittel angenähert',
        shrunkLow: 'Dem Mittel angenähert, Untergrenze',
        shrunkHigh: 'Dem Mittel angenähert, Obergrenze',
        rank: 'Rang',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          one: 'Neben {count|count} entschiedenen Deal gibt es keinen offenen: Enthält der Export nur entschiedene?',
          other:
            'Neben {count|count} entschiedenen Deals gibt es keinen offenen: Enthält der Export nur entschiedene? Die Quote der angelegten ist dann unbekannt.',
        },
        'no-lost': 'Kein einziger Deal ist hier verloren: Enthält der Export nur gewonnene?',
        undated: {
          by: 'count',
          one: '{count|count} entschiedener Deal hat kein Abschlussdatum und gehört zu keinem Zeitraum.',
          other: '{count|count} entschiedene Deals haben kein Abschlussdatum und gehören zu keinem Zeitraum.',
        },
        'lost-without-amount': {
          by: 'count',
          one: '{count|count} von {lost|count} verlorenen Deals hat keinen Betrag über 0: Die Quote nach Wert ist zu hoch.',
          other:
            '{count|count} von {lost|count} verlorenen Deals haben keinen Betrag über 0: Die Quote nach Wert ist zu hoch.',
        },
        immature: {
          by: 'count',
          one: '{count|count} Deal ist jünger als {days|days} und bleibt außen vor: Er hatte seine Zeit noch nicht.',
          other:
            '{count|count} Deals sind jünger als {days|days} und bleiben außen vor: Sie hatten ihre Zeit noch nicht.',
        },
        'too-young':
          'Bis neun von zehn entschieden sind, vergehen {days|days}; so lange wurde noch kein Deal dieses Zeitraums beobachtet.',
      },
      findings: {
        'open-counted':
          'Über alle Daten wurden {closed|ratio} der entschiedenen Deals gewonnen. Von den angelegten sind, über {days|days} verfolgt, {eventual|ratio} gewonnen, {lost|ratio} verloren und {open|ratio} noch offen: Diese fehlen in der Quote der entschiedenen.',
        'old-open': {
          by: 'count',
          one: '{count|count} offener Deal ist älter, als 99 % der gewonnenen wurden ({days|days}). Als verloren gezählt, sind {rate|ratio} aller Deals gewonnen statt {all|ratio}.',
          other:
            '{count|count} offene Deals sind älter, als 99 % der gewonnenen wurden ({days|days}). Als verloren gezählt, sind {rate|ratio} aller Deals gewonnen statt {all|ratio}.',
        },
        'mix-and-rate':
          'Von {change|change} Punkten Veränderung stammen {rate|change} aus den Quoten der Segmente und {mix|change} aus ihrer Mischung.',
        'mix-reverses':
          'Die Quote änderte sich um {change|change} Punkte, doch jedes Segment lief in die Gegenrichtung: {rate|change} stammen aus ihren Quoten, {mix|change} aus ihrer Mischung.',
        'season-alike':
          'Dieselben Tage ein Jahr zuvor: {rate|ratio} von {n|count}. Seither keine klare Veränderung.',
        'season-apart':
          'Dieselben Tage ein Jahr zuvor: {rate|ratio} von {n|count}. Eine Veränderung um {change|change} Punkte, mehr, als der Zufall erklärt.',
        'no-order':
          'Die Intervalle aller {n|count} überschneiden sich: Die Reihenfolge in der Liste besagt nichts.',
        first: '{key} steht zweifelsfrei vorn: {rate|ratio}, dem Mittel angenähert.',
        last: '{key} steht zweifelsfrei hinten: {rate|ratio}, dem Mittel angenähert.',
        'large-won':
          'Nach Wert werden {value|ratio} gewonnen, nach Anzahl {closed|ratio}: Große Deals werden häufiger gewonnen.',
        'small-won':
          'Nach Wert werden {value|ratio} gewonnen, nach Anzahl {closed|ratio}: Große Deals werden seltener gewonnen.',
      },
      views: {
        trend: 'Im Zeitverlauf',
        segments: 'Nach Segment',
        sparkline: 'Im Zeitverlauf',
        curve: 'Gewonnen bis Tag',
      },
      options: {},
    },
  },
} satisfies Locale & SameKeys<English>

export default de
