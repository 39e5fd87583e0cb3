### 場所としての盤面と、そこから開くもの。

strait-opens = クリックかEnterでルールのページへ
strait-key-pin-about = 印のページを開く（クリックも可）
strait-key-order-about = 選んでいる命令のページを開く
strait-side = 賃借・密輸
