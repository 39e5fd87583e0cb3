### 対局の外の画面：メニュー、選択、状況説明、保存、設定、ヘルプ、確認、キー。

view-title = 18カ月
view-tagline = 売るか、止めるか、賦課金をかけるか。AIの時計を握るのは誰かをめぐるゲーム。
# $months (数): 絵のかっこに書くラグ。
view-backdrop-months = { $months }カ月

view-menu-continue = 続きから
# $scenario (文字列)、$date (文字列): 途中の対局。
view-menu-continue-hint = 「{ $scenario }」{ $date }から再開
view-menu-new = 新しい対局
view-menu-load = 保存した対局
view-menu-help = 遊び方
view-menu-settings = 設定
view-menu-quit = 終了
view-menu-keys = { $key-help } ヘルプ · { $key-fullscreen } 全画面 · 矢印とEnter、または項目の番号で選択

view-quit-question = ゲームを終了しますか？
view-yes = はい
view-no = いいえ
view-close = 閉じる
view-back = 戻る
view-next = 次へ
view-begin = 対局開始

view-step-scenario = シナリオ
view-step-sides = プレイヤー
view-step-briefing = 状況説明

view-scenario-heading = シナリオを選ぶ
view-scenario-none = シナリオが見つかりません。「scenarios」フォルダーにシナリオのファイルを入れてください。
# $first、$last (文字列): 最初と最後のターン。$turns (数)。
view-scenario-span = { $first }〜{ $last } · 全{ $turns }ターン
# $author (text): who made the scenario.
view-scenario-author = シナリオ作者：{ $author }
view-scenario-licence = ライセンス：{ $licence }

# $scenario (文字列): 題名。
view-sides-heading = 誰が担当しますか：{ $scenario }
view-sides-us = 自分が{ $us }
view-sides-china = 自分が{ $china }
view-sides-two = この画面で二人
view-sides-watch = 観戦
view-sides-seed = 乱数シード
view-sides-seed-empty = おまかせ
view-sides-seed-hint = 同じシードと同じ命令からは同じ対局が生まれます。空欄なら毎回新しくなります。
view-sides-draw = 生成

view-briefing-side = どちらの説明か
view-briefing-situation = 状況
view-briefing-secret = 部外秘
# $date (文字列): 最初のターン。$turns (数): 対局の長さ。
view-briefing-when = { $date } · 全{ $turns }ターン
# $side (文字列): 陣営の名前。
view-briefing-objectives-us = { $side }の評価基準
view-briefing-objectives-china = { $side }の評価基準

# $side (文字列): 手番の陣営。
view-hand-over-ask = { $side }のプレイヤーに画面を渡してください。もう一人は目をそらしましょう。
view-hand-over-ready = { $side }を担当します

view-load-heading = 保存した対局
view-load-open = 再開する
view-load-delete = 削除
view-load-delete-question = この対局を完全に削除しますか？
view-load-not-deleted = 対局を削除できませんでした。
view-load-none = まだ対局がありません。対局はターンごとに自動で保存され、ここに並びます。
# $turn、$turns (数)。
view-load-turn = { $turn } / { $turns }ターン
view-load-finished = 終局

view-settings-heading = 設定
view-settings-language = 言語
view-settings-language-says = 画面、シナリオ、報告の言語。対局中でもすぐに切り替わります。
view-settings-scale = 全体の大きさ
view-settings-scale-says = 画面に収まる範囲で拡大します。ウィンドウが広いほど大きくできます。
view-settings-animation = アニメーション
view-settings-animation-says = 命令の公開やメーターの動きにかける時間。
view-settings-animation-off = なし
view-settings-animation-fast = 速い
view-settings-animation-normal = 標準
view-settings-animation-slow = ゆっくり
view-settings-window = ウィンドウ
view-settings-window-says = { $key-fullscreen }でいつでも切り替えられます。
view-settings-window-framed = ウィンドウ
view-settings-window-full = 全画面
view-settings-broken = 設定を読めなかったため、初期値を使います。元のファイルは残してあります。
view-settings-not-saved = 設定は反映されましたが、保存できませんでした。

view-no-match = 対局を開けませんでした。
view-fault = この画面で問題が起きました。対局は無事です。詳しくはログファイルをご覧ください。

view-help-heading = ヘルプ
view-help-play = 遊び方
view-help-keys = キー操作
view-help-keys-everywhere = どの画面でも
view-help-keys-here = 直前の画面で

view-help-idea = どんなゲームか
view-help-idea-says =
    一方は世界最高の{ $purpose }{ $good }を作り、何を、いくらで、どれだけ遅らせて売るかを決めます。もう一方は、何を買うか、そして買うのをやめる代償をどこまで払うかを決めます。

    売り手は、売上の一部と引き換えに販売を認め、最新の{ $good }は国内にとどめることができます。「そこそこ良く、18カ月遅れで、自国のソフトウェアに結びついた」供給なら、買い手は依存し続けると踏むのです。買い手は税関で拒むことも、わずかに受け入れることもできます。

    二本の線の間隔は__時間__です。売り手は顧客を失わずに差を18カ月近くに保ちたい。買い手は途中で干上がることなく差を詰めたいのです。18カ月は、2025年12月に輸出が決まった{ $good }の古さです。詳しくはルールの「時計」にあります。
view-help-turn = ターンの流れ
view-help-turn-says =
    1ターンは1{ $periods }です。起きたことを読み、命令枠（ふつう二つ）を埋め、確定します。両陣営は同時に、互いに秘密で選びます。その後、命令が公開され、すべてがまとめて処理されます。

    命令には__政治資本__がかかり、毎ターン少しずつ戻ります。資金が必要なものもあります。使わなかった分は上限まで持ち越せます。確定するまでは何度でも選び直せます。

    確定の前に、相手が動かなければ何がどれだけ変わるか、相手の出方でどこまで振れるかが命令ごとに示されます。
view-help-turn-briefing = 状況説明
view-help-turn-orders = 命令
view-help-turn-reveal = 公開
view-help-turn-report = 報告
view-help-orders = 賦課金・禁止・投資
view-help-orders-says =
    __賦課金__は、価格の一部を取って門を通す命令です。収入が入り顧客も残りますが、相手の自国製品を割安に見せます。

    __禁止__は門を閉じます。相手が依存していて備えがないときに最も効き、同時に「二度と頼るまい」と教えることにもなります。

    __国内投資__は計画に資金を入れます。売り手なら先端研究、{ $fab }、取り締まり、同盟国。買い手なら{ $fab }と{ $memory }、{ $good }設計、ソフトウェア、{ $purpose }研究所。効果はゆっくりですが、奪われることはありません。

    __特別__な命令は期間限定です。首脳会談、備蓄、そして実行するか取り下げるかを迫られる警告など。
view-help-orders-levy = 賦課金
view-help-orders-ban = 禁止
view-help-orders-invest = 国内投資
view-help-orders-special = 特別
view-help-gates = 二つの門
view-help-gates-says =
    許可は販売ではありません。外国の{ $good }は、輸出側の許可と輸入側の承認という__二つの門__を通り、さらに買い手がその価格で欲しがって初めて届きます。

    門は持ち主が変えるまでそのままです。法律が何年も固定することもあります。{ $us-parliament }の圧力が高まりすぎると凍結法が成立し、売り手は売りたくても売れなくなります。

    どの{ $good }も、国外に出せるのは国内の顧客が買った量の一定割合まで。残りは開発競争の図で{ $good }を指すと分かります。{ $good }は届くまで時間がかかります。閉じた市場のために作った在庫は、損失として処理するしかありません。
view-help-gates-maker = メーカー
view-help-gates-licence = 輸出許可
view-help-gates-consent = 輸入承認
view-help-gates-buyer = 買い手
view-help-board = 画面の見方
view-help-board-says =
    __1__ 開発競争：横が暦、縦が能力。買い手の現在地から、売り手がそこにいた時点まで、かっこが伸びています。その長さ（月数）が遅れで、18カ月の印と比べられます。「現在」より右は予測です。枠に命令を入れると、側近に任せた場合と比べた行き先を破線で示します。

    __2__ 依存関係：どちらがどちらを必要としているか。前回の変化の原因も示します。

    __3__ 命令：上に分類、中央にカード、下に命令枠。命令を入れると、合わせて双方に何点をもたらすかが見出しに出ます。

    __4__ 国内情勢：国内の圧力、資金、出来事の記録。数字にマウスを重ねるか、フォーカスを合わせると、原因の内訳が見られます。

    いちばん上は、双方の得点、リードとこの時点のふつう。バーの下は、ここから先まで指した対局の結末です。
view-help-board-race = 開発競争
view-help-board-dependency = 依存関係
view-help-board-orders = 命令
view-help-board-home = 国内情勢
view-help-leverage = 依存と急所
view-help-leverage-says =
    { $good }が売れるたびに、買い手のソフトウェアは売り手の基盤に寄りかかります。拒むたびに、そのお金の一部は国産{ $good }の代金か前払いになります。これが__禁輸の皮肉__です。売れば相手の国産メーカーが飢え、断てば育ちます。ただし金が{ $good }になるまでには数{ $periods }かかります。

    各メーターには__急所__の印があります。依存がそこを超えると、急所として突けます。供給を断てば大きな損害を与えますが、相手が備蓄や自前の{ $software }、{ $fab }で備えていれば別です。印の手前では、脅しは空振りします。

    これは双方向です。売り手はレアアースと相手市場での売上を必要としています。レアアースの締め付けは一度目に最も効き、繰り返すたびに弱まります。
view-help-leverage-cuda = { $china }の{ $stack }依存
view-help-leverage-earths = { $us }のレアアース依存
view-help-leverage-notch = 急所
view-help-winning = 勝敗
view-help-winning-says =
    各陣営には重みの付いた独自の目標があり、状況説明に示されます。合計が0から100の得点です。目標の多くは対局全体や最後の数年を平均するので、最後の命令だけでは稼げません。最後のターンの後、得点の高い側が勝ち、僅差なら引き分けです。

    対局が早く終わることもあります。__緊張__が上限に達すると決裂し、双方の負けです。別の決着があるシナリオもあります。

    ヒントを三つ。何もしないとき相手が何を得るかを見ること。相手がもう必要としていない門を閉じないこと。そして、すべてが動く{ $period }のために政治資本を残しておくこと。
view-help-winning-tension = 緊張

view-key-enter = Enter
view-key-escape = Esc
view-key-space = Space
view-key-delete = Del
view-key-tab = 次の項目へ（Shiftと一緒に押すと前へ）
view-key-arrows = その方向の項目へ
view-key-press = 項目を押す
view-key-back = 戻る、または「いいえ」
view-key-digits = その番号の項目
view-key-help = このヘルプ
view-key-guide = レッスン、またはヒントを閉じる
view-key-settings = 設定
view-key-fullscreen = 全画面の切り替え
view-key-menu-digit = その番号の項目
view-key-choose = 選ぶ
view-key-scenario-digit = その番号のシナリオを選ぶ
view-key-next = 次へ進む
view-key-sides-digit = 誰が座るか：自分、二人、観戦
view-key-sides-tab = もう一方の陣営へ
view-key-scroll = 文章をスクロール
view-key-begin = 対局を始める
view-key-change = 設定を変える
