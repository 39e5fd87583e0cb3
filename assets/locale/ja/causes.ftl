### 数値の内訳。

causes-score = { $side }：{ $points }点
causes-points = { $got } / { $most }
causes-change = 直前の{ $period }の合計：{ $change }
causes-small = その他のわずかな要因
causes-quarter = 第{ $number }四半期
