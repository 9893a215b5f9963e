import type { Locale, SameKeys } from '../core/locale.js'
import type { English } from './details/complete-en.js'

const tr = {
  lang: 'tr',
  direction: 'ltr',
  quarter: '{quarter}Ç{year}',
  card: {
    explain: 'Açıklama',
    breakdown: 'Kırılım',
    table: 'Tablo',
    export: 'Dışa aktar',
    details: 'Ayrıntılar',
    updated: 'güncellendi: {time}',
    stale: 'Güncel değil, son güncelleme: {time}',
    loading: 'Yükleniyor',
    notEnough: 'Yeterli veri yok',
    spread: '{interval}; {records}',
    spreadInFull: '%95 güven aralığı {interval}; {records}',
    separator: '; ',
    toDate: '{period}, bugüne dek',
    lastDays: { by: 'days', one: 'son gün', other: 'son {days} gün' },
    trailing: {
      by: 'months',
      one: '{date} itibarıyla son bir ay',
      other: '{date} itibarıyla son {months} ay',
    },
    targetMet: 'Hedeften iyi',
    targetMissed: 'Hedeften kötü',
    targetUntold: 'Hedefe çok yakın, ayırt edilemiyor',
    routine: 'olağan aralığında',
    routineChange: 'belirgin bir değişim yok',
    signalBetter: 'gerçek bir iyileşme',
    signalWorse: 'gerçek bir kötüleşme',
    signal: 'gerçek bir değişim',
    fewToJudge: 'Değerlendirmeye yetecek kayıt yok',
    target: 'Hedef',
    sameDays: { by: 'days', one: '{period}, aynı gün', other: '{period}, aynı {days} gün' },
    likeForLike: 'süren dönem, eşit süreyle karşılaştırıldı',
    points: '{by} puan',
    better: '{by} daha iyi',
    worse: '{by} daha kötü',
    more: '{by} daha fazla',
    less: '{by} daha az',
    same: 'aynı',
    changeBetter: '{change}, daha iyi',
    changeWorse: '{change}, daha kötü',
    changeSignal: '{change}, gerçek bir değişim',
    changeRoutine: '{change}, olağan dalgalanma',
    changeUnknown: '{change}, kayıt yetersiz',
    notComparable: 'karşılaştırılamaz',
    roughly: 'kabaca {judgement}',
    insideBand: 'aralığın içinde',
    weakSource: 'zayıf kaynak',
    circa: 'yaklaşık {year}',
    undated: 'tarihsiz',
    moreNotes: '{count} not daha',
    fewerNotes: 'Daha az not',
    fromTo: '{from} – {to}',
    asOf: '{date} itibarıyla',
    sentence: '{name}: {value} ({period}).',
    statement: '{text}.',
    row: '{label}: {value}; {judgement}.',
    filter: '{dimension}: {values}',
    clear: 'Filtreyi kaldır: {filter}',
  },
  chart: {
    period: 'Dönem',
    value: 'Değer',
    interval: '%95 aralık',
    records: 'Kayıt',
    note: 'Not',
    share: 'Pay',
    by: 'En fazla',
    atRisk: 'Kalan',
    usualRange: 'olağan aralık {range}',
    target: 'hedef {value}',
    benchmark: '{source} {value}',
    weakSource: '{source} {value}, zayıf kaynak',
    toDate: '{period}, bugüne dek',
    outside: 'olağan aralığın dışında',
    few: 'çok az',
    before: 'önceki {value}',
    none: '(boş)',
    noValue: 'değer yok',
    all: 'tümü {value}',
    halfBy: 'yarısı: {value}',
    total: 'Toplam',
    recordCount: '{count} kayıt',
    more: '… ve {count} tane daha',
    toNext: '{share} ilerledi',
    leak: 'en büyük kayıp',
    medianTime: 'medyan {value}',
    overTime: '{name}, {from} – {to}',
    byDimension: '{name}, {dimension} bazında',
    inSteps: '{name}, adım adım',
    against: '{x} karşısında {y}',
    part: 'Bileşen',
    points: '{value} puan',
    rank: '{part} bazında {count}. sırada',
  },
  dimensions: {
    owner: 'temsilci',
    source: 'kaynak',
    product: 'ürün',
    channel: 'kanal',
    stage: 'aşama',
    account: 'firma',
    plan: 'paket',
  },
  caveats: {
    'no-data': 'Henüz kayıt yok.',
    'no-usable-data': {
      by: 'given',
      one: '{given} satır verildi, o da kullanılamadı.',
      other: '{given} satır verildi, hiçbiri kullanılamadı.',
    },
    'not-enough-data': 'Bu değeri hesaplamaya yetecek veri yok.',
    'all-zero':
      'Bu değerin ardındaki tüm tutarlar 0 ya da birbirini götürüyor: dosya bilinmeyenlerin yerine 0 yazıyor olabilir.',
    'negative-amount': 'Bu değer sıfırın altında: tutarların işaretini kontrol edin.',
    'too-few': 'Yalnızca {n} kayıt: eğilim ve sıralama çıkarılamaz.',
    few: '{n} kayıt: bu değeri temkinli okuyun.',
    'refused-rows': '{count} satır okunamadı ve hesap dışı bırakıldı.',
    duplicate: {
      by: 'count',
      one: '{count} satır bir kimliği yineliyor; sonuncusu geçerli.',
      other: '{count} satır aynı kimlikleri yineliyor; her birinin sonuncusu geçerli.',
    },
    repeated:
      '{count} satır her alanda önceki bir satırla aynı ve hesap dışı bırakılmadı: iki kez mi dışa aktarıldı?',
    future: 'Tarihi gelecekte olan {count} kayıt hesap dışı bırakıldı.',
    'closed-after-as-of': 'Kapanış tarihi henüz gelmemiş {count} kapalı anlaşma açık sayılıyor.',
    'ends-before-start': 'Bitişi başlangıcından önce olan {count} kaydın süresi hesap dışı bırakıldı.',
    currency: '{currency} dışındaki para birimlerinden {count} tutar hesap dışı bırakıldı: kur verilmemiş.',
    'partial-period': '{days} günün {elapsed}. günü: dönem henüz bitmedi.',
    'benchmark-unit': 'farklı birim',
    'benchmark-currency': 'farklı para birimi, kur verilmemiş',
    'benchmark-period': 'farklı uzunlukta bir dönem',
    'benchmark-near': 'neredeyse aynı yöntemle ölçülmüş',
    'benchmark-definition': 'farklı tanım',
    'filter-ignored': 'Bu kayıtların hepsinde {dimension} bilgisi yok: filtre uygulanmıyor.',
  },
  findings: {
    'target-untold': {
      by: 'more',
      one: 'Hedef güven aralığının içinde: ayırt etmek için {more} kayıt daha gerekir.',
      other: 'Hedef güven aralığının içinde: ayırt etmek için yaklaşık {more|count} kayıt daha gerekir.',
    },
    'benchmark-untold':
      '{source} kaynağının yayımlanmış sayısı aralığın içinde: ayırt etmek için yaklaşık {more|count} kayıt daha gerekir.',
    'segments-untold':
      '{first} ile {last} henüz ayırt edilemiyor: oranları aynı kalırsa ikisinden toplam yaklaşık {more|count} kayıt daha gerekir.',
  },
  published: {
    'sales and marketing spend for each dollar of new customers’ recurring revenue a year, median':
      'yeni müşterilerin yıllık tekrarlayan gelirinin her doları için satış ve pazarlama gideri, medyan',
    'months until the cost is earned back, median; 14 in 2023':
      'maliyetin geri kazanıldığı ay sayısı, medyan; 2023’te 14',
    'recurring revenue lost in a year, losses and downgrades, median (1 - gross retention)':
      'bir yılda kaybedilen tekrarlayan gelir, ayrılma ve paket düşürme, medyan (1 − brüt elde tutma)',
    'touches until a suspect is a prospect': 'bir adayın potansiyel müşteri olmasına kadar geçen temas',
    'close to this share of companies never answered': 'şirketlerin yaklaşık bu kadarı hiç yanıt vermedi',
    'open value for each unit of the target, a convention': 'hedefin her birimi için açık tutar, bir gelenek',
    'forecast deals that ended won': 'tahmine giren ve kazanılan fırsatlar',
    'average win rate, not said of what': 'ortalama kazanma oranı, neyin oranı olduğu belirtilmemiş',
    'average length of a B2B sales cycle, stated as 6.5 months':
      'ortalama B2B satış döngüsü süresi, 6,5 ay olarak verilmiş',
    'organic, paid and outbound spend per customer, mean':
      'müşteri başına organik, ücretli ve giden satış gideri, ortalama',
    'organic, paid and outbound spend per customer, median':
      'müşteri başına organik, ücretli ve giden satış gideri, medyan',
    'search engine optimisation and organic social media only, per customer':
      'yalnızca arama motoru optimizasyonu ve ücretsiz sosyal medya, müşteri başına',
    'pay-per-click, search advertising and paid social media only, per customer':
      'yalnızca tıklama başı ödeme, arama reklamı ve ücretli sosyal medya, müşteri başına',
    'marketing-qualified leads for which a meeting was scheduled':
      'toplantı ayarlanan, pazarlamanın nitelediği adaylar',
    'organic channels, e-mail and referrals included, per customer':
      'e-posta ve tavsiyeler dahil organik kanallar, müşteri başına',
    'paid channels per customer': 'ücretli kanallar, müşteri başına',
    'touches for each purchase': 'satın alma başına temas',
    'sales organisations that miss their forecast by more than 10%':
      'tahminini %10’dan fazla ıskalayan satış kuruluşları',
    'forecasts that miss by 10% or more': '%10 ve üzeri sapan tahminler',
    'leaders with high confidence in their forecast': 'tahminine çok güvenen yöneticiler',
    'day-one forecast against the result: good is within 10%, best within 5%':
      'ilk gün tahmini ile sonuç: %10 içinde iyi, %5 içinde en iyi',
    'share of companies that had answered by then: 37% within an hour, 53% within a day, 77% ever; the median of all lies between':
      'o ana dek yanıt vermiş şirketlerin payı: bir saatte %37, bir günde %53, herhangi bir zamanda %77; tümünün medyanı ikisinin arasında',
    'mean of those companies that answered within 30 days; 23% never did':
      '30 günde yanıt veren şirketlerin ortalaması; %23’ü hiç yanıt vermedi',
    'nearly so many times as likely to qualify a lead within an hour as an hour later':
      'bir adayı ilk saatte niteleme olasılığı, bir saat sonrakinin neredeyse bu kadar katı',
    'over so many times as likely to qualify a lead within an hour as after a day or more':
      'bir adayı ilk saatte niteleme olasılığı, bir gün ve sonrasının bu kadar katından fazla',
    'closed deals for each prospect worked': 'üzerinde çalışılan potansiyel müşteri başına kapanan satış',
    'average win rate of all opportunities': 'tüm fırsatların ortalama kazanma oranı',
    'touches that a prospect needs, as advised': 'bir potansiyel müşteriye gereken temas, öneri olarak',
    'leads that became opportunities': 'fırsata dönüşen adaylar',
    'leads that became deals': 'satışa dönüşen adaylar',
    'opportunities that became deals': 'satışa dönüşen fırsatlar',
    'mean days from opportunity to deal, of those that became one':
      'satışa dönüşenlerde fırsattan satışa ortalama gün',
    'odds of reaching a lead by phone when called within 5 minutes, against 30':
      '5 dakikada aranan adaya telefonla ulaşma olasılığı, 30 dakikaya göre',
    'odds of qualifying a lead called within 5 minutes, against 30':
      '5 dakikada aranan adayı niteleme olasılığı, 30 dakikaya göre',
    'call attempts to make at least before a lead is given up, as advised':
      'adaydan vazgeçmeden önce en az yapılacak arama, öneri olarak',
    'leads that were never called': 'hiç aranmayan adaylar',
    'sales and marketing spend for each dollar of new recurring revenue a year, upsells included, median':
      'ek satışlar dahil yeni yıllık tekrarlayan gelirin her doları için satış ve pazarlama gideri, medyan',
    'opening recurring revenue lost in a year, median':
      'dönem başı tekrarlayan gelirin bir yılda kaybedilen payı, medyan',
    'initial contract value of a year, median': 'ilk sözleşmenin yıllık tutarı, medyan',
    'lifetime value for each unit of acquisition cost, median':
      'edinme maliyetinin her birimi için yaşam boyu değer, medyan',
    'median time of response, of which leads is not said':
      'medyan yanıt süresi, hangi adaylar olduğu belirtilmemiş',
    'share answered within 5 minutes': '5 dakikada yanıtlananların payı',
    'share answered after a day': 'bir günden sonra yanıtlananların payı',
    'close rate of leads answered within 5 minutes': '5 dakikada yanıtlanan adayların kapanış oranı',
    'close rate of leads answered after a day': 'bir günden sonra yanıtlanan adayların kapanış oranı',
    'sales and marketing spend for each dollar of new customers’ contract value a year, median':
      'yeni müşterilerin yıllık sözleşme tutarının her doları için satış ve pazarlama gideri, medyan',
    'customers lost in a year, median': 'bir yılda kaybedilen müşteriler, medyan',
    'touches to a first meeting, on average, as sellers recall them':
      'ilk toplantıya kadar temas, ortalama, satışçıların hatırladığı',
    'touches to a first meeting, on average, as top performers recall them':
      'ilk toplantıya kadar temas, ortalama, en iyi satışçıların hatırladığı',
    'won of the opportunities that were proposed or quoted': 'teklif verilen fırsatlardan kazanılanlar',
    'subscribers lost in a month, median': 'bir ayda kaybedilen aboneler, medyan',
    'share of companies that never answered': 'hiç yanıt vermeyen şirketlerin payı',
    'mean of those companies that answered': 'yanıt veren şirketlerin ortalaması',
    'rule of thumb by size of customer': 'müşteri büyüklüğüne göre pratik kural',
    'rule of thumb by annual contract value, stated in months':
      'yıllık sözleşme tutarına göre pratik kural, ay olarak verilmiş',
    'lifetime value over acquisition cost, at least': 'yaşam boyu değerin edinme maliyetine oranı, en az',
    'leads qualified by sales development that became business':
      'satış geliştirmenin nitelediği ve işe dönüşen adaylar',
    'touches to make for each prospect, as recommended':
      'potansiyel müşteri başına yapılacak temas, öneri olarak',
    'organisations whose forecast lands within 5%': 'tahmini %5 içinde tutan kuruluşlar',
    'sales leaders typically off by less than 9%': 'genellikle %9’dan az sapan satış yöneticileri',
    'rule of thumb': 'pratik kural',
  },
  details: {
    words: {
      colon: ': ',
      quoted: '“{text}”',
      readAt: '{via} üzerinden okundu',
      readInCopy: 'bir kopyadan okundu',
      formula: 'Formül',
      definition: 'Tanım',
      otherDefinitions: 'Diğer tanımlara göre',
      period: 'Dönem',
      records: 'Kullanılan kayıtlar',
      leftOut: 'Hesap dışı kalan veya düzeltilen',
      leftOutRow: '{reason}: {count}',
      examples: 'örneğin {examples}',
      cleaning: 'Satırlar nasıl okundu',
      oddities: 'Kayıtlarda dikkat çekenler',
      withoutThem: 'bunlar olmadan {value}',
      sources: 'Yayımlanmış rakamlar',
      sourceLine: '{source}, {year}. {population}. Kanıt derecesi: {grade}.',
      receipt: 'Doğrulama kaydı',
      receiptOf: 'veri {data}, {definition}, sürüm {version}, {asOf} itibarıyla',
      receiptNone: 'Doğrulama kaydı için güvenli bağlantı (https) gerekir.',
      splitBy: 'Kırılım boyutu',
      picture: 'Görsel ({format})',
      copy: 'Cümleyi kopyala',
      copied: 'Kopyalandı',
      name: 'Ad',
      value: 'Değer',
    },
    checks: {
      'duplicate-ids': 'Birden çok kez verilmiş',
      'repeated-rows': 'Saati dahil her alanda önceki bir satırla aynı',
      'repeated-days': 'Her alanda önceki bir satırla aynı; saat olmadan ikisi de gerçek olabilir',
      'closed-before-created': 'Başlamadan bitmiş görünen',
      'won-without-amount': 'Tutarsız kazanılmış',
      'open-past-expected-close': 'Beklenen kapanışı geçmiş, hâlâ açık',
      'status-stage-disagree': 'Aşaması ile durumu çelişen',
      'midnight-only': 'Hepsi gece yarısı olan saatler: an değil, gün',
      'bulk-import': 'Toplu oluşturulmuş, içe aktarma gibi',
      'owner-missing': 'Sorumlusu olmayan',
      'future-dates': 'Bilgi gününden sonraki tarihli',
      'closed-only': 'Yalnızca kapanmış fırsatlar, açık olan yok',
    },
    reasons: {
      missing: '{field} eksik',
      invalid: '{field} okunamıyor',
      'not-a-record': 'kayıt değil',
      duplicate: 'kimliği sonraki bir satırla aynı',
      repeated: 'her alanda önceki bir satırla aynı, hesap dışı bırakılmadı',
      future: 'gelecekte',
      currency: 'farklı para birimi, kur yok',
      'ends-before-start': 'başlamadan bitiyor',
      'closed-after-as-of': 'gelecekte kapanıyor, açık sayıldı',
    },
  },
  errors: {
    network: '{url} yanıt vermedi. Adresi ve bağlantıyı kontrol edin.',
    cors: '{url} başka bir sitede ve okunamadı. Ya yanıt vermiyor ya da bu sayfanın okumasına izin vermiyor (CORS).',
    timeout: '{url}, {seconds} saniye boyunca hiçbir şey göndermedi.',
    http: '{url} isteği reddetti ({status}). Ne istendiğini kontrol edin.',
    server: 'Hata {url} tarafında ({status}). Daha sonra yeniden deneyin ya da sorumlusuna bildirin.',
    unauthorised: '{url} kimlik doğrulaması istiyor (401). Yeniden oturum açın.',
    forbidden: '{url} adresini okuma izniniz yok (403). Sahibinden erişim isteyin.',
    'not-found': '{url} adresinde bir şey yok ({status}). Adresi kontrol edin.',
    'rate-limited': '{url} adresine çok sık istek gönderildi (429), daha sonra yeniden denenecek.',
    'content-type': '{url}, {type} gönderdi; bunda okunacak kayıt yok. JSON, CSV ve Arrow okunabilir.',
    'login-page': '{url} veri yerine oturum açma sayfası gönderdi. Orada oturum açıp yeniden deneyin.',
    truncated: '{url} {bytes|count} bayttan sonra kesildi.',
    empty: '{url} boş yanıt gönderdi.',
    malformed: '{url} belirttiği biçimde yazılmamış: {detail}',
    'too-large': '{url} boyutu {limit|count} bayt sınırını aşıyor.',
    aborted: 'Yükleme durduruldu.',
    address: '“{url}” veri okunabilecek bir adres değil. https ile başlayan bir adres veya bir yol girin.',
    unmapped: '{url} içinde tanınan kayıt yok. Sütunları: {names}',
    undecided: '“{column}” sütunundaki değerler iki türlü okunabiliyor. Nasıl yazıldıklarını belirtin.',
    policy:
      'Sayfa {url} adresinin yüklenmesine izin vermiyor. İçerik güvenlik politikası bu adresi connect-src içinde belirtmeli.',
    parse: '{url}, {format} olarak okunamıyor: {message}',
    data: 'Veriler kullanılamıyor: {message}',
    option: 'Bir ayar kullanılamıyor: {message}',
    source: 'Bu sayfada kimliği “{id}” olan bir kpi-source yok.',
    mapping: '“{name}” adında bir eşleme yok.',
    unexpected: 'Bu değer hesaplanamadı: {message}',
    none: 'Henüz veri yok. Bu öğeye veri, src içinde bir adres veya alt script öğesinde JSON verin.',
    retry: 'Yeniden dene',
  },
  kpis: {
    cac: {
      name: 'Müşteri edinme maliyeti',
      records: '{n|count} yeni müşteri',
      definitions: {
        blended: {
          name: 'Toplam',
          sentence:
            'Dönemin tüm satış ve pazarlama harcamasının, dönemde kazanılan müşteri başına düşen tutarı.',
        },
        paid: {
          name: 'Ücretli',
          sentence:
            'Ücretli olarak işaretlenen harcamanın, ücretli kanaldan kazanıldığı işaretlenen müşteri başına tutarı.',
        },
        organic: {
          name: 'Organik',
          sentence:
            'Ücretli kanal dışı olarak işaretlenen harcamanın, ücretli kanal olmadan kazanıldığı işaretlenen müşteri başına tutarı.',
        },
      },
      parts: {
        spend: 'Harcama',
        customers: 'Yeni müşteriler',
        salesSpend: 'Satış harcaması',
        marketingSpend: 'Pazarlama harcaması',
        paidSpend: 'Ücretli harcama',
        paidCustomers: 'Ücretli kanallardan müşteriler',
        organicSpend: 'Organik harcama',
        organicCustomers: 'Ücretli kanal olmadan müşteriler',
        ltvToCac: 'Yaşam boyu değerin maliyete oranı',
        paybackMonths: 'Maliyetin geri kazanılma süresi',
      },
      caveats: {
        'no-spend':
          '{customers|count} yeni müşteri var ama harcama kaydı yok: maliyet sıfır değil, bilinmiyor.',
        'no-customers': '{spend|money} harcandı, müşteri kazanılmadı: bölünecek müşteri yok.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} müşteri var, o da ayrıldı: dosyada yalnızca kaybedilen müşteriler mi var?',
          other: '{count|count} müşterinin hepsi ayrıldı: dosyada yalnızca kaybedilen müşteriler mi var?',
        },
        'negative-spend': 'İadeler harcamayı aşıyor: kalan {spend|money} bir maliyet değil.',
        'no-paid-flag': 'Hiçbir müşteride ücretli kanaldan gelip gelmediği yazmıyor.',
        'partly-flagged':
          '{count|count} yeni müşteride ücretli kanaldan gelip gelmediği yazmıyor; hesap dışı bırakıldı.',
        'marketing-only':
          'Yalnızca pazarlama harcaması kayıtlı: satış harcaması eklenmeden gerçek maliyetin altında kalır.',
        'short-period':
          '{days} gün kısa: harcama ile getirdiği müşteriler aynı döneme nadiren düşer. On iki aya bakın veya gecikme tanımlayın.',
        'no-revenue':
          'Aylık gelir olmadan bu maliyetin karşılığını verip vermediği bilinemez: tek başına fiyat yetmez.',
        'revenue-not-margin': 'Marj verilmedi: müşterinin getirisi ciro olarak sayılıyor.',
      },
      findings: {
        'ltv-to-cac': {
          by: 'churned',
          one: 'Bir müşteri ayrılana kadar yaklaşık {value|money} getiriyor; edinme maliyetine oranı {times|multiple}. Şimdiye dek yalnızca {churned|count} müşteri ayrıldı.',
          other:
            'Bir müşteri ayrılana kadar yaklaşık {value|money} getiriyor; edinme maliyetine oranı {times|multiple}. Şimdiye dek {churned|count} müşteri ayrıldı.',
        },
        payback: 'Yeni müşteri maliyetini {months|months} içinde çıkarıyor.',
        'paid-and-organic':
          'Ücretli kanaldan gelen müşteri {paid|money}, ücretli kanal olmadan gelen {organic|money} tutuyor.',
        'segments-apart':
          'Bir müşteri {dear} segmentinde {dearCost|money}, {cheap} segmentinde {cheapCost|money} tutuyor; fark rastlantıyla açıklanamaz.',
      },
      views: {
        trend: 'Zaman içinde',
        sparkline: 'Zaman içinde',
        segments: 'Segmente göre',
        bullet: 'Hedefe göre',
      },
      options: {
        lag: 'Harcama ile getirdiği müşteriler arasındaki dönem sayısı',
        margin: 'Brüt marj, gelirin payı olarak',
      },
    },
    churn: {
      name: 'Müşteri kayıp oranı',
      records: 'dönem başında {n|count} müşteri',
      definitions: {
        logo: {
          name: 'Müşteri',
          sentence: 'Dönem başındaki müşterilerden dönem içinde ayrılanların payı.',
        },
        revenue: {
          name: 'Gelir',
          sentence: 'Dönem başındaki aylık gelirde, dönem içinde ayrılan müşterilerin payı.',
        },
        annualised: {
          name: 'Yıllık',
          sentence: 'Aynı müşteri kaybı sürerse on iki ayda ulaşılacak oran.',
        },
      },
      parts: {
        start: 'Dönem başındaki müşteriler',
        lost: 'Kaybedilen müşteriler',
        startRevenue: 'Dönem başındaki aylık gelir',
        lostRevenue: 'Kaybedilen aylık gelir',
        months: 'Dönemin bugüne dek uzunluğu',
        early: '90 gün içinde kaybedilen',
        earlyRate: '90 gün içinde kaybedilenlerin payı',
        medianLifetime: 'Yarısının ayrıldığı süre',
        retention12: '12 ay sonra kalan müşteriler',
      },
      caveats: {
        'no-customers-at-start': 'Dönem başında hiç müşteri yoktu.',
        'more-left-than-there-were':
          'Dönem başında {start|count} müşteri vardı, {lost|count} müşteri ayrıldı: tarihler çelişiyor.',
        'no-revenue': 'Müşterilerin aylık geliri olmadan kaybedilen gelir bilinemez.',
        'no-period': 'Tüm veriler bir dönem değil: yıllık kaybı görmek için bir dönem seçin.',
        'came-and-left': '{count|count} müşteri dönem içinde hem geldi hem ayrıldı; sayılmıyor.',
        'nobody-left': {
          by: 'count',
          one: '{count|count} müşteri var, o da hiç ayrılmadı: dosyada yalnızca aktif müşteriler mi var?',
          other: '{count|count} müşteri var, hiçbiri ayrılmadı: dosyada yalnızca aktif müşteriler mi var?',
        },
        'only-leavers': {
          by: 'count',
          one: '{count|count} müşteri var, o da ayrıldı: dosyada yalnızca kaybedilen müşteriler mi var?',
          other: '{count|count} müşterinin hepsi ayrıldı: dosyada yalnızca kaybedilen müşteriler mi var?',
        },
      },
      findings: {
        'early-by-rep':
          '{owner} adlı temsilcinin müşterileri ilk {days} gün içinde daha sık ayrılıyor: yaklaşık {rate|ratio}, genelde {overall|ratio}. Fazla mı söz verildi?',
        'falls-with-tenure':
          'Kayıp zamanla azalıyor: ilk üç ayda aylık {young|ratio}, sonraki bir yılda aylık {old|ratio}. Önce uygun olmayan müşteriler ayrılıyor.',
        projection:
          'Yeni müşterilerde bir yıl sonra kalma oranı {year|ratio}, iki yıl sonra beklenen {two|ratio}.',
        'top-reason': {
          by: 'count',
          one: 'Belirtilen neden: {reason}.',
          other: 'Belirtilen {count|count} nedenden en sık olanı: {reason}, {share|ratio}.',
        },
        'five-points': 'Elde tutma beş puan artsa {customers|count} müşteri daha kalırdı.',
        'five-points-revenue':
          'Elde tutma beş puan artsa {customers|count} müşteri ve ayda {revenue|money} gelir elde kalırdı.',
      },
      views: {
        trend: 'Zaman içinde',
        sparkline: 'Zaman içinde',
        retention: 'Elde tutma',
        segments: 'Segmente göre',
        bullet: 'Hedefe göre',
      },
      options: {},
    },
    clv: {
      name: 'Müşteri yaşam boyu değeri',
      records: '{n|count} müşteri',
      definitions: {
        historic: {
          name: 'Bugüne dek',
          sentence: 'Bir müşterinin bugüne dek ortalama getirisi.',
        },
        simple: {
          name: 'Basit',
          sentence:
            'Aylık gelir çarpı marj, bölü aylık müşteri kayıp oranı: herkes için ve her zaman aynı kayıp varsayılır.',
        },
        model: {
          name: 'Beklenen',
          sentence:
            'Müşterilerin satın alma ve ayrılma davranışını açıklayan bir modele göre, yeni bir müşterinin öngörü süresinde beklenen getirisi.',
        },
      },
      parts: {
        customers: 'Müşteriler',
        mean: 'Bugüne dek ortalama',
        median: 'Bugüne dek medyan',
        winsorised: 'Uç değerler hariç ortalama',
        topDecileShare: 'En iyi onda birin payı',
        withoutLargest: 'En büyük hariç ortalama',
        total: 'Bugüne dek getirisi',
        topTenth: 'En iyi onda bir',
        others: 'Diğer tüm müşteriler',
        monthlyRevenue: 'Aylık gelir',
        margin: 'Marj',
        churn: 'Aylık müşteri kaybı',
        months: 'Beklenen müşterilik süresi',
        payments: 'Beklenen ödeme sayısı',
        paymentValue: 'Ödeme başına değer',
        averageOrder: 'Ortalama sipariş',
        cac: 'Edinme maliyeti',
        r: 'BG/NBD r',
        alpha: 'BG/NBD alfa',
        a: 'BG/NBD a',
        b: 'BG/NBD b',
        logLikelihood: 'BG/NBD log-olabilirlik',
        p: 'Gamma-Gamma p',
        q: 'Gamma-Gamma q',
        gamma: 'Gamma-Gamma gama',
        sbgAlpha: 'sBG alfa',
        sbgBeta: 'sBG beta',
      },
      caveats: {
        'nothing-to-value': 'Ne siparişler ne de müşterilerin aylık geliri biliniyor.',
        'no-revenue': 'Hiçbir müşterinin aylık geliri yok: basit yöntem sözleşmeli müşteriler içindir.',
        'nobody-left': {
          by: 'count',
          one: '{count|count} müşteri var, o da ayrılmadı: müşterilerin ne kadar kaldığı bilinemez.',
          other: '{count|count} müşteri var, hiçbiri ayrılmadı: müşterilerin ne kadar kaldığı bilinemez.',
        },
        'no-purchase-model':
          'Siparişlerden model kurulamıyor: yeniden alışveriş yapmış on müşteri ve sıfırın üstünde tutarlar gerekir.',
        'no-renewal-model':
          'Sözleşmelerden model kurulamıyor: ayrılmış on müşteri ve ilk dönemden uzun izlenmiş müşteriler gerekir.',
        alone: 'Bu değer tek başına az şey söyler: harcama verilirse müşteri maliyetiyle yan yana gelir.',
        'only-leavers': {
          by: 'count',
          one: '{count|count} müşteri var, o da ayrıldı: dosyada yalnızca kaybedilen müşteriler mi var?',
          other: '{count|count} müşterinin hepsi ayrıldı: dosyada yalnızca kaybedilen müşteriler mi var?',
        },
        'few-left':
          '{customers|count} müşteriden ayrılan {events|count}: bu değeri birkaç müşteri belirliyor. En büyük müşteri hariç bugüne dek ortalama {without|money}.',
        'few-came-back':
          '{customers|count} müşteriden yeniden gelen {events|count}: bu değeri birkaç müşteri belirliyor. En büyük müşteri hariç bugüne dek ortalama {without|money}.',
        'top-heavy':
          'En iyi onda birin getirideki payı {share|ratio}. En büyük müşteri hariç bugüne dek ortalama {without|money}.',
        'beyond-seen':
          'Hesapta müşterilik süresi {months|months}, oysa bugüne dek en uzun gözlenen süre {seen|months}.',
        'revenue-not-margin': 'Marj verilmedi: müşterinin getirisi ciro olarak sayılıyor.',
        'often-and-much':
          'Sık alan müşteri her seferinde daha çok harcıyor; model bunları ilişkisiz sayar ve en iyi müşteriler için düşük kalır.',
        'often-and-little':
          'Sık alan müşteri her seferinde daha az harcıyor; model bunları ilişkisiz sayar ve en sık alanlar için yüksek çıkar.',
      },
      findings: {
        'to-cost': 'Bir müşteriyi edinmek {cost|money} tutuyor: değerin bu maliyete oranı {times|multiple}.',
        'in-orders': 'Ortalama sipariş {order|money}: değerin buna oranı {orders|multiple}.',
        'constant-churn':
          'Yeni bir müşteri {months|months} içinde, kayıp olasılığı herkes için hep aynıysa {simple|money}, uygun olmayanlar ayrıldıkça kayıp azalıyorsa {model|money} getirir.',
        'renewals-held-out':
          'İlk {first|months} üzerinden kurulan model, {at|months} sonrası için {expected|ratio} kalma oranı öngörüyor; gerçekleşen {actual|ratio}.',
        'purchases-held-out':
          'Sürenin ilk yarısıyla kurulan model, izleyen {weeks} hafta için {expected|count} yeniden satın alma öngördü; gerçekleşen {actual|count}.',
        'still-buying':
          '{customers|count} müşteriden yaklaşık {active|count} tanesi hâlâ alışveriş yapıyor: {months|months} içinde toplam {worth|money} tutarında {purchases|count} alım bekleniyor. Bu model bir kez alanı hâlâ müşteri sayar.',
      },
      views: {
        concentration: 'En iyi onda bir ve diğerleri',
        segments: 'Segmente göre',
        retention: 'Beklenen elde tutma',
        bullet: 'Hedefe göre',
      },
      options: {
        margin: 'Brüt marj, gelirin payı olarak',
        horizon: 'Öngörülen ay sayısı',
        discount: 'Aylık iskonto',
        renewal: 'İki yenileme arasındaki ay sayısı',
        basis: 'Değerin dayanağı: sözleşmeler veya siparişler',
      },
    },
    'forecast-accuracy': {
      name: 'Tahmin doğruluğu',
      records: '{n|count} tamamlanmış dönem',
      definitions: {
        wape: {
          name: 'Ağırlıklı',
          sentence:
            'Bir eksi tüm hataların toplamının tüm satışların toplamına oranı; büyük dönemler daha ağır basar.',
        },
        mape: {
          name: 'Yüzdelerin ortalaması',
          sentence:
            'Bir eksi dönem hatalarının satışa oranlarının ortalaması; küçük dönemler büyükler kadar ağır basar.',
        },
      },
      parts: {
        periods: 'Tamamlanmış dönemler',
        forecast: 'Tahmin',
        actual: 'Gerçekleşen',
        wape: 'Ağırlıklı hata (WAPE)',
        mape: 'Ortalama yüzde hata (MAPE)',
        bias: 'Sapma',
        mae: 'Ortalama hata (MAE)',
        naiveMae: 'Son dönemi tekrarlamanın ortalama hatası',
        mase: 'Son dönemi tekrarlamaya göre hata (MASE)',
        trackingSignal: 'İzleme sinyali',
      },
      caveats: {
        'no-actual': 'Tahmini olan {count|count} dönemde ne satıldığı bilinmiyor.',
        'no-baseline': '{periods} tamamlanmış dönem kıyas için yetmez: {baseline} dönem gerekir.',
        unfinished: 'Tahmini olan {count|count} dönem henüz bitmedi ve sayılmıyor.',
        category:
          'Yalnızca {category} kategorisindeki tahminler okunuyor; {others} satışları iki kez sayardı.',
        'negative-actual':
          'Satışların toplamı sıfırın altında: tutarların işaretinin doğru olup olmadığına bakın.',
        'zero-actual': 'Satışı olmayan bir dönemin yüzde hatası yoktur.',
      },
      findings: {
        'no-better-than-naive':
          'Son dönemi tekrarlamaktan daha iyi değil: hatanın onun hatasına oranı {mase|multiple}.',
        'better-than-naive': 'Hata, son dönemi tekrarlamanın hatasından {less|ratio} daha küçük.',
        lately:
          'Son {periods|count} dönemde doğruluk {accuracy|ratio}; her seferinde bir önceki dönemi tekrarlamak {naive|ratio} verirdi.',
        'too-high': 'Tahminler yüksek kalıyor: satışın {bias|ratio} üstünde, rastlantıyla açıklanamaz.',
        'too-low': 'Tahminler düşük kalıyor: satışın {bias|ratio} altında, rastlantıyla açıklanamaz.',
        cancelled:
          'Temsilci bazında doğruluk {gross|ratio}: temsilci hatalarının birbirini götüren kısmı {share|ratio}.',
      },
      views: {
        trend: 'Zaman içinde',
        sparkline: 'Zaman içinde',
        segments: 'Temsilciye göre',
        bullet: 'Hedefe göre',
      },
      options: {
        season: 'Naif tahminin baktığı geriye dönük dönem sayısı',
        category: 'Tahmin kategorisi',
      },
    },
    funnel: {
      name: 'Satış hunisi',
      records: '{n|count} kayıt',
      definitions: {
        reached: {
          name: 'Bir kez ulaşan',
          sentence:
            'Dönemde oluşturulan müşteri adaylarından veya anlaşmalardan, tüm aşamaları geçip sona ulaşanların payı.',
        },
        snapshot: {
          name: 'Şu anki durum',
          sentence:
            'Şu anda her aşamadaki açık adaylar ve anlaşmalar, dönemde kazanılan ve kaybedilen anlaşmalarla birlikte.',
        },
      },
      parts: {
        entered: 'Giren',
        completed: 'Sona ulaşan',
        inside: 'Şu an açık',
        anyLead: 'Müşteri adayları',
        newLead: 'Yeni adaylar',
        workedLead: 'İlgilenilen adaylar',
        qualifiedLead: 'Nitelikli adaylar',
        created: 'Oluşturulan anlaşmalar',
        won: 'Kazanılan',
        lost: 'Kaybedilen',
        count: 'Kayıt',
        value: 'Değer',
        conversion: 'İlerleyen',
        conversionOfLeft: 'Aşamadan çıkanlarda ilerleyen',
        medianDays: 'Medyan gün',
        pointDeals: 'Bir puan artışla kazanılan anlaşma',
        pointValue: 'Bir puan artışın değeri',
      },
      caveats: {
        'more-won-than-leads':
          '{leads|count} müşteri adayına karşılık {won|count} anlaşma kazanıldı: anlaşmalar başka yerden de geliyor, pay verilemez.',
        'deals-of-their-own':
          '{qualified|count} nitelikli adaya karşılık {deals|count} anlaşma var: bazı anlaşmalar aday aşamasından geçmemiş, sona ulaşanların payı olduğundan yüksek.',
        'order-guessed': {
          by: 'stages',
          one: 'Aşamaların sırasını gösteren bir geçmiş yok: sıra tahmindir.',
          other:
            '{stages|count} aşamanın sırasını gösteren bir geçmiş yok: sıra tahmindir. Aşamaları stages ile belirtin.',
        },
        'lost-untraced':
          '{count|count} kayıp anlaşmada hangi aşamada kaybedildiği yazmıyor; ilk aşamada kaybedilmiş sayılıyor.',
        'closed-only':
          'Açık anlaşma yok: yalnızca kapanmış anlaşmaları içeren dosyada uzun süren her şey eksik kalır.',
        'no-amount': '{count|count} açık anlaşmanın tutarı yok: değerlere katılmıyor.',
      },
      findings: {
        leak: 'Kayıp {stage} aşamasında: aşamadan çıkanlarda ilerleme {rate|ratio}, ilerlemeyen {lost|count}.',
        'leak-new-leads':
          'Kayıp yeni adaylarda: ilgilenilenlerin payı {rate|ratio}, ilgilenilmeyen {lost|count}.',
        'leak-worked-leads':
          'Kayıp ilgilenilen adaylarda: karara bağlananlarda nitelikli payı {rate|ratio}, nitelikli çıkmayan {lost|count}.',
        'no-leak': 'Hiçbir aşama diğerlerinden belirgin biçimde fazla kaybetmiyor.',
        undecided:
          '{stage} aşamasına gelen anlaşmalarda şimdiye dek ilerleme {far|ratio}, {here|count} anlaşma hâlâ orada: aşamadan çıkanlarda {left|ratio}.',
        'undecided-worked-leads':
          'İlgilenilen adaylarda şimdiye dek nitelikli payı {far|ratio}, {here|count} aday karara bağlanmadı: karara bağlananlarda {left|ratio}.',
        point:
          'Bir puanlık artış en çok {stage} aşamasında değerli: yaklaşık {deals|number} kazanılan anlaşma, {value|money}.',
        'point-new-leads':
          'Bir puanlık artış en çok yeni adaylarda değerli: yaklaşık {deals|number} kazanılan anlaşma, {value|money}.',
        'point-worked-leads':
          'Bir puanlık artış en çok ilgilenilen adaylarda değerli: yaklaşık {deals|number} kazanılan anlaşma, {value|money}.',
        'point-deals':
          'Bir puanlık artış en çok {stage} aşamasında değerli: yaklaşık {deals|number} kazanılan anlaşma.',
        'point-deals-new-leads':
          'Bir puanlık artış en çok yeni adaylarda değerli: yaklaşık {deals|number} kazanılan anlaşma.',
        'point-deals-worked-leads':
          'Bir puanlık artış en çok ilgilenilen adaylarda değerli: yaklaşık {deals|number} kazanılan anlaşma.',
      },
      views: {
        stages: 'Aşama aşama',
        worth: 'Bir puan artışın değeri',
        trend: 'Zaman içinde',
        sparkline: 'Zaman içinde',
      },
      options: { stages: 'Sırasıyla aşamalar, virgülle ayrılmış' },
    },
    'lead-to-opportunity': {
      name: 'Adaydan fırsata dönüşüm oranı',
      records: '{n|count} müşteri adayı',
      definitions: {
        cohort: {
          name: 'Tüm adaylarda',
          sentence: 'Dönemde oluşturulan müşteri adaylarından nitelikli fırsata dönüşenlerin payı.',
        },
        worked: {
          name: 'İlgilenilen adaylarda',
          sentence:
            'Dönemde oluşturulan ve yanıt verilen müşteri adaylarından nitelikli fırsata dönüşenlerin payı.',
        },
        eventual: {
          name: 'Sonunda',
          sentence:
            'Bir adayın sonunda nitelikli çıkma olasılığı: açık adaylar açık, elenenler karara bağlanmış sayılır.',
        },
      },
      parts: {
        leads: 'Müşteri adayları',
        worked: 'İlgilenilen',
        qualified: 'Nitelikli',
        disqualified: 'Elenen',
        open: 'Karara bağlanmamış',
        rate: 'Tüm adaylarda nitelikli payı',
        workedRate: 'Tüm adaylarda ilgilenilen payı',
        qualifiedOfWorked: 'İlgilenilenlerde nitelikli payı',
        eventualRate: 'Sonunda nitelikli çıkma olasılığı',
        expected: 'Bu kaynaklardan beklenen',
      },
      caveats: {
        'no-responses':
          'Kayıtlarda adaylara ne zaman yanıt verildiği yok: hangileriyle ilgilenildiği bilinemez.',
        'too-young':
          'Nitelikli adayların onda dokuzu {days|days} içinde nitelikli oluyor; bu adaylar daha yeni.',
        'younger-than-window': '{count|count} aday henüz {days|days} dolmadığı için bekliyor.',
        unsettled: {
          by: 'count',
          one: 'Nitelikli adayların onda dokuzu {days|days} içinde nitelikli oluyor; bu süreyi doldurmayan {count|count} açık aday var: oran artabilir.',
          other:
            'Nitelikli adayların onda dokuzu {days|days} içinde nitelikli oluyor; bu süreyi doldurmayan {count|count} açık aday var: oran artacak.',
        },
        'none-decided':
          'Hiçbir aday nitelikli ya da elenmiş olarak işaretlenmemiş: dosyada sonuçlar eksik olabilir.',
        'decided-only':
          'Açık aday yok: yalnızca sonuçlanmış adayları içeren dosyada hâlâ beklenenler eksik kalır.',
        'all-qualified': '{count|count} adayın hepsi nitelikli: yalnızca dönüşmüş adaylar gibi görünüyor.',
        'none-disqualified': 'Hiçbir aday elenmemiş: sonuçsuz kalan adaylar hâlâ açık sayılıyor.',
      },
      findings: {
        'open-counted':
          'Şimdiye dek nitelikli payı {rate|ratio}, ama {count|count} aday henüz yeni. Açık adaylar açık sayılınca sonunda nitelikli çıkacak pay {eventual|ratio}.',
        causes:
          '{change|change} puanlık değişimin {worked|change} puanı ilgilenilen aday payından, {qualified|change} puanı bunlardaki nitelikli payından geliyor.',
        unworked: {
          by: 'count',
          one: '{count|count} adaya ({share|ratio}) hiç yanıt verilmedi. Diğerleri kadar iyi olsa yaklaşık {worth|count} aday daha nitelikli çıkardı.',
          other:
            '{count|count} adaya ({share|ratio}) hiç yanıt verilmedi. Diğerleri kadar iyi olsalar yaklaşık {worth|count} aday daha nitelikli çıkardı.',
        },
        'weak-unworked':
          '{key}: nitelikli payı {rate|ratio}, genelde {all|ratio}. Başlıca neden daha az adayla ilgilenilmesi: {own|ratio}, diğerlerinde {others|ratio}.',
        'weak-unqualified':
          '{key}: nitelikli payı {rate|ratio}, genelde {all|ratio}. Başlıca neden ilgilenilenlerden daha azının nitelikli çıkması: {own|ratio}, diğerlerinde {others|ratio}.',
        'rep-below':
          '{key}: kaynaklarına göre beklenen {expected|ratio}, nitelikli payı {rate|ratio} ({low|ratio} – {high|ratio}).',
        'rep-above':
          '{key}: kaynaklarına göre beklenen yalnızca {expected|ratio}, nitelikli payı {rate|ratio} ({low|ratio} – {high|ratio}).',
        'reps-as-expected': '{n|count} temsilcinin hepsi kaynaklarından beklenen sonucu alıyor.',
      },
      views: {
        trend: 'Zaman içinde',
        sparkline: 'Zaman içinde',
        segments: 'Segmente göre',
        factors: 'İlgilenilen ve nitelikli payı',
        curve: 'Oluşturulduktan sonraki günlere göre',
      },
      options: { window: 'Oluşturulduktan sonra sayılan gün' },
    },
    pipeline: {
      name: 'Satış hattı',
      records: '{n|count} açık anlaşma',
      definitions: {
        value: { name: 'Değer', sentence: 'Tüm açık anlaşmaların tutarlarının toplamı.' },
        count: { name: 'Açık anlaşmalar', sentence: 'Açık anlaşmaların sayısı.' },
        weighted: {
          name: 'Ağırlıklı değer',
          sentence: 'Tüm açık anlaşmaların kazanılma olasılığıyla çarpılmış tutarlarının toplamı.',
        },
      },
      parts: {
        open: 'Açık anlaşmalar',
        value: 'Değer',
        weighted: 'Ağırlıklı değer',
        crmWeighted: 'CRM olasılıklarıyla ağırlıklı değer',
        target: 'Hedef',
        remaining: 'Kazanılması gereken',
        coverage: 'Karşılama oranı',
        requiredCoverage: 'Gereken karşılama oranı',
        probabilityOfTarget: 'Hedefe ulaşma olasılığı',
        p10: '%90 olasılıkla en az',
        p50: '%50 olasılıkla en az',
        p90: '%10 olasılıkla en az',
        largestShare: 'En büyük anlaşmanın payı',
        effectiveDeals: 'Aynı yoğunlukta eşit anlaşma sayısı',
        overdue: 'Beklenen kapanışı geçmiş',
        noAmount: 'Tutarı olmayan',
        created: 'Oluşturulan anlaşmalar',
        count: 'Açık anlaşmalar',
        conversion: 'İlerleyen',
        chance: 'Buradan kazanılan',
        medianDays: 'Medyan gün',
      },
      caveats: {
        'no-amounts': {
          by: 'count',
          one: 'Açık olan {count|count} anlaşmanın tutarı yok: değer sıfır değil, bilinmiyor.',
          other: 'Açık {count|count} anlaşmanın hiçbirinde tutar yok: değer sıfır değil, bilinmiyor.',
        },
        'no-chances': {
          by: 'count',
          one: 'Açık olan {count|count} anlaşmanın olasılığı yok ve tahmin için kapanan anlaşma çok az.',
          other:
            'Açık {count|count} anlaşmanın hiçbirinde olasılık yok ve tahmin için kapanan anlaşma çok az.',
        },
        'no-amount': '{count|count} açık anlaşmanın tutarı yok: gerçek değer bundan yüksek.',
        'no-chance':
          '{count|count} açık anlaşmanın kazanılma olasılığı bilinmiyor; ağırlıklı değerlerin hiçbirine katılmıyor.',
        'negative-amount': '{count|count} açık anlaşmanın tutarı eksi; olasılıklara katılmıyor.',
        'closed-only':
          'Açık anlaşma yok: yalnızca kapanmış anlaşmaları içeren bir dosya satış hattı hakkında bir şey söylemez.',
        undated: '{count|count} açık anlaşmanın oluşturulma tarihi yok: geçmişte görünmüyor.',
        'order-guessed':
          'Aşamaların sırasını gösteren bir geçmiş yok: sıra tahmindir. Aşamaları stages ile belirtin.',
      },
      findings: {
        chance:
          'Eksik kalan {goal|money} tutarını kazanma olasılığı {chance|ratio}: vadesi gelen anlaşmalar %90 olasılıkla en az {p10|money}, %50 olasılıkla en az {p50|money} getirir.',
        'target-won': 'Hedefe şimdiden ulaşıldı.',
        outlook:
          'Vadesi gelen anlaşmalar %90 olasılıkla en az {p10|money}, %50 olasılıkla en az {p50|money}, %10 olasılıkla en az {p90|money} getirir.',
        'coverage-short':
          'Vadesi gelen anlaşmaların kazanılması gereken tutara oranı {have|multiple}. Kapanan değerde kazanılan pay {rate|ratio}: ortalamada hedefe ulaşmak için {needed|multiple} gerekir.',
        'coverage-enough':
          'Vadesi gelen anlaşmaların kazanılması gereken tutara oranı {have|multiple}. Kapanan değerde kazanılan pay {rate|ratio}: ortalamada hedefe ulaşmak için {needed|multiple} yeter.',
        required:
          'Kapanan değerde kazanılan pay {rate|ratio}: ortalamada hedefe ulaşmak için satış hattının hedefe oranı {needed|multiple} olmalı.',
        overdue: 'Beklenen kapanışı geçmiş {count|count} açık anlaşma var, toplam değer {value|money}.',
        concentrated:
          'En büyük anlaşma olan {deal} değerin {share|ratio} kadarını oluşturuyor: {effective|number} eşit anlaşma kadar yoğun.',
        'chances-of-stages':
          '{count|count} anlaşmanın olasılığı, aynı aşamadan geçip kapanan anlaşmaların sonucuna dayanıyor.',
        'chances-of-crm':
          '{count|count} anlaşmanın olasılığı CRM kaydından alındı: geçmişi olan kapanmış anlaşma çok az.',
        'chances-of-all':
          '{count|count} anlaşmanın olasılığı, kapanan tüm anlaşmalarda kazanılan paydır: daha fazlasını söyleyecek geçmiş veya olasılık yok.',
        'crm-weighted':
          'Değer CRM olasılıklarıyla ağırlıklandırılsa {theirs|money} olurdu; anlaşmalarınızın gerçek sonuçlarıyla {own|money}.',
      },
      views: {
        stages: 'Aşama aşama',
        trend: 'Zaman içinde',
        bullet: 'Hedefe göre',
        sparkline: 'Zaman içinde',
      },
      options: { stages: 'Sırasıyla aşamalar, virgülle ayrılmış' },
    },
    'product-performance': {
      name: 'Ürün performansı',
      records: '{n|count} kazanılan anlaşma',
      definitions: {
        revenue: {
          name: 'Gelir',
          sentence: 'Dönemde kazanılan anlaşmaların getirisi; her satır kalemi kendi ürününe yazılır.',
        },
        units: { name: 'Adet', sentence: 'Dönemde kazanılan anlaşmalarla satılan adet.' },
        margin: { name: 'Marj', sentence: 'Dönemde kazanılan anlaşmaların getirisi eksi maliyeti.' },
      },
      parts: {
        revenue: 'Gelir',
        units: 'Adet',
        products: 'Satılan ürünler',
        concentration: 'Yoğunlaşma (HHI)',
        topShare: 'En büyük ürünün payı',
        margin: 'Marj',
        won: 'Kazanılan',
        lost: 'Kaybedilen',
        winRate: 'Kazanma oranı',
        averagePrice: 'Ortalama fiyat',
        priceRealisation: 'Liste fiyatına oran',
        share: 'Gelirdeki pay',
        medianDays: 'Kazanmaya kadar medyan gün',
        shrunk: 'Kazanma oranı, ortalamaya çekilmiş',
        shrunkLow: 'Kazanma oranı, ortalamaya çekilmiş, alt sınır',
        shrunkHigh: 'Kazanma oranı, ortalamaya çekilmiş, üst sınır',
        rank: 'Kazanma oranına göre sıra',
        price: 'Fiyat',
        volume: 'Miktar',
        mix: 'Ürün karması',
      },
      caveats: {
        'items-undated':
          '{count|count} satır kaleminin anlaşması yok: tarihi olmadığından hiçbir dönemde satılmış sayılmıyor.',
        'won-without-amount': '{won|count} kazanılan anlaşmadan {count|count} tanesinin tutarı yok.',
        'no-cost': 'Hiçbir satır kaleminde maliyet yok: marj bilinmiyor.',
        'no-product': '{count|count} kapanan anlaşmada ürün belirtilmemiş.',
        'partly-costed': 'Gelirin {revenue|money} tutarındaki kısmında maliyet bilinmiyor: marja katılmıyor.',
        'items-and-amounts':
          'Satır kalemlerinin toplamı {items|money}, aynı anlaşmaların tutarı {deals|money}: satır kalemleri esas alınıyor.',
        'units-are-deals': 'Satır kalemi olmadığında her kazanılan anlaşma bir adet sayılır.',
        'no-benchmark':
          'Karşılaştırmaya değer, güvenilir bir yayımlanmış rakam yok: ürünleri birbirleriyle ve geçmişleriyle karşılaştırın.',
      },
      findings: {
        'leads-by-one-deal':
          '{first}, en büyük anlaşması ({largest|money}) olmasa {rest|money} düzeyine iner ve {next|money} ile {second} ürününün gerisinde kalırdı.',
        'other-leader-by-units': 'Adette {key}, gelirde {revenue} önde.',
        'other-leader-by-margin': 'Marjda {key}, gelirde {revenue} önde.',
        'price-volume-mix':
          '{change|money} tutarındaki değişimde fiyatların etkisi {price|money}, adedin {volume|money}, ürün karmasının {mix|money}.',
        'season-alike': 'Geçen yılın aynı günleri: {before|money}. O zamandan beri belirgin bir değişim yok.',
        'season-apart':
          'Geçen yılın aynı günleri: {before|money}. {change|money} tutarındaki değişim rastlantıyla açıklanamaz.',
        season: 'Geçen yılın aynı günleri: {before|money}. Bunun bir değişim olup olmadığı henüz söylenemez.',
        'season-alike-units':
          'Geçen yılın aynı günleri: {before|count} adet. O zamandan beri belirgin bir değişim yok.',
        'season-apart-units':
          'Geçen yılın aynı günleri: {before|count} adet. {change|count} adetlik değişim rastlantıyla açıklanamaz.',
        'season-units':
          'Geçen yılın aynı günleri: {before|count} adet. Bunun bir değişim olup olmadığı henüz söylenemez.',
        spikes:
          '{n|count} dönemden {count|count} tanesi olağan aralığın üstünde: başarıyı ürüne yazmadan önce kampanya olup olmadığına bakın.',
        'product-spikes':
          '{key}: {n|count} dönemin {count|count} tanesinde olağandan çok anlaşma kazanıldı. Bir kampanya ürünü olduğundan iyi gösteriyor olabilir.',
        'won-apart':
          'En sık kazanılan {best} ({rate|ratio}), en az kazanılan {worst} ({low|ratio}); fark rastlantıyla açıklanamaz.',
        spread:
          'Gelir, {products|count} ürüne eşit büyüklükte {effective|number} ürün varmış gibi dağılıyor.',
      },
      views: {
        ranks: 'Sıralamalar yan yana',
        price: 'Fiyata göre kazanma oranı',
        segments: 'Ürüne göre',
        bars: 'Zaman içinde',
        sparkline: 'Zaman içinde',
        change: 'Fiyat, miktar, ürün karması',
      },
      options: {},
    },
    'response-time': {
      name: 'Müşteri adayı yanıt süresi',
      records: '{n|count} müşteri adayı',
      definitions: {
        median: {
          name: 'Medyan, tüm adaylar',
          sentence:
            'Dönemde oluşturulan müşteri adaylarının yarısının ilk yanıtı aldığı süre; hâlâ bekleyenler de sayılır.',
        },
        'answered-median': {
          name: 'Yanıtlananların medyanı',
          sentence: 'İlk yanıta kadar geçen sürelerin ortadaki değeri, yalnızca yanıtlanan adaylarda.',
        },
        'answered-mean': {
          name: 'Yanıtlananların ortalaması',
          sentence: 'İlk yanıta kadar geçen ortalama süre, yalnızca yanıtlanan adaylarda.',
        },
      },
      parts: {
        leads: 'Müşteri adayları',
        answered: 'Yanıtlanan',
        unanswered: 'Yanıtlanmayan',
        median: 'Medyan, tüm adaylar',
        answeredMedian: 'Yanıtlananların medyanı',
        answeredMean: 'Yanıtlananların ortalaması',
        p90: 'Onda dokuzun yanıtlandığı süre',
        within5min: '5 dakika içinde yanıtlanan',
        within30min: '30 dakika içinde yanıtlanan',
        within1h: 'Bir saat içinde yanıtlanan',
        within24h: '24 saat içinde yanıtlanan',
        leads5min: '5 dakika içinde yanıtlanan adaylar',
        conversion5min: '5 dakika içinde',
        leads30min: '5–30 dakika sonra yanıtlanan adaylar',
        conversion30min: '5–30 dakika sonra',
        leads1h: '30–60 dakika sonra yanıtlanan adaylar',
        conversion1h: '30–60 dakika sonra',
        leads24h: '1–24 saat sonra yanıtlanan adaylar',
        conversion24h: '1–24 saat sonra',
        leadsLater: 'Bir günden sonra yanıtlanan adaylar',
        conversionLater: 'bir günden sonra',
        leadsNever: 'Hiç yanıtlanmayan adaylar',
        conversionNever: 'hiç',
        conversion: 'Fırsata dönüşen adaylar',
        pace: 'Yanıt',
      },
      caveats: {
        'none-answered': {
          by: 'leads',
          one: '{leads|count} müşteri adayı var, kayıtlı yanıtı yok.',
          other: '{leads|count} müşteri adayı var, hiçbirinde kayıtlı yanıt yok.',
        },
        'median-not-reached':
          '{leads|count} adaydan yanıtlanan {answered|count}: yarısının ne zaman yanıtlandığını söylemek için çok az.',
        'dates-alone': '{count|count} adayın tarihinde saat yok: saat ve dakika bilinemez.',
        'answered-only': {
          by: 'leads',
          one: '{leads|count} aday var, o da yanıtlanmış: dosyada diğerleri yoksa süre olduğundan hızlı görünür.',
          other:
            '{leads|count} adayın hepsi yanıtlanmış: dosyada diğerleri yoksa süre olduğundan hızlı görünür.',
        },
        instant:
          '{count|count} aday on saniye içinde yanıtlanmış; bunu ancak bir makine yapar. Otomatik e-posta yanıt değildir.',
        decided:
          '{count|count} aday, kayıtlı yanıt olmadan nitelikli sayılmış veya elenmiş; o ana kadar bekliyor sayılıyor.',
      },
      findings: {
        unanswered: {
          by: 'count',
          one: '{count|count} aday {longest|duration} süredir yanıt bekliyor.',
          other: '{count|count} aday yanıt bekliyor, en eskisi {longest|duration} süredir.',
        },
        'usual-median':
          'Yanıtlanan adayların medyanı {usual|duration}; yanıt bekleyen {waiting|count} adayı kapsamaz. Tüm adayların yarısı {honest|duration} içinde yanıtlanıyor.',
        late: '{who} belirgin biçimde geç yanıtlıyor: adaylarının yarısını {theirs|duration}, tüm ekip {all|duration} içinde.',
        'quick-pays':
          'Bir saat içinde yanıtlanan adaylarda fırsata dönüşüm {quick|ratio} ({quickCount|count} adayda {quickLow|ratio} – {quickHigh|ratio}); bir günden sonra yanıtlananlarda {slow|ratio} ({slowCount|count} adayda {slowLow|ratio} – {slowHigh|ratio}). İyi adaylara daha erken dönülüyor da olabilir.',
        'quick-untold':
          'Bir saat içinde yanıtlanan adaylarda fırsata dönüşüm {quick|ratio} ({quickCount|count} adayda {quickLow|ratio} – {quickHigh|ratio}); bir günden sonra yanıtlananlarda {slow|ratio} ({slowCount|count} adayda {slowLow|ratio} – {slowHigh|ratio}). Bu fark rastlantı olabilir.',
        'study-2007':
          'Sıkça anılan, 5 dakikadan 30 dakikaya 21 katlık düşüş bir yazılım satıcısının 2007 araştırmasından: altı şirketin telefon aramaları, oran değil bahis oranı, deney değil gözlem.',
      },
      views: {
        segments: 'Temsilciye göre',
        curve: 'Ne kadar sürede yanıtlandı',
        trend: 'Zaman içinde',
        decay: 'Hızlı yanıtın değeri',
        sparkline: 'Zaman içinde',
      },
      options: { businessHours: 'Mesai saatleri' },
    },
    'sales-cycle': {
      name: 'Satış döngüsü uzunluğu',
      records: '{n|count} anlaşma',
      definitions: {
        'won-median': {
          name: 'Kazanılan, medyan',
          sentence: 'Dönemde kazanılan anlaşmaların yarısı başından sonuna en fazla bu kadar sürdü.',
        },
        'won-mean': {
          name: 'Kazanılan, ortalama',
          sentence: 'Dönemde kazanılan anlaşmaların başından sonuna geçen ortalama takvim günü.',
        },
        'any-close': {
          name: 'Kazanılan veya kaybedilen, açıklar dâhil',
          sentence:
            'Dönemde oluşturulan anlaşmaların yarısının kazanılarak veya kaybedilerek kapandığı gün. Açık anlaşmalar açık sayılır.',
        },
      },
      parts: {
        won: 'Kazanılan',
        closed: 'Kazanılan veya kaybedilen',
        open: 'Şu an açık',
        wonMean: 'Kazanılan, ortalama',
        wonMedian: 'Kazanılan, medyan',
        closedMean: 'Kazanılan veya kaybedilen, ortalama',
        closedMedian: 'Kazanılan veya kaybedilen, medyan',
        kmMedian: 'Yarısının kapandığı süre, açıklar dâhil',
        kmLow: 'Yarısının kapandığı süre, alt sınır',
        kmHigh: 'Yarısının kapandığı süre, üst sınır',
        wonByDay90: '90. güne kadar kazanılan',
      },
      caveats: {
        'closed-only':
          'Kapanan {count|count} anlaşmanın yanında hiç açık anlaşma yok: dosyada yalnızca kapanmış anlaşmalar mı var? Uzun döngüler o zaman eksiktir.',
        undated: '{count|count} kapanan anlaşmanın başlangıç veya bitiş tarihi yok; hesap dışı bırakıldı.',
        'half-not-closed': {
          by: 'n',
          one: '{n|count} anlaşma oluşturuldu ve hâlâ açık: ne zaman kapanacağı bilinemez.',
          other:
            '{n|count} anlaşma oluşturuldu, yarısından azı kapandı: yarısının ne zaman kapanacağı henüz bilinemez.',
        },
        'same-day':
          'Kazanılan {n|count} anlaşmadan {count|count} tanesi oluşturulduğu gün kapanmış: sonradan mı girildi?',
      },
      findings: {
        'open-counted': {
          by: 'open',
          one: 'Tüm verilerde kazanılan anlaşmaların yarısı en fazla {won|days} sürdü. Kaybedilenler ve açık olan tek anlaşma da sayılınca yarısı {half|count}. güne kadar kapandı.',
          other:
            'Tüm verilerde kazanılan anlaşmaların yarısı en fazla {won|days} sürdü. Kaybedilenler ve açık olan {open|count} anlaşma da sayılınca yarısı {half|count}. güne kadar kapandı.',
        },
        'half-open': {
          by: 'open',
          one: 'Tüm verilerde kazanılan anlaşmaların yarısı en fazla {won|days} sürdü. Açık olan tek anlaşma da sayılınca tümünün yarısı gözlenen sürede kapanmadı.',
          other:
            'Tüm verilerde kazanılan anlaşmaların yarısı en fazla {won|days} sürdü. Açık olan {open|count} anlaşma da sayılınca tümünün yarısı gözlenen sürede kapanmadı.',
        },
        'segments-apart':
          'Anlaşmaların yarısı {fast} segmentinde {fastDays|count}. güne, {slow} segmentinde {slowDays|count}. güne kadar kapandı; fark rastlantıyla açıklanamaz.',
        'slowest-stage':
          'Anlaşmalar en uzun {stage} aşamasında kalıyor: {n|count} anlaşmanın yarısı {days|days} sonra çıktı.',
        'long-tail':
          'Birkaç uzun döngü ortalamayı medyanın çok üstüne çekiyor: ortalama {mean|days}, medyan {median|days}.',
        'old-open': '{count|count} açık anlaşma, kazanılanların %99’undan ({days|days}) daha eski.',
      },
      views: {
        segments: 'Segmente göre',
        curve: 'Gün gün kazanılan',
        trend: 'Zaman içinde',
        sparkline: 'Zaman içinde',
      },
      options: {},
    },
    touchpoints: {
      name: 'İlk toplantıya kadar temas sayısı',
      records: '{n|count} ilk toplantı',
      definitions: {
        median: {
          name: 'Medyan',
          sentence: 'Görüşülenlerin yarısına ilk toplantıya kadar en fazla bu kadar satış teması yapıldı.',
        },
        mean: {
          name: 'Ortalama',
          sentence: 'Görüşülenlere ilk toplantıya kadar yapılan ortalama satış teması.',
        },
      },
      parts: {
        met: 'Görüşülen',
        notMet: 'Görüşülmeyen',
        selfBooked: 'Satış teması olmadan görüşülen',
        median: 'Medyan temas',
        mean: 'Ortalama temas',
        p90: 'Onda dokuzuyla görüşülen temas sayısı',
        marketingShare: 'Satış teması olmadan görüşülenlerin payı',
      },
      caveats: {
        'no-touches':
          '{met|count} toplantı var ama arama, e-posta veya mesaj yok: kaydedilmemiş, bu sıfır demek değil.',
        'no-meetings': {
          by: 'count',
          one: '{count|count} potansiyel müşteriyle temas kuruldu, henüz toplantı olmadı.',
          other: '{count|count} potansiyel müşteriyle temas kuruldu, hiçbiriyle toplantı olmadı.',
        },
        automated: 'Otomatik dizilerdeki {count|count} adım temas sayılmıyor.',
      },
      findings: {
        'half-meet-by':
          '{touches|number} temas yalnızca toplantı yapılanları yansıtıyor; {notMet|count} kişiyle toplantı olmadı. Onlar da sayılınca yarısıyla {by|count}. temasa kadar toplantı yapılıyor.',
        'most-never-meet':
          '{touches|number} temas yalnızca toplantı yapılanları yansıtıyor; {notMet|count} kişiyle toplantı olmadı. Onlar da sayılınca {by|count}. temasa kadar toplantı oranı {share|ratio}.',
        'given-up':
          '{touch|count}. temas {n|count} durumda hâlâ {chance|ratio} oranında toplantı getirdi, ilk temas {first|ratio}: {dropped|count} potansiyel müşteriden daha önce vazgeçildi.',
        'self-booked':
          '{met|count} ilk toplantıda satış teması olmadan gelenlerin payı {share|ratio}: bu sayı pazarlamanın eseri.',
        'marketing-last':
          '{met|count} ilk toplantıda son teması pazarlamanın yaptığı pay {share|ratio}: bu sayı satış kadar pazarlamanın da eseri.',
        'one-touch': 'Çoğuyla tek temastan sonra toplantı yapılıyor: temas saymak burada az şey söyler.',
        'short-way':
          'İlk temastan toplantıya geçen süre {days|days}: bu kadar kısa yolda temas sayısı az şey söyler.',
        'reps-apart':
          '{many} {most|number}, {few} {least|number} temasa ihtiyaç duydu; fark rastlantıyla açıklanamaz.',
      },
      views: {
        curve: 'Temasa göre toplantı olasılığı',
        trend: 'Zaman içinde',
        sparkline: 'Zaman içinde',
        segments: 'Temsilciye göre',
      },
      options: { automated: 'Otomatik dizilerin adımlarını say' },
    },
    'win-rate': {
      name: 'Kazanma oranı',
      records: '{n|count} kapanan anlaşma',
      definitions: {
        closed: {
          name: 'Kapanan anlaşmalarda',
          sentence:
            'Dönemde kazanılan anlaşmaların, dönemde kazanılan veya kaybedilen tüm anlaşmalara oranı.',
        },
        cohort: {
          name: 'Oluşturulan anlaşmalarda',
          sentence:
            'Dönemde oluşturulan anlaşmalardan kazanılanların payı; yalnızca kapananların onda dokuzunun kapandığı süreyi doldurmuş olanlar sayılır.',
        },
        value: {
          name: 'Tutara göre',
          sentence:
            'Dönemde kazanılan tutarın, dönemde kazanılan veya kaybedilen tüm anlaşmaların tutarına oranı.',
        },
        eventual: {
          name: 'Nihai',
          sentence:
            'Dönemde oluşturulan bir anlaşmanın, kapananların onda dokuzunun kapandığı sürede kazanılma olasılığı. Açık anlaşmalar açık sayılır.',
        },
      },
      parts: {
        won: 'Kazanılan',
        lost: 'Kaybedilen',
        open: 'Şu an açık',
        created: 'Oluşturulan',
        closedRate: 'Kapanan anlaşmalarda',
        cohortRate: 'Oluşturulan anlaşmalarda',
        valueRate: 'Tutara göre',
        eventualRate: 'Nihai',
        cohort: 'Oluşturulan, süresi dolmuş',
        cohortWon: 'Bunlardan kazanılan',
        wonValue: 'Kazanılan tutar',
        lostValue: 'Kaybedilen tutar',
        shrunk: 'Ortalamaya çekilmiş',
        shrunkLow: 'Ortalamaya çekilmiş, alt sınır',
        shrunkHigh: 'Ortalamaya çekilmiş, üst sınır',
        rank: 'Sıra',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          one: 'Kapanan {count|count} anlaşmanın yanında hiç açık anlaşma yok: dosyada yalnızca kapanmış anlaşmalar mı var?',
          other:
            'Kapanan {count|count} anlaşmanın yanında hiç açık anlaşma yok: dosyada yalnızca kapanmış anlaşmalar mı var? Oluşturulanlara göre oran o zaman bilinemez.',
        },
        'no-lost': 'Burada kaybedilen tek anlaşma yok: dosyada yalnızca kazanılanlar mı var?',
        undated: '{count|count} kapanan anlaşmanın kapanış tarihi yok; hiçbir döneme girmiyor.',
        'lost-without-amount':
          'Kaybedilen {lost|count} anlaşmadan {count|count} tanesinin sıfırın üstünde bir tutarı yok: tutara göre oran fazla yüksek çıkıyor.',
        immature: '{count|count} anlaşma henüz {days|days} dolmadığı için hesap dışı: süresini tamamlamadı.',
        'too-young':
          'Bu dönemin hiçbir anlaşması henüz {days|days} boyunca izlenmedi; kapananların onda dokuzu bu sürede kapanıyor.',
      },
      findings: {
        'open-counted':
          'Tüm verilerde kapanan anlaşmaların kazanılma oranı {closed|ratio}. Oluşturulanlarda {days|days} içinde kazanılan {eventual|ratio}, kaybedilen {lost|ratio}, hâlâ açık {open|ratio}: kapananların oranı açıkları dışarıda bırakır.',
        'old-open':
          '{count|count} açık anlaşma, kazanılanların %99’undan ({days|days}) daha eski. Kaybedilmiş sayılırlarsa kazanma oranı {all|ratio} yerine {rate|ratio}.',
        'mix-and-rate':
          '{change|change} puanlık değişimin {rate|change} puanı segmentlerin kendi oranlarından, {mix|change} puanı dağılımlarından geliyor.',
        'mix-reverses':
          'Oran {change|change} puan değişti ama her segment ters yöne gitti: {rate|change} puan kendi oranlarından, {mix|change} puan dağılımlarından.',
        'season-alike':
          'Geçen yılın aynı günleri: {n|count} anlaşmada {rate|ratio}. O zamandan beri belirgin bir değişim yok.',
        'season-apart':
          'Geçen yılın aynı günleri: {n|count} anlaşmada {rate|ratio}. {change|change} puanlık değişim rastlantıyla açıklanamaz.',
        'no-order': '{n|count} segmentin aralıkları örtüşüyor: listedeki sıranın anlamı yok.',
        first: '{key} kuşkusuz ilk sırada: {rate|ratio}, ortalamaya çekilmiş.',
        last: '{key} kuşkusuz son sırada: {rate|ratio}, ortalamaya çekilmiş.',
        'large-won':
          'Kazanma oranı tutara göre {value|ratio}, adede göre {closed|ratio}: büyük anlaşmalar daha sık kazanılıyor.',
        'small-won':
          'Kazanma oranı tutara göre {value|ratio}, adede göre {closed|ratio}: büyük anlaşmalar daha seyrek kazanılıyor.',
      },
      views: {
        trend: 'Zaman içinde',
        segments: 'Segmente göre',
        sparkline: 'Zaman içinde',
        curve: 'Gün gün kazanılan',
      },
      options: {},
    },
  },
} satisfies Locale & SameKeys<English>

export default tr
