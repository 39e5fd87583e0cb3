### 教师资料包：教案、学生规则、词汇表、角色卡与桌签。

handout-title = { $title }：教师资料包
handout-lead = 一堂课所需的纸质材料都在这里：打印，裁开，开始。
handout-contents = 资料包内容

## 使用方法

handout-use = 使用方法
handout-use-print = 用A4或Letter纸单面打印，按实际大小。
handout-use-cards = 每个角色一页。沿虚线裁开：上半张放在桌上给大家看，下半张只给该角色本人。
handout-use-signs = 每页两张桌签。从中间裁开，各自对折后立在桌上。
handout-use-rules = 规则与词汇表：每桌一份。
handout-use-yours = 教案、答案要点和评分标准供教师使用。

## 教案

handout-plan = { $minutes }分钟教案
handout-plan-named = { $title }（{ $minutes }分钟）
handout-plan-goals = 课后学生能够
handout-plan-steps = 课堂步骤
handout-plan-turns = 对局走{ $turns }{ $periods }。
handout-step-when = 分钟
handout-step = 步骤
handout-step-turns = { $period }数
handout-step-what = 教师与学生做什么
handout-span = { $start }–{ $end }
handout-misconceptions = 容易产生的误解，以及怎样回答
handout-said = “{ $words }”
handout-rubric = 各队表现的评分标准
handout-rubric-what = 评价内容
handout-rubric-level = 第{ $number }级

## 规则要点

handout-rules = 规则要点
handout-rule-teams = 全班分为两个政府：{ $us-text }与{ $china-text }。对局共{ $turns }{ $periods }，从{ $first }到{ $last }。
handout-rule-orders = 每{ $period }，各队秘密下达至多{ $slots }道指令：对某道门征费、关门或开门，在国内投资，或使用特别指令。指令要花费政治资本、资金，或两者都要。
handout-rule-keys = 一款外国{ $good }要过两道门：卖方的许可和买方的准许。许可不等于成交。
handout-rule-propose = 人人都可以把一组指令放上本队的清单。有提案权的角色提出的，直接付诸表决；其他角色提出的，要有提案权或附议权的角色附议后才付诸表决。
handout-rule-vote = 每个角色一票，秘密投票：投给某个提案，或投“不下指令”。得票最多者通过。
handout-rule-tie-first = 票数相同时，先提出的提案通过。
handout-rule-tie-lead = 票数相同时，由本队牵头者的一票决定。
handout-rule-tie-chance = 票数相同时，抽签决定。
handout-rule-default-persona = 时间到时，若投票的角色不足{ $quorum }，由顾问代全队决定。
handout-rule-default-nothing = 时间到时，若投票的角色不足{ $quorum }，本队不下指令。
handout-rule-default-first = 时间到时，若投票的角色不足{ $quorum }，最先提出的提案通过。
handout-rule-reveal = 双方的指令同时亮牌。随后市场采购，事件发生，法律通过，报告会逐项说明每个变化及其原因。
handout-rule-notes = 您可以致函对方政府：提议、警告或答复。说什么都不具约束力。
handout-rule-secrets = 卡上“只给您看”的内容，可以说，可以瞒，也可以改口。别人不得查看。除本队得分外，您还有自己的得分。
handout-rule-tension = 若终局前紧张达到{ $limit }，一切往来中断，双方皆输。
handout-powers = 除投票外，角色还能做什么

## 角色权力

power-propose = 提案
power-propose-says = 您的提案直接付诸表决。
power-second = 附议
power-second-says = 您可以附议别人的提案，使其付诸表决。
power-veto = 否决
power-veto-says = 每局一次，您可以划掉一个待表决的提案。
power-intelligence = 情报
power-intelligence-says = 您还能看到对方可能的应对。
power-hold-back = 扣留资金
power-hold-back-says = 每局三次，您可以把部分资金留到下一{ $period }；花费超出余额的提案不得表决。

## 角色卡

handout-public = 给大家看
handout-private = 只给您看
handout-power = 您的权力：{ $power }
handout-goals = 您自己的得分
handout-goal = { $goal }（{ $span }；{ $points }分）
handout-says = 您可以说
handout-fears = 您所担心的
handout-cut = 沿此线裁开

## 词汇表

handout-glossary = 词汇表
handout-glossary-says = 均用游戏中的说法。棋盘上的每个数字都能说明自己为何变动。
handout-glossary-gates = 门
handout-glossary-figures = 计分的指标
handout-glossary-workings = 相互关系
