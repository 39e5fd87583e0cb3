### 亮牌：指令带来了什么，什么跨过了大洋，双方如今处境如何。

reveal-across = 跨越太平洋
reveal-gates-still = 本{ $period }没有关口变动。
reveal-crossing-none = 没有东西跨过大洋。
reveal-crossing-chips = 交付的{ $good }
reveal-crossing-paid = 付给厂商的货款
reveal-crossing-levy = 缴纳的征费
reveal-crossing-models = 扩散的{ $products }技术
reveal-crossing-rented = 境外租用的{ $compute }
reveal-crossing-smuggled = 走私的{ $good }
reveal-crossing-habit = { $stack } 的牵引
reveal-crossing-ordered = 下单的{ $good }
reveal-crossing-ore = 被扣住的稀土
reveal-effects-none = 还没有指标变动。
reveal-key-card-about = 到下一张牌或数值，按 Enter 打开其构成
reveal-purse-funds = 资金
reveal-purse-capital = 政治资本
