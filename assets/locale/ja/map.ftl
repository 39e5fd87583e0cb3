### 因果の地図。

map-heading = 何が何を動かすか
map-whole = 地図の全体
map-says = 量は持ち主の岸に、ルールのしくみはその間に並びます。太い線は、その量にしては強く流れたもの。プラスは高め、マイナスは下げます。どれかを見ると、その原因と結果だけが残ります。
map-strongest = 最も強い流れ
map-this-quarter = 前の{ $period }
map-usual-quarter = ふだんの{ $period }
map-now = 現在
map-change = 変化
map-causes = ここへ至るもの
map-effects = この先に続くもの
map-raises = 高める：{ $what }
map-lowers = 下げる：{ $what }
map-read = ルールを読む
map-key-walk = ↑ ↓ ← →
map-key-walk-about = 次のものを見る
map-key-step-about = 最も強い結果へ、最も強い原因へ
map-key-back-about = 来た道を戻る
map-key-read = Enter
map-key-read-about = 見ているもののページを読む
