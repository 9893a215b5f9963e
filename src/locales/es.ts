import type { Locale, SameKeys } from '../core/locale.js'
import type { English } from './details/complete-en.js'

const es = {
  lang: 'es',
  direction: 'ltr',
  quarter: 'T{quarter} {year}',
  card: {
    explain: 'Explicación',
    breakdown: 'Desglose',
    table: 'Tabla',
    export: 'Exportar',
    details: 'Detalles',
    updated: 'actualizado: {time}',
    stale: 'Sin actualizar, última vez: {time}',
    loading: 'Cargando',
    notEnough: 'Datos insuficientes',
    spread: '{interval}, {records}',
    spreadInFull: 'Intervalo del 95 %: {interval}, {records}',
    separator: '; ',
    toDate: '{period}, hasta la fecha',
    lastDays: { by: 'days', one: 'último día', other: 'últimos {days} días' },
    trailing: { by: 'months', one: 'mes hasta el {date}', other: '{months} meses hasta el {date}' },
    targetMet: 'Mejor que el objetivo',
    targetMissed: 'Peor que el objetivo',
    targetUntold: 'Demasiado cerca del objetivo para decidir',
    routine: 'dentro de su rango habitual',
    routineChange: 'sin cambio claro',
    signalBetter: 'una mejora real',
    signalWorse: 'un empeoramiento real',
    signal: 'un cambio real',
    fewToJudge: 'Muy pocos registros para valorar',
    target: 'Objetivo',
    sameDays: { by: 'days', one: 'Mismo día de {period}', other: 'Mismos {days} días de {period}' },
    likeForLike: 'periodo en curso, a igual duración',
    points: { by: 'n', one: '{by} punto', other: '{by} puntos' },
    better: '{by} mejor',
    worse: '{by} peor',
    more: '{by} más',
    less: '{by} menos',
    same: 'igual',
    changeBetter: '{change}, mejora',
    changeWorse: '{change}, empeora',
    changeSignal: '{change}, un cambio real',
    changeRoutine: '{change}, variación habitual',
    changeUnknown: '{change}, muy pocos para valorar',
    notComparable: 'no comparable',
    roughly: 'aprox. {judgement}',
    insideBand: 'en la horquilla',
    weakSource: 'fuente poco fiable',
    circa: 'hacia {year}',
    undated: 'sin fecha',
    moreNotes: { by: 'count', one: '{count} nota más', other: '{count} notas más' },
    fewerNotes: 'Menos notas',
    fromTo: 'del {from} al {to}',
    asOf: 'a {date}',
    sentence: '{name}, {period}: {value}.',
    statement: '{text}.',
    row: '{label}: {value}, {judgement}.',
    filter: '{dimension}: {values}',
    clear: 'Quitar el filtro {filter}',
  },
  chart: {
    period: 'Periodo',
    value: 'Valor',
    interval: 'Intervalo del 95 %',
    records: 'Registros',
    note: 'Nota',
    share: 'Cuota',
    by: 'Hasta',
    atRisk: 'Restantes',
    usualRange: 'rango habitual {range}',
    target: 'objetivo {value}',
    benchmark: '{source} {value}',
    weakSource: '{source} {value}, fuente poco fiable',
    toDate: '{period}, hasta la fecha',
    outside: 'fuera del rango habitual',
    few: 'muy pocos',
    before: 'antes {value}',
    none: '(vacío)',
    noValue: 'sin valor',
    all: 'conjunto {value}',
    halfBy: 'la mitad en {value}',
    total: 'Total',
    recordCount: { by: 'count', one: '{count} registro', other: '{count} registros' },
    more: '… y {count} más',
    toNext: '{share} avanza',
    leak: 'mayor pérdida',
    medianTime: 'mediana {value}',
    overTime: '{name}, de {from} a {to}',
    byDimension: '{name} por {dimension}',
    inSteps: '{name}, etapa por etapa',
    against: '{y} según {x}',
    part: 'Componente',
    points: '{value} puntos',
    rank: 'puesto {count} por {part}',
  },
  dimensions: {
    owner: 'comercial',
    source: 'origen',
    product: 'producto',
    channel: 'canal',
    stage: 'etapa',
    account: 'cuenta',
    plan: 'tarifa',
  },
  caveats: {
    'no-data': 'Todavía no hay registros.',
    'no-usable-data': {
      by: 'given',
      one: 'Se ha recibido {given} fila y no se puede usar.',
      other: 'Se han recibido {given} filas y no se puede usar ninguna.',
    },
    'not-enough-data': 'No hay datos suficientes para conocer esta cifra.',
    'all-zero':
      'Todos los importes de esta cifra son 0 o se compensan: compruebe si la exportación pone 0 en lo que desconoce.',
    'negative-amount': 'Esta cifra es negativa: compruebe el signo de los importes.',
    'too-few': {
      by: 'n',
      one: 'Solo {n} registro: ni tendencia ni clasificación.',
      other: 'Solo {n} registros: ni tendencia ni clasificación.',
    },
    few: {
      by: 'n',
      one: '{n} registro: lea esta cifra con cautela.',
      other: '{n} registros: lea esta cifra con cautela.',
    },
    'refused-rows': {
      by: 'count',
      one: '{count} fila no se ha podido leer y queda excluida.',
      other: '{count} filas no se han podido leer y quedan excluidas.',
    },
    duplicate: {
      by: 'count',
      one: '{count} fila repite un identificador; cuenta la última.',
      other: '{count} filas repiten un identificador; cuenta la última de cada uno.',
    },
    repeated: {
      by: 'count',
      one: '{count} fila es igual en todos los campos a una anterior, y no se ha excluido: ¿se exportó dos veces?',
      other:
        '{count} filas son iguales en todos los campos a una anterior, y no se han excluido: ¿se exportaron dos veces?',
    },
    future: {
      by: 'count',
      one: '{count} registro tiene fecha futura y queda excluido.',
      other: '{count} registros tienen fecha futura y quedan excluidos.',
    },
    'closed-after-as-of': {
      by: 'count',
      one: '{count} operación está cerrada con una fecha aún por llegar; cuenta como abierta.',
      other: '{count} operaciones están cerradas con una fecha aún por llegar; cuentan como abiertas.',
    },
    'ends-before-start': {
      by: 'count',
      one: '{count} registro termina antes de empezar; se excluye su duración.',
      other: '{count} registros terminan antes de empezar; se excluye su duración.',
    },
    currency: {
      by: 'count',
      one: '{count} importe en una moneda distinta de {currency} queda excluido: falta el tipo de cambio.',
      other:
        '{count} importes en monedas distintas de {currency} quedan excluidos: faltan los tipos de cambio.',
    },
    'partial-period': 'Día {elapsed} de {days}: el periodo no ha terminado.',
    'benchmark-unit': 'otra unidad',
    'benchmark-currency': 'en otra moneda, sin tipo de cambio',
    'benchmark-period': 'en un periodo de otra duración',
    'benchmark-near': 'medido casi de la misma forma',
    'benchmark-definition': 'otra definición',
    'filter-ignored': 'El filtro «{dimension}» no se aplica: no todos estos registros tienen ese dato.',
  },
  findings: {
    'target-untold': {
      by: 'more',
      one: 'El objetivo está dentro del intervalo: hace falta {more} registro más para distinguirlos.',
      other:
        'El objetivo está dentro del intervalo: hacen falta unos {more|count} registros más para distinguirlos.',
    },
    'benchmark-untold': {
      by: 'more',
      one: 'La cifra publicada por {source} está dentro del intervalo: hace falta {more} registro más para distinguirlas.',
      other:
        'La cifra publicada por {source} está dentro del intervalo: hacen falta unos {more|count} registros más para distinguirlas.',
    },
    'segments-untold':
      '{first} y {last} aún no se distinguen: si sus tasas se mantienen, harían falta unos {more|count} registros más entre ambos.',
  },
  published: {
    'sales and marketing spend for each dollar of new customers’ recurring revenue a year, median':
      'gasto de ventas y marketing por dólar de nuevos ingresos recurrentes anuales de clientes nuevos, mediana',
    'months until the cost is earned back, median; 14 in 2023':
      'meses hasta recuperar el coste, mediana; 14 en 2023',
    'recurring revenue lost in a year, losses and downgrades, median (1 - gross retention)':
      'ingresos recurrentes perdidos en un año, bajas y reducciones, mediana (1 − retención bruta)',
    'touches until a suspect is a prospect': 'contactos hasta que un contacto inicial pasa a ser prospecto',
    'close to this share of companies never answered': 'casi esta parte de las empresas nunca respondió',
    'open value for each unit of the target, a convention':
      'valor abierto por unidad del objetivo, una convención',
    'forecast deals that ended won': 'oportunidades previstas que se ganaron',
    'average win rate, not said of what': 'tasa de éxito media, sin decir de qué',
    'average length of a B2B sales cycle, stated as 6.5 months':
      'duración media de un ciclo de venta B2B, indicada como 6,5 meses',
    'organic, paid and outbound spend per customer, mean':
      'gasto orgánico, de pago y saliente por cliente, media',
    'organic, paid and outbound spend per customer, median':
      'gasto orgánico, de pago y saliente por cliente, mediana',
    'search engine optimisation and organic social media only, per customer':
      'solo posicionamiento en buscadores y redes sociales sin pago, por cliente',
    'pay-per-click, search advertising and paid social media only, per customer':
      'solo anuncios por clic, en buscadores y redes sociales de pago, por cliente',
    'marketing-qualified leads for which a meeting was scheduled':
      'leads calificados por marketing para los que se fijó una reunión',
    'organic channels, e-mail and referrals included, per customer':
      'canales orgánicos, con correo y recomendaciones, por cliente',
    'paid channels per customer': 'canales de pago, por cliente',
    'touches for each purchase': 'contactos por compra',
    'sales organisations that miss their forecast by more than 10%':
      'organizaciones comerciales cuya previsión falla por más del 10 %',
    'forecasts that miss by 10% or more': 'previsiones que fallan por un 10 % o más',
    'leaders with high confidence in their forecast': 'directivos con mucha confianza en su previsión',
    'day-one forecast against the result: good is within 10%, best within 5%':
      'previsión del primer día frente al resultado: buena dentro del 10 %, óptima dentro del 5 %',
    'share of companies that had answered by then: 37% within an hour, 53% within a day, 77% ever; the median of all lies between':
      'parte de las empresas que ya había respondido: 37 % en una hora, 53 % en un día, 77 % alguna vez; la mediana de todas queda en medio',
    'mean of those companies that answered within 30 days; 23% never did':
      'media de las empresas que respondieron en 30 días; el 23 % nunca lo hizo',
    'nearly so many times as likely to qualify a lead within an hour as an hour later':
      'casi tantas veces más probable calificar un lead en la primera hora que una hora después',
    'over so many times as likely to qualify a lead within an hour as after a day or more':
      'más de tantas veces más probable calificar un lead en la primera hora que tras un día o más',
    'closed deals for each prospect worked': 'ventas cerradas por prospecto trabajado',
    'average win rate of all opportunities': 'tasa de éxito media de todas las oportunidades',
    'touches that a prospect needs, as advised': 'contactos que necesita un prospecto, según el consejo',
    'leads that became opportunities': 'leads que pasaron a oportunidades',
    'leads that became deals': 'leads que acabaron en venta',
    'opportunities that became deals': 'oportunidades que acabaron en venta',
    'mean days from opportunity to deal, of those that became one':
      'días de media de la oportunidad a la venta, de las que acabaron en venta',
    'odds of reaching a lead by phone when called within 5 minutes, against 30':
      'razón de probabilidades de localizar a un lead por teléfono: llamada en 5 minutos frente a 30',
    'odds of qualifying a lead called within 5 minutes, against 30':
      'razón de probabilidades de calificar un lead: llamada en 5 minutos frente a 30',
    'call attempts to make at least before a lead is given up, as advised':
      'intentos de llamada como mínimo antes de abandonar un lead, según el consejo',
    'leads that were never called': 'leads a los que nunca se llamó',
    'sales and marketing spend for each dollar of new recurring revenue a year, upsells included, median':
      'gasto de ventas y marketing por dólar de nuevos ingresos recurrentes anuales, con ventas adicionales, mediana',
    'opening recurring revenue lost in a year, median':
      'ingresos recurrentes iniciales perdidos en un año, mediana',
    'initial contract value of a year, median': 'valor anual inicial del contrato, mediana',
    'lifetime value for each unit of acquisition cost, median':
      'valor de vida por unidad de coste de adquisición, mediana',
    'median time of response, of which leads is not said':
      'tiempo mediano de respuesta, sin decir de qué leads',
    'share answered within 5 minutes': 'parte respondida en 5 minutos',
    'share answered after a day': 'parte respondida después de un día',
    'close rate of leads answered within 5 minutes': 'tasa de cierre de los leads respondidos en 5 minutos',
    'close rate of leads answered after a day': 'tasa de cierre de los leads respondidos después de un día',
    'sales and marketing spend for each dollar of new customers’ contract value a year, median':
      'gasto de ventas y marketing por dólar de valor anual de contrato de clientes nuevos, mediana',
    'customers lost in a year, median': 'clientes perdidos en un año, mediana',
    'touches to a first meeting, on average, as sellers recall them':
      'contactos hasta la primera reunión, de media, según recuerdan los vendedores',
    'touches to a first meeting, on average, as top performers recall them':
      'contactos hasta la primera reunión, de media, según recuerdan los mejores vendedores',
    'won of the opportunities that were proposed or quoted':
      'ganadas de las oportunidades con propuesta o presupuesto',
    'subscribers lost in a month, median': 'suscriptores perdidos en un mes, mediana',
    'share of companies that never answered': 'parte de las empresas que nunca respondió',
    'mean of those companies that answered': 'media de las empresas que respondieron',
    'rule of thumb by size of customer': 'regla práctica según el tamaño del cliente',
    'rule of thumb by annual contract value, stated in months':
      'regla práctica según el valor anual del contrato, en meses',
    'lifetime value over acquisition cost, at least': 'valor de vida sobre coste de adquisición, como mínimo',
    'leads qualified by sales development that became business':
      'leads calificados por desarrollo comercial que acabaron en negocio',
    'touches to make for each prospect, as recommended': 'contactos por prospecto, según la recomendación',
    'organisations whose forecast lands within 5%': 'organizaciones cuya previsión acierta dentro del 5 %',
    'sales leaders typically off by less than 9%':
      'directores comerciales que suelen desviarse menos del 9 %',
    'rule of thumb': 'regla práctica',
  },
  details: {
    words: {
      colon: ': ',
      quoted: '«{text}»',
      readAt: 'leído en {via}',
      readInCopy: 'leído en una copia',
      formula: 'Fórmula',
      definition: 'Definición',
      otherDefinitions: 'Con otras definiciones',
      period: 'Periodo',
      records: 'Registros usados',
      leftOut: 'Excluidos o corregidos',
      leftOutRow: '{reason}: {count}',
      examples: 'por ejemplo, {examples}',
      cleaning: 'Cómo se han leído las filas',
      oddities: 'Anomalías en los registros',
      withoutThem: 'sin ellos {value}',
      sources: 'Cifras publicadas',
      sourceLine: '{source}, {year}. {population}. Nivel de evidencia {grade}.',
      receipt: 'Comprobante',
      receiptOf: 'datos {data}, {definition}, versión {version}, a {asOf}',
      receiptNone: 'El comprobante requiere una conexión segura (https).',
      splitBy: 'Desglosar por',
      picture: 'Imagen ({format})',
      copy: 'Copiar la frase',
      copied: 'Copiado',
      name: 'Nombre',
      value: 'Valor',
    },
    checks: {
      'duplicate-ids': 'Entregados más de una vez',
      'repeated-rows': 'Iguales en todos los campos a una fila anterior, hora incluida',
      'repeated-days': 'Iguales en todos los campos a una fila anterior; sin hora, ambas pueden ser reales',
      'closed-before-created': 'Terminados antes de empezar',
      'won-without-amount': 'Ganados sin importe',
      'open-past-expected-close': 'Abiertos aunque el cierre previsto ya pasó',
      'status-stage-disagree': 'Etapa y estado se contradicen',
      'midnight-only': 'Horas que son todas medianoche: días, no momentos',
      'bulk-import': 'Creados a la vez, como por una importación',
      'owner-missing': 'Sin responsable',
      'future-dates': 'Con fecha posterior al día de referencia',
      'closed-only': 'Solo oportunidades cerradas, ninguna abierta',
    },
    reasons: {
      missing: 'falta {field}',
      invalid: '{field} no se puede leer',
      'not-a-record': 'no es un registro',
      duplicate: 'mismo identificador que una fila posterior',
      repeated: 'igual en todos los campos a una fila anterior, no excluida',
      future: 'en el futuro',
      currency: 'otra moneda sin tipo de cambio',
      'ends-before-start': 'termina antes de empezar',
      'closed-after-as-of': 'cierre en el futuro, cuenta como abierta',
    },
  },
  errors: {
    network: '{url} no responde. Compruebe la dirección y la conexión.',
    cors: '{url} está en otro sitio y no se ha podido leer. O no responde, o no permite que esta página lo lea (CORS).',
    timeout: {
      by: 'seconds',
      one: '{url} no ha enviado nada durante {seconds} segundo.',
      other: '{url} no ha enviado nada durante {seconds} segundos.',
    },
    http: '{url} ha rechazado la petición ({status}). Compruebe lo que se pide.',
    server: '{url} ha fallado por su parte ({status}). Inténtelo más tarde o avise a su responsable.',
    unauthorised: '{url} pregunta quién es usted (401). Vuelva a iniciar sesión.',
    forbidden: 'No tiene permiso para leer {url} (403). Pida acceso a su propietario.',
    'not-found': 'No hay nada en {url} ({status}). Compruebe la dirección.',
    'rate-limited': '{url} ha recibido demasiadas peticiones (429) y se volverá a consultar más tarde.',
    'content-type':
      '{url} ha enviado {type}, que no contiene registros legibles. Se pueden leer JSON, CSV y Arrow.',
    'login-page':
      '{url} ha enviado una página de inicio de sesión en lugar de datos. Inicie sesión allí y vuelva a intentarlo.',
    truncated: '{url} se ha cortado a los {bytes|count} bytes.',
    empty: '{url} no ha enviado nada.',
    malformed: '{url} no está escrito en el formato que indica: {detail}',
    'too-large': '{url} supera los {limit|count} bytes.',
    aborted: 'La carga se ha cancelado.',
    address: '«{url}» no es una dirección de la que leer datos. Use una que empiece por https o una ruta.',
    unmapped: 'No se han reconocido registros en {url}. Sus columnas: {names}',
    undecided:
      'Los valores de la columna «{column}» se pueden leer de dos formas. Indique cómo están escritos.',
    policy:
      'La página no permite cargar {url}. Su política de seguridad de contenido debe incluirlo en connect-src.',
    parse: '{url} no se puede leer como {format}: {message}',
    data: 'Los datos no se pueden usar: {message}',
    option: 'Un ajuste no se puede usar: {message}',
    source: 'En esta página no hay ningún kpi-source con el identificador «{id}».',
    mapping: 'No hay ninguna correspondencia llamada «{name}».',
    unexpected: 'Esta cifra no se ha podido calcular: {message}',
    none: 'Todavía no hay datos. Dé a este elemento datos, una dirección en src o JSON en un elemento script hijo.',
    retry: 'Reintentar',
  },
  kpis: {
    cac: {
      name: 'Coste de adquisición de clientes',
      records: { by: 'n', one: '{n|count} cliente nuevo', other: '{n|count} clientes nuevos' },
      definitions: {
        blended: {
          name: 'Global',
          sentence: 'Todo el gasto comercial y de marketing del periodo, por cliente captado en él.',
        },
        paid: {
          name: 'De pago',
          sentence: 'Gasto marcado como de pago, por cliente marcado como captado por canales de pago.',
        },
        organic: {
          name: 'Orgánico',
          sentence: 'Gasto no marcado como de pago, por cliente marcado como captado sin canales de pago.',
        },
      },
      parts: {
        spend: 'Gasto',
        customers: 'Clientes nuevos',
        salesSpend: 'Gasto comercial',
        marketingSpend: 'Gasto de marketing',
        paidSpend: 'Gasto en canales de pago',
        paidCustomers: 'Clientes de canales de pago',
        organicSpend: 'Gasto sin canales de pago',
        organicCustomers: 'Clientes sin canales de pago',
        ltvToCac: 'Valor de vida por unidad de coste',
        paybackMonths: 'Plazo de recuperación del coste',
      },
      caveats: {
        'no-spend': {
          by: 'customers',
          one: '{customers|count} cliente nuevo, pero ningún gasto registrado: el coste se desconoce, no es cero.',
          other:
            '{customers|count} clientes nuevos, pero ningún gasto registrado: el coste se desconoce, no es cero.',
        },
        'no-customers': 'Se han gastado {spend|money} sin captar ningún cliente: no hay entre qué dividir.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} cliente, y se ha ido: ¿la exportación solo incluye clientes perdidos?',
          other:
            '{count|count} clientes, y todos se han ido: ¿la exportación solo incluye clientes perdidos?',
        },
        'negative-spend': 'Los abonos superan el gasto: quedan {spend|money}, que no es un coste.',
        'no-paid-flag': 'Ningún cliente indica si vino de un canal de pago.',
        'partly-flagged': {
          by: 'count',
          one: '{count|count} cliente nuevo no indica si vino de un canal de pago y queda excluido.',
          other:
            '{count|count} clientes nuevos no indican si vinieron de un canal de pago y quedan excluidos.',
        },
        'marketing-only':
          'Solo hay gasto de marketing registrado: sin el comercial, es menos de lo que cuesta un cliente.',
        'short-period': {
          by: 'days',
          one: 'En {days} día, el gasto y los clientes que trae rara vez coinciden: lea doce meses o fije un desfase.',
          other:
            'En {days} días, el gasto y los clientes que trae rara vez coinciden: lea doce meses o fije un desfase.',
        },
        'no-revenue':
          'Sin los ingresos mensuales no se sabe si este coste compensa: un precio por sí solo no basta.',
        'revenue-not-margin': 'No se ha indicado margen: lo que aporta un cliente se cuenta como ingresos.',
      },
      findings: {
        'ltv-to-cac': {
          by: 'churned',
          one: 'Un cliente aporta unos {value|money} antes de irse, {times|multiple} lo que cuesta captarlo. Hasta ahora solo se ha ido {churned|count}.',
          other:
            'Un cliente aporta unos {value|money} antes de irse, {times|multiple} lo que cuesta captarlo. Hasta ahora se han ido {churned|count}.',
        },
        payback: 'Un cliente nuevo recupera su coste en {months|months}.',
        'paid-and-organic':
          'Un cliente captado por canales de pago cuesta {paid|money}; sin ellos, {organic|money}.',
        'segments-apart':
          'Un cliente cuesta {dearCost|money} en {dear} y {cheapCost|money} en {cheap}, una diferencia que el azar no explica.',
      },
      views: {
        trend: 'Evolución',
        sparkline: 'Evolución',
        segments: 'Por segmento',
        bullet: 'Frente al objetivo',
      },
      options: {
        lag: 'Periodos entre el gasto y los clientes que trae',
        margin: 'Margen bruto, como parte de los ingresos',
      },
    },
    churn: {
      name: 'Tasa de abandono',
      records: { by: 'n', one: '{n|count} cliente al inicio', other: '{n|count} clientes al inicio' },
      definitions: {
        logo: {
          name: 'Clientes',
          sentence: 'De los clientes presentes al inicio del periodo, la parte que se fue durante él.',
        },
        revenue: {
          name: 'Ingresos',
          sentence:
            'De los ingresos mensuales al inicio del periodo, la parte de los clientes que se fueron durante él.',
        },
        annualised: {
          name: 'Anualizada',
          sentence: 'Lo que la misma pérdida de clientes supone en doce meses.',
        },
      },
      parts: {
        start: 'Clientes al inicio',
        lost: 'Clientes perdidos',
        startRevenue: 'Ingresos mensuales al inicio',
        lostRevenue: 'Ingresos mensuales perdidos',
        months: 'Duración del periodo hasta hoy',
        early: 'Perdidos en menos de 90 días',
        earlyRate: 'Parte perdida en menos de 90 días',
        medianLifetime: 'La mitad se ha ido a los',
        retention12: 'Siguen siendo clientes a los 12 meses',
      },
      caveats: {
        'no-customers-at-start': 'No había ningún cliente al inicio del periodo.',
        'more-left-than-there-were':
          'Bajas: {lost|count}; clientes al inicio: {start|count}. Las fechas se contradicen.',
        'no-revenue':
          'Sin los ingresos mensuales de los clientes no se pueden conocer los ingresos perdidos.',
        'no-period': 'Todos los datos no son un periodo: elija uno para ver la pérdida de un año.',
        'came-and-left': {
          by: 'count',
          one: '{count|count} cliente llegó y se fue dentro del periodo y no se cuenta.',
          other: '{count|count} clientes llegaron y se fueron dentro del periodo y no se cuentan.',
        },
        'nobody-left': {
          by: 'count',
          one: '{count|count} cliente y ninguna baja: ¿la exportación solo incluye clientes activos?',
          other: '{count|count} clientes y ninguna baja: ¿la exportación solo incluye clientes activos?',
        },
        'only-leavers': {
          by: 'count',
          one: '{count|count} cliente, y se ha ido: ¿la exportación solo incluye clientes perdidos?',
          other:
            '{count|count} clientes, y todos se han ido: ¿la exportación solo incluye clientes perdidos?',
        },
      },
      findings: {
        'early-by-rep':
          'Los clientes de {owner} se van en menos de {days} días más a menudo que los demás: en torno al {rate|ratio} frente al {overall|ratio}. ¿Se les prometió demasiado?',
        'falls-with-tenure':
          'El abandono baja con el tiempo: {young|ratio} al mes en los tres primeros meses, {old|ratio} en el año siguiente. Los clientes que no encajan se van primero.',
        projection:
          'De los clientes nuevos, el {year|ratio} sigue al cabo de un año y se espera que el {two|ratio} siga al cabo de dos.',
        'top-reason': {
          by: 'count',
          one: 'El motivo indicado: {reason}.',
          other: 'El más frecuente de los {count|count} motivos indicados: {reason}, {share|ratio}.',
        },
        'five-points': {
          by: 'customers',
          one: 'Cinco puntos más de retención conservarían {customers|count} cliente.',
          other: 'Cinco puntos más de retención conservarían {customers|count} clientes.',
        },
        'five-points-revenue': {
          by: 'customers',
          one: 'Cinco puntos más de retención conservarían {customers|count} cliente y {revenue|money} de ingresos al mes.',
          other:
            'Cinco puntos más de retención conservarían {customers|count} clientes y {revenue|money} de ingresos al mes.',
        },
      },
      views: {
        trend: 'Evolución',
        sparkline: 'Evolución',
        retention: 'Retención',
        segments: 'Por segmento',
        bullet: 'Frente al objetivo',
      },
      options: {},
    },
    clv: {
      name: 'Valor de vida del cliente',
      records: { by: 'n', one: '{n|count} cliente', other: '{n|count} clientes' },
      definitions: {
        historic: {
          name: 'Hasta hoy',
          sentence: 'Lo que un cliente ha aportado hasta hoy, de media.',
        },
        simple: {
          name: 'Simplificado',
          sentence:
            'Ingresos mensuales por margen, entre la parte de clientes perdida al mes: un mismo abandono para todos y para siempre.',
        },
        model: {
          name: 'Esperado',
          sentence:
            'Lo que se espera que aporte un cliente nuevo en el horizonte elegido, según un modelo de cómo compran y se van los clientes.',
        },
      },
      parts: {
        customers: 'Clientes',
        mean: 'Media hasta hoy',
        median: 'Mediana hasta hoy',
        winsorised: 'Media sin extremos',
        topDecileShare: 'Parte del 10 % de mejores clientes',
        withoutLargest: 'Media sin el mayor cliente',
        total: 'Aportado hasta hoy',
        topTenth: '10 % mejor',
        others: 'Todos los demás',
        monthlyRevenue: 'Ingresos mensuales',
        margin: 'Margen',
        churn: 'Abandono mensual',
        months: 'Tiempo esperado como cliente',
        payments: 'Pagos esperados',
        paymentValue: 'Importe de un pago',
        averageOrder: 'Pedido medio',
        cac: 'Coste de adquisición',
        r: 'BG/NBD r',
        alpha: 'BG/NBD alfa',
        a: 'BG/NBD a',
        b: 'BG/NBD b',
        logLikelihood: 'BG/NBD log-verosimilitud',
        p: 'Gamma-Gamma p',
        q: 'Gamma-Gamma q',
        gamma: 'Gamma-Gamma gamma',
        sbgAlpha: 'sBG alfa',
        sbgBeta: 'sBG beta',
      },
      caveats: {
        'nothing-to-value': 'No se conocen ni los pedidos ni los ingresos mensuales de los clientes.',
        'no-revenue': 'Ningún cliente tiene ingresos mensuales: el valor simplificado es el de contratos.',
        'nobody-left': {
          by: 'count',
          one: '{count|count} cliente y ninguna baja: no se puede decir cuánto tiempo se quedan los clientes.',
          other:
            '{count|count} clientes y ninguna baja: no se puede decir cuánto tiempo se quedan los clientes.',
        },
        'no-purchase-model':
          'Los pedidos no dan para un modelo: hacen falta diez clientes que hayan vuelto e importes mayores que cero.',
        'no-renewal-model':
          'Los contratos no dan para un modelo: hacen falta diez clientes que se hayan ido y algunos seguidos más allá del primer periodo.',
        alone: 'Por sí sola esta cifra dice poco: con el gasto se compara con lo que cuesta un cliente.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} cliente, y se ha ido: ¿la exportación solo incluye clientes perdidos?',
          other:
            '{count|count} clientes, y todos se han ido: ¿la exportación solo incluye clientes perdidos?',
        },
        'few-left': {
          by: 'events',
          one: '{customers|count} clientes, de los que se ha ido {events|count}: unos pocos deciden esta cifra. Sin su mayor cliente, la media hasta hoy es de {without|money}.',
          other:
            '{customers|count} clientes, de los que se han ido {events|count}: unos pocos deciden esta cifra. Sin su mayor cliente, la media hasta hoy es de {without|money}.',
        },
        'few-came-back': {
          by: 'events',
          one: '{customers|count} clientes, de los que ha vuelto {events|count}: unos pocos deciden esta cifra. Sin su mayor cliente, la media hasta hoy es de {without|money}.',
          other:
            '{customers|count} clientes, de los que han vuelto {events|count}: unos pocos deciden esta cifra. Sin su mayor cliente, la media hasta hoy es de {without|money}.',
        },
        'top-heavy':
          'El 10 % de mejores clientes ha aportado el {share|ratio}. Sin su mayor cliente, la media hasta hoy es de {without|money}.',
        'beyond-seen':
          'La cifra cuenta con un cliente durante {months|months}, pero a ninguno se le ha seguido más de {seen|months}.',
        'revenue-not-margin': 'No se ha indicado margen: lo que aporta un cliente se cuenta como ingresos.',
        'often-and-much':
          'Quien compra a menudo también gasta más cada vez, y el modelo no ve relación entre ambas cosas: infravalora a los mejores clientes.',
        'often-and-little':
          'Quien compra a menudo gasta menos cada vez, y el modelo no ve relación entre ambas cosas: sobrevalora a los más frecuentes.',
      },
      findings: {
        'to-cost': 'Captar un cliente cuesta {cost|money}: su valor es {times|multiple} ese coste.',
        'in-orders': 'Un pedido medio es de {order|money}: el valor es {orders|multiple} ese importe.',
        'constant-churn':
          'En {months|months}, un cliente nuevo aporta {simple|money} si todos tienen siempre el mismo riesgo de irse, y {model|money} si el abandono baja a medida que se van los que no encajan.',
        'renewals-held-out':
          'Ajustado a los primeros {first|months}, el modelo espera que siga el {expected|ratio} a los {at|months}: sigue el {actual|ratio}.',
        'purchases-held-out':
          'Ajustado a la primera mitad del tiempo, el modelo esperaba {expected|count} recompras en las {weeks} semanas siguientes: hubo {actual|count}.',
        'still-buying':
          'Unos {active|count} de {customers|count} clientes siguen comprando: se esperan {purchases|count} compras por {worth|money} en {months|months}. Para este modelo, quien compró una vez sigue ahí.',
      },
      views: {
        concentration: 'El 10 % mejor y los demás',
        segments: 'Por segmento',
        retention: 'Retención esperada',
        bullet: 'Frente al objetivo',
      },
      options: {
        margin: 'Margen bruto, como parte de los ingresos',
        horizon: 'Horizonte en meses',
        discount: 'Tasa de descuento mensual',
        renewal: 'Meses entre dos renovaciones',
        basis: 'Qué se valora: contratos o pedidos',
      },
    },
    'forecast-accuracy': {
      name: 'Precisión de las previsiones',
      records: { by: 'n', one: '{n|count} periodo terminado', other: '{n|count} periodos terminados' },
      definitions: {
        wape: {
          name: 'Ponderada',
          sentence:
            'Uno menos la suma de los errores entre la suma de las ventas: los periodos grandes pesan más.',
        },
        mape: {
          name: 'Media de porcentajes',
          sentence:
            'Uno menos la media de los errores de cada periodo, en porcentaje de lo vendido; los periodos pequeños pesan tanto como los grandes.',
        },
      },
      parts: {
        periods: 'Periodos terminados',
        forecast: 'Previsto',
        actual: 'Vendido',
        wape: 'Error ponderado',
        mape: 'Error porcentual medio',
        bias: 'Sesgo',
        mae: 'Error medio',
        naiveMae: 'Error medio de repetir el último periodo',
        mase: 'Error frente a repetir el último periodo',
        trackingSignal: 'Señal de seguimiento',
      },
      caveats: {
        'no-actual': {
          by: 'count',
          one: 'No se sabe cuánto se vendió en {count|count} periodo previsto.',
          other: 'No se sabe cuánto se vendió en {count|count} periodos previstos.',
        },
        'no-baseline': {
          by: 'periods',
          one: '{periods} periodo terminado no es una referencia: hacen falta {baseline}.',
          other: '{periods} periodos terminados no son una referencia: hacen falta {baseline}.',
        },
        unfinished: {
          by: 'count',
          one: '{count|count} periodo previsto no ha terminado y aún no cuenta.',
          other: '{count|count} periodos previstos no han terminado y aún no cuentan.',
        },
        category:
          'Solo se leen las previsiones de la categoría {category}; con {others} habría ventas contadas dos veces.',
        'negative-actual': 'Lo vendido suma menos de 0: compruebe si los importes llevan el signo correcto.',
        'zero-actual': 'Un periodo sin ventas no tiene error en porcentaje.',
      },
      findings: {
        'no-better-than-naive':
          'No mejor que repetir el último periodo: el error es {mase|multiple} el de hacerlo.',
        'better-than-naive': 'El error es un {less|ratio} menor que el de repetir el último periodo.',
        lately:
          'En los últimos {periods|count} periodos la precisión fue del {accuracy|ratio}; repetir cada vez el anterior habría dado un {naive|ratio}.',
        'too-high':
          'Las previsiones se quedan altas: un {bias|ratio} por encima de lo vendido, más de lo que explica el azar.',
        'too-low':
          'Las previsiones se quedan bajas: un {bias|ratio} por debajo de lo vendido, más de lo que explica el azar.',
        cancelled:
          'Comercial a comercial, la precisión es del {gross|ratio}: el {share|ratio} de los errores de los comerciales se compensó.',
      },
      views: {
        trend: 'Evolución',
        sparkline: 'Evolución',
        segments: 'Por comercial',
        bullet: 'Frente al objetivo',
      },
      options: {
        season: 'Periodos atrás que mira la previsión ingenua',
        category: 'Categoría de previsión',
      },
    },
    funnel: {
      name: 'Embudo de ventas',
      records: { by: 'n', one: '{n|count} registro', other: '{n|count} registros' },
      definitions: {
        reached: {
          name: 'Etapas alcanzadas',
          sentence:
            'De los leads o las operaciones creados en el periodo, la parte que pasó por todas las etapas hasta el final.',
        },
        snapshot: {
          name: 'Situación actual',
          sentence:
            'Los leads y operaciones abiertos en cada etapa ahora, junto a las operaciones ganadas y perdidas en el periodo.',
        },
      },
      parts: {
        entered: 'Entraron',
        completed: 'Llegaron al final',
        inside: 'Abiertos ahora',
        anyLead: 'Leads',
        newLead: 'Leads nuevos',
        workedLead: 'Leads trabajados',
        qualifiedLead: 'Leads cualificados',
        created: 'Operaciones creadas',
        won: 'Ganadas',
        lost: 'Perdidas',
        count: 'Registros',
        value: 'Valor',
        conversion: 'Avance',
        conversionOfLeft: 'Avance, de los que salieron',
        medianDays: 'Días, mediana',
        pointDeals: 'Operaciones ganadas por un punto más',
        pointValue: 'Valor de un punto más',
      },
      caveats: {
        'more-won-than-leads': {
          by: 'won',
          one: '{won|count} operación ganada de {leads|count} leads: también llegan operaciones por otras vías, así que no se puede dar una tasa.',
          other:
            '{won|count} operaciones ganadas de {leads|count} leads: también llegan operaciones por otras vías, así que no se puede dar una tasa.',
        },
        'deals-of-their-own': {
          by: 'deals',
          one: '{deals|count} operación frente a {qualified|count} leads cualificados: algunas operaciones nunca fueron un lead, y la parte que llega al final sale demasiado alta.',
          other:
            '{deals|count} operaciones frente a {qualified|count} leads cualificados: algunas operaciones nunca fueron un lead, y la parte que llega al final sale demasiado alta.',
        },
        'order-guessed': {
          by: 'stages',
          one: 'Ningún historial indica el orden de las etapas: es una suposición.',
          other:
            'Ningún historial indica el orden de las {stages|count} etapas: es una suposición. Indíquelas en stages.',
        },
        'lost-untraced': {
          by: 'count',
          one: '{count|count} operación perdida no indica en qué etapa se perdió; cuenta como perdida en la primera.',
          other:
            '{count|count} operaciones perdidas no indican en qué etapa se perdieron; cuentan como perdidas en la primera.',
        },
        'closed-only':
          'No hay ninguna operación abierta: una exportación solo de cerradas deja fuera todo lo que tarda.',
        'no-amount': {
          by: 'count',
          one: '{count|count} operación abierta no tiene importe: los valores no la incluyen.',
          other: '{count|count} operaciones abiertas no tienen importe: los valores no las incluyen.',
        },
      },
      findings: {
        leak: 'La mayor pérdida está en la etapa {stage}: de las operaciones que salieron, el {rate|ratio} avanzó y {lost|count} no.',
        'leak-new-leads':
          'La mayor pérdida está en los leads nuevos: el {rate|ratio} se trabajó y {lost|count} no.',
        'leak-worked-leads':
          'La mayor pérdida está en los leads trabajados: de los decididos, el {rate|ratio} se cualificó y {lost|count} no.',
        'no-leak': 'Ninguna etapa pierde claramente más que las demás.',
        undecided: {
          by: 'here',
          one: 'El {far|ratio} de las operaciones que llegaron a la etapa {stage} ha avanzado hasta ahora y {here|count} sigue ahí: de las que salieron, avanzó el {left|ratio}.',
          other:
            'El {far|ratio} de las operaciones que llegaron a la etapa {stage} ha avanzado hasta ahora y {here|count} siguen ahí: de las que salieron, avanzó el {left|ratio}.',
        },
        'undecided-worked-leads': {
          by: 'here',
          one: 'El {far|ratio} de los leads trabajados se ha cualificado hasta ahora y {here|count} está sin decidir: de los decididos, se cualificó el {left|ratio}.',
          other:
            'El {far|ratio} de los leads trabajados se ha cualificado hasta ahora y {here|count} están sin decidir: de los decididos, se cualificó el {left|ratio}.',
        },
        point: {
          by: 'deals',
          one: 'Donde más vale un punto más es en la etapa {stage}: en torno a {deals|number} operación ganada, {value|money}.',
          other:
            'Donde más vale un punto más es en la etapa {stage}: en torno a {deals|number} operaciones ganadas, {value|money}.',
        },
        'point-new-leads': {
          by: 'deals',
          one: 'Donde más vale un punto más es en los leads nuevos: en torno a {deals|number} operación ganada, {value|money}.',
          other:
            'Donde más vale un punto más es en los leads nuevos: en torno a {deals|number} operaciones ganadas, {value|money}.',
        },
        'point-worked-leads': {
          by: 'deals',
          one: 'Donde más vale un punto más es en los leads trabajados: en torno a {deals|number} operación ganada, {value|money}.',
          other:
            'Donde más vale un punto más es en los leads trabajados: en torno a {deals|number} operaciones ganadas, {value|money}.',
        },
        'point-deals': {
          by: 'deals',
          one: 'Donde más vale un punto más es en la etapa {stage}: en torno a {deals|number} operación ganada.',
          other:
            'Donde más vale un punto más es en la etapa {stage}: en torno a {deals|number} operaciones ganadas.',
        },
        'point-deals-new-leads': {
          by: 'deals',
          one: 'Donde más vale un punto más es en los leads nuevos: en torno a {deals|number} operación ganada.',
          other:
            'Donde más vale un punto más es en los leads nuevos: en torno a {deals|number} operaciones ganadas.',
        },
        'point-deals-worked-leads': {
          by: 'deals',
          one: 'Donde más vale un punto más es en los leads trabajados: en torno a {deals|number} operación ganada.',
          other:
            'Donde más vale un punto más es en los leads trabajados: en torno a {deals|number} operaciones ganadas.',
        },
      },
      views: {
        stages: 'Etapa por etapa',
        worth: 'Cuánto vale un punto más',
        trend: 'Evolución',
        sparkline: 'Evolución',
      },
      options: { stages: 'Etapas en orden, separadas por comas' },
    },
    'lead-to-opportunity': {
      name: 'Conversión de leads en oportunidades',
      records: { by: 'n', one: '{n|count} lead', other: '{n|count} leads' },
      definitions: {
        cohort: {
          name: 'De todos los leads',
          sentence:
            'De los leads creados en el periodo, la parte que se ha convertido en oportunidad cualificada.',
        },
        worked: {
          name: 'De los leads trabajados',
          sentence:
            'De los leads creados en el periodo a los que alguien respondió, la parte que se ha convertido en oportunidad cualificada.',
        },
        eventual: {
          name: 'Al final',
          sentence:
            'La probabilidad de que un lead llegue a cualificarse: los abiertos cuentan como abiertos, los descartados como decididos.',
        },
      },
      parts: {
        leads: 'Leads',
        worked: 'Trabajados',
        qualified: 'Cualificados',
        disqualified: 'Descartados',
        open: 'Sin decidir',
        rate: 'Cualificados de todos los leads',
        workedRate: 'Trabajados de todos los leads',
        qualifiedOfWorked: 'Cualificados de los trabajados',
        eventualRate: 'Probabilidad de cualificarse al final',
        expected: 'Esperado de estos orígenes',
      },
      caveats: {
        'no-responses':
          'Los registros nunca dicen cuándo se respondió a un lead: no se puede saber cuáles se trabajaron.',
        'too-young': 'Estos leads tienen menos de los {days|days} en que se cualifican nueve de cada diez.',
        'younger-than-window': {
          by: 'count',
          one: '{count|count} lead tiene menos de {days|days} y espera.',
          other: '{count|count} leads tienen menos de {days|days} y esperan.',
        },
        unsettled: {
          by: 'count',
          one: '{count|count} lead abierto tiene menos de los {days|days} en que se cualifican nueve de cada diez: la tasa aún puede subir.',
          other:
            '{count|count} leads abiertos tienen menos de los {days|days} en que se cualifican nueve de cada diez: la tasa subirá.',
        },
        'none-decided':
          'Ningún lead figura como cualificado o descartado: quizá la exportación omite cómo terminaron.',
        'decided-only':
          'No hay ningún lead abierto: una exportación solo de leads decididos deja fuera los que aún se esperan.',
        'all-qualified': {
          by: 'count',
          one: '{count|count} lead, y está cualificado: parece que solo hay leads convertidos.',
          other: 'Los {count|count} leads están cualificados: parece que solo hay leads convertidos.',
        },
        'none-disqualified':
          'Nunca se ha descartado un lead: los que quedaron en nada siguen contando como abiertos.',
      },
      findings: {
        'open-counted': {
          by: 'count',
          one: 'Hasta ahora se ha cualificado el {rate|ratio}, pero {count|count} lead es aún reciente. Si los abiertos cuentan como abiertos, al final se cualifica el {eventual|ratio}.',
          other:
            'Hasta ahora se ha cualificado el {rate|ratio}, pero {count|count} leads son aún recientes. Si los abiertos cuentan como abiertos, al final se cualifica el {eventual|ratio}.',
        },
        causes:
          'De una variación de {change|change} puntos, {worked|change} vienen de cuántos leads se trabajaron y {qualified|change} de cuántos de ellos se cualificaron.',
        unworked: {
          by: 'count',
          one: 'A {count|count} lead ({share|ratio}) nunca se le respondió. Si fuera tan bueno como los demás, se habría cualificado en torno a {worth|count} más.',
          other:
            'A {count|count} leads ({share|ratio}) nunca se les respondió. Si fueran tan buenos como los demás, se habrían cualificado en torno a {worth|count} más.',
        },
        'weak-unworked':
          'De {key} se cualifica el {rate|ratio} frente al {all|ratio} en total, sobre todo porque se trabajan menos: el {own|ratio} frente al {others|ratio}.',
        'weak-unqualified':
          'De {key} se cualifica el {rate|ratio} frente al {all|ratio} en total, sobre todo porque se cualifican menos de los trabajados: el {own|ratio} frente al {others|ratio}.',
        'rep-below':
          'Por sus orígenes, de {key} se esperaría el {expected|ratio}; se cualifica el {rate|ratio} ({low|ratio} a {high|ratio}).',
        'rep-above':
          'Por sus orígenes, de {key} solo se esperaría el {expected|ratio}; se cualifica el {rate|ratio} ({low|ratio} a {high|ratio}).',
        'reps-as-expected': {
          by: 'n',
          one: '{n|count} comercial, y cualifica tanto como sus orígenes hacen esperar.',
          other: 'Los {n|count} comerciales cualifican tanto como sus orígenes hacen esperar.',
        },
      },
      views: {
        trend: 'Evolución',
        sparkline: 'Evolución',
        segments: 'Por segmento',
        factors: 'Trabajados y cualificados',
        curve: 'Por días desde la creación',
      },
      options: { window: 'Días que cuentan tras la creación' },
    },
    pipeline: {
      name: 'Pipeline comercial',
      records: { by: 'n', one: '{n|count} operación abierta', other: '{n|count} operaciones abiertas' },
      definitions: {
        value: { name: 'Valor', sentence: 'La suma de los importes de todas las operaciones abiertas.' },
        count: { name: 'Operaciones abiertas', sentence: 'Cuántas operaciones hay abiertas.' },
        weighted: {
          name: 'Valor ponderado',
          sentence:
            'La suma de los importes de todas las operaciones abiertas, cada uno por su probabilidad de ganarse.',
        },
      },
      parts: {
        open: 'Operaciones abiertas',
        value: 'Valor',
        weighted: 'Valor ponderado',
        crmWeighted: 'Ponderado con las probabilidades del CRM',
        target: 'Objetivo',
        remaining: 'Falta por ganar',
        coverage: 'Cobertura',
        requiredCoverage: 'Cobertura necesaria',
        probabilityOfTarget: 'Probabilidad del objetivo',
        p10: 'Como mínimo, nueve de cada diez veces',
        p50: 'Como mínimo, la mitad de las veces',
        p90: 'Como mínimo, una de cada diez veces',
        largestShare: 'Parte de la mayor operación',
        effectiveDeals: 'Equivalente en operaciones iguales',
        overdue: 'Con el cierre previsto vencido',
        noAmount: 'Sin importe',
        created: 'Operaciones creadas',
        count: 'Operaciones abiertas',
        conversion: 'Avance',
        chance: 'Ganadas desde aquí',
        medianDays: 'Días, mediana',
      },
      caveats: {
        'no-amounts': {
          by: 'count',
          one: '{count|count} operación abierta, sin importe: el valor se desconoce, no es cero.',
          other:
            'Ninguna de las {count|count} operaciones abiertas tiene importe: el valor se desconoce, no es cero.',
        },
        'no-chances': {
          by: 'count',
          one: '{count|count} operación abierta, sin probabilidad, y se han cerrado muy pocas para estimarla.',
          other:
            'Ninguna de las {count|count} operaciones abiertas tiene probabilidad, y se han cerrado muy pocas para estimarla.',
        },
        'no-amount': {
          by: 'count',
          one: '{count|count} operación abierta no tiene importe: el valor real es mayor.',
          other: '{count|count} operaciones abiertas no tienen importe: el valor real es mayor.',
        },
        'no-chance': {
          by: 'count',
          one: '{count|count} operación abierta no tiene probabilidad conocida y queda fuera de todas las cifras ponderadas.',
          other:
            '{count|count} operaciones abiertas no tienen probabilidad conocida y quedan fuera de todas las cifras ponderadas.',
        },
        'negative-amount': {
          by: 'count',
          one: '{count|count} operación abierta tiene un importe negativo; las probabilidades no la incluyen.',
          other:
            '{count|count} operaciones abiertas tienen importes negativos; las probabilidades no las incluyen.',
        },
        'closed-only':
          'No hay ninguna operación abierta: una exportación solo de cerradas no dice nada del pipeline.',
        undated: {
          by: 'count',
          one: '{count|count} operación abierta no tiene fecha de creación: falta en el pasado.',
          other: '{count|count} operaciones abiertas no tienen fecha de creación: faltan en el pasado.',
        },
        'order-guessed':
          'Ningún historial indica el orden de las etapas: es una suposición. Indíquelas en stages.',
      },
      findings: {
        chance:
          'La probabilidad de ganar los {goal|money} que aún faltan es del {chance|ratio}: nueve de cada diez veces, las operaciones que vencen llegan a {p10|money} o más; la mitad de las veces, a {p50|money}.',
        'target-won': 'El objetivo ya está ganado.',
        outlook:
          'Nueve de cada diez veces, las operaciones que vencen llegan a {p10|money} o más; la mitad de las veces, a {p50|money}; una de cada diez, a {p90|money}.',
        'coverage-short':
          'Las operaciones que vencen son {have|multiple} lo que falta por ganar. Del valor cerrado se ganó el {rate|ratio}: hace falta {needed|multiple} para llegar de media.',
        'coverage-enough':
          'Las operaciones que vencen son {have|multiple} lo que falta por ganar. Del valor cerrado se ganó el {rate|ratio}, así que con {needed|multiple} se llega de media.',
        required:
          'Del valor cerrado se ganó el {rate|ratio}: para alcanzar un objetivo de media hace falta {needed|multiple} su importe en el pipeline.',
        overdue: {
          by: 'count',
          one: '{count|count} operación abierta ha pasado su cierre previsto, por {value|money}.',
          other: '{count|count} operaciones abiertas han pasado su cierre previsto, por {value|money}.',
        },
        concentrated:
          'La mayor operación, {deal}, es el {share|ratio} del valor: una concentración como la de {effective|number} operaciones iguales.',
        'chances-of-stages': {
          by: 'count',
          one: 'La probabilidad de {count|count} operación sale de lo que pasó con las cerradas que estuvieron en su etapa.',
          other:
            'Las probabilidades de {count|count} operaciones salen de lo que pasó con las cerradas que estuvieron en sus etapas.',
        },
        'chances-of-crm': {
          by: 'count',
          one: 'La probabilidad de {count|count} operación es la del CRM: muy pocas operaciones cerradas tienen un historial del que aprender.',
          other:
            'Las probabilidades de {count|count} operaciones son las del CRM: muy pocas operaciones cerradas tienen un historial del que aprender.',
        },
        'chances-of-all': {
          by: 'count',
          one: 'La probabilidad de {count|count} operación es la parte ganada de todas las cerradas: ni historial ni probabilidad dicen más.',
          other:
            'Las probabilidades de {count|count} operaciones son la parte ganada de todas las cerradas: ni historial ni probabilidad dicen más.',
        },
        'crm-weighted':
          'Ponderado con las probabilidades del CRM, el valor sería de {theirs|money}; con lo que realmente pasó con sus operaciones, es de {own|money}.',
      },
      views: {
        stages: 'Etapa por etapa',
        trend: 'Evolución',
        bullet: 'Frente al objetivo',
        sparkline: 'Evolución',
      },
      options: { stages: 'Etapas en orden, separadas por comas' },
    },
    'product-performance': {
      name: 'Rendimiento de productos',
      records: { by: 'n', one: '{n|count} operación ganada', other: '{n|count} operaciones ganadas' },
      definitions: {
        revenue: {
          name: 'Ingresos',
          sentence:
            'Lo que aportaron las operaciones ganadas en el periodo, cada línea a su propio producto.',
        },
        units: {
          name: 'Unidades',
          sentence: 'Las unidades vendidas con las operaciones ganadas en el periodo.',
        },
        margin: {
          name: 'Margen',
          sentence: 'Lo que aportaron las operaciones ganadas en el periodo, menos su coste.',
        },
      },
      parts: {
        revenue: 'Ingresos',
        units: 'Unidades',
        products: 'Productos vendidos',
        concentration: 'Concentración (IHH)',
        topShare: 'Cuota del mayor producto',
        margin: 'Margen',
        won: 'Ganadas',
        lost: 'Perdidas',
        winRate: 'Tasa de éxito',
        averagePrice: 'Precio medio',
        priceRealisation: 'Parte del precio de tarifa',
        share: 'Cuota de ingresos',
        medianDays: 'Días hasta ganar, mediana',
        shrunk: 'Tasa de éxito, ajustada hacia la media',
        shrunkLow: 'Tasa de éxito, ajustada hacia la media, límite inferior',
        shrunkHigh: 'Tasa de éxito, ajustada hacia la media, límite superior',
        rank: 'Puesto por tasa de éxito',
        price: 'Efecto precio',
        volume: 'Efecto volumen',
        mix: 'Efecto mix',
      },
      caveats: {
        'items-undated': {
          by: 'count',
          one: '{count|count} línea llega sin operación: no tiene fecha y no cuenta como vendida en ningún periodo.',
          other:
            '{count|count} líneas llegan sin operación: no tienen fecha y no cuentan como vendidas en ningún periodo.',
        },
        'won-without-amount': {
          by: 'count',
          one: '{count|count} de {won|count} operaciones ganadas no dice cuánto valía.',
          other: '{count|count} de {won|count} operaciones ganadas no dicen cuánto valían.',
        },
        'no-cost': 'Ninguna línea indica su coste: el margen se desconoce.',
        'no-product': {
          by: 'count',
          one: '{count|count} operación cerrada no indica ningún producto.',
          other: '{count|count} operaciones cerradas no indican ningún producto.',
        },
        'partly-costed': 'De {revenue|money} de ingresos no se conoce el coste: quedan fuera del margen.',
        'items-and-amounts':
          'Las líneas suman {items|money}; los importes de las mismas operaciones, {deals|money}: cuentan las líneas.',
        'units-are-deals': 'Sin líneas, cada operación ganada cuenta como una unidad.',
        'no-benchmark':
          'Ninguna cifra publicada es lo bastante fiable para comparar: compare los productos entre sí y con el pasado.',
      },
      findings: {
        'leads-by-one-deal':
          'Sin su mayor operación ({largest|money}), {first} caería a {rest|money}, por detrás de {second} ({next|money}).',
        'other-leader-by-units': '{key} lidera en unidades; {revenue}, en ingresos.',
        'other-leader-by-margin': '{key} lidera en margen; {revenue}, en ingresos.',
        'price-volume-mix':
          'De una variación de {change|money}, los precios suponen {price|money}, el número de unidades {volume|money} y el mix de productos {mix|money}.',
        'season-alike': 'Los mismos días un año antes: {before|money}. Sin cambio claro desde entonces.',
        'season-apart':
          'Los mismos días un año antes: {before|money}. Una variación de {change|money}, más de lo que explica el azar.',
        season: 'Los mismos días un año antes: {before|money}. Aún no se puede decir si es un cambio.',
        'season-alike-units':
          'Los mismos días un año antes: {before|count} unidades. Sin cambio claro desde entonces.',
        'season-apart-units':
          'Los mismos días un año antes: {before|count} unidades. Una variación de {change|count} unidades, más de lo que explica el azar.',
        'season-units':
          'Los mismos días un año antes: {before|count} unidades. Aún no se puede decir si es un cambio.',
        spikes: {
          by: 'count',
          one: '{count|count} de {n|count} periodos supera el rango habitual: busque una campaña antes de atribuirlo a un producto.',
          other:
            '{count|count} de {n|count} periodos superan el rango habitual: busque una campaña antes de atribuirlo a un producto.',
        },
        'product-spikes': {
          by: 'count',
          one: '{key}: en {count|count} de {n|count} periodos se ganaron más operaciones de lo habitual. Una campaña puede favorecerlo.',
          other:
            '{key}: en {count|count} de {n|count} periodos se ganaron más operaciones de lo habitual. Una campaña puede favorecerlo.',
        },
        'won-apart':
          '{best} es el que más se gana ({rate|ratio}) y {worst} el que menos ({low|ratio}), una diferencia que el azar no explica.',
        spread:
          'Los ingresos se reparten como entre {effective|number} productos iguales, de {products|count}.',
      },
      views: {
        ranks: 'Clasificaciones en paralelo',
        price: 'Tasa de éxito según el precio',
        segments: 'Por producto',
        bars: 'Evolución',
        sparkline: 'Evolución',
        change: 'Precio, volumen, mix',
      },
      options: {},
    },
    'response-time': {
      name: 'Tiempo de respuesta a leads',
      records: { by: 'n', one: '{n|count} lead', other: '{n|count} leads' },
      definitions: {
        median: {
          name: 'Mediana, todos los leads',
          sentence:
            'El tiempo en que la mitad de los leads creados en el periodo tiene una primera respuesta, contando los que aún esperan.',
        },
        'answered-median': {
          name: 'Mediana de los respondidos',
          sentence: 'La mediana del tiempo hasta la primera respuesta, solo de los leads respondidos.',
        },
        'answered-mean': {
          name: 'Media de los respondidos',
          sentence: 'El tiempo medio hasta la primera respuesta, solo de los leads respondidos.',
        },
      },
      parts: {
        leads: 'Leads',
        answered: 'Respondidos',
        unanswered: 'Sin responder',
        median: 'Mediana, todos los leads',
        answeredMedian: 'Mediana de los respondidos',
        answeredMean: 'Media de los respondidos',
        p90: 'Nueve de cada diez respondidos en',
        within5min: 'Respondidos en 5 minutos',
        within30min: 'Respondidos en 30 minutos',
        within1h: 'Respondidos en una hora',
        within24h: 'Respondidos en 24 horas',
        leads5min: 'Leads respondidos en 5 minutos',
        conversion5min: 'en 5 minutos',
        leads30min: 'Leads respondidos en 5 a 30 minutos',
        conversion30min: 'en 5 a 30 minutos',
        leads1h: 'Leads respondidos en 30 a 60 minutos',
        conversion1h: 'en 30 a 60 minutos',
        leads24h: 'Leads respondidos en 1 a 24 horas',
        conversion24h: 'en 1 a 24 horas',
        leadsLater: 'Leads respondidos después de un día',
        conversionLater: 'después de un día',
        leadsNever: 'Leads nunca respondidos',
        conversionNever: 'nunca',
        conversion: 'Leads convertidos en oportunidades',
        pace: 'Respondidos',
      },
      caveats: {
        'none-answered': {
          by: 'leads',
          one: '{leads|count} lead, sin respuesta registrada.',
          other: '{leads|count} leads, ninguno con respuesta registrada.',
        },
        'median-not-reached': {
          by: 'leads',
          one: '{answered|count} de {leads|count} lead respondido: no llega a la mitad, así que no se sabe cuándo se alcanza.',
          other:
            '{answered|count} de {leads|count} leads respondidos: muy pocos para decir en cuánto tiempo lo está la mitad.',
        },
        'dates-alone': {
          by: 'count',
          one: '{count|count} lead tiene fecha sin hora: no se conocen horas ni minutos.',
          other: '{count|count} leads tienen fechas sin hora: no se conocen horas ni minutos.',
        },
        'answered-only': {
          by: 'leads',
          one: '{leads|count} lead, y está respondido: una exportación sin los demás hace parecer rápido.',
          other:
            'Los {leads|count} leads están respondidos: si la exportación omite los demás, parece más rápido de lo que es.',
        },
        instant: {
          by: 'count',
          one: '{count|count} lead se respondió en menos de diez segundos, como solo hace una máquina.',
          other:
            '{count|count} leads se respondieron en menos de diez segundos, como solo hace una máquina: un correo automático no es una respuesta.',
        },
        decided: {
          by: 'count',
          one: '{count|count} lead se cualificó o descartó sin respuesta registrada y cuenta como en espera hasta entonces.',
          other:
            '{count|count} leads se cualificaron o descartaron sin respuesta registrada y cuentan como en espera hasta entonces.',
        },
      },
      findings: {
        unanswered: {
          by: 'count',
          one: '{count|count} lead espera respuesta, desde hace ya {longest|duration}.',
          other: '{count|count} leads esperan respuesta; el más antiguo, desde hace {longest|duration}.',
        },
        'usual-median':
          'La mediana de los leads respondidos es de {usual|duration}. Deja fuera {waiting|count} sin respuesta: de todos, la mitad se responde en {honest|duration}.',
        late: '{who} responde claramente más tarde: la mitad en {theirs|duration}, frente a {all|duration} en conjunto.',
        'quick-pays':
          'De sus leads respondidos en una hora, el {quick|ratio} acabó en oportunidad ({quickLow|ratio} a {quickHigh|ratio}, de {quickCount|count}); de los respondidos después de un día, el {slow|ratio} ({slowLow|ratio} a {slowHigh|ratio}, de {slowCount|count}). También puede ser que a los mejores leads se les responda antes.',
        'quick-untold':
          'De sus leads respondidos en una hora, el {quick|ratio} acabó en oportunidad ({quickLow|ratio} a {quickHigh|ratio}, de {quickCount|count}); de los respondidos después de un día, el {slow|ratio} ({slowLow|ratio} a {slowHigh|ratio}, de {slowCount|count}). El azar por sí solo puede explicarlo.',
        'study-2007':
          'La pérdida de 21 veces entre 5 y 30 minutos, tan citada, viene del estudio de un proveedor de 2007: llamadas telefónicas de seis empresas, cocientes de posibilidades y no tasas, observados y no ensayados.',
      },
      views: {
        segments: 'Por comercial',
        curve: 'Respondidos con el tiempo',
        trend: 'Evolución',
        decay: 'Cuánto vale responder rápido',
        sparkline: 'Evolución',
      },
      options: { businessHours: 'Horario laboral' },
    },
    'sales-cycle': {
      name: 'Ciclo de venta',
      records: { by: 'n', one: '{n|count} operación', other: '{n|count} operaciones' },
      definitions: {
        'won-median': {
          name: 'Ganadas, mediana',
          sentence:
            'La mitad de las operaciones ganadas en el periodo duró esto o menos, de su inicio a su cierre.',
        },
        'won-mean': {
          name: 'Ganadas, media',
          sentence:
            'Días naturales desde el inicio hasta el cierre de las operaciones ganadas en el periodo, de media.',
        },
        'any-close': {
          name: 'Ganadas o perdidas, con abiertas',
          sentence:
            'El día en que la mitad de las operaciones creadas en el periodo está cerrada, ganada o perdida. Las abiertas cuentan como abiertas.',
        },
      },
      parts: {
        won: 'Ganadas',
        closed: 'Ganadas o perdidas',
        open: 'Abiertas ahora',
        wonMean: 'Ganadas, media',
        wonMedian: 'Ganadas, mediana',
        closedMean: 'Ganadas o perdidas, media',
        closedMedian: 'Ganadas o perdidas, mediana',
        kmMedian: 'La mitad cerrada en, con abiertas',
        kmLow: 'La mitad cerrada en, límite inferior',
        kmHigh: 'La mitad cerrada en, límite superior',
        wonByDay90: 'Ganadas en 90 días',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          one: 'No hay ninguna operación abierta junto a {count|count} cerrada: ¿la exportación solo incluye cerradas? Entonces le faltan los ciclos largos.',
          other:
            'No hay ninguna operación abierta junto a {count|count} cerradas: ¿la exportación solo incluye cerradas? Entonces le faltan los ciclos largos.',
        },
        undated: {
          by: 'count',
          one: '{count|count} operación cerrada no tiene fecha de inicio o de cierre y queda excluida.',
          other:
            '{count|count} operaciones cerradas no tienen fecha de inicio o de cierre y quedan excluidas.',
        },
        'half-not-closed': {
          by: 'n',
          one: '{n|count} operación creada, y sigue abierta: nadie sabe cuándo se cerrará.',
          other:
            '{n|count} operaciones creadas, y se ha cerrado menos de la mitad: nadie sabe aún cuándo lo estará la mitad.',
        },
        'same-day': {
          by: 'count',
          one: '{count|count} de {n|count} operaciones ganadas se cerró el día en que se creó: ¿registrada a posteriori?',
          other:
            '{count|count} de {n|count} operaciones ganadas se cerraron el día en que se crearon: ¿registradas a posteriori?',
        },
      },
      findings: {
        'open-counted': {
          by: 'open',
          one: 'En todos los datos, la mitad de las operaciones ganadas tardó {won|days} o menos. Contando las perdidas y la abierta, la mitad está cerrada el día {half|count}.',
          other:
            'En todos los datos, la mitad de las operaciones ganadas tardó {won|days} o menos. Contando las perdidas y las {open|count} abiertas, la mitad está cerrada el día {half|count}.',
        },
        'half-open': {
          by: 'open',
          one: 'En todos los datos, la mitad de las operaciones ganadas tardó {won|days} o menos. Contando la abierta, la mitad del total no se ha cerrado en ningún plazo observado.',
          other:
            'En todos los datos, la mitad de las operaciones ganadas tardó {won|days} o menos. Contando las {open|count} abiertas, la mitad del total no se ha cerrado en ningún plazo observado.',
        },
        'segments-apart':
          'La mitad de las operaciones está cerrada el día {fastDays|count} en {fast} y el día {slowDays|count} en {slow}, una diferencia que el azar no explica.',
        'slowest-stage':
          'Donde más tiempo pasan las operaciones es en la etapa {stage}: de {n|count}, la mitad ha salido a los {days|days}.',
        'long-tail':
          'Unos pocos ciclos largos llevan la media a {mean|days}, muy por encima de la mediana de {median|days}.',
        'old-open': {
          by: 'count',
          one: '{count|count} operación abierta es más antigua que el 99 % de las ganadas ({days|days}).',
          other:
            '{count|count} operaciones abiertas son más antiguas que el 99 % de las ganadas ({days|days}).',
        },
      },
      views: {
        segments: 'Por segmento',
        curve: 'Ganadas por día',
        trend: 'Evolución',
        sparkline: 'Evolución',
      },
      options: {},
    },
    touchpoints: {
      name: 'Contactos hasta la primera reunión',
      records: { by: 'n', one: '{n|count} primera reunión', other: '{n|count} primeras reuniones' },
      definitions: {
        median: {
          name: 'Mediana',
          sentence:
            'La mitad de los que se reunieron tuvo como máximo estos contactos comerciales hasta su primera reunión.',
        },
        mean: {
          name: 'Media',
          sentence: 'Contactos comerciales hasta la primera reunión, de media entre los que se reunieron.',
        },
      },
      parts: {
        met: 'Con reunión',
        notMet: 'Sin reunión',
        selfBooked: 'Con reunión y sin contacto comercial',
        median: 'Contactos, mediana',
        mean: 'Contactos, media',
        p90: 'Nueve de cada diez se reúnen en',
        marketingShare: 'Parte reunida sin contacto comercial',
      },
      caveats: {
        'no-touches': {
          by: 'met',
          one: '{met|count} reunión, pero ninguna llamada, correo o mensaje: nadie los registró, y eso no es cero.',
          other:
            '{met|count} reuniones, pero ninguna llamada, correo o mensaje: nadie los registró, y eso no es cero.',
        },
        'no-meetings': {
          by: 'count',
          one: 'Se ha contactado con {count|count} cliente potencial, sin reunión todavía.',
          other: 'Se ha contactado con {count|count} clientes potenciales, sin ninguna reunión.',
        },
        automated: {
          by: 'count',
          one: '{count|count} paso de una secuencia automática no cuenta como contacto.',
          other: '{count|count} pasos de secuencias automáticas no cuentan como contactos.',
        },
      },
      findings: {
        'half-meet-by': {
          by: 'notMet',
          one: 'Solo quienes se reunieron dan {touches|number}; {notMet|count} no lo ha hecho. Contándolo, la mitad se reúne en el contacto {by|count}.',
          other:
            'Solo quienes se reunieron dan {touches|number}; {notMet|count} no lo han hecho. Contándolos, la mitad se reúne en el contacto {by|count}.',
        },
        'most-never-meet': {
          by: 'notMet',
          one: 'Solo quienes se reunieron dan {touches|number}; {notMet|count} no lo ha hecho. Contándolo, el {share|ratio} se reúne en el contacto {by|count}.',
          other:
            'Solo quienes se reunieron dan {touches|number}; {notMet|count} no lo han hecho. Contándolos, el {share|ratio} se reúne en el contacto {by|count}.',
        },
        'given-up': {
          by: 'dropped',
          one: 'El contacto {touch|count} aún trajo una reunión en el {chance|ratio} de {n|count} casos; el primero, en el {first|ratio}: {dropped|count} cliente potencial se abandonó antes.',
          other:
            'El contacto {touch|count} aún trajo una reunión en el {chance|ratio} de {n|count} casos; el primero, en el {first|ratio}: {dropped|count} clientes potenciales se abandonaron antes.',
        },
        'self-booked':
          'El {share|ratio} de las {met|count} primeras reuniones llegó sin contacto comercial: esta cifra es de marketing.',
        'marketing-last':
          'En el {share|ratio} de las {met|count} primeras reuniones, el último contacto fue de marketing: esta cifra es tan suya como de ventas.',
        'one-touch': 'La mayoría se reúne tras un solo contacto: aquí contarlos dice poco.',
        'short-way':
          'Del primer contacto a la reunión pasan {days|days}: en tan poco tiempo el número de contactos dice poco.',
        'reps-apart':
          '{many} necesitó {most|number} contactos y {few}, {least|number}, una diferencia que el azar no explica.',
      },
      views: {
        curve: 'Probabilidad de reunión por contacto',
        trend: 'Evolución',
        sparkline: 'Evolución',
        segments: 'Por comercial',
      },
      options: { automated: 'Contar los pasos de secuencias automáticas' },
    },
    'win-rate': {
      name: 'Tasa de éxito',
      records: { by: 'n', one: '{n|count} operación cerrada', other: '{n|count} operaciones cerradas' },
      definitions: {
        closed: {
          name: 'De las cerradas',
          sentence: 'Operaciones ganadas en el periodo, de todas las ganadas o perdidas en él.',
        },
        cohort: {
          name: 'De las creadas',
          sentence:
            'Operaciones ganadas de todas las creadas en el periodo, si tienen la antigüedad con la que ya se han cerrado nueve de cada diez.',
        },
        value: {
          name: 'Por valor',
          sentence:
            'Importe ganado en el periodo, del importe de todas las operaciones ganadas o perdidas en él.',
        },
        eventual: {
          name: 'Al final',
          sentence:
            'La probabilidad de que una operación creada en el periodo se gane en el plazo en que se cerraron nueve de cada diez. Las abiertas cuentan como abiertas.',
        },
      },
      parts: {
        won: 'Ganadas',
        lost: 'Perdidas',
        open: 'Abiertas ahora',
        created: 'Creadas',
        closedRate: 'De las cerradas',
        cohortRate: 'De las creadas',
        valueRate: 'Por valor',
        eventualRate: 'Al final',
        cohort: 'Creadas, con antigüedad suficiente',
        cohortWon: 'De ellas, ganadas',
        wonValue: 'Importe ganado',
        lostValue: 'Importe perdido',
        shrunk: 'Ajustada hacia la media',
        shrunkLow: 'Ajustada hacia la media, límite inferior',
        shrunkHigh: 'Ajustada hacia la media, límite superior',
        rank: 'Puesto',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          one: 'No hay ninguna operación abierta junto a {count|count} cerrada: ¿la exportación solo incluye cerradas?',
          other:
            'No hay ninguna operación abierta junto a {count|count} cerradas: ¿la exportación solo incluye cerradas? Entonces se desconoce la tasa por creación.',
        },
        'no-lost': 'Aquí no hay ninguna operación perdida: ¿la exportación solo incluye ganadas?',
        undated: {
          by: 'count',
          one: '{count|count} operación cerrada no tiene fecha de cierre y no pertenece a ningún periodo.',
          other:
            '{count|count} operaciones cerradas no tienen fecha de cierre y no pertenecen a ningún periodo.',
        },
        'lost-without-amount': {
          by: 'count',
          one: '{count|count} de {lost|count} operaciones perdidas no tiene importe mayor que 0: la tasa por valor sale demasiado alta.',
          other:
            '{count|count} de {lost|count} operaciones perdidas no tienen importe mayor que 0: la tasa por valor sale demasiado alta.',
        },
        immature: {
          by: 'count',
          one: '{count|count} operación tiene menos de {days|days} y queda excluida: aún no ha tenido su tiempo.',
          other:
            '{count|count} operaciones tienen menos de {days|days} y quedan excluidas: aún no han tenido su tiempo.',
        },
        'too-young':
          'Ninguna operación de este periodo lleva aún {days|days} de seguimiento, el plazo en que se cierran nueve de cada diez.',
      },
      findings: {
        'open-counted':
          'En todos los datos, se ganó el {closed|ratio} de las operaciones cerradas. De las creadas, en {days|days} se gana el {eventual|ratio}, se pierde el {lost|ratio} y sigue abierto el {open|ratio}: la tasa de las cerradas deja fuera estas últimas.',
        'old-open': {
          by: 'count',
          one: '{count|count} operación abierta es más antigua que el 99 % de las ganadas ({days|days}). Si cuenta como perdida, se ganó el {rate|ratio} de todas en lugar del {all|ratio}.',
          other:
            '{count|count} operaciones abiertas son más antiguas que el 99 % de las ganadas ({days|days}). Si cuentan como perdidas, se ganó el {rate|ratio} de todas en lugar del {all|ratio}.',
        },
        'mix-and-rate':
          'De la variación de {change|change} puntos, {rate|change} vienen de las tasas propias de los segmentos y {mix|change} de su mezcla.',
        'mix-reverses':
          'La tasa varió {change|change} puntos, pero todos los segmentos fueron en sentido contrario: {rate|change} vienen de sus tasas propias y {mix|change} de su mezcla.',
        'season-alike':
          'Los mismos días un año antes: {rate|ratio} de {n|count}. Sin cambio claro desde entonces.',
        'season-apart':
          'Los mismos días un año antes: {rate|ratio} de {n|count}. Una variación de {change|change} puntos, más de lo que explica el azar.',
        'no-order': 'Los intervalos de los {n|count} se solapan: su orden en la lista no significa nada.',
        first: '{key} está en primer lugar sin ninguna duda: {rate|ratio}, ajustada hacia la media.',
        last: '{key} está en último lugar sin ninguna duda: {rate|ratio}, ajustada hacia la media.',
        'large-won':
          'Por valor se gana el {value|ratio}, por número el {closed|ratio}: las operaciones grandes se ganan más a menudo.',
        'small-won':
          'Por valor se gana el {value|ratio}, por número el {closed|ratio}: las operaciones grandes se ganan menos a menudo.',
      },
      views: {
        trend: 'Evolución',
        segments: 'Por segmento',
        sparkline: 'Evolución',
        curve: 'Ganadas por día',
      },
      options: {},
    },
  },
} satisfies Locale & SameKeys<English>

export default es
