### 終わった対局の物語：転機、HTMLのページ、その先への道。

story-title = 転機
story-quiet = 決定的な四半期はなく、差は少しずつ動きました。

story-turned = { $date }：{ $act }。
story-turned-last = 対局の流れは{ $date }に変わりました：{ $act }。
story-order = { $side }「{ $order }」
story-cause = 特定の一手ではなく、{ $cause }
story-drift = 特定の一手によるものではない
story-swing = { $side }に{ $points }点。最も表れたのは「{ $objective }」です。
story-lasting = 以後、{ $side }がリードを保ちました。

## ページ

story-html-going = ここまでの対局
story-html-seat = { $side }：{ $who }
story-html-played = { $of }四半期のうち{ $turns }四半期（{ $first }～{ $last }）
story-html-counted = 得点の内訳
story-html-quarters = 四半期ごとの記録
story-html-quarter = 四半期
story-html-start = 開始時
story-html-numbers = 数値
story-html-changes = 変化とその理由
story-html-happening = { $title }。{ $text }
story-html-questions = 話し合いのために
