### 中文里语言名称、数字、日期与列举的写法。

language-name = 简体中文

# $number（文本）：已排好格式的数字。
language-percent = { $number }%

# $sign（文本）：+、− 或空。$number（文本）：以亿美元计的数字。
language-money = { $sign }{ $number }亿美元

# $sign（文字）：+、− 或空。$number（文字）：以万为单位的数字。
language-thousands = { $sign }{ $number }万

# $sign（文本）：+、− 或空。$number（文本）：以百万为单位的数字。
language-millions = { $sign }{ $number }百万

# $year（文本）、$quarter（数）：1 至 4。
language-quarter = { $year }年Q{ $quarter }

# $year（文本）、$half（数）：1、2。
language-half = { $year }年{ $half ->
        [1] 上半年
       *[other] 下半年
    }

# $year（文本）
language-year = { $year }年

# $first、$last（文本）：月份名。$year、$end_year（文本）：首月与末月的年份。
language-span = { $year }年{ $first }至{ $last }
language-span-over = { $year }年{ $first }至{ $end_year }年{ $last }

# $month（数）：1 至 12。
language-month-name = { $month }月

# $year（文本）、$month（数）：1 至 12。
language-month = { $year }年{ $month }月

# 列举时各项之间的分隔（最后两项之间除外）。
language-comma = 、

# $first（文本）：除最后一项外的各项。$last（文本）：最后一项。
language-list = { $first }和{ $last }

## 任何一句都可用的值：手边没有剧本时双方的称呼。
standing-us = 美国
standing-us-text = 美国
standing-us-adjective = 美国
standing-us-short = 美国
standing-us-sign = 美
standing-us-parliament = 国会
standing-china = 中国
standing-china-text = 中国
standing-china-adjective = 中国
standing-china-short = 中国
standing-china-sign = 中
standing-china-parliament = 全国人大
standing-period = 季度
standing-period-short = 季
standing-periods = 个季度

# 没有写明的一方由谁立法。
naming-parliament = 议会

## 一个回合有多长：作名词用，以及跟在数字后面。
period-month = 月
periods-month = 个月
period-quarter = 季度
periods-quarter = 个季度
period-half = 半年
periods-half = 个半年
period-year = 年
periods-year = 年
period-turn = 回合
periods-turn = 个回合
period-short-month = 月
period-short-quarter = 季
period-short-half = 半年
period-short-year = 年
period-short-turn = 回合
