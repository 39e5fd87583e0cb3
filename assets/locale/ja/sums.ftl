### 開いた内訳：数値を作る各行と、その行から開くもの。

sums-still = 直前の四半期は動きなし
sums-opens = クリックかEnterで内訳を開き、各行から規則へ
sums-page = この数値のページ
sums-key-lines = ↑ ↓
sums-key-lines-about = 行を移る
sums-key-open = Enter
sums-key-open-about = その行の規則や命令のページを開く（クリックでも）
sums-key-back-about = 内訳を閉じる（外側をクリックしても）
