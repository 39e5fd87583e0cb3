### 日本語での言語名、数、日付、列挙の書き方。

language-name = 日本語

# $number (文字列): 書式を整えた数字。
language-percent = { $number }%

# $sign (文字列): +、− または空。$number (文字列): 億ドル単位の数字。
language-money = { $sign }{ $number }億ドル

# $sign (文字列): +、− または空。$number (文字列): 万単位の数字。
language-thousands = { $sign }{ $number }万

# $sign (文字列): +、− または空。$number (文字列): 百万単位の数字。
language-millions = { $sign }{ $number }百万

# $year (文字列)、$quarter (数): 1〜4。
language-quarter = { $year }年Q{ $quarter }

# $year (文字列)、$half (数): 1、2。
language-half = { $year }年{ $half ->
        [1] 上半期
       *[other] 下半期
    }

# $year (文字列)
language-year = { $year }年

# $first、$last (文字列): 月の名。$year、$end_year (文字列): 最初の月と最後の月の年。
language-span = { $year }年{ $first }〜{ $last }
language-span-over = { $year }年{ $first }〜{ $end_year }年{ $last }

# $month (数): 1〜12。
language-month-name = { $month }月

# $year (文字列)、$month (数): 1〜12。
language-month = { $year }年{ $month }月

# 列挙の区切り(最後の二つの間を除く)。
language-comma = 、

# $first (文字列): 最後を除くすべて。$last (文字列): 最後のもの。
language-list = { $first }、{ $last }

## どの文でも使える値。手元にシナリオがない時の両国の呼び名。
standing-us = 米国
standing-us-text = 米国
standing-us-adjective = 米国
standing-us-short = 米国
standing-us-sign = 米
standing-us-parliament = 議会
standing-china = 中国
standing-china-text = 中国
standing-china-adjective = 中国
standing-china-short = 中国
standing-china-sign = 中
standing-china-parliament = 全人代
standing-period = 四半期
standing-period-short = 期
standing-periods = 四半期

# 何も書かれていない側の、法律を決めるところ。
naming-parliament = 議会

## ターンの長さ。言葉として、また数の後に付く形で。
period-month = 月
periods-month = カ月
period-quarter = 四半期
periods-quarter = 四半期
period-half = 半期
periods-half = 半期
period-year = 年
periods-year = 年
period-turn = ターン
periods-turn = ターン
period-short-month = 月
period-short-quarter = 期
period-short-half = 半期
period-short-year = 年
period-short-turn = 回
