"""Asked for the score, the text mode says what is usual by now, as the window does."""

from game.readouts.board.usual_lead import tell_usual
from game.rules import Side
from game.text.telling import tell_score, tell_where
from tests.matches import names_of, seen_by, watched


def test_the_score_is_told_with_what_is_usual() -> None:
    table = watched(6)
    seen, names = seen_by(table, Side.CHINA), names_of(table)

    told = list(tell_score(seen, names))

    assert told == [*tell_where(seen, names), *tell_usual(seen, names)]
    assert len(told) == 5
    assert "over the bar" not in " ".join(told)
