### 打开的构成：组成数值的各行，以及每行通往何处。

sums-still = 上季度没有变动
sums-opens = 点击或按 Enter 展开各行，每行通往其规则
sums-page = 此数值的说明页
sums-key-lines = ↑ ↓
sums-key-lines-about = 逐行移动
sums-key-open = Enter
sums-key-open-about = 打开该行背后的规则或指令（点击亦可）
sums-key-back-about = 关闭构成（点击卡片外亦可）
