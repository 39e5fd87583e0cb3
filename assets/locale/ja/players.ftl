### 席に着けるプレイヤー：名前と、どんな相手かの一文。

player-human = 人間
player-human-about = このコンピューターの前にいる人。

player-random = ランダム
player-random-about = 方針を持たず、出せる命令を適当に出します。試しに遊ぶ相手に。

player-dealmaker = ディールメーカー
player-dealmaker-about = 18カ月前の製品を売り、売上ごとに取り分を得て、新しいチップが出るたびに窓を先へ進めます。

player-hawk = 強硬派
player-hawk-about = 閉じられるゲートはすべて閉じ、抜け道を査察し、残りは先を走り続けることに使います。

player-free-trader = 自由貿易派
player-free-trader-about = 技術税なしで売ってライバルのチップから客を奪い、議会に迫られたときだけゲートを閉じます。

player-pragmatic-buyer = 現実派の買い手
player-pragmatic-buyer-about = 買える中で最良のチップを買い、買えないものは借りるか密輸し、計算力をモデルに注ぎます。

player-self-reliance-planner = 自立の計画者
player-self-reliance-planner-about = 「毒まんじゅう」を税関で断り、いまの痛みをいとわず、工場・メモリ・チップ・ソフトを国内で育てます。

player-hedger = 両にらみ派
player-hedger-about = 買いながら造ります。国産が育つまでは外国製を使い、供給停止に備えて備蓄し、深まる依存には自ら関税をかけます。

level-easy = 初級
level-medium = 中級
level-hard = 上級
level-expert = 最上級
