### ストック：名称、短い名称、ページの中身。

## 名称

stock-tension = 緊張
stock-us_roadmap = { $us }の開発
stock-us_model = { $us }の{ $products }
stock-us_compute = { $us }の{ $compute }
stock-us_rare_earth_dependency = { $us }のレアアース依存
stock-us_sales_dependency = { $us }の{ $china }への販売依存
stock-us_shortage = レアアース不足
stock-us_home_fabs = 国内{ $fab }
stock-us_enforcement = 取り締まり
stock-us_allies = 同盟国の協調
stock-us_funds = { $us }の資金
stock-us_capital = { $us }の政治資本
stock-us_credibility = { $us }の信用
stock-us_levy_revenue = 賦課金累計
stock-us_chip_sales = { $good }販売累計
stock-us_inventory = { $china }向け在庫
stock-us_diversion_risk = 軍事転用リスク
stock-us_congress = { $us-parliament }の圧力
stock-china_roadmap = { $home-line }の開発
stock-china_model = { $china }の{ $products }
stock-china_compute_imported = 輸入{ $compute }
stock-china_compute_domestic = 国産{ $compute }
stock-china_compute_rented = 賃借{ $compute }
stock-china_compute_smuggled = 密輸{ $compute }
stock-china_on_order = 発注残
stock-china_stockpile = 備蓄
stock-china_shock = 供給ショック
stock-china_dependency = { $china }の{ $stack }依存
stock-china_ecosystem = { $own-stack }エコシステム
stock-china_fab = 製造能力
stock-china_memory = { $memory }能力
stock-china_makers = { $china }の作り手の資金
stock-china_momentum = { $home-line }の勢い
stock-china_legitimacy = 国内の支持
stock-china_funds = { $china }の資金
stock-china_capital = { $china }の政治資本
stock-china_credibility = { $china }の信用

## 短い名称

play-stock-us_congress = { $us-parliament }の圧力
play-stock-us_allies = 同盟国
play-stock-us_credibility = 信用
play-stock-us_rare_earth_dependency = { $us }のレアアース依存
play-stock-us_sales_dependency = { $us }の{ $china }への販売依存
play-stock-us_levy_revenue = 賦課累計
play-stock-us_chip_sales = { $good }販売
play-stock-us_inventory = 在庫
play-stock-us_roadmap = { $us }の開発
play-stock-us_shortage = レアアース不足
play-stock-china_dependency = { $china }の{ $stack }依存
play-stock-china_ecosystem = エコシステム
play-stock-china_legitimacy = 国内の支持
play-stock-china_credibility = 信用
play-stock-china_roadmap = { $home-line }の開発
play-stock-china_fab = 製造能力
play-stock-china_memory = { $memory }能力
play-stock-china_makers = 作り手の資金
play-stock-china_momentum = 勢い

## ページ

rule-stock-tension = 両者がすべてを断つまでの近さ。両陣営に共通です。
rule-stock-us_roadmap = { $us }の{ $good }開発が届いた日付。世代の日付を越えると出荷されます。
rule-stock-us_model = { $us }{ $products }の最先端の暦の日付。両者の物差しです。
rule-stock-us_compute = { $us }に設置された{ $purpose }用の{ $compute }。
rule-stock-us_rare_earth_dependency = { $us }の{ $good }と{ $fab }が{ $china }の磁石と材料に頼る度合い。
rule-stock-us_sales_dependency = { $us }側が{ $china }への販売にどれだけ慣れているか。
rule-stock-us_shortage = 必要なレアアースのうち足りない割合。開発と新しいデータセンターを遅らせます。
rule-stock-us_home_fabs = { $good }の供給網のうち国内にある割合。不足を和らげます。
rule-stock-us_enforcement = 輸出規則がどれだけ守られているか。漏出を減らし、転用リスクを下げます。
rule-stock-us_allies = 同盟国が同じ規制にどれだけ足並みをそろえるか。装置の禁輸を効かせ、レアアース停止を和らげます。
rule-stock-us_funds = { $us }側が命令に使える公的資金。
rule-stock-us_capital = 国内での動ける余地。門と特別な命令に使います。
rule-stock-us_credibility = { $us }の脅しがどれだけ信じられるか。
rule-stock-us_levy_revenue = 対局開始から受け取った賦課金。
rule-stock-us_chip_sales = 対局開始から{ $china }へ納めた{ $good }の金額。
rule-stock-us_inventory = { $china }向けに作られ、まだ納めていない{ $good }。誰も買えない間は評価損になります。
rule-stock-us_diversion_risk = { $china }にある{ $good }が軍に使われる危険。
rule-stock-us_congress = { $us-parliament }のいらだち。瀬戸際では独自の法律を通します。
rule-stock-china_roadmap = { $home-line }の開発が届いた日付。世代の日付を越えると出荷されます。
rule-stock-china_model = { $china }の最良{ $products }の現在地に、{ $us }の{ $products }がいた日付。
rule-stock-china_compute_imported = 許可のもとで輸入した{ $good }の{ $compute }。
rule-stock-china_compute_domestic = { $home-line }など{ $china }製{ $good }の{ $compute }。どれだけ使えるかはエコシステムしだいです。
rule-stock-china_compute_rented = 国外のデータセンターで借りた{ $compute }。
rule-stock-china_compute_smuggled = 規制をすり抜けて入った{ $good }の{ $compute }。
rule-stock-china_on_order = 国外に注文し、まだ届いていない{ $good }。
rule-stock-china_stockpile = 供給停止に備えてしまい込んだ{ $good }と部品。古びていきますが、衝撃を和らげます。
rule-stock-china_shock = 供給停止で壊れ、まだ癒えていないもの。サポート、予備部品、学習の中断。
rule-stock-china_dependency = { $china }の{ $purpose }処理のうち、{ $us }の{ $stack }の上で動く割合。
rule-stock-china_ecosystem = { $purpose }{ $good }向けの自前{ $software }の成熟度。{ $china }製を使えるものにし、{ $stack }を離れる費用を下げます。
rule-stock-china_fab = { $china }の{ $fab }が{ $period }に作れる量。{ $fab }と{ $memory }の小さい方で決まります。
rule-stock-china_memory = { $china }の{ $memory-in-full }が{ $period }に許す量。{ $fab }と{ $memory }の小さい方で決まります。
rule-stock-china_makers = { $china }の作り手が{ $period }ごとに計画の元手とする額。売上と前払いのうち、設計、{ $wafers }、{ $memory }の発注になった分で、収入に遅れて付いていきます。
rule-stock-china_momentum = 最新の{ $home-line }に対する買い手の信頼。
rule-stock-china_legitimacy = 路線への国内の支持。低いと政治資本が流れ出ます。
rule-stock-china_funds = { $china }側が命令に使える公的資金と誘導資金。
rule-stock-china_capital = 国内での動ける余地。門と特別な命令に使います。
rule-stock-china_credibility = { $china }の脅しがどれだけ信じられるか。
