"""How one match stands or ended, in wire form."""

from typing import Any

import numpy as np
from pydantic import TypeAdapter

from game.match import AGREED, AGREED_DRAW, end_of
from game.online.errors import WireError
from game.online.wire.forms import Form, checked
from game.rules import Ruleset, Verdict
from game.rules.scoring import DRAW

__all__ = ["verdict_in", "verdict_out"]


class _Judged(Form):
    over: bool
    winner: int
    score_us: float
    score_china: float
    ending: str


_JUDGED = TypeAdapter(_Judged)


def verdict_out(verdict: Verdict, ruleset: Ruleset) -> dict[str, Any]:
    """Return the verdict on one match as plain data."""
    return {
        "over": bool(verdict.over[0]),
        "winner": int(verdict.winner[0]),
        "score_us": float(verdict.score_us[0]),
        "score_china": float(verdict.score_china[0]),
        "ending": end_of(ruleset, verdict).ending,
    }


def verdict_in(data: Any, ruleset: Ruleset) -> Verdict:
    """Return the verdict again."""
    form = checked(_JUDGED, data)
    endings = [ending.slug for ending in ruleset.endings]
    agreed = form.winner == DRAW and form.ending == AGREED_DRAW
    if form.ending not in endings and not agreed:
        raise WireError("wrong-form", where="ending")
    return Verdict(
        over=np.array([form.over]),
        winner=np.array([form.winner], dtype=np.int64),
        score_us=np.array([form.score_us]),
        score_china=np.array([form.score_china]),
        ending=np.array([AGREED if agreed else endings.index(form.ending)], dtype=np.int64),
    )
