### 席に着けるプレイヤー：名前と、どんな相手かの一文。

player-human = 人間
player-human-about = このコンピューターの前にいる人。

player-random = ランダム
player-random-about = 方針を持たず、出せる命令を適当に出します。試しに遊ぶ相手に。

player-dealmaker = ディールメーカー
player-dealmaker-about = 18カ月前の製品を売り、売上ごとに取り分を得て、新しい{ $good }が出るたびに一つ前の世代を許可します。

player-hawk = 強硬派
player-hawk-about = 閉じられる門はすべて閉じ、抜け道を検査し、残りは先を走り続けることに使います。

player-free-trader = 自由貿易派
player-free-trader-about = 賦課金なしで売ってライバルの{ $good }から客を奪い、{ $us-parliament }に迫られたときだけ門を閉じます。

player-pragmatic-buyer = 現実派の買い手
player-pragmatic-buyer-about = 買える中で最良の{ $good }を買い、買えないものは借りるか密輸し、{ $compute }を{ $products }に注ぎます。

player-self-reliance-planner = 自立の計画者
player-self-reliance-planner-about = 「毒まんじゅう」を税関で断り、いまの痛みをいとわず、{ $fab }・{ $memory }・{ $good }・{ $software }を国内で育てます。

player-hedger = 両にらみ派
player-hedger-about = 買いながら造ります。国産が育つまでは外国製を使い、供給停止に備えて備蓄し、深まる依存には自ら枠をはめます。

player-easy = 初級
player-easy-about = 1{ $periods }先しか見ず、読み違えもしばしば。最初の相手に向いています。

player-medium = 中級
player-medium-about = 1年ほど先を読み、いくつかの作戦をあなたの作戦と比べます。

player-hard = 上級
player-hard-about = 頭の中で対局を最後まで何度も指してみて、手を読まれないように混ぜてきます。

player-expert = 最上級
player-expert-about = より多くの作戦を比べてさらに練り上げ、偶然も計算に入れます。答えるまで1秒ほどかかります。

player-alliance-builder = 同盟の組み手
player-alliance-builder-about = まず同盟国をまとめ、ともに製造装置と{ $memory }を断ち、古くなったものだけを許可します。

player-frontier-sprinter = 最先端の走り手
player-frontier-sprinter-about = すべてを次の世代に注ぎ、国内でもう誰も並ばなくなったものだけを売ります。

player-shadow-buyer = 影の買い手
player-shadow-buyer-about = 表玄関では断り、裏口で借りて密輸し、検査が近づけば身を潜めます。

player-rare-earth-hardliner = レアアース強硬派
player-rare-earth-hardliner-about = 閉じた門には脅しと磁石で応じ、まだ新しい{ $good }だけを承認します。

player-lab-first = 研究所第一
player-lab-first-about = { $good }より{ $products }を優先し、今日動くものを買うか借りて、明日の開発環境に投資します。

level-easy = 初級
level-medium = 中級
level-hard = 上級
level-expert = 最上級
