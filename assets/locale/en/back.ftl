# Looking and going back from the board: the last cards and report again, a turn taken back.

# $count (number): how many turns were taken back in this match.
back-taken = { $count ->
        [one] { $count } { $period }
       *[other] { $count } { $periods }
    } taken back
back-taken-sentence = { $taken }.
back-tool = Take the last { $period } back ({ $key-take-back })
back-menu = Take the last { $period } back
# $date (text): the turn that would be played again.
back-ask = Take { $date } back?
back-ask-says = You choose again for that { $period }. What was revealed you know already, and chance stays the same. The match tells from then on that a { $period } was taken back.
back-ask-yes = Take it back
back-cards-tool = Cards of the last { $period } ({ $key-cards })
back-report-tool = Report of the last { $period } ({ $key-report })
back-done = Back to the board
back-key-take-back = take the last { $period } back
back-key-cards = cards of the last { $period }
back-key-report = report of the last { $period }
keys-do-take-back = Take the last turn back
match-no-taking-back = A turn can be taken back only against the computer, and while the match goes on.
view-settings-take-back = Take a turn back
view-settings-take-back-says = Against the computer; the match tells of it from then on.
