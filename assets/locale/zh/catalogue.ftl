### 对局前列表中的文字。

catalogue-gates = 关口
catalogue-events = 事件
catalogue-laws = 法律
catalogue-endings = 结局
