### 授業中に生徒がスマートフォンで読むもの。

phone-join = クラスに参加
phone-pin = PIN
phone-join-about = 前の画面にある6桁の数字です。名前は自動で付きます。あなたのことは何も尋ねません。
phone-sit-down = 参加する
phone-door-closed = 今は参加できません。先生が受付を開けるまでお待ちください。
phone-look-again = もう一度確かめる
phone-returning = すでに席がある人はこちら
phone-return-code = 復帰コード
phone-return-about = 前に使っていた端末で、自分の名前のところにある8文字です。クラスのアドレスが変わったときは、古いページにも表示されます。
phone-return = 自分の席に戻る
phone-language = 言語
phone-privacy = このページは先生のコンピューターからだけ送られています。アカウントも本名も要りません。記録はクラスと一緒にすべて消せます。
phone-skip = 本文へ進む
phone-tabs = ページ
phone-tab-turn = ターン
phone-tab-role = 役
phone-tab-board = 盤面
phone-tab-team = チーム
phone-tab-me = 自分
phone-lost = クラスにつながりません。書いたものは消えません。つながるまで試し続けます。
phone-lost-moved = 前の画面に別のアドレスが出ていたら、それを読み取って復帰コードを入力してください：

phone-phase-gather = 受付中
phone-phase-brief = 役を読む
phone-phase-propose = 提案
phone-phase-vote = 投票
phone-phase-reveal = 公開
phone-phase-debrief = ふり返り
phone-paused = 一時停止
phone-from-front = 先生から
phone-persona-plays = 今はコンピューターがあなたの役を務めています。この端末がつながるか、先生が戻すと、またあなたの番です。

# $name (text): 自動で付いた名前。
phone-you-are = あなたは{ $name }
# $role (text): 役の名前。
phone-you-play = 担当する役：{ $role }
phone-read-role = 役を読む
phone-wait = 参加できました
phone-wait-about = 全員がそろうと先生が始めます。端末を置いてもかまいません。自動で戻ります。
# $team (text): チームの名前。
phone-your-team = あなたのチーム：{ $team }
phone-seat-done = 済み
phone-seat-away = 離席中（コンピューターが担当）
phone-seat-persona = コンピューターが担当

phone-private = あなただけへ
phone-power = あなたの権限
phone-goals = あなた自身の目標
phone-says = 言えること
phone-fears = 恐れていること
phone-sources = 出典
phone-score = 個人の得点
# $points (number): 100点のうち。
phone-score-of = 100点中{ $points }点
phone-score-about = ここまでの得点です。終わるまで見られるのはあなただけです。
phone-score-final = 対局終了時の得点です。

# $date (text): 四半期。
phone-propose-title = { $date }の命令
# $turn (number): 今のターン。
# $turns (number): 全部のターン。
phone-turn-of = 全{ $turns }ターン中{ $turn }ターン目
# $share (text): 百分率。
phone-held-back = このターンは資金の{ $share }が留保されています。
# $rival (text): 相手の側。
phone-replies = { $rival }の出方の予想
phone-replies-about = チームに見えることだけから割り出したものです。読めるのはあなただけです。
phone-list = チームの提案一覧
phone-list-empty = まだありません。まず話し合うか、提案を出してください。
# $number (number): 提案の番号。
phone-proposal = 提案{ $number }
# $role (text): 役の名前。
# $who (text): 生徒の名前。
phone-by = { $role }（{ $who }）
phone-stands = 投票の対象
phone-needs-second = 賛同待ち
phone-off-withdrawn = 取り下げ
phone-off-veto = 拒否権で退けられた
phone-off-illegal = もう出せない
phone-off-held-back = 留保のため資金不足
phone-no-orders = 命令なし
# $roles (text): 役の名前。
phone-seconded = 賛同：{ $roles }
phone-second = 賛同する
phone-withdraw = 取り下げる
phone-veto = 拒否権を使う
phone-new-proposal = 新しい提案
# $slots (number): 一ターンの命令の数。
phone-choose = 命令を{ $slots }つまで選んでください。それぞれに、相手のありそうな応手を通して、このターンに何が変わるかを示してあります。
phone-stands-so = 今この状態です
phone-propose = 一覧に載せる
phone-hold-back = 資金を留保する
phone-hold-back-about = このターンの資金の一部を取り置きます。それより高い提案は一覧から外れます。
phone-ready = 準備ができた
phone-is-ready = 準備完了です。ほかの人を待っています。
# $done (number): 役の数。
# $people (number): 役の数。
phone-done-of = チームの{ $people }役のうち{ $done }役が完了しました。

# $date (text): 四半期。
phone-vote-title = 投票：{ $date }
phone-vote-about = 投票はチーム内でも秘密です。一つの役は1票で、役を分け合う人は一緒に決めます。
# $number (number): 提案の番号。
phone-voted = 提案{ $number }に投票しました。締め切りまで変えられます。
phone-voted-none = 「命令なし」に投票しました。締め切りまで変えられます。
phone-ballot = 投票用紙
phone-vote-none = 命令なし
phone-vote-none-about = チームはこのターンに何もしません。
phone-vote = 投票する
phone-vote-again = 投票を変える

# $date (text): 四半期。
phone-reveal-title = { $date }の結果
phone-decided = チームの決定
phone-why-majority = 最も多くの役が支持しました。
phone-why-personas = 人の票が同数か、一票もなかったため、コンピューターが務める役の票で決まりました。
phone-why-tie-first = 同数のため、先に出た提案を採りました。
phone-why-tie-lead = 同数のため、まとめ役の票で決まりました。
phone-why-tie-chance = 同数のため、くじで決まりました。
phone-why-default-persona = 投票が足りず、コンピューターがチームに代わって決めました。
phone-why-default-nothing = 投票が足りず、命令は出されませんでした。
phone-why-default-first = 投票が足りず、先に出た提案を採りました。
# $number (number): 提案の番号。
# $votes (number): 票の数。
phone-tally = 提案{ $number }：{ $votes }票
# $votes (number): 票の数。
phone-tally-none = 命令なし：{ $votes }票
phone-what-changed = 何がなぜ変わったか
phone-why = 理由
phone-debrief-title = 対局は終わりました
# $turn (number), $turns (number)
phone-ended-early = { $turns }ターンのうち{ $turn }ターンで終えました
phone-debrief-about = 先生が対局のレポートを配ると、ここに現れます。
phone-report = レポート
phone-report-about = 両チームのしたことすべてを、一つの物語として読めます。
phone-report-open = レポートを開く
phone-board-empty = 盤面は授業が始まると表示されます。

phone-chat = チームのチャット
phone-chat-off = チャットは先生が止めています。声に出して話し合いましょう。
phone-chat-empty = 読めるのは自分のチームだけです。まずはあいさつから。
phone-chat-say = メッセージ
phone-chat-send = 送る
phone-muted = しばらく書き込まないように、先生が設定しています。
phone-notes = 政府間の書簡
# $rival (text): 相手の側。
phone-notes-about = 自国政府の名で{ $rival }に送ります。先生が先に読み、全員に見せることもあります。
phone-tone = 書簡の種類
phone-tone-offer = 申し出
phone-tone-warning = 警告
phone-tone-reply = 返答
phone-note = 書簡の本文
# $rival (text): 相手の側。
phone-note-send = { $rival }に送る
phone-note-waiting = 先生が確認中
phone-note-passed = 届いた
phone-note-published = 全員に公開
phone-note-held = 届けられなかった

phone-name = 名前
phone-name-ask = 自分で付ける名前
phone-name-about = 24文字まで。本名は使わないでください。先生の承認が要ります。
phone-name-send = この名前を申し込む
# $name (text): 申し込んだ名前。
phone-name-asked = 申し込み中：{ $name }
phone-other-team = 別のチーム
phone-other-team-about = 誰がどこに座るかは先生が決めます。
# $team (text): チームの名前。
phone-team-ask = { $team }への移動を申し込む
phone-team-asked = 別のチームへの移動を申し込みました。
phone-other-phone = 別の端末や別のアドレスで続ける
phone-other-phone-about = このコードで、席を別の端末やブラウザーに移せます。使えるのは一度だけで、移すとこの端末からは席がなくなります。人に見せないでください。
phone-code-show = 復帰コードを見る

phone-done-join = 参加しました。
phone-done-return = 席に戻りました。
phone-done-propose = 提案を一覧に載せました。
phone-done-second = 賛同しました。投票の対象になります。
phone-done-withdraw = 提案を取り下げました。
phone-done-veto = 拒否権を使い、一覧から外しました。
phone-done-hold-back = 資金を留保しました。
phone-done-ready = 準備完了です。
phone-done-send-note = 書簡を送りました。
phone-done-ask-name = 先生に申し込みました。
phone-done-ask-team = 先生に申し込みました。

phone-refused-no-cookie = このブラウザーはCookieを保存しないため、次にこの端末だと分かりません。このページのCookieを許可するか、プライベートブラウズをやめて、もう一度試してください。
phone-refused-too-many-guesses = 間違ったPINやコードが多すぎます。1分待ってからもう一度試してください。
phone-refused-no-seat = この端末はクラスに席がありません。送ったものは受け付けられませんでした。
phone-refused-no-seat-title = 席がありません
phone-refused-failed = こちらの側で問題が起きました。もう一度試し、続くようなら先生に知らせてください。
phone-refused-failed-title = うまくいきませんでした
phone-refused-no-such-page = このクラスにそのページはありません。
phone-refused-no-such-page-title = ページがありません
phone-refused-too-often = この端末かネットワークからの要求が多すぎます。数秒待ってください。
phone-refused-too-often-title = 少しゆっくり
phone-refused-too-large = 一度に受け付けられる量を超えています。
phone-refused-too-large-title = 多すぎます
phone-refused-too-slow = 届くまでに時間がかかりすぎました。もう一度試してください。
phone-refused-too-slow-title = 時間切れ
phone-refused-wrong-form = このページのものではない内容が送られました。戻ってもう一度試してください。
phone-refused-wrong-form-title = 読み取れません
phone-refused-other-host = 前の画面にあるアドレスで開いてください。
phone-refused-other-host-title = 別のアドレスです
phone-refused-not-done-title = 実行されませんでした
