### Sums opened: what a number is made of, line by line, and what each line leads to.

sums-still = It stood still over the last quarter
sums-opens = click or Enter: open the lines, each leads to its rule
sums-page = The page on this number
sums-key-lines = ↑ ↓
sums-key-lines-about = from line to line
sums-key-open = Enter
sums-key-open-about = open the rule or order behind the line; so does a click
sums-key-back-about = close the sum; so does a click beside it
