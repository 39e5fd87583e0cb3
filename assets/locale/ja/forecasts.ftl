### 得点の見込み：命令と計画がもたらす点と、最終結果の予測。

## 予測

forecasts-points = { $side }の得点
forecasts-brings = { $side } { $points }点

## 枠の計画

plan-short = { $side } { $own }・{ $rival } { $theirs }・{ $gain }
plan-lead = リード { $lead }
plan-lead-span = リード { $lead }（{ $span }）
plan-says = 次の{ $period }、何も命じない場合に比べ{ $side } { $own }点、{ $rival } { $theirs }点、リードの変化 { $lead }。
plan-says-span = 次の{ $period }、何も命じない場合に比べ{ $side } { $own }点、{ $rival } { $theirs }点、リードの変化 { $lead }（応手により { $span }）。
plan-title = あなたの命令：次の{ $period }のリードの変化 { $lead }
plan-about = 何も命じない場合との差です。時間のかかる命令は後で実を結び、終局の予測にはそれも入ります。

## 終局の予測

end-bar = 終局 { $lead }
end-bar-span = 終局 { $lead }（{ $low }〜{ $high }）
end-bar-plan = この命令で終局 { $lead }
end-bar-plan-span = この命令で終局 { $lead }（{ $low }〜{ $high }）
end-says = 予測される最終リード：{ $lead }。試しの{ $matches }局の半数は{ $low }から{ $high }、十局のうち九局は{ $lowest }から{ $highest }。
end-says-plan = この命令で予測される最終リード：{ $lead }。試しの{ $matches }局の半数は{ $low }から{ $high }、十局のうち九局は{ $lowest }から{ $highest }。
end-won = 勝ち：{ $side }{ $won }局、{ $rival }{ $lost }局{ $nobody ->
        [0] 。
       *[other] 、引き分けまたは双方の負け{ $nobody }局。
    }
end-against = 一局ごとに比べると、この{ $period }を側近に任せるより最終リードは { $change }（十局のうち九局は { $low }〜{ $high }）。
end-about = 両陣営の側近が、あなたの知る局面から{ $matches }局を別の偶然で先まで指したもの。相手の秘密も、この対局の偶然も入っていない。
end-usual = 強い者どうしなら、このシナリオはふつう{ $lead }で終わる。
end-title = 予測される最終リード：{ $lead }
end-score = 終局時の{ $side }：平均 { $points }点
end-middle = 平均と中央の対局との差
end-half = 半数の対局
end-most = 十局のうち九局
end-span = { $low }〜{ $high }
end-plan = あなたの命令：終局で { $change }
end-plan-part = あなたの命令（側近の命令との差）
end-drawn = バーの下：太い線が半数の対局、細い線が十局のうち九局、金色が中央の対局。二つの目盛りの間は引き分け。
