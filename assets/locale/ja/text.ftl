### 文字だけの対話としての対局：何を尋ね、何と答えられ、何を語るか。

## 入力できる言葉。斜線の後は同じ意味の別の言葉。

text-word-help = ヘルプ / へるぷ
text-word-state = 状況 / 盤面
text-word-causes = 原因 / なぜ
text-word-race = 競争
text-word-orders = 命令 / 一覧
text-word-about = 詳細 / 予測
text-word-give = 指示 / 選ぶ
text-word-take = 外す
text-word-undo = 取り消し / 戻す
text-word-back = やり直し
text-word-plan = 計画
text-word-commit = 確定 / 決定
text-word-report = 報告
text-word-log = 記録
text-word-score = 得点
text-word-save = 保存
text-word-saves = 保存一覧
text-word-load = 読み込み / 再開
text-word-language = 言語
text-word-say = 言う
text-word-rewind = 巻き戻し
text-word-again = もう一度
text-word-swap = 交代
text-word-transcript = 棋譜
text-word-html = ウェブ
text-word-yes = はい
text-word-no = いいえ
text-word-quit = 終了

## それぞれの働き

text-help-opening = 次の言葉のどれかを入力し、Enterを押してください。他と紛れなければ頭の数文字で足ります。英語の言葉も使えます。
text-help-help = { $word }：この一覧。
text-help-state = { $word }：得点、差、依存、自国の指標、門のすべて。
text-help-causes = { $word }：前の{ $period }に各指標が動いた理由。後に名前を添えると、その指標だけ（例：{ $word } 緊張）。
text-help-race = { $word }：各種の差と、出荷済み・予定の{ $good }。
text-help-orders = { $word }：いま出せる命令と、その番号と費用。後にnoを添えると、出せない命令とその理由。
text-help-about = { $word }と番号、または番号だけ：その命令の内容と予測。
text-help-give = { $word }と番号、または名前の一部：その命令を枠に入れます。
text-help-take = { $word }と枠の番号：その枠の命令を外します。
text-help-undo = { $word }：最後の命令を取り消します。
text-help-back = { $word }：前の{ $period }をやり直します。相手がコンピューターのときだけで、対局の記録に残ります。
text-help-plan = { $word }：枠の中身、残りの資本と資金、もたらす点。
text-help-commit = { $word }：この{ $period }の命令を確定します。まだ命令を出せる枠があれば、先に確かめます。「{ $word } { $yes }」なら確かめません。
text-help-report = { $word }：前の{ $period }の変化と原因のすべて、各命令で変わったもの。対局後は番号を添えるとその{ $period }の報告。
text-help-log = { $word }：これまでの出来事。新しい順。
text-help-score = { $word }：日付と得点、終局の予測。
text-help-save = { $word }と名前：対局の写しを残します。自動でも毎回保存されます。
text-help-saves = { $word }：保存した対局の一覧。
text-help-load = { $word }と番号：その対局を続けます。番号がなければ、終わっていない最新のもの。
text-help-language = { $word }とen、ja、zhのどれか：その言語で話します。
text-help-say = { $word }と番号：相手にその一言を伝えます。番号なしなら一覧を出します。
text-say-which = { $word }と次の番号を入力してください：
text-say-phrase = { $number }　{ $phrase }
text-help-rewind = { $word }と番号：その{ $period }の終わり（0は開始時）に戻り、新しい保存として続けます。
text-help-again = { $word }：同じ対局を、新しい偶然でもう一度。
text-help-swap = { $word }：立場を入れ替えて再戦。
text-help-transcript = { $word }：対局を文章として保存します。
text-help-html = { $word }とファイル名：対局をグラフ付きのウェブページに保存します。名前がなければ保存フォルダーに。
text-help-yes = { $word }：はい。
text-help-no = { $word }：いいえ。
text-help-quit = { $word }：やめます。対局は保存されています。

## 尋ねる

text-prompt = { $side }の番です。どうしますか？
text-prompt-over = 対局は終わりました。どうしますか？
text-ask-help = { $word }と入力すると、使える言葉がわかります。
text-unknown = 「{ $word }」はわかりません。「{ $guess }」のことですか？
text-yes-no = { $question } { $yes }・{ $no }：
text-waiting = 途中の対局があります。{ $word }と入力すると続きから始めます。
text-watch = Enterで次の{ $period }へ：
text-farewell = 対局は保存されています。またどうぞ。
text-farewell-unsaved = 終わります。次のものは保存できませんでした：
text-unsaved = 注意：対局を保存できていません。続けられますが、終えると失われます。
text-saved-again = 対局をまた保存できるようになりました。
# $turns (number): whole turns that were found in a damaged save.
text-rescued = { $turns ->
        [0] 開始時点から
       *[other] 無事だった{ $turns }ターンの続きから
    }、新しい対局として始めます。壊れたファイルはそのまま残します。
text-language = 日本語で話します。
text-no-language = 使える言語：{ $known }

## 交代

text-hand-over = { $date }。{ $side }の人にキーボードを渡してください。
text-hand-over-ready = { $side }の人は、用意ができたらEnterを押してください：

## いまの状況

text-seat = あなたの側：{ $side }。{ $aim }
text-quarter = { $date }、{ $quarter }、{ $seat }。
text-score = 得点：{ $us } { $us_score }、{ $china } { $china_score }。
text-score-tension = { $tension }：{ $level }。
text-part = { $title }：
text-of = { $date }、{ $title }
text-figure = { $label }：{ $value }
text-because = { $line }：{ $causes }
text-note = { $line }（{ $note }）
text-meter = { $label }：{ $value }、{ $limit }
text-over = { $line }、超過
text-switch = { $title } { $verdict }。{ $rows }
text-switch-row = { $label }：{ $stay }に対し{ $switch }
text-gates = 門
text-gate = { $gate }、{ $owner }：{ $state }
text-cause = { $label }：{ $value }、変化 { $change }：{ $causes }
text-still = 動きなし
text-no-meter = 「{ $asked }」という指標はありません。
text-chip = { $owner }：{ $says }
text-owner-us = { $us }
text-owner-china = { $china }
text-owner-shared = 双方
text-log = { $date }、{ $owner }：{ $says }

## 命令

text-order = { $number }：{ $order }、{ $cost }
text-order-barred = { $number }：{ $order }：{ $reason }
text-planned = 枠に入れてあります
text-barred = いま出せない命令が{ $count }件あります。「命令 no」でその理由がわかります。
text-none-barred = いま出せない命令はありません。
text-not-on-offer = 「{ $order }」は、この{ $period }には出せません。
text-current = 門はすでにその状態です。
text-cannot = いまは出せません：{ $reason }
text-is-planned = 枠{ $number }に入っています。
text-forecast = 次の{ $period }の予測（相手のありそうな応手での最小から最大）：
text-effect = { $label }：{ $range }、相手が動かなければ{ $held }
text-no-effect = 目立った変化はありません
text-tone-good = あなたに有利
text-tone-bad = あなたに不利
text-slot = 枠{ $slot }：{ $number }、{ $order }、{ $cost }
text-slot-empty = 枠{ $slot }：空き
text-which-order = 命令は番号で示してください。一覧は「{ $word }」です。
text-no-such-order = 「{ $asked }」という命令はありません。一覧は「{ $word }」です。
text-which-of = どれですか：{ $orders }
text-given = 「{ $order }」を枠{ $slot }に入れました。
text-full = 枠はすべて埋まりました。「{ $commit }」で確定し、「{ $undo }」で最後の命令を取り消します。
text-which-slot = 命令の入っている枠の番号を示してください。
text-nothing-to-undo = 取り消す命令がありません。
text-taken = 「{ $order }」を取り消しました。
text-not-committed = まだ確定していません。
text-committed = 命令を確定しました。
text-moved-on = そのあいだに対局が動きました。

## 四半期

text-happening = { $kind }：{ $title }。
text-card = { $order }（{ $kind }）
text-changed-title = 各命令で変わったもの
text-changed = { $side }、{ $order }：{ $changes }
text-report-how = 「{ $word }」で、変化と原因のすべてがわかります。
text-no-report = まだ1{ $periods }も終わっていません。
text-points = { $side }：{ $score }点
text-which-quarter = { $least }から{ $most }までの{ $period }の番号を示してください。

## 保存

text-save-name = 対局
text-saved = 保存しました：{ $file }
text-kept-elsewhere = この対局は主催側に保存されます。終わるまで、ここには保存されません。
text-kept = 書き出しました：{ $file }
text-not-kept = 書き出せませんでした：{ $why }
text-no-saves = 保存した対局はまだありません。
text-saves-how = 「{ $word }」と番号で開きます。
text-no-such-save = その保存はありません。一覧は「{ $word }」です。
text-slot-going = { $number }：{ $name }、{ $us }対{ $china }、{ $turn }ターン終了、{ $when }
text-slot-over = { $number }：{ $name }、{ $us }対{ $china }、終局、{ $when }
text-slot-broken = { $number }：開けません、{ $when }。{ $why }
