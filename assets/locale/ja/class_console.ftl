### 先生が操作画面で読む言葉と、1台を回して使うときの言葉。

console-heading = 操作画面
console-pages = 操作画面のページ
console-tab-lead = 進行
console-tab-class = 席と設定
console-tab-match = 対戦への介入
console-tab-network = ネットワーク
console-tab-end = 終了と報告
console-projector = スクリーン用の窓
console-lost = サーバーとつながりません。接続を試みています。プログラムを終了したのなら、この窓を閉じてください。
console-left = 残り
# $turn (number), $turns (number)
console-turn = 第{ $turn }ターン（全{ $turns }ターン）
console-pause = 一時停止
console-go-on = 再開
console-minute = ＋1分
# $minutes (number): more.
console-minutes = { $minutes }分延ばす
console-next-brief = 提案へ進む
console-next-propose = 投票へ進む
console-next-vote = 投票を締め切る
console-next-reveal = 次のターンへ
console-step-back = 提案に戻る
console-no-clock = 時間制限を外す
console-gather = 授業の前
console-gather-about = 受付を開き、スクリーン用の窓をプロジェクターに映して、生徒に参加してもらいます。誰も座らない役はコンピューターが務めます。
console-plan = 授業案
# $minutes (number): length of the plan.
console-plan-of = { $minutes }分の授業案
console-start = 授業を始める
console-by-plan = 授業案のターンを終えたら対局を終える
# $played (number), $turns (number)
console-plan-turns = 授業案の{ $turns }ターンのうち{ $played }ターンを終えました。
# $minutes (number)
console-behind = 授業案より{ $minutes }分遅れています。「席と設定」で段階を短くするか、一、二ターン早く対局を終えてください。
console-by-plan-on = これを終えると対局も終わります。
console-by-plan-off = これを終えても、最後のターンまで、または先生が終えるまで続きます。
# $first (number), $last (number): turns of the match.
console-step-turns = 第{ $first }–{ $last }ターン
console-about-brief = 各自が自分の役を読みます。その後、チームで提案を始めます。
console-about-propose = チームで話し合い、命令の組をリストに載せます。
console-about-vote = 全員が秘密投票をします。誰が投票したかは見えますが、内容は見えません。
console-about-reveal = スクリーンで両陣営の命令が明かされます。話し合ってから次へ進んでください。
# $done (number), $people (number): roles.
console-done-of = { $people }役中{ $done }役が完了
console-debrief-about = 対戦は終わり、秘密はなくなりました。右に授業案の問いがあります。
console-to-report = 報告へ
console-waiting = 確認待ち
console-nothing-waits = ありません。政府間の書簡や、生徒が希望する名前とチームがここに届きます。
console-note-publish = 全員に見せる
console-note-pass = 相手にだけ渡す
console-note-hold = 渡さない
# $who (text): the class name, $name (text): the wish.
console-asks-name = { $who }さんの希望する名前：「{ $name }」
# $who (text)
console-asks-team = { $who }さんがもう一方のチームを希望しています
console-yes = はい
console-no = いいえ
console-tell = クラスに伝える
console-tell-label = 全員への一言、または先生が考えた出来事
console-tell-about = すべての端末とスクリーンに表示され、報告にも残ります。
console-tell-send = 送る
console-tell-last = 前回：
console-door-open = 受付中です
console-door-closed = 受付は閉じています
console-open-door = 受付を開く
console-close-door = 受付を閉じる
console-door-about = 新しい人は参加できません。すでに席のある人は自動で戻れます。
console-here-alone = まだ携帯端末からは参加できません。このコンピューターだけに開いています。
console-open-network = このネットワークに公開する
console-close-network = ネットワークへの公開をやめる
console-address = アドレス
console-pin = PIN
console-qr = カメラで読み取るクラスのアドレス
console-cut-off = ネットワークからまだ何も届いていません。端末にエラーが出るなら、このネットワークは端末どうしの通信を遮断しています。スマートフォンかこのコンピューターでテザリングを始め、全員をそこにつないでから、もう一度ここを見てください。
console-to-seats = 席を移す・発言停止・退席
# $minutes (number)
console-passed = 開始から{ $minutes }分
# $number (number)
console-step = 手順{ $number }
console-now = 今ここ
console-questions = 話し合いの問い
console-misconceptions = 誤解しやすい点
console-light-here = 接続中
console-light-away = 不在
console-light-persona = コンピューター
console-mute-team = チームの発言を止める
console-unmute-team = チームの発言を許す
console-persona-on = コンピューターに任せる
console-persona-off = 生徒に戻す
console-muted = 発言停止中
console-wants-other-team = もう一方のチームを希望
console-move = 役
console-move-go = この役に座らせる
console-return-code = 別の端末でこの席に座るには、次のコードを入力します：
console-mute = 発言を止める
console-unmute = 発言を許す
console-revoke = 端末を退席させる…
# $who (text)
console-revoke-about = { $who }さんの端末は席を失います。受付が開いていれば、PINで改めて参加できます。
console-revoke-go = 退席させる
console-empty-seat = 空席です。コンピューターが務めます。
console-settings = 進め方
console-chat-is-on = チーム内チャット：オン
console-chat-is-off = チーム内チャット：オフ（声で話します）
console-turn-off = オフにする
console-turn-on = オンにする
console-change = 変更
console-notes-screened = 政府間の書簡は先生が先に読みます
console-notes-direct = 政府間の書簡は直接相手に届きます
console-advance-on = 全員が完了すると、次の段階に進みます
console-advance-off = 時間切れか先生の操作で、次の段階に進みます
console-lengths = 次の段階からの長さ［分］
console-lengths-set = 設定する
console-inject = 出来事を起こす
console-inject-about = シナリオの出来事を、すぐに両陣営に起こします。先生が考えた出来事は「クラスに伝える」で伝えます。
console-event = 出来事
console-inject-go = 起こす
console-not-yet = ターンの進行中に使えます。
console-rewind = 巻き戻して分岐する
console-rewind-about = 前のターンからやり直します。それ以降の展開は、分岐として報告に残ります。
console-rewind-choose = 巻き戻す…
console-rewind-sure = このターンの提案と投票は取り消され、全員が提案からやり直します。
console-rewind-to = 戻る先
# $turn (number)
console-rewind-turn = 第{ $turn }ターンの初め
console-rewind-go = そこからやり直す
console-no-turns = まだターンは進んでいません。
console-branches = 離れた分岐
# $number (number), $turns (number): played in it, $kept (number): in common.
console-branch = 分岐{ $number }：全{ $turns }ターン、うち最初の{ $kept }ターンは現在と共通
console-override = 数値を変える
console-override-about = 授業の途中で「もしも」を試すためのものです。変更と理由は報告に残ります。
console-stock = 数値
# $name (text), $value (text): as it is typed, $text (text): as it is read, $low (text), $high (text)
console-stock-between = { $name }：{ $value }（＝{ $text }）、{ $low }から{ $high }まで
# $name (text), $value (text): as it is typed, $text (text): as it is read, $low (text), $high (text)
console-stock-from = { $name }：{ $value }（＝{ $text }）、{ $low }以上
console-value = 新しい値（等号の前の数と同じ単位で）
console-why = 理由
console-set = 変える
console-gates = 門を変える
console-gates-about = 許可・同意・経路を、その段階のどれにでも即座に変えます。
console-gate = 門と、その新しい状態
# $gate (text), $now (text)
console-gate-stands = { $gate }（現在：{ $now }）
# $gate (text), $setting (text)
console-gate-to = { $gate }：{ $setting }
console-no-notes = まだ書簡はありません。
console-reach = 携帯端末から届きますか
console-reach-here = まだ届きません。このコンピューターだけです。
console-reach-here-about = ひとりでの予行や、1台を回して使うならこれで十分です。端末で参加するには、ネットワークに公開してください。
# $count (number): of devices.
console-reach-heard = はい。ネットワーク上の{ $count }台が、このコンピューターに届きました。
console-reach-waits = ネットワークに公開しましたが、まだ何も届いていません。下のアドレスを端末で1台開いてみてください。
# $address (text)
console-unheard = { $address }では、このコンピューター自身にも届きません。ファイアウォールで、このプログラムの受信を許可してください。
# $address (text)
console-moved = このコンピューターのアドレスは、クラスを開いたときの{ $address }ではなくなりました。今は別のアドレスです。
console-addresses = このコンピューターのアドレス
console-addresses-about = いちばん上が最も確実で、QRコードにも入っています。変わっても、このコンピューターの名前が通じるネットワークなら端末は自動で移ります。通じないときは、新しいコードを読み取り、復帰コードを入力します。
console-try = 端末から届かないとき
console-try-1 = 端末とこのコンピューターは同じWi-Fiですか。モバイル通信はオフにします。
# $address (text)
console-try-2 = 末尾の番号も含めて入力します：http://{ $address }
console-try-3 = それでもだめなら、学校などでよくある、端末どうしを遮断するネットワークです。テザリングを使ってください。
console-exposed = 誰に何が公開されているか
console-exposed-phones = 生徒のページ
console-exposed-console = この操作画面とスクリーン用の窓
console-exposed-file = クラスの記録
console-exposed-here = このコンピューターだけ
console-exposed-network = このネットワークの全員。席に着けるのは受付中にPINを知る人だけ
console-exposed-plain = 通信は暗号化されません。Wi-Fiを傍受できる人には内容が読めます。本名もアドレスも保存しません。
console-link = 別のブラウザーで操作する
console-link-about = このリンクは、このコンピューターで一度だけ操作画面を開きます。人に見せないでください。
console-link-make = リンクを作る
console-end-match = 対戦を終える…
console-end-about = 現時点で対戦を終え、ふり返りに移ります。秘密だったものはすべて見えるようになります。
console-end-sure = もう命令は出せません。ターンに戻ることはできます。
console-end-go = はい、終えます
console-is-over = 対戦は終わりました。
console-report-about = 対戦の物語、推移と転機、すべての命令と投票、書簡、分岐、個人得点をまとめた1ページです。どこでもファイルから開けます。
console-report-make = 報告を作る
console-report-again = 作り直す
console-report-open = 読む
console-report-save = 保存する
console-report-handed = 生徒は端末で開けます。
console-report-kept = 今は先生だけが読めます。
console-report-hand-out = 生徒に公開する
console-report-take-back = 公開をやめる
console-stop = 今日はここまで…
console-stop-about = すべて下のファイルに残ります。同じ席、同じターンから再開できます（メニュー、または「host --resume」）。
console-stop-sure = 再開するまで、端末はつながらなくなります。
console-stop-go = 終了する
console-erase = クラスを消去する…
console-erase-about = このコンピューターからクラスを完全に消します。席、投票、チャット、対戦が消えます。保存した報告は残ります。
console-erase-sure = 元に戻せません。
console-erase-go = すべて消去する
console-erased-title = すべて消去しました
console-erased = このクラスの記録は、このコンピューターに残っていません。この窓を閉じてください。
console-stopped-title = 今日はここまでです
console-stopped = クラスは保存されています。この窓を閉じてください。再開はメニュー、または「host --resume」でできます。
console-refused-no-key-title = リンクから開いてください
console-refused-no-key = クラスを進められるのは、一度だけ使えるリンクで開いたブラウザーだけです。リンクは、クラスを開いた画面に出ています。
console-refused-used-title = このリンクは使用済みです
console-refused-used = リンクは一度だけ使えます。開いた窓を使ってください。「ネットワーク」のページで新しいリンクを作れます。窓がないときは、プログラムを止めて、「host --resume」で再開してください。
console-refused-too-often-title = 少しお待ちください
console-refused-too-often = 一度に多くの要求がありました。少し待って、もう一度お試しください。
console-refused-too-large-title = 長すぎます
console-refused-too-large = 一度に送れる量を超えています。
console-refused-other-host-title = 別のアドレスです
console-refused-other-host = 操作画面は、リンクのアドレスで、このコンピューターからだけ開けます。
console-refused-no-such-page-title = ページがありません
console-refused-no-such-page = ここには何もありません。操作画面は「/console」にあります。
console-refused-failed-title = 問題が起きました
console-refused-failed = 実行されませんでした。理由は「server.log」に記録されています。
console-refused-not-done-title = 実行されませんでした
round-heading = 1台を回して使う
round-about = ネットワークがなくても、1台を手渡ししながら遊べます。役と役の間には目隠しの画面が入ります。ひとりの予行にも使えます。役を1つ選べば、残りはコンピューターが務めます。時間制限は外せます。
round-open = 別の窓で開く
round-whose = 次は誰の番ですか
round-done = 完了
round-free = 誰かが選ぶまでコンピューター
round-phone = スマートフォンの人が担当
round-help = 自分の役を押して、読んで決めたら「次の人へ」。授業の開始と段階の終了は、先生が操作画面で行います。
# $role (text)
round-give = 端末を渡してください：{ $role }
round-look-away = ほかの人は画面を見ないでください。
# $role (text)
round-i-am = 私が{ $role }です
round-back = 別の人
round-hand-over = 次の人へ
