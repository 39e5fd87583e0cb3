### 得分预估：一条指令、整个计划带来的分数，以及终局的推演。

## 预测

forecasts-points = { $side }方得分
forecasts-brings = { $side } { $points } 分

## 指令格里的计划

plan-short = { $side } { $own } · { $rival } { $theirs } · { $gain }
plan-lead = 领先 { $lead }
plan-lead-span = 领先 { $lead }（{ $span }）
plan-says = 下一{ $period }与不下指令相比：{ $side } { $own } 分，{ $rival } { $theirs } 分，您的领先变化 { $lead }。
plan-says-span = 下一{ $period }与不下指令相比：{ $side } { $own } 分，{ $rival } { $theirs } 分，您的领先变化 { $lead }（随应对 { $span }）。
plan-title = 您的指令：下一{ $period }领先变化 { $lead }
plan-about = 与不下任何指令相比。见效慢的指令日后才有回报，终局推演把它们也算在内。

## 终局推演

end-bar = 终局 { $lead }
end-bar-span = 终局 { $lead }（{ $low } 至 { $high }）
end-bar-plan = 按计划终局 { $lead }
end-bar-plan-span = 按计划终局 { $lead }（{ $low } 至 { $high }）
end-says = 推演的终局领先：{ $lead }。{ $matches } 局试演中，半数介于{ $low }与{ $high }，十局中有九局介于{ $lowest }与{ $highest }。
end-says-plan = 按这些指令推演的终局领先：{ $lead }。{ $matches } 局试演中，半数介于{ $low }与{ $high }，十局中有九局介于{ $lowest }与{ $highest }。
end-won = 胜局：{ $side } { $won }，{ $rival } { $lost }{ $nobody ->
        [0] 。
       *[other] ，平局或双输 { $nobody }。
    }
end-against = 与本{ $period }交给身边的人决定逐局相比，您的终局领先变化 { $change }（十局中有九局为 { $low } 至 { $high }）。
end-about = 由双方身边的人从您所知的局面推演到底，共{ $matches }局，用的是另外的偶然；对手的秘密和本局的偶然都不在其中。
end-usual = 两位强手对局，本剧本通常止于{ $lead }。
end-title = 推演的终局领先：{ $lead }
end-score = 终局时的{ $side }：平均 { $points } 分
end-middle = 平均数与居中一局之差
end-half = 半数对局
end-most = 十局中的九局
end-span = { $low } 至 { $high }
end-plan = 您的指令：终局 { $change }
end-plan-part = 您的指令，与身边的人的指令相比
end-drawn = 得分条下方：粗线为半数对局，细线为十局中的九局，金色为居中一局；两道刻度之间为平局。
