### かつてシナリオのファイルで使えた名前と、代わりに書くもの。「there is no ... ‘名前’; 」に続く。

removed-constant-jobs_fabs = 雇用とともに廃止されました。この行を削除してください
removed-constant-jobs_per_bn = 雇用とともに廃止されました。この行を削除してください
removed-constant-jobs_wear = 雇用とともに廃止されました。この行を削除してください
removed-constant-lost_sales_jobs = 雇用とともに廃止されました。この行を削除してください
removed-constant-shortage_jobs = 雇用とともに廃止されました。この行を削除してください
removed-indicator-tariff_rate = 廃止されました。輸入承認が定めるのは関税ではなく輸入枠です。「import_quota」（認められる市場の割合。関税とは増減が逆）に書き換えてください
removed-order-levy = 廃止されました。輸入承認の段階は、買い手の支出のうちそのチップに使える割合（輸入枠）になりました。「levy-」を「quota-」に変え、段階の数値を続けてください
removed-stock-us_jobs = 廃止されました。雇用はどの規則からも参照されていなかったためです。初期値と、これを使う条件・効果をすべて削除してください
