### 作为海域的棋盘，以及由此打开的页面。

strait-opens = 单击或按 Enter 查看规则页
strait-key-pin-about = 打开竞赛图上标记的规则页（单击亦可）
strait-key-order-about = 打开所指指令的规则页
strait-side = 租用或走私
