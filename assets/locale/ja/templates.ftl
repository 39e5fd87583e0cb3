### Templates: the comments of a new scenario file, for its author.

template-head =
    これだけで一つの勝負になっています。このまま検査でき、遊べます。一カ所変えたら保存し、また検査してください。
    #で始まる行はコメントです。文章は全言語共通で一つでも、言語ごと（en、ja、zh）でも構いません。
    数値には出典を書きます。文献かアドレスを、自分で決めた値なら「design choice」と書いてください。
    割合は0から1まで、金額は10億ドル、月は12×年＋月－1で数えます。
    各部分の説明はscenarios/README.md（英語）にあります。
template-calendar = 開始時期、ターン数、1ターンの月数（1から12）。
template-sides = 名前が何であれ、ファイルの中では売り手をus、買い手をchinaと呼びます。aimは陣営を選ぶ画面に、briefは担当するプレイヤーに示されます。
template-capital = 政治資本。毎ターン入る量と、ためられる上限です。
template-stocks = すべてのストックに開始時の値が要ります。片方の陣営だけのものは、名前がその陣営のキーで始まります。
template-last-quarter = 開始直前のターンの流れ。省いたものは0になります。
template-chips = 両陣営の世代。性能はtppと帯域からH100を1として計算されます。licenceのないチップは売られません。consentは買い手側の承認です。
template-performance = データシートがなければ、performanceをじかに書きます。
template-gates = 門は開、閉、またはladderのいずれかの段にあります。売り手のチップに掛かるものが許可で、段は価格に対する賦課金（パーセント）です。
template-quota = 承認の段は輸入枠です。買い手の支出のうち、このチップに回せる上限（パーセント）を表します。
template-channels = チップ以外に通るものがchannelです。equipment、memory、cloudは売り手が、rare-earthsは買い手が握ります。
template-programmes = 国内で資金を投じる先。idはルールが知っているものに限られ、名前と費用は自由です。
template-constants = この勝負だけで変えるモデルの数値。modelコマンドが、単位と出典を添えて全部を並べます。
template-specials = 特別命令。actはルールにある働き、effectsは自分で決める効果です。whenを省けばいつでも出せます。
template-events = 毎ターンの終わりに、条件の成り立つ出来事がchanceの確率で起こります。cooldownのターン数だけ間が空きます。
template-flags = 旗（flag）は記憶です。ある出来事が揚げ、別の出来事が確かめて降ろします。
template-laws = 法律は条件が成り立つとすぐ成立し、turnsのあいだ効力を持ちます。
template-objectives = 各陣営の目標、合わせて100点。worth_nothingからworth_allまでで測ります。overをmeanにすると最後だけでなく毎ターンを数えます。
template-decisive = 途中で勝負を終わらせる条件。winnerはus、china、nobodyのどれかです。
template-endings = 条件が成り立つ最初の結末が語られます。
template-last-ending = 最後の結末はいつでも成り立ちます。
template-two-turns = 2ターンのスケッチ。許可一つ、承認一つ、出来事一つ。数値がそろう前に着想を試すのに向きます。
template-two-turns-calendar = 半年を2回。
template-classroom = 授業用。一つの陣営を分け合う役、授業の計画、終わったあとの問いがあります。
template-roles = publicは全員が読めます。privateとgoalsはその役だけのものです。powerはpropose、second、veto、intelligence、hold-backのどれかです。
template-protocol = ターンの各段階にかける分数と、チームの決め方。
template-lesson = 各stepの分数は合計が授業の長さになり、turnsはprotocolの速さでそのstepに収まるようにします。
template-historical = 記録に基づく勝負。過去のある日に始まり、実際の命令を載せ、測られた値と比べます。
template-sources = シナリオ全体のよりどころ。誰が測ったかを書きます。報道などで間接に読んだだけなら、アドレスの前に「read at」と書きます。自分で決めた数値は、下の多くと同じく「design choice」とします。
template-historical-calendar = 2022年10月から2024年3月まで。
template-for-export = 輸出向けに作られたチップは、国内に客がいません。
template-historical-constants = 記録のあるシナリオでは、定数が記録の裏付ける範囲（下のranges）を外れると警告されます。
template-certain = 日付の決まった史実は、chanceを1にし、条件に日付を書きます。
template-history = 記録は勝負に影響しません。historyコマンドがこの命令をルールに与え、結果をpointsと並べます。
template-blockade = 封鎖。許可はすべて閉じ、出せる命令の数は陣営で異なり、チップには鉱物で応じます。
template-threat = 脅しには、相手が期限までに譲らなければ何をするかを書きます。
template-three-generations = 三世代の競争。世代ごとに許可があり、最先端が進むあいだに古くなります。
template-three-generations-calendar = 3カ月のターンで5年。
template-shared-gate = 複数のチップが同じ許可や承認を指せます。最初の一つが出荷されれば動かせます。
template-other-technology = まったく別の技術。チップは出てきません。陣営、品物、門、投資先、命令、出来事、目標に自分の名前を付けます。
template-same-stocks = 仕組みは同じです。us_congressは売り手を止められる者の怒り、china_ecosystemは買い手自身の規格、計算力は品物がもたらすものと考えてください。
template-other-chips = ファイルの中では品物もchipsと呼びます。performanceは、ここで1とした最初の品物を基準に数えます。
template-own-words = ゲームが言うことを、このシナリオの言葉に替える。standing-*はほとんどの文に現れる語、ほかは一つの文ごとの言い換え。識別子と元の文はassets/localeにある。
template-unit-share = 0から1
template-unit-kh100e = H100相当、千枚
template-unit-kh100e-quarter = H100相当、千枚／ターン
template-unit-bn-usd = 10億米ドル
template-unit-bn-usd-quarter = 10億米ドル／ターン
template-unit-months = 12×年＋月－1
template-unit-pc = 政治資本
