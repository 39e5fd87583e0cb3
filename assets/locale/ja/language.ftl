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

# $year (文字列)、$month (数): 1〜12。
language-month = { $year }年{ $month }月

# 列挙の区切り(最後の二つの間を除く)。
language-comma = 、

# $first (文字列): 最後を除くすべて。$last (文字列): 最後のもの。
language-list = { $first }、{ $last }
