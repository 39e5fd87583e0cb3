### 声音：设置页。

view-settings-page-sound = 声音
view-settings-sound = 声音
view-settings-sound-says = 凡是声音传达的，画面上也都看得到。
view-settings-volume-effects = 对局音效
view-settings-volume-effects-says = 下令与封存、亮牌、终局。
view-settings-volume-interface = 操作音效
view-settings-volume-interface-says = 移动焦点、切换画面、弹出提问。
