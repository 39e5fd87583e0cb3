### 这场较量争的是什么：每条消息都可以用、每个剧本都可以改的词。

# 出售之物。
standing-good = 芯片
standing-goods = { $good }
standing-a-good = { $good }

# 由它而来的东西及其单位。
standing-compute = 算力
standing-one-unit = H100
standing-a-unit = { $one-unit }
standing-units = { $one-unit } 当量
standing-unit-short = { $units }

# 造它的地方，以及另外所需之物。
standing-fab = 晶圆厂
standing-fabs = { $fab }
standing-memory = 内存
standing-memory-in-full = 高带宽{ $memory }
standing-wafers = 晶圆

# 卖方之物把工作系在什么上、买方的对应之物、买方自己产品的名称。
standing-stack = CUDA
standing-own-stack = CANN
standing-home-line = 昇腾

# 双方最知名的企业。
standing-maker = 英伟达
standing-home-maker = 华为

# 用它造出的东西；这一切为了什么；使产品好用的东西。
standing-product = 模型
standing-products = { $product }
standing-purpose = 人工智能
standing-software = 软件
