### 音：設定のページ。

view-settings-page-sound = 音
view-settings-sound = 音
view-settings-sound-says = 音で伝えることは、すべて画面にも表れます。
view-settings-volume-effects = 対局の音
view-settings-volume-effects-says = 命令の選択と確定、手札の公開、終局。
view-settings-volume-interface = 操作の音
view-settings-volume-interface-says = 移動、画面の切り替え、問いかけ。
