### クラスを開くときと、クラスの一覧で表示される言葉。

# $scenario (text)
cli-class-open = クラス：{ $scenario }
# $link (text)
cli-class-console = 先生の操作画面（このコンピューターで一度だけ）：{ $link }
# $address (text), $pin (text)
cli-class-phones = 生徒は端末で「http://{ $address }」を開き、PIN「{ $pin }」を入力します
cli-class-here = このコンピューターだけに開いています。端末からは届きません。ネットワークへの公開は、操作画面または「--bind 0.0.0.0」でできます。
cli-class-network = このネットワークに公開：生徒のページ（席に着けるのは受付中にPINを知る人だけ）。操作画面はこのコンピューターだけに開いています。
# $file (text)
cli-class-file = 記録：{ $file }（再開は「host --resume」、終了は「Ctrl-C」）
# $minutes (number), $known (text): lengths of the plans that there are.
cli-class-no-plan = このシナリオに{ $minutes }分の授業案はありません。あるのは「{ $known }」です
cli-class-no-plans = このシナリオに授業案はありません。「--plan」を省いてください
cli-class-for-windows = 「--seat」「--clock」「--serve」「--text」は2つの窓の対戦用です。省くか、「--windows」を付けてください
cli-classes-none = このコンピューターにクラスはありません。
# $file (text), $date (text), $scenario (text), $turns (text): played, $students (text): devices
cli-classes-row = { $file }  { $date }  { $scenario }、済んだターン：{ $turns }、端末：{ $students }
# $file (text), $date (text), $why (text)
cli-classes-unread = { $file }  { $date }  読めません：{ $why }
# $row (text): a class as above.
cli-classes-archived = { $row }（しまってあります）
# $file (text)
cli-classes-put-away = しまいました：{ $file }
# $file (text)
cli-classes-erased = 完全に消去しました：{ $file }
# $file (text)
cli-classes-sure = 完全に消去します：{ $file }。よければ「--yes」を付けてください
