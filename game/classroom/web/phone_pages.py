"""What a phone is shown: its page made of what it may know, with the heavy parts made once.

The whole class asks for its page within a second of a reveal. What a team sees alike - the menu of
orders, the reveal, the meters - is written once for each language; what is a phone's own is little.
"""

from dataclasses import dataclass
from typing import Any, Final

from markupsafe import Markup

from game.classroom.phases import Phase
from game.classroom.views import BoardView, PhoneView
from game.classroom.web.pages import render
from game.language import Texts

__all__ = ["TABS", "Draft", "PhonePages", "Told", "minutes"]

TABS: Final = {"turn": "/", "role": "/role", "board": "/board", "team": "/team"}
"""The pages at the foot of the screen, and where they are."""

DRAWINGS: Final = {"turn": "orders", "role": "flag", "board": "gauge", "team": "talks"}

WITHOUT_FIELDS: Final = {Phase.GATHER, Phase.BRIEF, Phase.REVEAL, Phase.DEBRIEF}
"""Phases in which nothing is typed or chosen on the page of the turn, so that it may be fetched
anew every few seconds where there is no script."""


@dataclass(frozen=True)
class Told:
    """What came of what was sent last."""

    text: str
    done: bool


@dataclass(frozen=True)
class Draft:
    """What was sent and not taken, as it goes back into its form."""

    kind: str = ""
    text: str = ""
    tone: str = ""
    orders: tuple[str, ...] = ()


NO_DRAFT: Final = Draft()


class PhonePages:
    """Writes the pages of the phones of one class."""

    def __init__(self) -> None:
        """Write nothing yet."""
        self._parts: dict[tuple[str, str, str], tuple[BoardView, Markup]] = {}

    def write(
        self,
        tab: str,
        view: PhoneView,
        texts: Texts,
        *,
        key: str,
        told: Told | None = None,
        draft: Draft = NO_DRAFT,
        **more: Any,
    ) -> str:
        """Return the page of a tab.

        Args:
            tab: one of `TABS`, or ``me``.
            view: what the phone may know.
            texts: the words.
            key: a fresh key for what its forms send.
            told: what came of what was sent last.
            draft: what was sent and not taken.
            more: what else the template asks for.
        """
        filled = {
            "v": view,
            "tab": tab,
            "tabs": [(each, path, DRAWINGS[each]) for each, path in TABS.items()],
            "code": f"{view.return_code[:4]} {view.return_code[4:]}",
            "key": key,
            "told": told,
            "draft": draft,
            "minutes": minutes,
            "looks_again": tab == "turn" and view.phase in WITHOUT_FIELDS,
            **more,
        }
        board = view.board
        if board is not None:
            filled |= self._parts_of(tab, view, board, texts, draft)
        return render(f"phone/{tab}.html", texts, **filled)

    def _parts_of(
        self, tab: str, view: PhoneView, board: BoardView, texts: Texts, draft: Draft
    ) -> dict[str, Markup]:
        if tab == "board":
            return {"board": self._part("board_cards", view, board, texts)}
        if tab != "turn":
            return {}
        if view.phase is Phase.REVEAL and board.reveal is not None:
            return {"revealed": self._part("revealed", view, board, texts)}
        if view.phase is Phase.PROPOSE:
            if draft.orders:
                return {"orders": _written("orders", board, texts, draft.orders)}
            return {"orders": self._part("orders", view, board, texts)}
        return {}

    def _part(self, name: str, view: PhoneView, board: BoardView, texts: Texts) -> Markup:
        """Return a part of a page that is the same for a whole team, written once a board."""
        key = (name, view.role.team, texts.language)
        known = self._parts.get(key)
        if known is None or known[0] is not board:
            known = (board, _written(name, board, texts, ()))
            self._parts[key] = known
        return known[1]


def _written(name: str, board: BoardView, texts: Texts, draft: tuple[str, ...]) -> Markup:
    # What a template makes of escaped values is markup.
    return Markup(render(f"phone/{name}.html", texts, board=board, draft=draft))  # noqa: S704


def minutes(seconds: float) -> str:
    """Return a time as a clock shows it.

    >>> minutes(75.2), minutes(0)
    ('1:16', '0:00')
    """
    whole = int(-(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02d}"
