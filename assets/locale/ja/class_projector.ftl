### 教室の前のスクリーンで全員が読む言葉。

projector-join = 携帯端末で参加してください
projector-address = コードを読み取るか、ブラウザーに次のアドレスを入力
projector-soon = まもなく始まります
projector-brief = 役を読んでください
projector-brief-about = 何を望み、何を恐れ、何ができるでしょうか。
projector-standing = 対戦の状況
