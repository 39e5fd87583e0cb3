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

# $year (text), $half (number): 1 or 2.
language-half = { $year } H{ $half }

# $year (text)
language-year = { $year }

# $first, $last (text): months by name. $year, $end_year (text): of the first and the last month.
language-span = { $first }–{ $last } { $year }
language-span-over = { $first } { $year }–{ $last } { $end_year }

# $month (number): 1 to 12.
language-month-name =
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
    }

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

## What every message may name: the sides, where no scenario is at hand to say how they are called.
standing-us = United States
standing-us-text = the United States
standing-us-adjective = American
standing-us-short = US
standing-us-sign = US
standing-us-parliament = Congress
standing-china = China
standing-china-text = China
standing-china-adjective = Chinese
standing-china-short = China
standing-china-sign = CN
standing-china-parliament = the National People’s Congress
standing-period = quarter
standing-period-short = qtr
standing-periods = quarters

# What passes the laws of a side that does not say.
naming-parliament = parliament

## How long a turn is: as a word, and as it stands after a number.
period-month = month
periods-month = months
period-quarter = quarter
periods-quarter = quarters
period-half = half-year
periods-half = half-years
period-year = year
periods-year = years
period-turn = turn
periods-turn = turns
period-short-month = mo
period-short-quarter = qtr
period-short-half = half
period-short-year = yr
period-short-turn = turn
