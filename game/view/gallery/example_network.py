"""An example of a network, and of the room around a match: no second window is needed."""

from __future__ import annotations

from game.language import Texts
from game.online.errors import OnlineError
from game.online.nearby import Nearby
from game.rules import SIDES, Side
from game.scenario import Scenario
from game.view.menus.network_ways import HostWish, JoinWish
from game.view.room.room_told import Light, Presence, RoomReadout, Said

__all__ = ["ExampleActs", "ExampleNetwork", "example_room"]

OFF: Light = "off"
GOOD: Light = "good"
SPOKEN = ("hello", "good-luck", "thinking", "surprised", "well-played")
"""What both sides have said, in turns."""


class ExampleNetwork:
    """Two matches are found on it, and nobody answers there."""

    def missing(self) -> str:
        """Return that nothing is missing."""
        return ""

    def can_resume(self) -> bool:
        """Tell that a match was hosted before."""
        return True

    def nearby(self) -> tuple[Nearby, ...]:
        """Return two matches of the game."""
        return (
            Nearby("192.168.178.105:18018", "a", "quick-start"),
            Nearby("10.0.0.2:18018", "b", "h200-deal"),
        )

    def host(self, wish: HostWish) -> None:
        """Refuse: the port is another's."""
        del wish
        raise OnlineError("no-start", port=18018)

    def resume(self) -> None:
        """Refuse: there is none."""
        raise OnlineError("none-hosted", folder="/home/player/matches/hosted")

    def join(self, wish: JoinWish) -> None:
        """Refuse: nobody answers."""
        raise OnlineError("no-answer", address=wish.address)

    def sit_down(self, seated: None) -> None:
        """Show nothing."""

    def get_up(self, seated: None) -> None:
        """Leave nothing."""


class ExampleActs:
    """A room in which nothing comes of what is done."""

    def say(self, phrase: str) -> None:
        """Say nothing."""

    def write(self, text: str) -> None:
        """Write nothing."""

    def allow_own_words(self, yes: bool) -> None:
        """Agree to nothing."""

    def offer_draw(self) -> None:
        """Offer nothing."""

    decline_draw = offer_rematch = decline_rematch = pause = go_on = offer_draw


def example_room(
    scenario: Scenario, texts: Texts, *, waits: bool = False, talks: bool = False
) -> RoomReadout:
    """Return what is told of a room to the US's window.

    Args:
        scenario: of the match.
        texts: the language.
        waits: whether the other side is still to come; else it thinks, and offers a draw.
        talks: whether both agree to words of their own.
    """
    names = {side: texts.pick(scenario.sides.of(side).name) for side in SIDES}
    here = texts("network-there-here")
    sealed = texts("network-there-sealed", there=here)
    china, light = (texts("network-there-open"), OFF) if waits else (here, GOOD)
    return RoomReadout(
        sides=(
            Presence(Side.US, names[Side.US], here if waits else sealed, "good", True, False),
            Presence(Side.CHINA, names[Side.CHINA], china, light, False, False),
        ),
        watching=texts("network-watching", count=2),
        light="good",
        link=texts("network-link-here"),
        standing=texts("network-waits", side=names[Side.CHINA]),
        clock="" if waits else "1:07",
        hurries=False,
        said=tuple(
            Said(at, names[side], texts(f"online-phrase-{each}"), side, side is Side.US)
            for at, (side, each) in enumerate(() if waits else zip(SIDES * 3, SPOKEN, strict=False))
        ),
        draw="none" if waits else "theirs",
        rematch="none",
        own_words="agreed" if talks else "theirs",
        plays=True,
        rests=False,
        is_over=False,
        ended=False,
    )
