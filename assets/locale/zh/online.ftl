### 网络上的两个窗口之间可能出现的问题，以及如何处理。

online-not-json = 对方发来的内容不是本游戏的消息；请检查地址，并确认两个窗口的版本相同。

online-wrong-form = 对方发来的消息在这里无法使用（{ $where }）；两个窗口需要相同版本的游戏。

online-unusable-scenario = 对方发来的剧本“{ $scenario }”在这里无法使用：{ $why }

online-other-digest = 剧本“{ $scenario }”在这里的含义（{ $found }）与对方那里（{ $expected }）不同；两个窗口需要相同版本的游戏。
