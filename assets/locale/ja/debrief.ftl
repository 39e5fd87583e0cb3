### 授業の振り返り：対局が終わったあと、先生がファイルから作るページ。

debrief-title = { $scenario }：振り返り

## 参加者

debrief-people = 誰がどの席にいたか
debrief-role = 役
debrief-who = 担当
debrief-nobody = コンピュータ
debrief-private = 自分の得点
debrief-goals = 望んだこととその達成度
debrief-goal = { $goal }：{ $reached }
debrief-seat = { $role }（{ $name }）
debrief-persona-seat = { $role }（コンピュータ）

## 決定

debrief-decided = { $side }：{ $why }
debrief-proposal = 提案
debrief-by = 提案者
debrief-seconded = 賛同
debrief-votes = 票
debrief-outcome = 結果
debrief-no-orders = 命令なし
debrief-outcome-ordered = 命令された
debrief-outcome-withdrawn = 取り下げ
debrief-outcome-veto = 拒否権で外された
debrief-outcome-illegal = 命令できなくなった
debrief-outcome-held-back = 資金の留保で高すぎた
debrief-outcome-unseconded = 賛同がなかった
debrief-why-majority = 最も多い票で決まりました。
debrief-why-personas = 人の票は同数で、空席のコンピュータの票で決まりました。
debrief-why-tie-first = 票は同数で、先の提案に決まりました。
debrief-why-tie-lead = 票は同数で、代表の票で決まりました。
debrief-why-tie-chance = 票は同数で、くじで決まりました。
debrief-why-default-persona = 投票が足りず、代表の補佐役が決めました。
debrief-why-default-nothing = 投票が足りず、命令は出ませんでした。
debrief-why-default-first = 投票が足りず、最初の提案が命令されました。

## 分岐

debrief-courses = 分岐を並べて
debrief-courses-say = 対局は前の{ $period }に戻され、そこから別の展開に進みました。どの展開も始まりは同じです。以下は最後の展開についてです。
debrief-courses-lead = { $side }のリード
debrief-course = 展開{ $number }
debrief-course-parted = 展開{ $number }の{ $date }のあとから
debrief-course-from = 分岐
debrief-course-turns = { $period }数
debrief-course-verdict = 結果
debrief-course-score = { $side }の得点
debrief-when = { $date }、展開{ $number }

## 書簡

debrief-notes = 政府間の書簡
debrief-note-from = 差出人
debrief-note-tone = 種類
debrief-note-text = 本文
debrief-note-state = 読んだ人
debrief-tone-offer = 申し出
debrief-tone-warning = 警告
debrief-tone-reply = 返事
debrief-note-waiting = なし（先生の確認待ちのまま）
debrief-note-passed = 相手の政府
debrief-note-published = 全員
debrief-note-held = なし（先生が止めた）

## 先生がしたこと

debrief-acts = 先生がしたこと
debrief-acts-all = 順番どおりに、時刻とともに
debrief-minute = 分
debrief-act = 内容
debrief-act-door-open = 入室を開始
debrief-act-door-shut = 入室を締め切り
debrief-act-start = 授業を開始
debrief-act-pause = 時計を止めた
debrief-act-go-on = 時計を再開
debrief-act-extend = 時間を延ばした
debrief-act-step-back = 提案の段階に戻した
debrief-act-rewind = 対局をターン{ $turn }の終わりまで戻した
debrief-act-seat = { $who }を{ $role }の席へ
debrief-act-persona-on = { $role }をコンピュータに任せた
debrief-act-persona-off = { $role }を生徒に戻した
debrief-act-revoke = { $who }の端末を外した
debrief-act-inject = 出来事を起こした：{ $event }
debrief-act-notice = クラスに伝えた：「{ $text }」
debrief-act-override = { $what }を設定：「{ $note }」
debrief-act-mute-on = { $who }の書き込みを止めた
debrief-act-mute-off = { $who }の書き込みを再開
debrief-act-end = 対局を終えた

## 評価の資料

debrief-evidence = 評価のために
debrief-evidence-says = 記録からわかる各チームの様子です。何をしたかは数えられますが、その良し悪しは数えられません。下の評価基準を使って判断してください。
debrief-shows-students = 生徒
debrief-shows-roles = 生徒が担当した役
debrief-shows-proposals = 出した提案
debrief-shows-proposing = 提案を出した役
debrief-shows-seconds = 賛同の回数
debrief-shows-vetoes = 拒否権の行使
debrief-shows-held-back = 資金の留保
debrief-shows-unanimous = 全員一致で決めた回数
debrief-shows-contested = 票が割れた回数
debrief-shows-defaults = 投票が足りなかった回数
debrief-shows-notes = 相手の政府への書簡
debrief-shows-lines = チームのチャットの発言
debrief-shows-turnout = 投票率
debrief-shows-score = チームの得点
debrief-shows-private = 役ごとの得点の平均
