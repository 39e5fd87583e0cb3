### 終わった対局の物語：転機、HTMLのページ、その先への道。

story-title = 転機
story-quiet = 決定的な{ $period }はなく、差は少しずつ動きました。

story-turned = { $date }：{ $act }。
story-turned-last = 対局の流れは{ $date }に変わりました：{ $act }。
story-order = { $side }「{ $order }」
story-cause = 特定の一手ではなく、{ $cause }
story-drift = 特定の一手によるものではない
story-swing = 差が{ $side }寄りに{ $points }点動きました。最も表れたのは「{ $objective }」です。
story-lasting = 以後、最後まで優位でした。

## ページ

story-html-going = ここまでの対局
story-html-seat = { $side }：{ $who }
story-html-since = { $who }（{ $date }の終わりから）
story-branch = 別の対局の{ $date }から分岐
story-branch-start = 別の対局の最初から分岐
story-html-played = { $of }{ $periods }のうち{ $turns }{ $periods }（{ $first }〜{ $last }）
story-html-counted = 得点の内訳
story-html-quarters = { $period }ごとの記録
story-html-quarter = { $period }
story-html-start = 開始時
story-html-numbers = 数値
story-html-changes = 変化とその理由
story-html-happening = { $title }。{ $text }
story-html-questions = 話し合いのために

## 終局画面

story-leaf = 見るもの
story-leaf-story = 物語
story-leaf-curves = 推移
story-lead = リードの推移
story-ahead = { $side }のリード
story-open = この{ $period }の盤面を開く
story-replay = 再生
story-swap = 立場を交代
story-keep = 書き出す…
story-keep-picture = 終局の画像（PNG）
story-keep-transcript = 棋譜（テキスト）
story-keep-page = 全グラフ付きのページ（HTML）
story-kept = 次の場所に保存しました：
story-not-kept = 保存できませんでした：{ $why }
story-key-ways = 再生、もう一度、交代、書き出す

## 再生

story-quarters = { $period }
story-play = 再生
story-pause = 停止
story-cards = 手札
story-report = 報告
story-play-on = ここから続ける
story-play-on-ask = { $date }に戻って続けますか？
story-play-on-says = そこから新しい対局が、別の保存として始まります。この対局はそのまま残ります。
story-play-on-not = 対局はここで終わりました。続けるには、前の{ $period }に戻ってください。
story-key-turn = 1{ $periods }ずつ戻る・進む
story-key-year = 一年ずつ、または両端へ
story-key-play = 自動で進める
story-watch = 再生
story-copy = 写しを保存
story-copied = 写しを保存した対局に加えました：
