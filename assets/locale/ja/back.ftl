# 盤面から振り返る、やり直す

back-taken = やり直し：{ $count }{ $periods }分
back-taken-sentence = { $taken }。
back-tool = 前の{ $period }をやり直す（{ $key-take-back }）
back-menu = 前の{ $period }をやり直す
back-ask = { $date }をやり直しますか？
back-ask-says = その{ $period }の命令を選び直します。明らかになったことは分かったままで、偶然の結果も変わりません。やり直したことは、この対局の記録に残ります。
back-ask-yes = やり直す
back-cards-tool = 前の{ $period }の手札（{ $key-cards }）
back-report-tool = 前の{ $period }の報告（{ $key-report }）
back-done = 盤面に戻る
back-key-take-back = 前の{ $period }をやり直す
back-key-cards = 前の{ $period }の手札
back-key-report = 前の{ $period }の報告
keys-do-take-back = 前のターンをやり直す
match-no-taking-back = やり直せるのは、コンピューターとの対局中だけです。
view-settings-take-back = ターンのやり直し
view-settings-take-back-says = コンピューターとの対局で。やり直しは記録に残ります。
