### 画面とボードの見た目：表示の設定、時の川、原因の合計。

view-settings-page-display = 表示
view-settings-page-comfort = 遊びやすさ
view-settings-on = オン
view-settings-off = オフ
view-settings-theme = テーマ
view-settings-theme-says = 夜の海、または紙の海図。
view-settings-theme-dark = ダーク
view-settings-theme-light = ライト
view-settings-contrast = ハイコントラスト
view-settings-contrast-says = 無地の背景に、文字と線をはっきり描きます。
view-settings-letters = 小さな文字の大きさ
view-settings-letters-says = ラベルと文章だけを、画面に余裕がある範囲で大きくします。配置は変わりません。
view-settings-motion = 動きを減らす
view-settings-motion-says = 順に現れますが、動きはしません。
view-key-settings-page = その番号のページを開く
race-key-zoom-about = 競争図を拡大・縮小（ホイールも可）
race-key-pan-about = 競争図を左右に移動（ドラッグも可）
race-key-whole-about = 競争図の全体に戻す
