### 何をめぐる競争か。どの文でも使え、どのシナリオでも変えられる言葉。

# 売り物。
standing-good = チップ
standing-goods = { $good }
standing-a-good = { $good }

# それが生み出すものと、その単位。
standing-compute = 計算力
standing-one-unit = H100
standing-a-unit = { $one-unit }
standing-units = { $one-unit }相当
standing-unit-short = { $units }

# 作る所と、ほかに要るもの。
standing-fab = 工場
standing-fabs = { $fab }
standing-memory = メモリ
standing-memory-in-full = 広帯域{ $memory }
standing-wafers = ウエハー

# 売り手の品が仕事を結びつけるもの、買い手側のそれ、買い手の品の名。
standing-stack = CUDA
standing-own-stack = CANN
standing-home-line = Ascend

# 双方の代表的な企業。
standing-maker = NVIDIA
standing-home-maker = ファーウェイ

# それで作られるもの、全体の目的、品を使えるようにするもの。
standing-product = モデル
standing-products = { $product }
standing-purpose = AI
standing-software = ソフト
