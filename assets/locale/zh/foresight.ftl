### 得分预估：一条指令、整个计划带来的分数，以及终局的推演。

## 预测

foresight-points = { $side }方得分
foresight-brings = { $side } { $points } 分
