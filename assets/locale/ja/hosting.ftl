### ネットワーク対戦：うまくいかないときの説明と対処。

online-unknown-word = 「{ $word }」は合言葉に使われない単語です。つづりを確かめてください。
online-code-length = 合言葉は{ $words }語ですが、入力されたのは{ $found }語です。
online-wrong-code = この対局の合言葉ではありません。対局を開いた人に、四語をもう一度確かめてください。
online-seat-taken = { $side }の席にはすでに人がいます。もう一方の側に着くか、観戦してください。
online-seat-computer = この対局では{ $side }をコンピューターが担当しています。もう一方の側に着くか、観戦してください。
online-nothing-open = この対局はどちらの席も埋まっています。観戦はできます。
online-too-many-watch = 観戦できるのは{ $most }人までです。
online-not-seated = このウィンドウの席はなくなりました。合言葉で入り直してください。
online-not-your-seat = { $side }は別のウィンドウが担当しています。
online-only-watching = 観戦中は対局に加われません。
online-match-gone = その対局はもうここにはありません。対局を開いた人にアドレスを確かめてください。
online-moved-on = その間に対局が進みました。盤面を見て選び直してください。
online-draw-agreed = 引き分けが成立しました。これ以上、命令は出せません。
online-already-agreed = それはすでに合意済みです。
online-nobody-to-ask = コンピューターは、その申し出をすることも受けることもありません。
online-no-such-phrase = 定型文「{ $phrase }」はありません。両方のウィンドウで同じバージョンのゲームを使ってください。
online-phrases-only = 自由な文章は、双方が許可してから送れます。
online-no-such-player = 「{ $player }」という名前でこの席に着ける打ち手はいません。
online-not-over = 対局の全記録は、終局後に見られます。
online-no-rematch = 再戦はまだ始まっていません。
online-other-match = 相手側から届いた対局は、ここでは同じ結果になりません：{ $why }
online-other-version = 相手側のゲームはバージョン{ $other }（{ $there }）、こちらは{ $game }（{ $here }）です。同じバージョンをそろえてください。
online-no-such-address = 「{ $address }」はアドレスではありません。192.168.1.20:18018のような形です。
online-unknown-address = { $address }というアドレスのコンピューターは見つかりません。つづりを確かめるか、数字のアドレスを聞いてください。
online-nobody-hosts = { $address }のコンピューターは応答しますが、そこに対局はありません。ポート番号と、相手がネットワークに公開しているかを確かめてください。
online-kept-apart = { $address }は同じネットワークにありますが、応答しません。このネットワークはコンピューター同士を隔てているか、ファイアウォールが遮っています。スマートフォンのテザリングなど、別のネットワークを試してください。
online-no-way = ここから{ $address }へはつながりません。両方のコンピューターを同じネットワークにつないでください。
online-no-answer = { $address }から時間内に応答がありません。再試行しています。
online-busy = { $address }は混み合っています。再試行しています。
online-no-game = { $address }で応答しているのは、このゲームではありません。アドレスとポート番号を確かめてください。
online-no-address = { $address }、ポート{ $port }では開けません：{ $why }
online-no-start = ポート{ $port }でサーバーを開始できませんでした。別のポートを試してください。
online-none-hosted = ここで開かれた対局はまだありません（{ $folder }にはありません）。
online-no-such-match = { $file }：そのような対局はありません。名前を確かめてください。
online-hosted-elsewhere = { $file }：すでに開かれています。動いている側で終わらせるか、そこに参加してください。
online-other-store = { $file }：この対局は別のバージョンのゲームで書かれています。そのバージョンで開いてください。
online-store-exists = { $file }：この名前の対局はすでにあります。
online-unreadable = { $file }：ネットワーク対局のファイルではないか、壊れています：{ $why }
online-unreadable-opening = この対局のファイルは書き出しが正しくありません。壊れています。
online-unwritable = { $file }：対局を書き込めません：{ $why }
online-key-used = 同じ要求が別の内容で使われました。もう一度試してください。
online-no-such-act = 相手のウィンドウから、ここではできない要求が届きました（{ $where }）。両方のウィンドウで同じバージョンのゲームを使ってください。
online-no-such-request = サーバーはその要求を扱えません。両方のウィンドウで同じバージョンのゲームを使ってください。
online-too-often = 要求が多すぎます。少し待ってください。
online-too-large = 要求が大きすぎます。上限は{ $most }バイトです。
online-too-slow = 要求が届くまでに時間がかかりすぎました。もう一度試してください。
online-other-host = サーバーのアドレスが違います。対局を開いたウィンドウに表示されたアドレスを使ってください。
online-failed = サーバーで問題が起きました。詳しくはサーバー側のserver.logにあります。
online-refused = サーバーに断られました（{ $what }）。両方のウィンドウで同じバージョンのゲームを使ってください。

## 選んで送れる定型文。

online-phrase-hello = こんにちは！
online-phrase-good-luck = よろしくお願いします。
online-phrase-one-moment = 少し待ってください。
online-phrase-thinking = 考え中です。
online-phrase-your-turn = こちらは準備できました。
online-phrase-well-played = お見事！
online-phrase-surprised = それは予想外でした。
online-phrase-thanks = ありがとう。
online-phrase-sorry = すみません。
online-phrase-back-soon = すぐ戻ります。
online-phrase-good-game = いい対局でした。
online-phrase-goodbye = さようなら。

## 相手の様子。

online-there-here = { $side }：相手のウィンドウがつながりました。
online-there-away = { $side }：相手のウィンドウの接続が切れました。席は残っています。
online-there-left = { $side }：相手が席を立ちました。
online-there-open = { $side }：席が空いています。
online-there-computer = { $side }：コンピューターが担当します。
online-waits = 相手を待っています。Ctrl-Cで離れても、参加し直せば元のままです。
online-rests = 対局は休止中です。Enterで再開します。
online-connected = 接続が戻りました。
online-said = { $side }：「{ $said }」
