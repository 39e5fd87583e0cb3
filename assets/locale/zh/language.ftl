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

# $year（文本）、$month（数）：1 至 12。
language-month = { $year }年{ $month }月

# 列举时各项之间的分隔（最后两项之间除外）。
language-comma = 、

# $first（文本）：除最后一项外的各项。$last（文本）：最后一项。
language-list = { $first }和{ $last }
