"""One side's quarter as a dialogue: ask about the board, plan orders, commit them."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Final

from game.language import Texts
from game.match import LocalMatches, MatchError, Session, Table
from game.match.plan import Plan
from game.readouts.orders.empty_slots import read_empty_slots
from game.readouts.orders.order_reading import read_orders
from game.readouts.orders.plan_points import read_plan_points
from game.readouts.words.taken_back import tell_taken_back
from game.rules import NO_ORDER, Observation
from game.text.plan_forecast import PlanForecast
from game.text.talk import Talk
from game.text.telling import (
    tell_causes,
    tell_log,
    tell_race,
    tell_score,
    tell_state,
    tell_where,
)
from game.text.telling_orders import (
    find_order,
    tell_barred,
    tell_order,
    tell_orders,
    tell_plan,
)
from game.text.telling_turns import tell_changed, tell_report
from game.text.voice import Voice
from game.text.words import AT_A_SEAT, word_for

__all__ = ["SeatTalk"]

LATEST: Final = 12
"""Lines of the log that are told when it is asked for."""


class SeatTalk(Talk):
    """What one side sees and says in one quarter; it ends when the orders are committed."""

    def __init__(
        self,
        voice: Voice,
        texts: Texts,
        matches: LocalMatches,
        session: Session[Table],
    ) -> None:
        """Sit down on the chair of the side whose orders the session asks for."""
        super().__init__(voice, texts, matches, session)
        self.side = session.side
        self._sit_down()

    def _sit_down(self) -> None:
        """Look at the board of this turn, with nothing chosen yet."""
        self.seen: Observation = self.session.seen(self.side)
        self.plan = Plan(self.seen)
        self._plan_forecast = PlanForecast(self.seen)

    @property
    def planned(self) -> list[int]:
        """The orders in the slots, NO_ORDER where one is empty."""
        return self.plan.slots

    def run(self) -> None:
        """Talk until the side has committed, or the table has moved on without it."""
        self.voice.say(*tell_where(self.seen, self.names))
        self.voice.say(*tell_plan(self.seen, self.planned, self.names))
        self.say("text-ask-help", word=word_for("help", self.texts))
        while not self.table.committed(self.side):
            self.hear()
            if self.session.follow():
                self.say("text-moved-on")
                return

    def hear(self) -> None:
        """Ask for one command and answer it."""
        prompt = self.texts("text-prompt", side=self.names.side(self.side))
        typed = self.listen(prompt, AT_A_SEAT)
        if typed is None or not typed.command:
            return
        tell = self._readings.get(typed.command)
        if tell is not None:
            self.voice.say(*tell(typed.rest))
        else:
            self._acts[typed.command](typed.rest)

    @property
    def _readings(self) -> Mapping[str, Callable[[str], Iterator[str]]]:
        """Commands that only tell."""
        seen, names = self.seen, self.names
        return {
            "state": lambda _: tell_state(seen, names),
            "score": lambda _: chain(tell_score(seen, names), self._plan_forecast.tell_end(names)),
            "causes": lambda asked: tell_causes(seen, names, asked),
            "race": lambda _: self._tell_race(),
            "orders": self._tell_orders,
            "plan": lambda _: tell_plan(seen, self.planned, names),
            "whatif": lambda _: self._plan_forecast.tell(self.planned, names),
            "log": lambda _: self._tell_log(),
            "report": lambda _: self._tell_report(),
        }

    @property
    def _acts(self) -> Mapping[str, Callable[[str], None]]:
        """Commands that do something, or that need an order named."""
        return {
            "about": self.tell_about,
            "give": self.give,
            "take": self.take,
            "undo": lambda _: self.undo(),
            "back": lambda _: self.take_turn_back(),
            "commit": self.commit,
        }

    # Telling.

    def _tell_race(self) -> Iterator[str]:
        happened = self.table.since(0, self.side)
        return tell_race(self.session.history(self.side), happened, self.names)

    def _tell_orders(self, asked: str) -> Iterator[str]:
        if asked:
            return tell_barred(self.seen, self.planned, self.names)
        return tell_orders(self.seen, self.planned, self.names)

    def _tell_log(self) -> Iterator[str]:
        told = list(tell_log(self.table.since(0, self.side), self.names))
        yield from told[:LATEST]

    def _tell_report(self) -> Iterator[str]:
        if not self.table.turn:
            yield self.texts("text-no-report")
            return
        report = self.session.report(self.side)
        yield from tell_report(report, self.names, self.side, whole=True)
        changed = list(tell_changed(report, self.names, self.side))
        if changed:
            yield self.texts("text-part", title=self.texts("text-changed-title"))
            yield from changed

    def tell_about(self, asked: str) -> None:
        """Tell all of one order."""
        action = self._the_order(asked)
        if action is not None:
            self.voice.say(*tell_order(self.seen, self.planned, action, self.names))

    def _the_order(self, asked: str) -> int | None:
        """Return the one order that is meant, or say why it is not clear."""
        if not asked:
            self.say("text-which-order", word=word_for("orders", self.texts))
            return None
        found = find_order(self.seen, asked, self.names)
        if not found:
            self.say("text-no-such-order", asked=asked, word=word_for("orders", self.texts))
            return None
        if len(found) > 1:
            menu = self.seen.ruleset.menus[self.side]
            which = self.texts.join(f"{at + 1} {self.names.action(menu[at])}" for at in found)
            self.say("text-which-of", orders=which)
            return None
        return found[0]

    # Planning.

    def give(self, asked: str) -> None:
        """Put an order into a slot."""
        action = self._the_order(asked)
        if action is None:
            return
        panel = read_orders(self.seen, self.planned, self.names)
        found = panel.find(action)
        name = self.names.order(self.side, action)
        if action in self.planned:
            self.say("text-is-planned", number=self.planned.index(action) + 1)
        elif found is None:
            self.say("text-not-on-offer", order=name)
        elif found[1].current:
            self.say("text-current")
        elif found[1].reason:
            self.say("text-cannot", reason=found[1].reason)
        else:
            self.plan.give(action)
            self.say("text-given", order=name, slot=self.planned.index(action) + 1)
            self._say_what_is_left()

    def _say_what_is_left(self) -> None:
        panel = read_orders(self.seen, self.planned, self.names)
        self.voice.say(panel.purse)
        together = read_plan_points(self.seen, self.planned, self.names)
        if together is not None:
            self.voice.say(together.says)
        if self.plan.is_full:
            self.say(
                "text-full",
                commit=word_for("commit", self.texts),
                undo=word_for("undo", self.texts),
            )

    def take(self, asked: str) -> None:
        """Take the order of a slot back."""
        number = int(asked) if asked.isdecimal() else 0
        if not 1 <= number <= len(self.planned) or self.planned[number - 1] == NO_ORDER:
            self.say("text-which-slot")
            return
        self._empty(number - 1)

    def undo(self) -> None:
        """Take the last order back."""
        if self.plan.last == NO_ORDER:
            self.say("text-nothing-to-undo")
            return
        self._empty(self.planned.index(self.plan.last))

    def take_turn_back(self) -> None:
        """Take the last turn back, after a question; its orders lie in the slots again."""
        if not self.session.can_take_back:
            self.say("match-no-taking-back")
            return
        date = self.names.turn_date(self.table.turn)
        self.say("back-ask-says")
        if not self.agrees(self.texts("back-ask", date=date)):
            return
        given = self.session.take_back()
        self._sit_down()
        self.plan.take_over(given)
        self.voice.say(tell_taken_back(self.table, self.texts))
        self.voice.say(*tell_where(self.seen, self.names))
        self.voice.say(*tell_plan(self.seen, self.planned, self.names))

    def _empty(self, slot: int) -> None:
        name = self.names.order(self.side, self.planned[slot])
        self.plan.take_back(slot)
        self.say("text-taken", order=name)

    def commit(self, asked_already: str = "") -> None:
        """Seal the orders; slots that could still be filled are asked about, unless told yes."""
        panel = read_orders(self.seen, self.planned, self.names)
        asked = read_empty_slots(self.seen, self.plan, panel, self.names)
        if asked is not None and not self.means_yes(asked_already):
            self.voice.say(asked.which, asked.possible)
            if not self.agrees(asked.question):
                self.say("text-not-committed")
                return
        try:
            self.session.submit(self.side, self.planned)
        except MatchError as trouble:
            self.voice.say(trouble.tell(self.texts))
            return
        self.say("text-committed")
