### 対局画面、公開、報告、結末。

## 記号と短い言葉

play-letter-us = { $us-sign }
play-letter-china = { $china-sign }
play-gate-open = 開放
play-gate-closed = 閉鎖
play-set-open = 開放
play-set-ban = 閉鎖
play-none = なし
play-times = { $number }倍
play-months = { $number }カ月
play-range = { $low }〜{ $high }
play-capital = 政治資本 { $amount }
play-capital-short = 政 { $amount }
play-free = 費用なし

## 命令の言葉。$gate は H200 などのチップ、または門を流れるもの。

play-no-order = 命令なし
play-order-licence-levy = { $gate }を料率{ $rate }で許可
play-order-licence-open = { $gate }を無条件で許可
play-order-licence-ban = { $gate }を不許可
play-order-consent-levy = { $gate }の輸入枠{ $rate }
play-quota = { $share }まで
play-order-consent-open = { $gate }を無制限で承認
play-order-consent-ban = { $gate }を拒否
play-order-channel-levy = { $gate }に賦課{ $rate }
play-order-channel-open = { $gate }を開放
play-order-channel-ban = { $gate }を閉鎖
play-kind-levy = 賦課
play-kind-quota = 輸入枠
play-kind-ban = 禁止
play-kind-open = 開放
play-kind-invest = 投資
play-kind-special = 特別
play-kind-launch = 出荷
play-kind-event = 出来事
play-kind-law = 法律
play-kind-lapse = 失効
play-kind-injected = 進行役による出来事
play-kind-stock-set = 進行役による設定
play-kind-gate-set = 進行役による設定
play-kind-seated = 席の交代
play-kind-note = メモ

## 上の帯

play-quarter = { $number }{ $periods }目 / 全{ $of }
play-seat = あなたは{ $side }
play-watching = 観戦中
play-ahead = { $side }が{ $points }点リード
play-even = 互角
play-help = キー一覧とヘルプ（{ $key-help }）
play-menu = メニュー（Esc）
play-menu-title = メニュー
play-menu-on = 続ける
play-menu-leave = 対局を離れる

## 競争

play-race = 開発競争
play-race-about = { $good }1枚の性能（{ $one-unit } = 1）。左への隔たりが時間差
play-now = 現在
play-line-frontier = { $us }の最先端
play-line-legal = { $china }が買える最良品
play-line-domestic = { $china }製{ $good }
play-models = 最良{ $products }
play-model-lag = { $side }の{ $products }は{ $months }遅れ
play-model-lead = { $side }の{ $products }は{ $months }先行
play-models-about = 相手の最良{ $products }を同じ暦の上に置いたもの。隔たりがそのまま時間差になる。
play-legal-lag = 許可品の遅れ { $months }
play-legal-lag-about = { $us }が許可した最良の{ $good }は、最新品より何カ月古いか。{ $china }が受け入れるかどうかは問いません。白い印が{ $target }カ月。
play-arrival-lag-about = この{ $period }に納入された{ $good }の性能に、{ $us }の最先端が達したのは何カ月前か。{ $units }の量で平均します。使われない許可は数えません。
play-legal-best = { $china }が買える最良品：{ $chip }
play-legal-arrived = 前の{ $period }に{ $china }に届いた最良品：{ $chip }
play-chip-lag = { $line }の遅れ { $months }
play-chip-lag-about = 今の{ $line }の水準に、{ $us }の最先端は何カ月前にいたか。
play-chip-shipped = { $month } 出荷
play-chip-due = { $month }ごろ出荷予定
play-chip-performance = { $one-unit }の{ $times }倍
play-chip-bought = これまでの購入：{ $us } { $home }、{ $china } { $abroad }
play-chip-left = 数量規則：{ $china }へあと{ $left }まで
play-chip-for-export = 輸出専用品：数量規則の対象外
play-gate-licence = 輸出許可（{ $side }）：{ $state }
play-gate-consent = 輸入承認（{ $side }）：{ $state }
play-gate-channel = 門（{ $side }）：{ $state }
play-gate-bound = 法律によりあと{ $turns }{ $periods }は変更不可
# 狭い指示カードの上で。
play-gate-bound-card = 法律で{ $turns }{ $periods }

## 依存

play-dependency = 依存関係
play-dependency-about = どちらが相手を必要とするか
play-leverage = { $share }から急所
play-stay-or-switch = 残るか、移るか
play-would-stay = { $share }が{ $stack }を選ぶ
play-wished-and-got = 希望{ $share }、実際は{ $got }
play-nothing-on-offer = 買えるものがない
play-tools = 開発環境
play-tools-stay = { $stack } { $points }
play-tools-switch = { $own-stack } { $points }
play-moving = 移行コスト
play-moving-stay = 0
play-moving-switch = { $months } / { $period-short }
play-risk = 長期リスク
play-risk-low = 小さい
play-risk-some = 供給停止
play-risk-high = 供給停止・大
play-risk-alone = 孤立

## 国内

play-home-us = 国内情勢
play-home-us-about = { $us }
play-home-china = 国内基盤
play-home-china-about = { $china }
play-passes = ここで{ $law }が成立

## 盤上の短い名前

play-indicator-compute_installed_china_kh100e = 設置{ $compute }
play-indicator-compute_added_china_kh100e = { $china }の{ $compute }
play-indicator-compute_added_us_kh100e = { $us }の{ $compute }
play-indicator-legal_lag_months = 許可品の遅れ
play-indicator-arrival_lag_months = 届く品の遅れ
play-indicator-model_lag_months = { $products }遅れ
play-indicator-chip_lag_months = { $good }の遅れ
play-indicator-domestic_share = 国産比率
play-indicator-best_legal_performance = { $china }が買える品
play-indicator-best_arrived_performance = { $china }に届く品
play-indicator-frontier_performance = { $us }の最先端
play-indicator-ascend_performance = { $home-line }

## 命令の欄

play-orders = 命令
play-orders-about = { $slots }つを秘密に選ぶ
play-purse = 政治資本 { $capital } · { $funds }
play-tab-levies = 賦課
play-tab-quotas = 輸入枠
play-tab-bans = 禁止
play-tab-invest = 国内投資
play-tab-special = 特別
play-tab-special-empty = この{ $period }に出せる特別な命令はありません。
play-choose = 選択
play-commit = 確定
play-empty-question = 空いている枠が{ $count }つあります。このまま確定しますか？
play-empty-slot = 枠{ $number }
play-empty-slots = { $slots }に命令がありません。
play-empty-possible = 残り：{ $purse }。まだ出せる命令：{ $orders }。
play-empty-rest = ほか{ $count }件
play-empty-yes = このまま確定
play-forecast = 予測
play-forecast-hint = 命令を指すと、次の{ $period }の変化と、応手による幅を示します。
play-forecast-about = 次の{ $period }、相手の応手による幅
play-effect-compute_added_china_kh100e = { $compute }の追加
play-later = 1年後の{ $what }
play-now-licence = 許可：{ $state }
play-now-consent = 承認：{ $state }
play-now-channel = 現在 { $state }
play-slots-full = 空きがありません。先に命令を一つ取り消してください。
play-slots-full-short = 空き枠がありません
play-thinking = { $side }が考えています…
play-committed = 命令は確定済み
play-watch-next = 次の{ $period }
play-watch-note = Enter
play-watch-waits = 観戦中
play-watch-waits-note = 命令待ち

## 記録

play-log = これまでの出来事
play-log-empty = まだ何もありません。命令、出来事、法律がここに並びます。
play-log-launch = { $chip }が出荷
play-log-law = { $law }が成立
play-log-lapse = { $law }が失効
play-log-ending = 対局終了

## 対局の進行役が外から行ったこと。

play-log-injected = 進行役が起こした出来事：{ $event }
play-cause-injected = { $event }（進行役による）
play-log-stock-set = 進行役が{ $stock }を{ $value }に設定
play-log-gate-set-licence = 進行役が{ $gate }の輸出許可を設定：{ $setting }
play-log-gate-set-consent = 進行役が{ $gate }の輸入承認を設定：{ $setting }
play-log-gate-set-channel = 進行役が{ $gate }を設定：{ $setting }
play-log-seated = { $side }の席に着いた人：{ $who }
play-log-paused = 対局を一時停止
play-log-resumed = 対局を再開
play-log-note = メモ：{ $text }
play-log-agreed = 両者が引き分けに合意

## 公開

play-reveal = 手札公開
play-reveal-idle = 空きのまま
play-reveal-happenings = そして
play-reveal-quiet = この{ $period }はほかに何も起きませんでした。
play-reveal-hint = Spaceで省略
play-reveal-done = 報告へ

## 報告

play-report = { $period }の報告
play-report-dependency = どちらが相手を必要とするか
play-report-race = 開発競争
play-report-compute = { $compute }と供給
play-report-moved = { $what }：{ $before } → { $after }
play-report-scores = 得点：{ $us } { $us_score }（{ $us_change }）、{ $china } { $china_score }（{ $china_change }）
play-report-still = 変化なし：{ $stocks }。
play-report-on = 次の{ $period }へ
play-report-end = 結末へ
play-report-page = { $number } / { $of }ページ

## 結末

play-ending-charts = 対局の全体
play-ending-winner = { $side }が{ $points }点差で勝利
play-ending-decided = { $side }が途中で勝利・{ $what }
play-ending-draw = 引き分け
play-ending-nobody = 両者敗北
play-ending-agreed = 合意による引き分け
play-ending-agreed-says = 両者の合意により、ここで対局を終えました。勝者はなく、得点はその時点のものです。
play-ending-points = { $got } / { $of }
play-ending-menu = メインメニュー
play-ending-rematch = もう一度
play-chart-scores = 得点
play-chart-scores-unit = 点
play-chart-lags = 遅れ
play-chart-lags-unit = 月
play-chart-dependency = 依存
play-chart-dependency-unit = %
play-chart-reliance = 自立
play-chart-reliance-unit = %
play-chart-chips = 最良の{ $good }
play-chart-chips-unit = { $one-unit } = 1
play-chart-compute = 追加した{ $compute }
play-chart-compute-unit = 万{ $units }／{ $period }
play-chart-home = 国内の圧力
play-chart-home-unit = 100点満点
play-chart-money = 取引
play-chart-money-unit = 億ドル

## これらの画面のキー

play-key-tabs = 1–4
play-key-tabs-about = 賦課、禁止、投資、特別
play-key-move = Tab、矢印
play-key-move-about = 命令の間を移動
play-key-give = Enter Space
play-key-give-about = 命令を出す、または取り消す
play-key-undo-about = 最後の命令を取り消す
play-key-commit-about = この{ $period }の命令を確定
play-key-marks-about = 競争図の印を順に見る
play-key-menu = Esc
play-key-menu-about = メニュー：設定、対局を離れる
play-key-skip = Space
play-key-skip-about = 動きを省略
play-key-on = Enter
play-key-on-about = 進む
