"""What the measures and numbers of a scenario's balance are called."""

from collections.abc import Sequence

from game.analysis.balance.aims import EVEN
from game.analysis.balance.measured import WINNERS, Group
from game.analysis.balance.movable import Kind, Movable
from game.language import Texts
from game.readouts.words.names import Names
from game.rules import SIDES
from game.scenario import Loaded

__all__ = ["Labels"]


class Labels:
    """Names of all that is measured of one version of a scenario, in one language."""

    def __init__(self, loaded: Loaded, texts: Texts) -> None:
        scenario = loaded.scenario
        names = Names(scenario, loaded.ruleset, texts)
        self.texts = names.texts
        pick = names.texts.pick
        self._of: dict[Group, dict[str, str]] = {
            Group.WINS: {slug: self.texts(f"playtest-wins-{slug}") for slug in WINNERS},
            Group.SCORES: {side.slug: self.texts(f"playtest-score-{side.slug}") for side in SIDES},
            Group.OBJECTIVES: {
                f"{side.slug}.{each.id}": pick(each.name)
                for side in SIDES
                for each in scenario.objectives.of(side)
            },
            Group.LENGTH: {"turns": self.texts("playtest-length")},
            Group.ENDINGS: {each.id: pick(each.title) for each in scenario.endings},
            Group.DECISIVE: {each.id: pick(each.name) for each in scenario.decisive},
            Group.EVENTS: {each.id: pick(each.name) for each in scenario.events},
            Group.LAWS: {each.id: pick(each.name) for each in scenario.laws},
        }
        self._orders = {
            action.slug: names.action(action) for menu in loaded.ruleset.menus for action in menu
        }

    def has(self, group: Group, slug: str) -> bool:
        """Tell whether this version has something of that name."""
        return slug in self._of[group]

    def of(self, group: Group, slug: str) -> str:
        """Return what something measured is called."""
        return self._of[group][slug]

    def order(self, slug: str) -> str:
        """Return an order in full."""
        return self._orders[slug]

    def measure(self, slug: str) -> str:
        """Return what an aim is about."""
        if slug == EVEN:
            return self.texts("playtest-even-measure")
        groups = (Group.WINS, Group.ENDINGS, Group.EVENTS, Group.LAWS)
        return next(self.of(group, slug) for group in groups if self.has(group, slug))

    def movable(self, movable: Movable) -> str:
        """Return what a number is called."""
        if movable.kind is Kind.CONSTANT:
            return self.texts(f"rule-constant-{movable.name}")
        if movable.kind is Kind.START:
            return self.texts("playtest-start", stock=self.texts(f"stock-{movable.name}"))
        if movable.kind is Kind.MARGIN:
            return self.texts("playtest-margin")
        objective = self.of(Group.OBJECTIVES, movable.name.removeprefix("weight."))
        return self.texts("playtest-weight", objective=objective)

    def level(self, measure: str, share: float) -> str:
        """Return a share in points of a hundred; signed where it is one share less another."""
        return self.points(share) if measure == EVEN else self.texts.number(100.0 * share, 1)

    def points(self, share: float) -> str:
        """Return a change of a share, in points of a hundred."""
        return self.texts.signed(100.0 * share, 1)

    def between(self, low: str, high: str) -> str:
        """Return an interval."""
        return self.texts("cli-interval", low=low, high=high)

    def heads(self, *slugs: str) -> Sequence[str]:
        """Return the heads of a table."""
        return [self.texts(f"playtest-head-{slug}") for slug in slugs]
