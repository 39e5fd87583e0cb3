### 得点の見込み：命令と計画がもたらす点と、最終結果の予測。

## 予測

foresight-points = { $side }の得点
foresight-brings = { $side } { $points }点
