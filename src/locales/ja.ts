import type { Locale, SameKeys } from '../core/locale.js'
import type { English } from './details/complete-en.js'

const ja = {
  lang: 'ja',
  direction: 'ltr',
  // Intl writes the year with its own character for it: 23年.
  quarter: '{year}第{quarter}四半期',
  card: {
    explain: '説明',
    breakdown: '内訳',
    table: '表',
    export: '書き出し',
    details: '詳細',
    updated: '{time}更新',
    stale: '{time}から更新されていません',
    loading: '読み込み中',
    notEnough: 'データ不足',
    spread: '{interval}、{records}',
    spreadInFull: '95%信頼区間{interval}、{records}',
    separator: '、',
    toDate: '{period}（途中）',
    lastDays: { by: 'days', other: '過去{days}日間' },
    trailing: { by: 'months', other: '{date}までの{months}か月' },
    targetMet: '目標より良好',
    targetMissed: '目標に届かず',
    targetUntold: '目標との差は判断できず',
    routine: '通常の変動範囲内',
    routineChange: '明確な変化なし',
    signalBetter: '明確な改善',
    signalWorse: '明確な悪化',
    signal: '明確な変化',
    fewToJudge: '件数が少なく判断できません',
    target: '目標',
    sameDays: { by: 'days', other: '{period}の同じ{days}日間' },
    likeForLike: '期間途中のため、同じ日数で比較',
    points: { by: 'n', other: '{by}ポイント' },
    better: '良好（{by}差）',
    worse: '劣る（{by}差）',
    more: '多い（{by}差）',
    less: '少ない（{by}差）',
    same: '同じ',
    changeBetter: '{change}、改善',
    changeWorse: '{change}、悪化',
    changeSignal: '{change}、明確な変化',
    changeRoutine: '{change}、通常の変動',
    changeUnknown: '{change}、件数不足で判断不可',
    notComparable: '比較不可',
    roughly: '概ね{judgement}',
    insideBand: '公表値の範囲内',
    weakSource: '出典の信頼性が低い',
    circa: '{year}年頃',
    undated: '年不明',
    moreNotes: { by: 'count', other: 'ほか{count}件' },
    fewerNotes: '注記を閉じる',
    fromTo: '{from}～{to}',
    asOf: '{date}時点',
    sentence: '{name}（{period}）：{value}。',
    statement: '{text}。',
    row: '{label}：{value}、{judgement}。',
    filter: '{dimension}：{values}',
    clear: '絞り込み「{filter}」を解除',
  },
  chart: {
    period: '期間',
    value: '値',
    interval: '95%信頼区間',
    records: '件数',
    note: '注記',
    share: '割合',
    by: '時点',
    atRisk: '残り',
    usualRange: '通常の範囲 {range}',
    target: '目標 {value}',
    benchmark: '{source} {value}',
    weakSource: '{source} {value}（信頼性の低い出典）',
    toDate: '{period}（途中）',
    outside: '通常の範囲外',
    few: '件数不足',
    before: '以前は{value}',
    none: '（なし）',
    noValue: '値なし',
    all: '全体 {value}',
    halfBy: '半数は{value}まで',
    total: '合計',
    recordCount: { by: 'count', other: '{count}件' },
    more: '…ほか{count}件',
    toNext: '{share}が次へ',
    leak: '最大の離脱',
    medianTime: '中央値 {value}',
    overTime: '{name}、{from}～{to}',
    byDimension: '{dimension}別の{name}',
    inSteps: '{name}（段階別）',
    against: '{x}と{y}',
    part: '要素',
    points: '{value}ポイント',
    rank: '{part}で{count}位',
  },
  dimensions: {
    owner: '営業担当',
    source: '流入元',
    product: '商品',
    channel: 'チャネル',
    stage: 'ステージ',
    account: '取引先',
    plan: 'プラン',
  },
  caveats: {
    'no-data': 'まだレコードがありません。',
    'no-usable-data': { by: 'given', other: '{given}行が渡されましたが、使える行がありません。' },
    'not-enough-data': 'この値を求めるにはデータが足りません。',
    'all-zero':
      'この数値のもとになる金額がすべて0か、互いに打ち消し合っています。不明な金額に0が入っていないか確かめてください。',
    'negative-amount': 'この数値はマイナスです。金額の符号を確かめてください。',
    'too-few': { by: 'n', other: '{n}件しかないため、推移も順位も示しません。' },
    few: '{n}件のみのため、参考程度にご覧ください。',
    'refused-rows': { by: 'count', other: '{count}行は読み取れず、除外しました。' },
    duplicate: { by: 'count', other: '{count}行でIDが重複しています。それぞれ最後の行を使います。' },
    repeated: {
      by: 'count',
      other: '{count}行は、すべての項目が前の行と同じですが、除外していません。二重に出力されていませんか？',
    },
    future: { by: 'count', other: '日付が未来の{count}件を除外しました。' },
    'closed-after-as-of': {
      by: 'count',
      other: '未来の日付で完了済みの商談が{count}件あります。進行中として数えます。',
    },
    'ends-before-start': {
      by: 'count',
      other: '{count}件は終了が開始より前のため、所要期間の計算から除外しました。',
    },
    currency: {
      by: 'count',
      other: '{currency}以外の通貨の金額{count}件を除外しました。換算レートがありません。',
    },
    'partial-period': '{days}日中{elapsed}日目で、期間はまだ終わっていません。',
    'benchmark-unit': '単位が異なる',
    'benchmark-currency': '通貨が異なり、換算レートがない',
    'benchmark-period': '期間の長さが異なる',
    'benchmark-near': 'ほぼ同じ方法で測定',
    'benchmark-definition': '定義が異なる',
    'filter-ignored': '{dimension}の絞り込みは適用されません。この項目のないレコードがあります。',
  },
  findings: {
    'target-untold': {
      by: 'more',
      other: '目標は信頼区間の中にあります。差を判断するには、あと約{more|count}件必要です。',
    },
    'benchmark-untold': {
      by: 'more',
      other: '{source}の公表値は信頼区間の中にあります。区別するには、あと約{more|count}件必要です。',
    },
    'segments-untold':
      '{first}と{last}はまだ区別できません。率が変わらなければ、両者であと約{more|count}件必要です。',
  },
  published: {
    'sales and marketing spend for each dollar of new customers’ recurring revenue a year, median':
      '新規顧客の年間経常収益1ドルあたりの営業・マーケティング費用、中央値',
    'months until the cost is earned back, median; 14 in 2023':
      '費用を回収するまでの月数、中央値（2023年は14）',
    'recurring revenue lost in a year, losses and downgrades, median (1 - gross retention)':
      '1年間に解約と減額で失われた経常収益、中央値（1−総維持率）',
    'touches until a suspect is a prospect': '見込み先が見込み客になるまでの接触回数',
    'close to this share of companies never answered': 'ほぼこの割合の企業が一度も応答しなかった',
    'open value for each unit of the target, a convention': '目標1単位あたりの進行中の金額、慣例',
    'forecast deals that ended won': '予測に入り受注に至った商談',
    'average win rate, not said of what': '平均受注率（何に対する率かは不明）',
    'average length of a B2B sales cycle, stated as 6.5 months': 'B2Bの営業サイクルの平均（6.5か月と記載）',
    'organic, paid and outbound spend per customer, mean':
      '顧客あたりのオーガニック・有料・アウトバウンド費用、平均',
    'organic, paid and outbound spend per customer, median':
      '顧客あたりのオーガニック・有料・アウトバウンド費用、中央値',
    'search engine optimisation and organic social media only, per customer':
      '検索エンジン最適化と無料のSNSのみ、顧客あたり',
    'pay-per-click, search advertising and paid social media only, per customer':
      'クリック課金広告・検索広告・有料SNSのみ、顧客あたり',
    'marketing-qualified leads for which a meeting was scheduled': '面談が設定されたマーケティング適格リード',
    'organic channels, e-mail and referrals included, per customer':
      'メールと紹介を含むオーガニック経路、顧客あたり',
    'paid channels per customer': '有料経路、顧客あたり',
    'touches for each purchase': '購入1件あたりの接触回数',
    'sales organisations that miss their forecast by more than 10%': '予測を10%より大きく外した営業組織',
    'forecasts that miss by 10% or more': '10%以上外れた予測',
    'leaders with high confidence in their forecast': '予測に強い自信を持つ責任者',
    'day-one forecast against the result: good is within 10%, best within 5%':
      '初日の予測と結果の差：10%以内で良好、5%以内で最良',
    'share of companies that had answered by then: 37% within an hour, 53% within a day, 77% ever; the median of all lies between':
      'その時点までに応答した企業の割合：1時間以内37%、1日以内53%、最終的に77%。全体の中央値はその間',
    'mean of those companies that answered within 30 days; 23% never did':
      '30日以内に応答した企業の平均（23%は応答なし）',
    'nearly so many times as likely to qualify a lead within an hour as an hour later':
      '1時間以内ならさらに1時間後のほぼこの倍率でリードが適格になる',
    'over so many times as likely to qualify a lead within an hour as after a day or more':
      '1時間以内なら1日以上後のこの倍率を超えてリードが適格になる',
    'closed deals for each prospect worked': '対応した見込み客あたりの成約数',
    'average win rate of all opportunities': '全商談の平均受注率',
    'touches that a prospect needs, as advised': '見込み客に必要な接触回数、助言',
    'leads that became opportunities': '商談になったリード',
    'leads that became deals': '受注になったリード',
    'opportunities that became deals': '受注になった商談',
    'mean days from opportunity to deal, of those that became one':
      '商談から受注までの平均日数（受注したもの）',
    'odds of reaching a lead by phone when called within 5 minutes, against 30':
      '5分以内の電話でリードにつながるオッズ、30分との比',
    'odds of qualifying a lead called within 5 minutes, against 30':
      '5分以内に電話したリードが適格になるオッズ、30分との比',
    'call attempts to make at least before a lead is given up, as advised':
      'リードを諦める前に最低限かける電話の回数、助言',
    'leads that were never called': '一度も電話されなかったリード',
    'sales and marketing spend for each dollar of new recurring revenue a year, upsells included, median':
      '追加販売を含む新規の年間経常収益1ドルあたりの営業・マーケティング費用、中央値',
    'opening recurring revenue lost in a year, median': '期首の経常収益のうち1年間に失われた割合、中央値',
    'initial contract value of a year, median': '初年度の契約金額、中央値',
    'lifetime value for each unit of acquisition cost, median': '獲得費用1単位あたりの顧客生涯価値、中央値',
    'median time of response, of which leads is not said': '応答時間の中央値（どのリードかは不明）',
    'share answered within 5 minutes': '5分以内に応答された割合',
    'share answered after a day': '1日より後に応答された割合',
    'close rate of leads answered within 5 minutes': '5分以内に応答されたリードの成約率',
    'close rate of leads answered after a day': '1日より後に応答されたリードの成約率',
    'sales and marketing spend for each dollar of new customers’ contract value a year, median':
      '新規顧客の年間契約金額1ドルあたりの営業・マーケティング費用、中央値',
    'customers lost in a year, median': '1年間に失われた顧客、中央値',
    'touches to a first meeting, on average, as sellers recall them':
      '初回面談までの接触回数、平均（営業担当者の記憶）',
    'touches to a first meeting, on average, as top performers recall them':
      '初回面談までの接触回数、平均（上位の営業担当者の記憶）',
    'won of the opportunities that were proposed or quoted': '提案または見積もりをした商談のうち受注した割合',
    'subscribers lost in a month, median': '1か月間に失われた契約者、中央値',
    'share of companies that never answered': '一度も応答しなかった企業の割合',
    'mean of those companies that answered': '応答した企業の平均',
    'rule of thumb by size of customer': '顧客規模別の目安',
    'rule of thumb by annual contract value, stated in months': '年間契約金額別の目安（月単位で記載）',
    'lifetime value over acquisition cost, at least': '顧客生涯価値÷獲得費用、下限',
    'leads qualified by sales development that became business':
      'インサイドセールスが適格とし取引に至ったリード',
    'touches to make for each prospect, as recommended': '見込み客あたりの接触回数、推奨',
    'organisations whose forecast lands within 5%': '予測が5%以内に収まった組織',
    'sales leaders typically off by less than 9%': '通常9%未満の誤差に収まる営業責任者',
    'rule of thumb': '経験則',
  },
  details: {
    words: {
      colon: '：',
      quoted: '「{text}」',
      readAt: '{via}に掲載',
      readInCopy: '写しで確認',
      formula: '計算式',
      definition: '定義',
      otherDefinitions: 'ほかの定義での値',
      period: '期間',
      records: '使用したレコード',
      leftOut: '除外・補正したもの',
      leftOutRow: '{reason}：{count}',
      examples: '例：{examples}',
      cleaning: '行の読み取り方',
      oddities: 'データで気になる点',
      withoutThem: '除くと{value}',
      sources: '公表値',
      sourceLine: '{source}、{year}。{population}。信頼度{grade}。',
      receipt: '計算の控え',
      receiptOf: 'データ {data}、{definition}、バージョン {version}、{asOf}時点',
      receiptNone: '控えの作成には安全な接続（https）が必要です。',
      splitBy: '分類',
      picture: '画像（{format}）',
      copy: '文をコピー',
      copied: 'コピーしました',
      name: '名称',
      value: '値',
    },
    checks: {
      'duplicate-ids': '重複して渡されたもの',
      'repeated-rows': '時刻まで含め、すべての項目が前の行と同じ',
      'repeated-days': 'すべての項目が前の行と同じ（時刻がないため、どちらも本物の可能性がある）',
      'closed-before-created': '開始前に終了しているもの',
      'won-without-amount': '金額のない受注',
      'open-past-expected-close': '予定クローズ日を過ぎても未決のもの',
      'status-stage-disagree': 'ステージと状態の食い違い',
      'midnight-only': '時刻がすべて0時：日付のみで時刻ではない',
      'bulk-import': 'インポートのように一度に作られたもの',
      'owner-missing': '担当者なし',
      'future-dates': '基準日より後の日付',
      'closed-only': 'クローズ済みの商談のみで、進行中のものがない',
    },
    reasons: {
      missing: '{field}がない',
      invalid: '{field}を読み取れない',
      'not-a-record': 'レコードではない',
      duplicate: '後の行とIDが重複',
      repeated: 'すべての項目が前の行と同じ（除外していない）',
      future: '日付が未来',
      currency: '別の通貨で換算レートがない',
      'ends-before-start': '終了が開始より前',
      'closed-after-as-of': '完了日が未来のため、進行中として集計',
    },
  },
  errors: {
    network: '{url}から応答がありません。アドレスと接続を確認してください。',
    cors: '別のサイトにある{url}を読み取れません。応答がないか、このページからの読み取りが許可されていません（CORS）。',
    timeout: { by: 'seconds', other: '{url}から{seconds}秒間、何も届きませんでした。' },
    http: '{url}が要求を拒否しました（{status}）。要求内容を確認してください。',
    server: '{url}側の障害です（{status}）。時間をおいて再試行するか、管理者に知らせてください。',
    unauthorised: '{url}が認証を求めています（401）。もう一度サインインしてください。',
    forbidden: '{url}を読み取る権限がありません（403）。所有者にアクセス権を依頼してください。',
    'not-found': '{url}には何もありません（{status}）。アドレスを確認してください。',
    'rate-limited': '{url}への要求が多すぎます（429）。しばらくしてから再度読み込みます。',
    'content-type':
      '{url}から届いた{type}には、読み取れるレコードがありません。JSON、CSV、Arrowを読み取れます。',
    'login-page':
      '{url}からデータではなくサインイン画面が届きました。そこでサインインしてから、再度お試しください。',
    truncated: '{url}は{bytes|count}バイトで途切れました。',
    empty: '{url}から届いた内容は空でした。',
    malformed: '{url}の内容が形式どおりではありません：{detail}',
    'too-large': '{url}は{limit|count}バイトを超えています。',
    aborted: '読み込みを中止しました。',
    address: '「{url}」からはデータを読み込めません。httpsで始まるアドレスか、パスを指定してください。',
    unmapped: '{url}にレコードが見つかりません。列：{names}',
    undecided: '列「{column}」の値は2通りに読めます。書式を指定してください。',
    policy:
      'このページでは{url}の読み込みが許可されていません。コンテンツセキュリティポリシーのconnect-srcに追加してください。',
    parse: '{url}を{format}として読み取れません：{message}',
    data: 'データを使用できません：{message}',
    option: '設定を使用できません：{message}',
    source: 'このページにIDが「{id}」のkpi-sourceはありません。',
    mapping: '「{name}」というマッピングはありません。',
    unexpected: 'この値を計算できませんでした：{message}',
    none: 'まだデータがありません。この要素にデータを渡すか、srcにアドレスを指定するか、子のscript要素にJSONを入れてください。',
    retry: '再試行',
  },
  kpis: {
    cac: {
      name: '顧客獲得コスト',
      records: { by: 'n', other: '新規顧客{n|count}社' },
      definitions: {
        blended: {
          name: '全体',
          sentence: '期間中の営業・マーケティング費用の総額を、その期間の新規顧客数で割った値です。',
        },
        paid: {
          name: '有料',
          sentence: '有料と記録された費用を、有料チャネル経由と記録された顧客数で割った値です。',
        },
        organic: {
          name: 'オーガニック',
          sentence:
            '有料ではないと記録された費用を、有料チャネルを経ていないと記録された顧客数で割った値です。',
        },
      },
      parts: {
        spend: '費用',
        customers: '新規顧客',
        salesSpend: '営業費用',
        marketingSpend: 'マーケティング費用',
        paidSpend: '有料チャネルの費用',
        paidCustomers: '有料チャネル経由の顧客',
        organicSpend: 'オーガニックの費用',
        organicCustomers: '有料チャネルを経ない顧客',
        ltvToCac: '生涯価値と獲得コストの比',
        paybackMonths: '回収期間',
      },
      caveats: {
        'no-spend': {
          by: 'customers',
          other:
            '新規顧客は{customers|count}社ですが、費用の記録がありません。コストはゼロではなく不明です。',
        },
        'no-customers': '{spend|money}を支出しましたが、新規顧客がいないため割り算ができません。',
        'only-leavers': {
          by: 'count',
          other:
            '顧客{count|count}社がすべて解約しています。エクスポートは解約した顧客だけではありませんか。',
        },
        'negative-spend': '返金が費用を上回り、残りは{spend|money}です。コストとして扱えません。',
        'no-paid-flag': 'どの顧客にも、有料チャネル経由かどうかの記録がありません。',
        'partly-flagged': {
          by: 'count',
          other: '有料チャネル経由かどうかの記録がない新規顧客{count|count}社を除外しました。',
        },
        'marketing-only':
          '記録されているのはマーケティング費用だけです。営業費用を含まないため、実際のコストより低くなります。',
        'short-period': {
          by: 'days',
          other:
            '{days}日間では、費用とそれによる顧客の獲得が同じ期間に収まることはまれです。12か月で見るか、ラグを設定してください。',
        },
        'no-revenue': '月次売上がないと、このコストが見合うか判断できません。価格だけでは足りません。',
        'revenue-not-margin': '粗利率の指定がないため、顧客がもたらす価値を売上で計算しています。',
      },
      findings: {
        'ltv-to-cac': {
          by: 'churned',
          other:
            '顧客は解約までに約{value|money}をもたらし、獲得コストの{times|multiple}です。これまでの解約は{churned|count}社です。',
        },
        payback: { by: 'months', other: '新規顧客の獲得コストは{months|months}で回収できます。' },
        'paid-and-organic':
          '顧客1社の獲得に、有料チャネルでは{paid|money}、それ以外では{organic|money}かかります。',
        'segments-apart':
          '顧客1社の獲得に、{dear}では{dearCost|money}、{cheap}では{cheapCost|money}かかります。偶然では説明できない差です。',
      },
      views: { trend: '推移', sparkline: '推移', segments: 'セグメント別', bullet: '目標との比較' },
      options: {
        lag: '支出から顧客獲得までのずれ（期間数）',
        margin: '粗利率（売上に対する割合）',
      },
    },
    churn: {
      name: '解約率',
      records: { by: 'n', other: '期首の顧客{n|count}社' },
      definitions: {
        logo: { name: '顧客数', sentence: '期首にいた顧客のうち、期間中に解約した割合です。' },
        revenue: {
          name: '売上',
          sentence: '期首の月次売上のうち、期間中に解約した顧客が占めていた割合です。',
        },
        annualised: { name: '年率換算', sentence: '同じペースで解約が続いた場合の、12か月間の解約率です。' },
      },
      parts: {
        start: '期首の顧客',
        lost: '解約した顧客',
        startRevenue: '期首の月次売上',
        lostRevenue: '失った月次売上',
        months: 'これまでの期間の長さ',
        early: '90日以内の解約',
        earlyRate: '90日以内の解約率',
        medianLifetime: '半数が解約するまで',
        retention12: '12か月後の継続率',
      },
      caveats: {
        'no-customers-at-start': '期首に顧客がいませんでした。',
        'more-left-than-there-were': {
          by: 'start',
          other: '期首の顧客{start|count}社に対し、解約が{lost|count}社あります。日付が矛盾しています。',
        },
        'no-revenue': '顧客の月次売上がないと、失った売上はわかりません。',
        'no-period': '全データは期間ではありません。年率を見るには期間を選んでください。',
        'came-and-left': { by: 'count', other: '期間中に契約して解約した{count|count}社は数えていません。' },
        'nobody-left': {
          by: 'count',
          other:
            '顧客{count|count}社のうち、解約した顧客が1社もいません。エクスポートは契約中の顧客だけではありませんか。',
        },
        'only-leavers': {
          by: 'count',
          other:
            '顧客{count|count}社がすべて解約しています。エクスポートは解約した顧客だけではありませんか。',
        },
      },
      findings: {
        'early-by-rep':
          '{owner}の顧客は{days}日以内の解約が多く、全体の{overall|ratio}に対し約{rate|ratio}です。過剰な約束はありませんでしたか。',
        'falls-with-tenure':
          '解約率は時間とともに下がります。最初の3か月は月{young|ratio}、その後の1年は月{old|ratio}です。合わない顧客から先に離れます。',
        projection: '新規顧客の{year|ratio}が1年後も継続しており、2年後は{two|ratio}の見込みです。',
        'top-reason': {
          by: 'count',
          other: '記録された理由{count|count}件のうち、最も多いのは「{reason}」の{share|ratio}です。',
        },
        'five-points': {
          by: 'customers',
          other: '継続率が5ポイント上がれば、{customers|count}社の解約を防げます。',
        },
        'five-points-revenue': {
          by: 'customers',
          other:
            '継続率が5ポイント上がれば、{customers|count}社の解約を防ぎ、月次売上{revenue|money}を維持できます。',
        },
      },
      views: {
        trend: '推移',
        sparkline: '推移',
        retention: '継続率',
        segments: 'セグメント別',
        bullet: '目標との比較',
      },
      options: {},
    },
    clv: {
      name: '顧客生涯価値',
      records: { by: 'n', other: '顧客{n|count}社' },
      definitions: {
        historic: { name: '実績', sentence: '顧客1社がこれまでにもたらした金額の平均です。' },
        simple: {
          name: '簡易',
          sentence:
            '月次売上に粗利率を掛け、月次解約率で割った値です。解約率は全顧客で同じで、変わらないものとします。',
        },
        model: {
          name: '予測',
          sentence:
            '顧客の購買と離脱のモデルにもとづき、新規顧客が予測期間中にもたらすと見込まれる金額です。',
        },
      },
      parts: {
        customers: '顧客',
        mean: '実績の平均',
        median: '実績の中央値',
        winsorised: '極端な値を抑えた平均',
        topDecileShare: '上位10%の割合',
        withoutLargest: '最大の顧客を除く平均',
        total: '実績の合計',
        topTenth: '上位10%の顧客',
        others: 'その他の顧客',
        monthlyRevenue: '月次売上',
        margin: '粗利率',
        churn: '月次解約率',
        months: '予想継続期間',
        payments: '予想支払回数',
        paymentValue: '1回の支払額',
        averageOrder: '平均注文額',
        cac: '獲得コスト',
        r: 'BG/NBD r',
        alpha: 'BG/NBD alpha',
        a: 'BG/NBD a',
        b: 'BG/NBD b',
        logLikelihood: 'BG/NBD 対数尤度',
        p: 'Gamma-Gamma p',
        q: 'Gamma-Gamma q',
        gamma: 'Gamma-Gamma gamma',
        sbgAlpha: 'sBG alpha',
        sbgBeta: 'sBG beta',
      },
      caveats: {
        'nothing-to-value': '注文も顧客の月次売上もわかりません。',
        'no-revenue': '月次売上のある顧客がいません。簡易の値は契約にもとづいて計算します。',
        'nobody-left': {
          by: 'count',
          other: '顧客{count|count}社のうち解約がないため、継続期間はわかりません。',
        },
        'no-purchase-model':
          'この注文ではモデルを作れません。再購入した顧客が10社と、ゼロを超える金額が必要です。',
        'no-renewal-model':
          'この契約ではモデルを作れません。解約した顧客が10社と、最初の期間より後までの記録が必要です。',
        alone: 'この値だけではあまり意味がありません。費用があれば、顧客の獲得コストと比べられます。',
        'only-leavers': {
          by: 'count',
          other:
            '顧客{count|count}社がすべて解約しています。エクスポートは解約した顧客だけではありませんか。',
        },
        'few-left': {
          by: 'events',
          other:
            '顧客{customers|count}社のうち解約は{events|count}社で、少数がこの値を左右します。最大の顧客を除くと、実績の平均は{without|money}です。',
        },
        'few-came-back': {
          by: 'events',
          other:
            '顧客{customers|count}社のうち再購入は{events|count}社で、少数がこの値を左右します。最大の顧客を除くと、実績の平均は{without|money}です。',
        },
        'top-heavy':
          '上位10%の顧客が{share|ratio}をもたらしています。最大の顧客を除くと、実績の平均は{without|money}です。',
        'beyond-seen':
          'この値は{months|months}の継続を前提としますが、実際に確認できた継続期間は最長{seen|months}です。',
        'revenue-not-margin': '粗利率の指定がないため、顧客がもたらす価値を売上で計算しています。',
        'often-and-much':
          'よく買う顧客ほど1回の金額も大きいのに、モデルは両者を無関係とみなします。優良顧客の値は低めに出ます。',
        'often-and-little':
          'よく買う顧客ほど1回の金額が小さいのに、モデルは両者を無関係とみなします。購入頻度の高い顧客の値は高めに出ます。',
      },
      findings: {
        'to-cost': '顧客の獲得コストは{cost|money}で、生涯価値はその{times|multiple}です。',
        'in-orders': '平均注文額は{order|money}で、生涯価値はその{orders|multiple}です。',
        'constant-churn':
          '新規顧客が{months|months}でもたらす金額は、全員の解約率が同じで変わらないとすれば{simple|money}、合わない顧客が先に離れて解約率が下がるとすれば{model|money}です。',
        'renewals-held-out':
          '最初の{first|months}で作ったモデルでは、{at|months}後の継続率は{expected|ratio}の見込みで、実際は{actual|ratio}です。',
        'purchases-held-out':
          '前半のデータで作ったモデルでは、その後{weeks}週間の再購入は{expected|count}件の見込みで、実際は{actual|count}件でした。',
        'still-buying':
          '顧客{customers|count}社のうち約{active|count}社が購入を続けており、{months|months}で{purchases|count}件、{worth|money}の購入が見込まれます。このモデルでは、1回だけ購入した顧客も継続中とみなします。',
      },
      views: {
        concentration: '上位10%とその他',
        segments: 'セグメント別',
        retention: '予想継続率',
        bullet: '目標との比較',
      },
      options: {
        margin: '粗利率（売上に対する割合）',
        horizon: '予測期間（月）',
        discount: '月次割引率',
        renewal: '更新の間隔（月）',
        basis: '評価の対象：契約または注文',
      },
    },
    'forecast-accuracy': {
      name: '売上予測の精度',
      records: { by: 'n', other: '終了した期間{n|count}件' },
      definitions: {
        wape: {
          name: '加重',
          sentence: '誤差の合計を売上の合計で割り、1から引いた値です。大きな期間ほど重みが増します。',
        },
        mape: {
          name: '誤差率の平均',
          sentence:
            '各期間の売上に対する誤差率の平均を、1から引いた値です。小さな期間も大きな期間と同じ重みです。',
        },
      },
      parts: {
        periods: '終了した期間',
        forecast: '予測',
        actual: '売上実績',
        wape: '加重誤差率（WAPE）',
        mape: '平均誤差率（MAPE）',
        bias: '偏り',
        mae: '平均誤差（MAE）',
        naiveMae: '前期をそのまま使う予測の平均誤差',
        mase: '前期をそのまま使う予測との誤差比（MASE）',
        trackingSignal: 'トラッキングシグナル',
      },
      caveats: {
        'no-actual': { by: 'count', other: '予測のある期間のうち、{count|count}件は売上実績が不明です。' },
        'no-baseline': {
          by: 'periods',
          other: '終了した期間が{periods}件では基準になりません。{baseline}件必要です。',
        },
        unfinished: {
          by: 'count',
          other: '予測のある期間のうち、{count|count}件は終わっていないため、まだ含みません。',
        },
        category: '区分「{category}」の予測だけを使います。{others}を加えると売上が二重になります。',
        'negative-actual': '売上の合計が0を下回っています。金額の符号が正しいか確認してください。',
        'zero-actual': '売上のない期間は、誤差率を求められません。',
      },
      findings: {
        'no-better-than-naive':
          '前期の値をそのまま使うのと変わりません。誤差はその場合の{mase|multiple}です。',
        'better-than-naive': '誤差は、前期の値をそのまま使う場合より{less|ratio}小さくなっています。',
        lately:
          '直近{periods|count}期間の精度は{accuracy|ratio}です。毎回前期の値をそのまま使うと{naive|ratio}でした。',
        'too-high': '予測は高めに偏っています。売上実績を{bias|ratio}上回り、偶然では説明できません。',
        'too-low': '予測は低めに偏っています。売上実績を{bias|ratio}下回り、偶然では説明できません。',
        cancelled:
          '営業担当ごとに見た精度は{gross|ratio}です。担当ごとの誤差の{share|ratio}が互いに打ち消し合っています。',
      },
      views: { trend: '推移', sparkline: '推移', segments: '営業担当別', bullet: '目標との比較' },
      options: {
        season: '単純予測で何期前を使うか',
        category: '予測の区分',
      },
    },
    funnel: {
      name: 'セールスファネル',
      records: { by: 'n', other: '{n|count}件' },
      definitions: {
        reached: {
          name: '到達実績',
          sentence: '期間中に作成されたリードまたは商談のうち、全ステージを経て最後まで進んだ割合です。',
        },
        snapshot: {
          name: '現在の状況',
          sentence: '現在各ステージにあるリードと進行中の商談を、期間中の受注・失注とともに示します。',
        },
      },
      parts: {
        entered: '流入',
        completed: '通過',
        inside: '現在進行中',
        anyLead: 'リード',
        newLead: '新規リード',
        workedLead: '対応済みリード',
        qualifiedLead: '商談化したリード',
        created: '作成された商談',
        won: '受注',
        lost: '失注',
        count: '件数',
        value: '金額',
        conversion: '次への移行率',
        conversionOfLeft: '離れたもののうち移行した割合',
        medianDays: '日数の中央値',
        pointDeals: '1ポイント改善で増える受注',
        pointValue: '1ポイント改善の金額効果',
      },
      caveats: {
        'more-won-than-leads': {
          by: 'won',
          other:
            'リード{leads|count}件に対し受注が{won|count}件あります。リード以外から来た商談があるため、割合は出せません。',
        },
        'deals-of-their-own': {
          by: 'deals',
          other:
            '商談化したリード{qualified|count}件に対し商談が{deals|count}件あります。リードを経ていない商談があり、通過率は高すぎます。',
        },
        'order-guessed': {
          by: 'stages',
          other: '{stages|count}個のステージの順序は、履歴がないため推定です。stagesで指定してください。',
        },
        'lost-untraced': {
          by: 'count',
          other:
            '失注商談{count|count}件は失注時のステージが不明なため、最初のステージでの失注とみなします。',
        },
        'closed-only':
          '進行中の商談がありません。完了した商談だけのエクスポートでは、長くかかる商談が抜け落ちます。',
        'no-amount': {
          by: 'count',
          other: '進行中の商談{count|count}件に金額がなく、金額の集計に含まれていません。',
        },
      },
      findings: {
        leak: {
          by: 'lost',
          other:
            '離脱が大きいのは「{stage}」です。このステージを離れた商談のうち{rate|ratio}が先へ進み、{lost|count}件は進みませんでした。',
        },
        'leak-new-leads': {
          by: 'lost',
          other:
            '離脱が大きいのは新規リードです。{rate|ratio}には対応しましたが、{lost|count}件には対応していません。',
        },
        'leak-worked-leads': {
          by: 'lost',
          other:
            '離脱が大きいのは対応済みリードです。結果の出たもののうち{rate|ratio}が商談化し、{lost|count}件はしませんでした。',
        },
        'no-leak': '離脱が明らかに大きいステージはありません。',
        undecided: {
          by: 'here',
          other:
            '「{stage}」に来た商談のうち、これまでに{far|ratio}が先へ進み、{here|count}件がまだ残っています。離れた商談に限ると{left|ratio}です。',
        },
        'undecided-worked-leads': {
          by: 'here',
          other:
            '対応済みリードのうち、これまでに{far|ratio}が商談化し、{here|count}件は未定です。結果の出たものに限ると{left|ratio}です。',
        },
        point:
          '1ポイントの改善効果が最も大きいのは「{stage}」で、受注約{deals|number}件、{value|money}に相当します。',
        'point-new-leads':
          '1ポイントの改善効果が最も大きいのは新規リードで、受注約{deals|number}件、{value|money}に相当します。',
        'point-worked-leads':
          '1ポイントの改善効果が最も大きいのは対応済みリードで、受注約{deals|number}件、{value|money}に相当します。',
        'point-deals':
          '1ポイントの改善効果が最も大きいのは「{stage}」で、受注約{deals|number}件に相当します。',
        'point-deals-new-leads':
          '1ポイントの改善効果が最も大きいのは新規リードで、受注約{deals|number}件に相当します。',
        'point-deals-worked-leads':
          '1ポイントの改善効果が最も大きいのは対応済みリードで、受注約{deals|number}件に相当します。',
      },
      views: {
        stages: 'ステージ別',
        worth: '1ポイント改善の効果',
        trend: '推移',
        sparkline: '推移',
      },
      options: { stages: 'ステージの順序（コンマ区切り）' },
    },
    'lead-to-opportunity': {
      name: '商談化率',
      records: { by: 'n', other: 'リード{n|count}件' },
      definitions: {
        cohort: {
          name: '全リード中',
          sentence: '期間中に作成されたリードのうち、商談化した割合です。',
        },
        worked: {
          name: '対応済みリード中',
          sentence: '期間中に作成され、対応したリードのうち、商談化した割合です。',
        },
        eventual: {
          name: '最終',
          sentence:
            'リードが最終的に商談化する確率です。未定のリードは未定のまま、対象外のリードは結果が出たものとして扱います。',
        },
      },
      parts: {
        leads: 'リード',
        worked: '対応済み',
        qualified: '商談化',
        disqualified: '対象外',
        open: '未定',
        rate: '全リードの商談化率',
        workedRate: '全リードの対応率',
        qualifiedOfWorked: '対応済みリードの商談化率',
        eventualRate: '最終的な商談化の確率',
        expected: '流入元から見込まれる値',
      },
      caveats: {
        'no-responses': 'リードに対応した日時の記録がなく、どのリードに対応したかわかりません。',
        'too-young': 'どのリードも、9割が商談化するまでの{days|days}を経過していません。',
        'younger-than-window': {
          by: 'count',
          other: '作成から{days|days}に満たないリード{count|count}件は、まだ集計に入れていません。',
        },
        unsettled: {
          by: 'count',
          other:
            '未定のリード{count|count}件は、9割が商談化するまでの{days|days}を経過していません。商談化率はまだ上がる見込みです。',
        },
        'none-decided':
          '商談化または対象外と記録されたリードが1件もありません。エクスポートに結果が含まれていない可能性があります。',
        'decided-only':
          '未定のリードがありません。結果が出たリードだけのエクスポートでは、まだ待っているリードが抜け落ちます。',
        'all-qualified':
          'リード{count|count}件がすべて商談化しています。商談化したリードだけのデータのようです。',
        'none-disqualified':
          '対象外となったリードがありません。見込みのなくなったリードも、未定として数えられています。',
      },
      findings: {
        'open-counted': {
          by: 'count',
          other:
            'これまでの商談化は{rate|ratio}ですが、{count|count}件はまだ新しいリードです。未定のリードを未定として扱うと、最終的には{eventual|ratio}が商談化します。',
        },
        causes:
          '{change|change}ポイントの変化のうち、{worked|change}は対応したリードの割合、{qualified|change}はそのうち商談化した割合によるものです。',
        unworked: {
          by: 'count',
          other:
            'リード{count|count}件（{share|ratio}）には一度も対応していません。ほかと同じ質なら、さらに約{worth|count}件が商談化したはずです。',
        },
        'weak-unworked':
          '{key}の商談化率は{rate|ratio}で、全体は{all|ratio}です。主な原因は対応率の低さで、{own|ratio}に対しほかは{others|ratio}です。',
        'weak-unqualified':
          '{key}の商談化率は{rate|ratio}で、全体は{all|ratio}です。主な原因は対応後の商談化率の低さで、{own|ratio}に対しほかは{others|ratio}です。',
        'rep-below':
          '{key}の商談化率は、流入元から見込まれる{expected|ratio}に対し{rate|ratio}です（{low|ratio}～{high|ratio}）。',
        'rep-above':
          '{key}の商談化率は、流入元から見込まれる{expected|ratio}を上回る{rate|ratio}です（{low|ratio}～{high|ratio}）。',
        'reps-as-expected': '営業担当{n|count}人の商談化率は、いずれも流入元から見込まれるとおりです。',
      },
      views: {
        trend: '推移',
        sparkline: '推移',
        segments: 'セグメント別',
        factors: '対応率と商談化率',
        curve: '作成からの日数別',
      },
      options: { window: '作成後に数える日数' },
    },
    pipeline: {
      name: 'パイプライン',
      records: { by: 'n', other: '進行中の商談{n|count}件' },
      definitions: {
        value: { name: '金額', sentence: '進行中の商談の金額の合計です。' },
        count: { name: '商談数', sentence: '進行中の商談の件数です。' },
        weighted: {
          name: '加重金額',
          sentence: '進行中の商談の金額に、それぞれの受注確率を掛けた合計です。',
        },
      },
      parts: {
        open: '進行中の商談',
        value: '金額',
        weighted: '加重金額',
        crmWeighted: 'CRMの確度による加重金額',
        target: '目標',
        remaining: '目標までの残り',
        coverage: 'カバレッジ',
        requiredCoverage: '必要なカバレッジ',
        probabilityOfTarget: '目標達成の確率',
        p10: '10回中9回はこれ以上',
        p50: '2回に1回はこれ以上',
        p90: '10回に1回はこれ以上',
        largestShare: '最大の商談の割合',
        effectiveDeals: '同じ規模の商談に換算した件数',
        overdue: '完了予定日を超過',
        noAmount: '金額なし',
        created: '作成された商談',
        count: '進行中の商談',
        conversion: '次への移行率',
        chance: 'ここからの受注率',
        medianDays: '日数の中央値',
      },
      caveats: {
        'no-amounts': {
          by: 'count',
          other: '進行中の商談{count|count}件のどれにも金額がありません。金額はゼロではなく不明です。',
        },
        'no-chances': {
          by: 'count',
          other:
            '進行中の商談{count|count}件のどれにも確度がなく、実績から求めるには完了した商談が足りません。',
        },
        'no-amount': {
          by: 'count',
          other: '進行中の商談{count|count}件に金額がありません。実際の金額はこれより大きくなります。',
        },
        'no-chance': {
          by: 'count',
          other: '進行中の商談{count|count}件は受注確率が不明なため、加重した数値には含めていません。',
        },
        'negative-amount': {
          by: 'count',
          other: '進行中の商談{count|count}件は金額がマイナスのため、確率の計算から除いています。',
        },
        'closed-only':
          '進行中の商談がありません。完了した商談だけのエクスポートでは、パイプラインはわかりません。',
        undated: {
          by: 'count',
          other: '進行中の商談{count|count}件は作成日がなく、過去の値に含まれていません。',
        },
        'order-guessed': 'ステージの順序は、履歴がないため推定です。stagesで指定してください。',
      },
      findings: {
        chance:
          '残り{goal|money}を獲得できる確率は{chance|ratio}です。期間内に完了予定の商談からの受注額は、10回中9回は{p10|money}以上、2回に1回は{p50|money}以上です。',
        'target-won': '目標はすでに達成しています。',
        outlook:
          '期間内に完了予定の商談からの受注額は、10回中9回は{p10|money}以上、2回に1回は{p50|money}以上、10回に1回は{p90|money}以上です。',
        'coverage-short':
          '期間内に完了予定の商談は、目標までの残りの{have|multiple}です。金額ベースの受注率は{rate|ratio}のため、平均的に達成するには{needed|multiple}必要です。',
        'coverage-enough':
          '期間内に完了予定の商談は、目標までの残りの{have|multiple}です。金額ベースの受注率は{rate|ratio}のため、{needed|multiple}あれば平均的に達成できます。',
        required:
          '金額ベースの受注率は{rate|ratio}です。平均的に目標を達成するには、目標の{needed|multiple}のパイプラインが必要です。',
        overdue: {
          by: 'count',
          other: '進行中の商談{count|count}件、{value|money}が完了予定日を過ぎています。',
        },
        concentrated:
          '最大の商談「{deal}」が金額の{share|ratio}を占めます。同じ規模の商談が{effective|number}件しかないのと同じ集中度です。',
        'chances-of-stages': {
          by: 'count',
          other: '商談{count|count}件の受注確率は、同じステージを経て完了した商談の実績によるものです。',
        },
        'chances-of-crm': {
          by: 'count',
          other:
            '商談{count|count}件の受注確率はCRMの確度です。履歴のある完了商談が少なく、実績から求められません。',
        },
        'chances-of-all': {
          by: 'count',
          other: '商談{count|count}件の受注確率は、完了した全商談の受注率です。履歴も確度もありません。',
        },
        'crm-weighted':
          'CRMの確度で加重すると{theirs|money}ですが、実際の受注実績で加重すると{own|money}です。',
      },
      views: {
        stages: 'ステージ別',
        trend: '推移',
        bullet: '目標との比較',
        sparkline: '推移',
      },
      options: { stages: 'ステージの順序（コンマ区切り）' },
    },
    'product-performance': {
      name: '商品別実績',
      records: { by: 'n', other: '受注商談{n|count}件' },
      definitions: {
        revenue: {
          name: '売上',
          sentence: '期間中に受注した商談の売上です。明細行ごとに該当する商品へ計上します。',
        },
        units: { name: '数量', sentence: '期間中に受注した商談の販売数量です。' },
        margin: { name: '粗利', sentence: '期間中に受注した商談の売上から原価を引いた額です。' },
      },
      parts: {
        revenue: '売上',
        units: '数量',
        products: '販売商品数',
        concentration: '集中度（HHI）',
        topShare: '最大の商品の割合',
        margin: '粗利',
        won: '受注',
        lost: '失注',
        winRate: '受注率',
        averagePrice: '平均単価',
        priceRealisation: '定価に対する割合',
        share: '売上構成比',
        medianDays: '受注までの日数の中央値',
        shrunk: '受注率（平均に寄せた値）',
        shrunkLow: '受注率（平均に寄せた値の下限）',
        shrunkHigh: '受注率（平均に寄せた値の上限）',
        rank: '受注率の順位',
        price: '価格',
        volume: '数量',
        mix: '構成',
      },
      caveats: {
        'items-undated': {
          by: 'count',
          other: '明細{count|count}行は商談がなく日付が不明なため、どの期間の売上にも含まれません。',
        },
        'won-without-amount': {
          by: 'count',
          other: '受注商談{won|count}件のうち{count|count}件は金額が不明です。',
        },
        'no-cost': 'どの明細にも原価がなく、粗利はわかりません。',
        'no-product': { by: 'count', other: '完了した商談{count|count}件に商品の記録がありません。' },
        'partly-costed': '売上のうち{revenue|money}は原価が不明なため、粗利に含めていません。',
        'items-and-amounts':
          '明細の合計は{items|money}、同じ商談の金額の合計は{deals|money}です。明細を使います。',
        'units-are-deals': '明細がないため、受注1件を1個と数えます。',
        'no-benchmark': '比較に値する信頼できる公表値はありません。商品どうしや過去の実績と比べてください。',
      },
      findings: {
        'leads-by-one-deal':
          '最大の商談（{largest|money}）を除くと、{first}は{rest|money}となり、{second}の{next|money}を下回ります。',
        'other-leader-by-units': '数量の1位は{key}、売上の1位は{revenue}です。',
        'other-leader-by-margin': '粗利の1位は{key}、売上の1位は{revenue}です。',
        'price-volume-mix':
          '{change|money}の変化のうち、{price|money}は価格、{volume|money}は数量、{mix|money}は商品構成によるものです。',
        'season-alike': '前年の同じ期間は{before|money}で、その後明確な変化はありません。',
        'season-apart':
          '前年の同じ期間は{before|money}でした。{change|money}の変化は、偶然では説明できません。',
        season: '前年の同じ期間は{before|money}でした。変化と言えるかはまだ分かりません。',
        'season-alike-units': '前年の同じ期間は{before|count}個で、その後明確な変化はありません。',
        'season-apart-units':
          '前年の同じ期間は{before|count}個でした。{change|count}個の変化は、偶然では説明できません。',
        'season-units': '前年の同じ期間は{before|count}個でした。変化と言えるかはまだ分かりません。',
        spikes: {
          by: 'count',
          other:
            '{n|count}期間のうち{count|count}期間が通常の範囲を上回っています。商品の力とみる前に、キャンペーンの有無を確かめてください。',
        },
        'product-spikes':
          '{key}：{n|count}期間のうち{count|count}期間で、通常の範囲より多く受注しています。キャンペーンによる上振れの可能性があります。',
        'won-apart':
          '受注率が最も高いのは{best}（{rate|ratio}）、最も低いのは{worst}（{low|ratio}）です。偶然では説明できない差です。',
        spread:
          '売上の分散は、{products|count}商品のうち同じ規模の{effective|number}商品に分かれているのに相当します。',
      },
      views: {
        ranks: '順位の比較',
        price: '受注率と価格',
        segments: '商品別',
        bars: '推移',
        sparkline: '推移',
        change: '価格・数量・構成',
      },
      options: {},
    },
    'response-time': {
      name: 'リードの初回対応時間',
      records: { by: 'n', other: 'リード{n|count}件' },
      definitions: {
        median: {
          name: '全リードの中央値',
          sentence:
            '期間中に作成されたリードの半数が、最初の対応を受けるまでの時間です。対応待ちのリードも含めます。',
        },
        'answered-median': {
          name: '対応済みの中央値',
          sentence: '対応済みリードだけで見た、最初の対応までの時間の中央値です。',
        },
        'answered-mean': {
          name: '対応済みの平均',
          sentence: '対応済みリードだけで見た、最初の対応までの時間の平均です。',
        },
      },
      parts: {
        leads: 'リード',
        answered: '対応済み',
        unanswered: '未対応',
        median: '全リードの中央値',
        answeredMedian: '対応済みの中央値',
        answeredMean: '対応済みの平均',
        p90: '9割に対応するまで',
        within5min: '5分以内に対応',
        within30min: '30分以内に対応',
        within1h: '1時間以内に対応',
        within24h: '24時間以内に対応',
        leads5min: '5分以内に対応したリード',
        conversion5min: '5分以内',
        leads30min: '5～30分で対応したリード',
        conversion30min: '5～30分',
        leads1h: '30～60分で対応したリード',
        conversion1h: '30～60分',
        leads24h: '1～24時間で対応したリード',
        conversion24h: '1～24時間',
        leadsLater: '1日より後に対応したリード',
        conversionLater: '1日より後',
        leadsNever: '対応しなかったリード',
        conversionNever: '対応なし',
        conversion: '商談化したリード',
        pace: '対応済み',
      },
      caveats: {
        'none-answered': { by: 'leads', other: 'リード{leads|count}件のどれにも、対応の記録がありません。' },
        'median-not-reached': {
          by: 'leads',
          other:
            'リード{leads|count}件のうち対応済みは{answered|count}件で、半数に対応するまでの時間はまだわかりません。',
        },
        'dates-alone': {
          by: 'count',
          other: 'リード{count|count}件は日付だけで時刻がなく、何時間、何分かかったかはわかりません。',
        },
        'answered-only': {
          by: 'leads',
          other:
            'リード{leads|count}件すべてが対応済みです。未対応のリードがエクスポートから抜けていれば、実際より速く見えます。',
        },
        instant: {
          by: 'count',
          other: 'リード{count|count}件は10秒以内に対応しています。自動返信とみられ、対応とはいえません。',
        },
        decided: {
          by: 'count',
          other:
            'リード{count|count}件は、対応の記録がないまま商談化または対象外となりました。その時点まで対応待ちとして扱います。',
        },
      },
      findings: {
        unanswered: {
          by: 'count',
          other: 'リード{count|count}件が対応待ちで、最長は{longest|duration}です。',
        },
        'usual-median': {
          by: 'waiting',
          other:
            '対応済みリードの中央値は{usual|duration}ですが、未対応の{waiting|count}件を含みません。全体で半数に対応するまでの時間は{honest|duration}です。',
        },
        late: '{who}の対応は明らかに遅く、半数に対応するまで{theirs|duration}かかっています。全体では{all|duration}です。',
        'quick-pays':
          '1時間以内に対応したリードの商談化率は{quick|ratio}（{quickLow|ratio}～{quickHigh|ratio}、{quickCount|count}件）、1日より後に対応したリードは{slow|ratio}（{slowLow|ratio}～{slowHigh|ratio}、{slowCount|count}件）です。ただし、有望なリードほど早く対応している可能性もあります。',
        'quick-untold':
          '1時間以内に対応したリードの商談化率は{quick|ratio}（{quickLow|ratio}～{quickHigh|ratio}、{quickCount|count}件）、1日より後に対応したリードは{slow|ratio}（{slowLow|ratio}～{slowHigh|ratio}、{slowCount|count}件）です。偶然でも起こりうる差です。',
        'study-2007':
          'よく引用される「5分から30分で21分の1に低下」は、あるベンダーの2007年の調査によるものです。6社の電話だけを対象とし、率ではなくオッズで、実験ではなく観察の結果です。',
      },
      views: {
        segments: '営業担当別',
        curve: '対応までの時間',
        trend: '推移',
        decay: '早い対応の効果',
        sparkline: '推移',
      },
      options: { businessHours: '営業時間' },
    },
    'sales-cycle': {
      name: '営業サイクル',
      records: { by: 'n', other: '商談{n|count}件' },
      definitions: {
        'won-median': {
          name: '受注、中央値',
          sentence: '期間中に受注した商談の半数が、開始から完了までにかかった日数です。',
        },
        'won-mean': {
          name: '受注、平均',
          sentence: '期間中に受注した商談の、開始から完了までの暦日数の平均です。',
        },
        'any-close': {
          name: '受注・失注、進行中を含む',
          sentence:
            '期間中に作成された商談の半数が、受注または失注で完了するまでの日数です。進行中の商談は進行中のまま扱います。',
        },
      },
      parts: {
        won: '受注',
        closed: '受注・失注',
        open: '現在進行中',
        wonMean: '受注、平均',
        wonMedian: '受注、中央値',
        closedMean: '受注・失注、平均',
        closedMedian: '受注・失注、中央値',
        kmMedian: '半数が完了するまで、進行中を含む',
        kmLow: '半数が完了するまで、下限',
        kmHigh: '半数が完了するまで、上限',
        wonByDay90: '90日目までの受注',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          other:
            '完了した商談{count|count}件に対し、進行中の商談がありません。エクスポートは完了した商談だけではありませんか。その場合、長い商談が抜け落ちています。',
        },
        undated: {
          by: 'count',
          other: '完了した商談{count|count}件は、開始日または完了日がないため除外しました。',
        },
        'half-not-closed': {
          by: 'n',
          other:
            '作成された商談{n|count}件のうち、完了は半数未満です。半数が完了する時期はまだわかりません。',
        },
        'same-day': {
          by: 'count',
          other:
            '受注商談{n|count}件のうち{count|count}件は、作成日に完了しています。後から入力したものではありませんか。',
        },
      },
      findings: {
        'open-counted': {
          by: 'open',
          other:
            '全データでは、受注商談の半数が{won|days}以内に完了しています。失注と進行中の{open|count}件を含めると、半数が完了するのは{half|count}日目です。',
        },
        'half-open': {
          by: 'open',
          other:
            '全データでは、受注商談の半数が{won|days}以内に完了しています。進行中の{open|count}件を含めると、記録のある範囲では半数が完了していません。',
        },
        'segments-apart':
          '商談の半数が完了するのは、{fast}では{fastDays|count}日目、{slow}では{slowDays|count}日目です。偶然では説明できない差です。',
        'slowest-stage': {
          by: 'n',
          other: '商談が最も長くとどまるのは「{stage}」で、{n|count}件の半数が{days|days}で離れています。',
        },
        'long-tail': '少数の長い商談が平均を押し上げ、中央値{median|days}に対し{mean|days}となっています。',
        'old-open': {
          by: 'count',
          other: '進行中の商談{count|count}件は、受注商談の99%より長くかかっています（{days|days}）。',
        },
      },
      views: { segments: 'セグメント別', curve: '日数別の受注', trend: '推移', sparkline: '推移' },
      options: {},
    },
    touchpoints: {
      name: '初回面談までの接触回数',
      records: { by: 'n', other: '初回面談{n|count}件' },
      definitions: {
        median: {
          name: '中央値',
          sentence: '面談した相手の半数が、初回面談までに受けた営業からの接触回数です。',
        },
        mean: {
          name: '平均',
          sentence: '面談した相手が、初回面談までに受けた営業からの接触回数の平均です。',
        },
      },
      parts: {
        met: '面談あり',
        notMet: '面談なし',
        selfBooked: '営業の接触なしで面談',
        median: '接触回数の中央値',
        mean: '接触回数の平均',
        p90: '9割が面談に至るまでの回数',
        marketingShare: '営業の接触なしで面談した割合',
      },
      caveats: {
        'no-touches': {
          by: 'met',
          other:
            '面談は{met|count}件ありますが、電話、メール、メッセージの記録がありません。ゼロではなく、記録漏れです。',
        },
        'no-meetings': { by: 'count', other: '見込み客{count|count}件に接触しましたが、面談はありません。' },
        automated: { by: 'count', other: '自動シーケンスの{count|count}件は、接触として数えません。' },
      },
      findings: {
        'half-meet-by': {
          by: 'notMet',
          other:
            '{touches|number}回は面談した見込み客の回数で、{notMet|count}件は面談していません。これを含めると、半数が面談に至るのは{by|count}回目です。',
        },
        'most-never-meet': {
          by: 'notMet',
          other:
            '{touches|number}回は面談した見込み客の回数で、{notMet|count}件は面談していません。これを含めると、{by|count}回目までに面談に至るのは{share|ratio}です。',
        },
        'given-up': {
          by: 'dropped',
          other:
            '{touch|count}回目の接触でも、{n|count}件の{chance|ratio}が面談に至りました（1回目は{first|ratio}）。それより前に{dropped|count}件をあきらめています。',
        },
        'self-booked':
          '初回面談{met|count}件の{share|ratio}は、営業の接触なしで実現しました。これはマーケティングの成果です。',
        'marketing-last':
          '初回面談{met|count}件の{share|ratio}は、直前の接触がマーケティングでした。営業だけでなくマーケティングの成果でもあります。',
        'one-touch': 'ほとんどが1回の接触で面談に至るため、回数を数えてもあまり意味がありません。',
        'short-way': {
          by: 'days',
          other:
            '最初の接触から面談までは{days|days}です。これほど短いと、接触回数にあまり意味はありません。',
        },
        'reps-apart':
          '{many}は{most|number}回、{few}は{least|number}回の接触が必要でした。偶然では説明できない差です。',
      },
      views: {
        curve: '接触回数別の面談確率',
        trend: '推移',
        sparkline: '推移',
        segments: '営業担当別',
      },
      options: { automated: '自動シーケンスも接触として数える' },
    },
    'win-rate': {
      name: '受注率',
      records: { by: 'n', other: '完了した商談{n|count}件' },
      definitions: {
        closed: {
          name: '完了した商談中',
          sentence: '期間中に受注または失注した商談のうち、受注した割合です。',
        },
        cohort: {
          name: '作成した商談中',
          sentence:
            '期間中に作成された商談のうち受注した割合です。完了した商談の9割が完了するまでの日数を経た商談だけを使います。',
        },
        value: {
          name: '金額ベース',
          sentence: '期間中に受注または失注した商談の金額のうち、受注した金額の割合です。',
        },
        eventual: {
          name: '最終',
          sentence:
            '期間中に作成された商談が、完了した商談の9割が完了するまでの日数のうちに受注する確率です。進行中の商談は進行中のまま扱います。',
        },
      },
      parts: {
        won: '受注',
        lost: '失注',
        open: '現在進行中',
        created: '作成',
        closedRate: '完了した商談中',
        cohortRate: '作成した商談中',
        valueRate: '金額ベース',
        eventualRate: '最終',
        cohort: '作成後、十分な日数を経た商談',
        cohortWon: 'うち受注',
        wonValue: '受注金額',
        lostValue: '失注金額',
        shrunk: '平均に寄せた値',
        shrunkLow: '平均に寄せた値の下限',
        shrunkHigh: '平均に寄せた値の上限',
        rank: '順位',
      },
      caveats: {
        'closed-only': {
          by: 'count',
          other:
            '完了した商談{count|count}件に対し、進行中の商談がありません。エクスポートは完了した商談だけではありませんか。その場合、作成ベースの受注率はわかりません。',
        },
        'no-lost': '失注が1件もありません。エクスポートは受注した商談だけではありませんか。',
        undated: {
          by: 'count',
          other: '完了した商談{count|count}件は完了日がなく、どの期間にも含まれません。',
        },
        'lost-without-amount': {
          by: 'count',
          other:
            '失注商談{lost|count}件のうち{count|count}件に0を超える金額がなく、金額ベースの受注率は高めに出ます。',
        },
        immature: {
          by: 'count',
          other: '作成から{days|days}に満たない商談{count|count}件は、結果が出るには早いため除外しました。',
        },
        'too-young': 'この期間の商談は、9割が完了するまでの{days|days}をどれも経過していません。',
      },
      findings: {
        'open-counted':
          '全データでは、完了した商談の{closed|ratio}が受注です。作成された商談で見ると、{days|days}以内の受注は{eventual|ratio}、失注は{lost|ratio}で、{open|ratio}はまだ進行中です。完了した商談だけの受注率には、これが含まれません。',
        'old-open': {
          by: 'count',
          other:
            '進行中の商談{count|count}件は、受注商談の99%より長くかかっています（{days|days}）。失注とみなすと、全商談の受注率は{all|ratio}ではなく{rate|ratio}です。',
        },
        'mix-and-rate':
          '{change|change}ポイントの変化のうち、{rate|change}は各セグメントの受注率、{mix|change}はセグメント構成によるものです。',
        'mix-reverses':
          '受注率は{change|change}ポイント変化しましたが、どのセグメントも逆方向に動いています。内訳は、各セグメントの受注率が{rate|change}、構成が{mix|change}です。',
        'season-alike': '前年の同じ期間は{n|count}件中{rate|ratio}で、その後明確な変化はありません。',
        'season-apart':
          '前年の同じ期間は{n|count}件中{rate|ratio}でした。{change|change}ポイントの変化は、偶然では説明できません。',
        'no-order': '{n|count}件すべての信頼区間が重なっており、一覧の順序に意味はありません。',
        first: '{key}が1位であることは確実です。平均に寄せた値は{rate|ratio}です。',
        last: '{key}が最下位であることは確実です。平均に寄せた値は{rate|ratio}です。',
        'large-won':
          '受注率は金額ベースで{value|ratio}、件数ベースで{closed|ratio}です。大型商談ほど受注しやすい傾向です。',
        'small-won':
          '受注率は金額ベースで{value|ratio}、件数ベースで{closed|ratio}です。大型商談ほど受注しにくい傾向です。',
      },
      views: { trend: '推移', segments: 'セグメント別', sparkline: '推移', curve: '日数別の受注' },
      options: {},
    },
  },
} satisfies Locale & SameKeys<English>

export default ja
