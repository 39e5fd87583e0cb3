# 一局通常的走势：得出它的研究，以及显示它的界面。

course-title = 通常走势：{ $scenario }
course-opening = 两位强手对局，领先幅度如何变化？{ $scenario }共{ $games }局，{ $player }自我对局，种子从{ $seed }起。{ $us }胜{ $us_won }局，{ $china }胜{ $china_won }局，无人获胜{ $nobody }局；分出胜负的对局中{ $us }胜{ $share }{ $interval }。领先幅度为{ $us }得分减{ $china }得分；每个回合只统计进行到那时的对局。规则版本{ $rules }，剧本{ $digest }，代码{ $code }。
course-late = 结束前{ $turns }回合，半数对局的领先幅度相差不超过{ $span }分；目标是不超过{ $aim }分。此后到终局，半数对局的变化在{ $low }到{ $high }之间。
course-head-turn = 时点
course-head-matches = 局数
course-head-low = 四分之一低于
course-head-middle = 中位数
course-head-high = 四分之一高于
course-start = 开局

course-lead = { $side } +{ $points }
course-level = 势均力敌
course-begins = 本剧本的每一局都从{ $lead }开始。
course-usual = 两位强手对局，此时通常为{ $lead }；半数对局介于{ $low }与{ $high }之间。
course-span = 得分条上方的线段即为这半数对局。
course-better = { $side }的形势比通常好 { $points } 分。
course-worse = { $side }的形势比通常差 { $points } 分。
course-as-usual = { $side }的形势与通常相近，与中位相差 { $points } 分。
course-par = 与通常相当
course-above = { $side } 高于通常 { $points } 分
course-below = { $side } 低于通常 { $points } 分
course-standing = 与通常相比
course-verdict = { $verdict } · { $handicap }
course-won = 两台{ $level }难度的电脑对局{ $games }次，{ $side }胜{ $won }局，{ $rival }胜{ $lost }局{ $nobody ->
        [0] 。
       *[other] ，{ $nobody }局无人获胜。
    }
course-later = { $date }结束时通常
course-half = 半数对局介于{ $low }与{ $high }之间
course-line = 虚线之间：半数强手对局
course-line-short = 通常
course-bar-begins = { $lead } · 每局都由此开始
course-bar-usual = { $handicap } · { $lead }
