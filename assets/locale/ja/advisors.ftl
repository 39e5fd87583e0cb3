### 助言：側近はそれぞれの信念から語り、分析官は最後まで指してみる。

advisors-heading = 助言を聞く
advisors-about = 助言だけでは何も確定しません。枠に写して、直すことも、閉じることもできます。
advisors-open = 助言を聞く（{ $key-advisors }）
advisors-key-about = 助言を聞く
advisors-key-take = 1–9
advisors-key-take-about = その助言を枠に写す
advisors-circle = 側近たち
advisors-circle-about = それぞれの信念から
advisors-analyst = 分析官
advisors-analyst-about = 先の展開を何度も試し指し
advisors-thinking = 試し指し中… { $percent }
advisors-thinking-about = その間に別の助言を写しても、閉じてもかまいません。
advisors-failed = 分析官は答えを出せませんでした。ログに記録があります。側近の助言はそのまま使えます。
advisors-no-orders = 枠を空けておく
# $says (text): what an adviser argues.
advisors-joins = { $name }と同意見。でなければ
advisors-quote = 「{ $says }」
advisors-in-slots = 枠にあり
advisors-lead = { $date }の予想リード { $lead }点
advisors-share = 選ぶ割合 { $share }
advisors-share-none = 組み合わせには入らない
advisors-worst = 最悪の応手：{ $orders }。その場合 { $lead }点。
advisors-basis = { $turns }{ $periods }先まで、試し指し{ $matches }局から。

advisors-sure-clear = 一番手は堅い選択です。最悪の応手を受けても、ほかの案の平均を上回ります。
advisors-sure-safest = 一番手がいちばん安全です。ほかはより多くを約束しますが、応手を見つけられると失います。
advisors-sure-likely = 一番手が平均で{ $gap }点上回りますが、応手しだいで覆ります。
advisors-sure-mixed = これ一つという答えはありません。読まれれば咎められるので、この割合で散らすこと。
advisors-sure-close = どれも1点以内の差です。自分の方針に合うものを。
advisors-sure-only = ほかに検討に値する案はありませんでした。

## いちばん気にかけている命令について、それぞれの言い分。`-channel` はチップ以外のゲート。

voice-dealmaker-levy = 向こうが金を払って、後ろを、しかもうちの{ $software }の上を走ってくれる。昼前に署名だ。
voice-dealmaker-ban = これはまだ若い。もう少し欲しがらせておけば、値は上がる。
voice-dealmaker-open = 取り分なしが最良の取り分ということもある。まず癖にさせ、請求書はそのあとだ。
voice-dealmaker-invest = 昨日の{ $good }を売れるのは、明日の{ $good }を造っている間だけだ。
voice-dealmaker-special = 商談は委員会室とよその倉庫で潰れる。先にそこを片づけて、それから売ろう。
voice-dealmaker-special-parent-rule = うちの売り物には響かない。委員会には見出しをくれてやれる。
voice-dealmaker-special-affiliates-rule = 強い札だが、必ず返してくる。委員会が血を求めるから切るだけだ。
voice-dealmaker-special-us-summit = 首脳二人が部屋に入れば、九つの役所より片がつく。荷物をまとめろ。
voice-dealmaker-wait = 今日はよい話がない。金も辛抱も取っておく。

voice-hawk-levy = どうしても売るなら、痛い値にしろ。私なら売らないがね。
voice-hawk-ban = あちらの{ $good }は一枚残らず、こちらを狙う何かを鍛えている。閉じろ。
voice-hawk-ban-channel = { $good }を断っておいて、それを造るものは売るのか？
voice-hawk-open = 異議を残して従う。開けて、見張り、すぐ閉じられるようにしておけ。
voice-hawk-invest = 壁が稼ぐのは時間だ。走らなければ、その時間に値打ちはない。
voice-hawk-special = どこかの倉庫がうちの{ $good }で埋まっている。静かに済む{ $period }にはするな。
voice-hawk-special-parent-rule = 隠れ蓑にも親はいる。その名前を規則に書き込め。
voice-hawk-special-affiliates-rule = 名簿の半分は残り半分の陰に隠れている。五割だ、それで遊びは終わる。磁石は勝手に抱えていろ。
voice-hawk-wait = いま閉じられるものはもうない。蓄えて、次の{ $period }に閉じる。

voice-free-trader-levy = { $us-parliament }がどうしてもと言うなら、薄い賦課金を。1%ごとに{ $home-line }への贈り物ですが。
voice-free-trader-ban = { $us-parliament }が戸口まで来ています。いま一つ閉じなければ、全部閉じられてしまう。
voice-free-trader-open = うちが売る一枚は、{ $home-maker }が売れない一枚です。通行料なしで売りましょう。
voice-free-trader-invest = 販売が研究を養い、研究だけが長持ちする差を生みます。
voice-free-trader-special = 法案の下書きができる前に、いま話しておくべきです。
voice-free-trader-special-us-summit = 一時間の話し合いは、一年分の書類より安い。行きましょう。
voice-free-trader-wait = 市場がこちらの仕事をしてくれています。この{ $period }は任せましょう。

voice-alliance-builder-levy = もう許可してよい古さです。同盟国も同意しています。一件ずつ進めましょう。
voice-alliance-builder-ban = まだ家を出すには若すぎます。同盟国も同じく断るので、足並みをそろえましょう。
voice-alliance-builder-ban-channel = 片手では何も押さえられません。ハーグと東京が並んでこそ、この門は閉じたままになる。
voice-alliance-builder-open = 同盟国からの頼みです。貸しは、いざというときの一票になります。
voice-alliance-builder-invest = 規制の強さは、いちばん弱い仲間で決まります。閉じる前に、こちらの足場を固めましょう。
voice-alliance-builder-special = 同盟国は、我々が自分の家をどう治めるかを見ています。公然とやれば、ついて来ます。
voice-alliance-builder-wait = 不意打ちは友を減らします。この{ $period }は約束を守るだけにしましょう。

voice-frontier-sprinter-levy = あれに並ぶ客は国内にもういない。半分取って、次の世代に回そう。
voice-frontier-sprinter-ban = 国内のデータセンターが順番を待っている。こんなに新しいものは外に出せない。
voice-frontier-sprinter-open = 古い棚が邪魔だ。通行料なしで空けて、前を見よう。
voice-frontier-sprinter-invest = リードは守るものじゃない。もう一つ作るものだ。
voice-frontier-sprinter-special = 首都を静かにさせ、生産ラインは国内に空けておく。{ $wafers }は一枚も惜しい。
voice-frontier-sprinter-wait = 次の世代の金は払った。忙しいふりに使うことはない。

voice-pragmatic-buyer-levy = 面子にも予算がいるなら、枠を設けてもよい。ただし中には入れてくれ。
voice-pragmatic-buyer-ban = 私なら買う。断るにしても、なくて困らないものにしてほしい。
voice-pragmatic-buyer-open = 今日の{ $compute }が明日の{ $products }になる。面子はあとで買い戻せる。
voice-pragmatic-buyer-open-channel = 向こうは磁石、こちらは{ $good }が要る。開ければ話が進む。
voice-pragmatic-buyer-invest = 研究者のいないラックは部屋を暖めるだけだ。使いこなす側に払おう。
voice-pragmatic-buyer-special = 表玄関が渋ければ、ほかにも戸口はある。冬が来る前に棚も埋めておこう。
voice-pragmatic-buyer-special-china-summit = 演説より握手のほうが棚は埋まる。笑顔の者を送ろう。
voice-pragmatic-buyer-wait = 当面の分はそろった。あとは{ $good }に働いてもらおう。

voice-self-reliance-planner-levy = 少しなら入れてよい。金の大半が国産メーカーに回るかぎりは。
voice-self-reliance-planner-levy-channel = 向こうは我々の未来に課金する。ならば磁石に課金してもよかろう。
voice-self-reliance-planner-ban = まんじゅうだが、毒が入っている。突き返せ。
voice-self-reliance-planner-open = 橋であって、住まいではない。渡したら日数を数えておけ。
voice-self-reliance-planner-invest = 国内に残る一元は、{ $fab }に、技術者に、{ $own-stack }の一行になって返ってくる。
voice-self-reliance-planner-special = やるなら今期だ。向こうがためらう間に、国産が間を詰める。
voice-self-reliance-planner-special-rare-earth-answer = 向こうが子会社を数えるなら、こちらは磁石を数える。
voice-self-reliance-planner-wait = 静かに造れ。一年もすれば、何を断ったかなど誰も聞かない。

voice-hedger-levy = 少し買いましょう。その横で、国産はもっと買わせます。
voice-hedger-levy-channel = 一つ閉じられたら、一つ狭める。気づかれるほどに、やり返されない程度に。
voice-hedger-ban = 寄りかかりすぎです。国産が重みに耐えるまで、これは見送りましょう。
voice-hedger-open = 今日のまんじゅうは食べる。うちの台所は半分できています。
voice-hedger-open-channel = また売ってくれるなら、また出荷する。好意には早く応えるものです。
voice-hedger-invest = 外国製の一枚で1{ $periods }が買える。その間に自前の開発環境を整えましょう。
voice-hedger-special = ある朝、門は黙って閉じます。その日に棚が埋まっているようにしたい。
voice-hedger-special-china-summit = どうせやることを約束し、その代価を求めましょう。
voice-hedger-wait = 戸口は両方開き、台所も両方動いている。何も触らないことです。

voice-shadow-buyer-levy = 表では派手に枠を絞ればいい。肝心なものは裏から入る。
voice-shadow-buyer-ban = カメラの前では断っておけ。入り口はほかにもある。
voice-shadow-buyer-open = たまには表玄関も使う。今期はそのほうが安い。
voice-shadow-buyer-open-channel = 目が集まりすぎた。磁石を通してやれば、目もそちらへ行く。
voice-shadow-buyer-invest = 静かに入れたものは、静かに働かせる。金を付けてくれ。
voice-shadow-buyer-special = 箱がなければ札もない。札がなければ、ここには来なかったものだ。任せてくれ。
voice-shadow-buyer-special-china-summit = 上の階で話してもらえばいい。宮殿にカメラがある間、港は調べられない。
voice-shadow-buyer-wait = 検査官がうろついている。今期は誰も動くな。

voice-rare-earth-hardliner-levy = まだ新しいから、いくらか入れてもよい。ただし数はこちらで決める。
voice-rare-earth-hardliner-levy-channel = 我々の磁石がなければ、向こうの機械は止まる。少し思い知らせよう。
voice-rare-earth-hardliner-ban = 売れ残りを恩着せがましく差し出してきた。断れ。
voice-rare-earth-hardliner-open = 良い{ $good }がただで通る？ 気が変わらないうちに入れてしまえ。
voice-rare-earth-hardliner-open-channel = この札はもう効いたか、こちらが火傷するかだ。袖にしまっておけ。
voice-rare-earth-hardliner-invest = 脅しには裏付けが要る。向こうに何も頼らなくて済むまで造れ。
voice-rare-earth-hardliner-special = 一度だけ、公の場で、期日を付けて言う。言ったからには、やる。
voice-rare-earth-hardliner-special-rare-earth-answer = 一年前から引き出しにある。空けてあるのは日付だけだ。書き込め。
voice-rare-earth-hardliner-wait = 振り上げた手は、打つより長く効く。上げたままにしておけ。

voice-lab-first-levy = なじみすぎました。枠があれば、コードを移す気にもなるでしょう。
voice-lab-first-ban = 技術者には恨まれます。でも、一つの{ $good }でしか動かないコードは、そのメーカーのものです。
voice-lab-first-open = 学習に使えるなら何でもください。次の{ $products }が待っています。
voice-lab-first-open-channel = 私が育てるのは{ $products }で、磁石は売りません。開けて、仕事をさせてください。
voice-lab-first-invest = { $good }は二年で古びます。良い研究所は良くなる一方です。
voice-lab-first-special = 次の学習が立ち上がる今のうちに。最先端では1{ $periods }が一時代です。
voice-lab-first-special-open-weights = 重みを公開しましょう。世界中が不具合を見つけ、うちの環境を覚えてくれます。
voice-lab-first-wait = 学習は順調です。誰も機械に触らないで。
