### 窓のメニューからクラスを開くとき。

teach-heading = クラスで教える
teach-hint = クラス全員が携帯端末で参加し、先生はブラウザーで進めます
teach-new = クラスを開く
teach-held = 開いているクラス
teach-none = まだありません。開くとブラウザーに操作画面が出ます。この窓は、クラスが終わるまで開いておいてください。
teach-plan = 授業案
teach-plan-none = なし
# $minutes (number)
teach-plan-of = { $minutes }分
teach-open = クラスを開く
teach-resume-hint = 前回のクラスを、同じ席、同じターンから再開します。時計は止まっています
teach-console = 操作画面を開く
teach-stop = クラスを終える
teach-stop-ask = クラスを終えますか。記録は残り、あとで再開できます。
teach-address = 生徒が開くアドレス
teach-pin = 入力するPIN
teach-here = このコンピューターだけに開いています。予行や、1台を回して使うとき用です。操作画面でネットワークに公開できます。
teach-there = 操作画面で受付を開くと、生徒が参加できます。授業の間、この窓は開いておいてください。
teach-key-enter = クラスを開く
