### How English writes what every part of the game needs: its own name, numbers, dates, lists.

language-name = English

# $number (text): the digits, already written.
language-percent = { $number }%

# $sign (text): +, − or nothing. $number (text): billions of US dollars.
language-money = { $sign }${ $number }bn

# $sign (text): +, − or nothing. $number (text): thousands.
language-thousands = { $sign }{ $number }k

# $sign (text): +, − or nothing. $number (text): millions.
language-millions = { $sign }{ $number }m

# $year (text), $quarter (number): 1 to 4.
language-quarter = { $year } Q{ $quarter }

# $year (text), $month (number): 1 to 12.
language-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[other] Dec
    } { $year }

# Between the items of a list, but for the last two.
language-comma = { ", " }

# $first (text): all items but the last. $last (text): the last.
language-list = { $first } and { $last }
