### 因果图。

map-heading = 什么推动什么
map-whole = 全图
map-says = 存量立在所属一方的岸上，规则的机制排在中间。线越粗，相对该存量的常态流动越强；加号提高，减号降低。看向任何一处，就只留下它的原因与结果。
map-strongest = 最强的流动
map-this-quarter = 上一{ $period }
map-usual-quarter = 寻常{ $period }
map-now = 现在
map-change = 变化
map-causes = 由何而来
map-effects = 通向何处
map-raises = 提高：{ $what }
map-lowers = 降低：{ $what }
map-read = 阅读规则
map-key-walk = ↑ ↓ ← →
map-key-walk-about = 看下一处
map-key-step-about = 走向最强的结果，走向最强的原因
map-key-back-about = 沿原路返回
map-key-read = Enter
map-key-read-about = 阅读所看之处的页面
