### もしも：ある回を別の命令でやり直し、どちらも何度も最後まで進める。

what-if-title = もしも……
what-if-says = 下の各{ $period }を、実際の命令と別の命令で一度ずつやり直し、それぞれの盤面から同じ人物たちが、同じ偶然のもとで{ $matches }局を最後まで進めました。帯は対局の半分と9割が入る範囲、縦線は中央値です。括弧内は、真の平均が95%の確率で入る範囲です。これはモデルの答えであり、歴史がそうなったという意味ではありません。
what-if-left-out = { $date }：もし{ $side }が「{ $order }」を命じていなかったら？
what-if-opened = { $date }：もし{ $side }が「{ $order }」を命じていたら？
what-if-proposed = { $date }：もし{ $side }が「{ $given }」ではなく「{ $instead }」を命じていたら？
what-if-as-ordered = 実際の命令
what-if-otherwise = 別の命令
what-if-difference = 最後の差は、{ $side }寄りに{ $points }点動いたはずです（{ $low }〜{ $high }点）。
what-if-no-difference = { $matches }局で見分けられるほどの違いはありません。
what-if-span = { $value }（{ $low }〜{ $high }）
what-if-lead = { $us }のリード
what-if-wins = { $side }の勝ち
