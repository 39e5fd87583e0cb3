"""A playtest for people: tables of pairs, scores, happenings, orders and numbers to move."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from rich.table import Table

from game.analysis.balance.changes import changes_between
from game.analysis.balance.effects import Effect
from game.analysis.balance.figures import Figures, Share, Spread
from game.analysis.balance.measured import Group
from game.analysis.balance.search import Found
from game.language import Texts
from game.scenario import Loaded
from game.studies.balance.compare_report import tell_changes
from game.studies.balance.labels import Labels
from game.studies.balance.playtest import Playtest
from game.studies.console import StudyConsole, print_rows, print_table

__all__ = ["tell_playtest"]

SHOWN: Final = 12
"""Numbers that are told, of those that move an aim most."""
DIGITS: Final = 6
"""Digits of a number of a scenario, which may be a calendar month."""
NUMBER_HEADS: Final = ("number", "means", "value", "moved", "change", "wanted")


def tell_playtest(found: Playtest, loaded: Loaded, texts: Texts) -> None:
    """Print everything, what is looked for first at the end, where a terminal stops."""
    labels, console = Labels(loaded, texts), StudyConsole()
    report = _Report(labels, console)
    report.say(
        "playtest-opening",
        scenario=labels.texts.pick(loaded.scenario.title),
        games=found.together.games,
        each=found.asked.games,
        pairs=len(found.pairs),
    )
    report.orders(found.together)
    report.shares("events", found.together, Group.EVENTS)
    report.shares("laws", found.together, Group.LAWS)
    report.shares("endings", found.together, Group.ENDINGS)
    report.spreads(found.together)
    report.pairs(found)
    report.dead(found)
    report.numbers(found)
    if found.found is not None:
        report.search(found.found)


class _Report:
    """The parts of the report, printed one after the other."""

    def __init__(self, labels: Labels, console: StudyConsole) -> None:
        self._labels, self._console = labels, console
        self._texts = labels.texts

    def say(self, message: str, **values: str | int | float) -> None:
        """Print a line of its own."""
        self._console.print()
        self._console.print(self._texts(message, **values), highlight=False, soft_wrap=True)

    def _table(self, heads: Sequence[str], rows: Iterator[Sequence[str]], words: int = 1) -> None:
        print_rows(self._console, self._labels.heads(*heads), rows, self._texts, words=words)

    def orders(self, figures: Figures) -> None:
        """Tell how often each order could be given and was, the most chosen first."""
        self.say("playtest-orders")
        by_use = sorted(figures.orders.items(), key=lambda item: (-item[1].chosen, -item[1].legal))
        percent = self._texts.percent
        self._table(
            ("order", "side", "legal", "chosen"),
            (
                [
                    self._labels.order(slug),
                    self._texts.standing[each.side.slug],
                    percent(each.legal / max(each.decisions, 1), 1),
                    percent(each.chosen / max(each.legal, 1), 1),
                ]
                for slug, each in by_use
            ),
            words=2,
        )

    def shares(self, message: str, figures: Figures, group: Group) -> None:
        """Tell in how many matches something was so, the commonest first."""
        shares = sorted(figures.shares[group].items(), key=lambda item: -item[1].hits)
        if not shares:
            return
        self.say(f"playtest-{message}")
        times = figures.times if group is Group.EVENTS else {}
        self._table(
            ("what", "share", "interval", *(("times",) if times else ())),
            (
                [
                    self._labels.of(group, slug),
                    *self._share(share),
                    *([self._texts.number(times[slug], 2)] if times else ()),
                ]
                for slug, share in shares
            ),
        )

    def _share(self, share: Share) -> tuple[str, str]:
        percent = self._texts.percent
        low, high = share.interval
        return percent(share.rate, 1), self._labels.between(percent(low, 1), percent(high, 1))

    def spreads(self, figures: Figures) -> None:
        """Tell how scores, what each objective brings, and lengths are spread."""
        self.say("playtest-spreads")
        self._table(
            ("what", "side", "mean", "q05", "q25", "q50", "q75", "q95"),
            (
                [self._labels.of(group, slug), self._side_of(slug), *self._spread(spread)]
                for group, of_group in figures.spreads.items()
                for slug, spread in of_group.items()
            ),
            words=2,
        )

    def _side_of(self, slug: str) -> str:
        return self._texts.standing.get(slug.partition(".")[0], "")

    def _spread(self, spread: Spread) -> list[str]:
        return [self._texts.number(value, 1) for value in (spread.mean, *spread.quantiles)]

    def pairs(self, found: Playtest) -> None:
        """Tell who beats whom."""
        self.say("playtest-pairs")
        self._table(
            ("us", "china", "us-wins", "interval", "china-wins", "no-winner", "turns"),
            (
                [
                    self._texts(f"player-{us}"),
                    self._texts(f"player-{china}"),
                    *self._share(figures.shares[Group.WINS]["us"]),
                    self._texts.percent(figures.shares[Group.WINS]["china"].rate, 1),
                    self._texts.percent(self._unwon(figures), 1),
                    self._texts.number(figures.spreads[Group.LENGTH]["turns"].mean, 1),
                ]
                for (us, china), figures in found.pairs.items()
            ),
            words=2,
        )

    def _unwon(self, figures: Figures) -> float:
        wins = figures.shares[Group.WINS]
        return wins["draw"].rate + wins["nobody"].rate

    def dead(self, found: Playtest) -> None:
        """Tell what matches show to be dead, idle or lopsided."""
        self.say("playtest-dead", count=len(found.dead))
        for finding in found.dead:
            self._console.print(finding.told(self._texts), highlight=False, soft_wrap=True)

    def numbers(self, found: Playtest) -> None:
        """Tell which numbers move the aim, and where to."""
        asked, now = found.asked, found.now
        points = partial(self._labels.level, asked.aim.measure)
        self.say(
            "playtest-aim",
            us=self._texts(f"player-{asked.us}"),
            china=self._texts(f"player-{asked.china}"),
            measure=self._labels.measure(asked.aim.measure),
            now=points(now.value),
            low=points(now.low),
            high=points(now.high),
            aim=points(asked.aim.share),
        )
        if len(found.moved_by) > 1:
            self.say("playtest-stand-ins", pairs=len(found.moved_by))
        clear = [each for each in found.effects if each.is_clear][:SHOWN]
        if not clear:
            self.say("playtest-no-effect")
            return
        table = Table(header_style="bold")
        for at, head in enumerate(self._labels.heads(*NUMBER_HEADS)):
            # A name is copied into a file or behind --move: it stays in one piece.
            table.add_column(head, no_wrap=at == 0, justify="left" if at < 2 else "right")
        for each in clear:
            table.add_row(*self._number(each, found))
        print_table(self._console, table, self._texts)
        self.say("playtest-numbers-note")

    def _number(self, effect: Effect, found: Playtest) -> list[str]:
        movable, points = effect.movable, self._texts.signed
        wanted = effect.wanted(found.now.value, found.asked.aim.share)
        return [
            movable.name,
            self._labels.movable(movable),
            _digits(movable.value),
            _digits(effect.up - effect.down),
            self._texts(
                "playtest-about",
                change=points(100.0 * effect.change),
                half=self._texts.number(50.0 * (effect.high - effect.low)),
            ),
            "" if wanted is None else _digits(wanted),
        ]

    def search(self, found: Found) -> None:
        """Tell what the search found, and what else changes with it."""
        points = partial(self._labels.level, found.aim.measure)
        for movable, value in found.values.items():
            self.say(
                "playtest-found",
                number=movable.name,
                before=_digits(movable.value),
                after=_digits(value),
            )
        before, after = found.aim.reached(found.before), found.aim.reached(found.after)
        self.say(
            "playtest-met" if found.is_met else "playtest-not-met",
            measure=self._labels.measure(found.aim.measure),
            games=found.after.games,
            before=points(before.value),
            after=points(after.value),
            low=points(after.low),
            high=points(after.high),
        )
        tell_changes(changes_between(found.before, found.after), [self._labels], self._console)


def _digits(value: float) -> str:
    return f"{value:.{DIGITS}g}"
