### 联网对局：出问题时的说明与处理办法。

online-unknown-word = “{ $word }”不是暗号用词；请检查拼写。
online-code-length = 暗号由 { $words } 个词组成，这里有 { $found } 个。
online-wrong-code = 这不是本局的暗号；请开局的人再念一遍那四个词。
online-seat-taken = { $side }一方已有人入座；请选另一方，或者旁观。
online-seat-computer = 本局由电脑控制{ $side }；请选另一方，或者旁观。
online-nothing-open = 本局双方都已有人；您可以旁观。
online-too-many-watch = 最多 { $most } 人旁观一局。
online-not-seated = 这个窗口在本局已没有座位；请用暗号重新加入。
online-not-your-seat = { $side }由另一个窗口控制。
online-only-watching = 旁观者不能参与对局。
online-match-gone = 那局已不在这里；请向开局的人询问地址。
online-moved-on = 对局在此期间已有进展；请看看局面再选。
online-draw-agreed = 双方已同意和局，不再接受指令。
online-already-agreed = 这已经谈妥了。
online-nobody-to-ask = 电脑既不提出、也不接受这类提议。
online-no-such-phrase = 没有“{ $phrase }”这句短语；两个窗口需要相同版本的游戏。
online-phrases-only = 双方都允许之后，才能发送自己写的话。
online-no-such-player = 没有名为“{ $player }”的玩家可以坐这个位置。
online-not-over = 整局记录要到终局后才公开。
online-no-rematch = 还没有再战的对局。
online-other-match = 对方发来的对局在这里推演的结果不同：{ $why }
online-other-version = 对方的游戏版本是 { $other }（{ $there }），您的是 { $game }（{ $here }）；双方需要相同版本。
online-no-such-address = “{ $address }”不是地址；地址形如 192.168.1.20:18018。
online-unknown-address = 找不到地址为 { $address } 的电脑；请检查拼写，或者索取数字地址。
online-nobody-hosts = { $address } 的电脑有回应，但那里没有对局；请检查端口，并确认对方已向网络开放。
online-kept-apart = { $address } 与您在同一网络，但没有回应：这个网络把电脑彼此隔开，或者被防火墙挡住。请换一个网络，例如手机热点。
online-no-way = 从这里到不了 { $address }；两台电脑必须在同一个网络上。
online-no-answer = { $address } 没有及时回应，正在重试。
online-busy = { $address } 正忙，正在重试。
online-no-game = 在 { $address } 回应的不是本游戏；请检查地址和端口。
online-no-address = 无法在 { $address } 端口 { $port } 上打开：{ $why }
online-no-start = 服务器未能在端口 { $port } 启动；请换一个端口。
online-none-hosted = 这里还没有开过联网对局（{ $folder } 中没有）。
online-no-such-match = { $file }：没有这个对局；请检查名称。
online-hosted-elsewhere = { $file }：已经打开；请先在运行处停止，或直接加入。
online-other-store = { $file }：这局由另一版本的游戏写成；请用那个版本打开。
online-store-exists = { $file }：已有同名的对局。
online-unreadable = { $file }：这不是联网对局的文件，或者已损坏：{ $why }
online-unreadable-opening = 这局的文件开头不对，已经损坏。
online-unwritable = { $file }：无法写入对局：{ $why }
online-key-used = 同一个请求已用于别的内容；请再试一次。
online-no-such-act = 对方窗口请求了这里做不到的事（{ $where }）；两个窗口需要相同版本的游戏。
online-no-such-request = 服务器不认识这个请求；两个窗口需要相同版本的游戏。
online-too-often = 请求太频繁；请稍等片刻。
online-too-large = 请求过大；最多 { $most } 字节。
online-too-slow = 请求到达得太慢；请再试一次。
online-other-host = 服务器用的是别的地址；请使用开局窗口显示的地址。
online-failed = 服务器出了问题；主持者可在 server.log 中查看。
online-refused = 服务器拒绝了这个请求（{ $what }）；两个窗口需要相同版本的游戏。

## 可以点选发送的短语。

online-phrase-hello = 您好！
online-phrase-good-luck = 请多指教！
online-phrase-one-moment = 请稍等。
online-phrase-thinking = 我在想。
online-phrase-your-turn = 我好了，等您。
online-phrase-well-played = 下得好！
online-phrase-surprised = 没想到这一手。
online-phrase-thanks = 谢谢。
online-phrase-sorry = 抱歉！
online-phrase-back-soon = 我马上回来。
online-phrase-good-game = 这局下得很好。
online-phrase-goodbye = 再见！

## 对方的情况。

online-there-here = { $side }：对方窗口已连接。
online-there-away = { $side }：对方窗口断开了连接，座位保留。
online-there-left = { $side }：对方暂时离席。
online-there-open = { $side }：座位空着。
online-there-computer = { $side }：由电脑控制。
online-waits = 正在等待对方。按 Ctrl-C 离开；重新加入后一切照旧。
online-rests = 对局暂停中。按 Enter 继续。
online-connected = 已重新连接。
online-said = { $side }：“{ $said }”
