### 先生のための資料一式：授業案、生徒用ルール、用語集、役割カード、卓上札。

handout-title = { $title }：授業用資料
handout-lead = 授業に要る紙はこれだけです。印刷し、切り、始めましょう。
handout-contents = この資料の中身

## 使い方

handout-use = 使い方
handout-use-print = A4かレターサイズの紙に、片面、原寸で印刷します。
handout-use-cards = 役割カードは1役1ページです。点線で切り、上半分は全員のために机に置き、下半分はその役の人だけが持ちます。
handout-use-signs = 卓上札は1ページに2枚です。間を切り、それぞれ中央で折って立てます。
handout-use-rules = ルールと用語集は、各テーブルに1部ずつ。
handout-use-yours = 授業案、答え方、評価基準は先生用です。

## 授業案

handout-plan = { $minutes }分の授業案
handout-plan-named = { $title }（{ $minutes }分）
handout-plan-goals = 授業のあとでできること
handout-plan-steps = 授業の流れ
handout-plan-turns = 対局は{ $turns }{ $periods }分を進めます。
handout-step-when = 時間（分）
handout-step = 段階
handout-step-turns = { $period }数
handout-step-what = 先生と生徒がすること
handout-span = { $start }〜{ $end }
handout-misconceptions = 誤解しやすいことと、その答え方
handout-said = 「{ $words }」
handout-rubric = チームの取り組みの評価基準
handout-rubric-what = 観点
handout-rubric-level = レベル{ $number }

## ルールの要点

handout-rules = ルールの要点
handout-rule-teams = { $us-text }と{ $china-text }、二つの政府に分かれます。対局は{ $turns }{ $periods }、{ $first }から{ $last }までです。
handout-rule-orders = { $period }ごとに、チームは命令を{ $slots }つまで秘密に出します。門に賦課金をかける、閉じる、開く、国内に投資する、特別命令を使う、のいずれかです。命令には政治資本か資金、またはその両方がかかります。
handout-rule-keys = 外国の{ $good }は二つの門を通ります。売り手の許可と、買い手の承認です。許可は販売ではありません。
handout-rule-propose = 命令の組は誰でもチームの一覧に載せられます。提案権のある役のものはすぐに、ほかの役のものは提案権か賛同権のある役が賛同すれば、投票にかけられます。
handout-rule-vote = 一つの役に一票、秘密の投票です。提案か「命令なし」を選び、最も多いものに決まります。
handout-rule-tie-first = 同数なら、先に出た提案に決まります。
handout-rule-tie-lead = 同数なら、チームの代表の票で決まります。
handout-rule-tie-chance = 同数なら、くじで決まります。
handout-rule-default-persona = 時間切れのときに投票した役が{ $quorum }に満たなければ、補佐役がチームに代わって決めます。
handout-rule-default-nothing = 時間切れのときに投票した役が{ $quorum }に満たなければ、チームは命令を出しません。
handout-rule-default-first = 時間切れのときに投票した役が{ $quorum }に満たなければ、最初の提案に決まります。
handout-rule-reveal = 両チームの命令は同時に公開されます。続いて市場が買い、出来事が起こり、法律が成立し、すべての変化が原因とともに報告されます。
handout-rule-notes = 相手の政府に書簡を送れます。申し出、警告、返事のいずれかです。書いたことに拘束力はありません。
handout-rule-secrets = カードの「あなただけに」の内容は、話しても、隠しても、曲げてもかまいません。ほかの人は見てはいけません。チームの得点とは別に、自分の得点があります。
handout-rule-tension = 終わる前に緊張が{ $limit }に達すると、すべての関係が断たれ、双方の負けになります。
handout-powers = 投票のほかに役ができること

## 役の権限

power-propose = 提案
power-propose-says = あなたの提案はすぐに投票にかけられます。
power-second = 賛同
power-second-says = ほかの人の提案に賛同し、投票にかけることができます。
power-veto = 拒否
power-veto-says = 1対局に1度、提案を一つ投票から外せます。
power-intelligence = 情報
power-intelligence-says = 相手側の予想される応手も見えます。
power-hold-back = 資金の留保
power-hold-back-says = 1対局に3度、その{ $period }の資金の一部を取り置けます。それを超える提案は投票から外れます。

## 役割カード

handout-public = 全員に
handout-private = あなただけに
handout-power = あなたの権限：{ $power }
handout-goals = あなた自身の得点
handout-goal = { $goal }（{ $span }、{ $points }点）
handout-says = 言えること
handout-fears = 恐れていること
handout-cut = ここで切る

## 用語集

handout-glossary = 用語集
handout-glossary-says = ゲームの言葉のままです。盤上の数値は、どれもなぜ動いたかを答えます。
handout-glossary-gates = 門
handout-glossary-figures = 得点になる指標
handout-glossary-workings = しくみ
