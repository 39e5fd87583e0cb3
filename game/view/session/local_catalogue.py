"""What there is to play: scenario files, the roster of players, saves, as screens see them.

It fills the shape of `screens/catalogue.py` from the other folders, and sits the players down.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from game.match import (
    HUMAN,
    Course,
    Keeper,
    LocalTable,
    Log,
    MatchError,
    Restored,
    Saves,
    Slot,
    picture_of,
    rescue,
    restore,
    scenario_of,
)
from game.match.restore import scenario_now
from game.match.rewinding import rewound
from game.players import ROSTER, Level, UnknownPlayer, find
from game.players.seating import swapped
from game.readouts.menus.aims import list_aims
from game.readouts.menus.menu import (
    Briefing,
    Fact,
    MatchChoice,
    PlayerCard,
    SaveCard,
    ScenarioCard,
    SideCard,
)
from game.readouts.words.icons import KINDS
from game.rules import SIDES, Side
from game.scenario import (
    Loaded,
    ScenarioError,
    is_shipped,
    own,
    recall,
    shipped,
    telling_of,
)
from game.view.menus.catalogue import CatalogueError
from game.view.session.match_session import MatchSession
from game.view.session.own_scenarios import make_own_folder, own_cards, read_own
from game.view.session.saving import Saving

if TYPE_CHECKING:
    from game.language import Texts
    from game.readouts.race.timeline import TimelineReadout
    from game.view.screens.screen import Screen, Stage

__all__ = ["LocalCatalogue"]

SOON_SHOWN = (
    *(f"menus.{name}" for name in ("scenario", "sides", "briefing", "load")),
    *("settings.settings", "reference.help", "board.play", "board.advisors"),
    *("quarter.reveal", "quarter.report", "ending.ending", "ending.replay"),
    *(
        f"guide.{name}"
        for name in ("lesson", "sight", "tips", "wording", "standing", "lesson_menu")
    ),
    *("reference.encyclopaedia", "reference.causal_map_screen"),
)
"""What is shown soon after the menu, the likeliest first."""
OWN_SOON = 8
"""So many of the player's own scenarios are read before anybody asks; a list shows no more."""
STRENGTH = {Level.EASY: 1, Level.MEDIUM: 2, Level.HARD: 3, Level.EXPERT: 4}


class LocalCatalogue:
    """What there is to play, with whom, and what was played before."""

    def __init__(
        self,
        stage: Stage,
        saves: Saves,
        *,
        thinkers: Executor | None = None,
        extra: Loaded | None = None,
    ) -> None:
        """Offer the shipped scenarios, and ``extra``, a file that was named."""
        self._stage = stage
        self.kept = saves
        self._thinkers = thinkers
        self._extra = extra
        self.saving = Saving(stage, saves, lambda: self._table)
        """Tells what is not saved; the window asks it with every frame and at leaving."""
        self._table: LocalTable | None = None
        """The match at hand; only about this one do computers think."""

    def prepare(self) -> None:
        """Read what the next screens will want, so that they are there at once.

        For a thread beside the window, while the player looks at the menu.
        """
        for name in SOON_SHOWN:
            import_module(f"game.view.{name}")
        for scenario in (*shipped(), *map(str, own()[:OWN_SOON])):
            with suppress(CatalogueError):  # the list of scenarios will say what is wrong with it
                _load(scenario)

    def close(self) -> None:
        """Get up from the match at hand: nobody thinks about it any more."""
        self.saving.try_again()
        if self._table is not None:
            self._table.close()
            self._table = None

    def scenarios(self, texts: Texts) -> tuple[ScenarioCard, ...]:
        """Every scenario, the one to begin with first; the player's own are last, and unread."""
        names, mine = shipped(), own()
        if self._extra is not None and not is_shipped(self._extra.path):
            path = self._extra.path.resolve()
            if path not in (each.resolve() for each in mine):
                names.insert(0, str(self._extra.path))
        return (*(_scenario_card(name, texts) for name in names), *own_cards(mine))

    def look_into(self, card: ScenarioCard, texts: Texts) -> ScenarioCard:
        """Read one of the player's own scenarios that was listed unread."""
        return read_own(card, lambda: _scenario_card(card.slug, texts), texts)

    def own_folder(self) -> str:
        """The folder of the player's own scenarios, which is made if it was not there."""
        return make_own_folder()

    def opening(self, scenario: str, texts: Texts) -> TimelineReadout | None:
        """How the race stands on the first day of a scenario."""
        from game.view.session.opening import read_opening

        return read_opening(_load(scenario), texts)

    def players(self, scenario: str, side: int, texts: Texts) -> tuple[PlayerCard, ...]:
        """A person first, then everyone of the roster who plays that side."""
        del scenario  # every player sits down to any scenario
        human = PlayerCard(HUMAN, texts("player-human"), texts("player-human-about"), "human")
        others = (
            PlayerCard(
                slug=who.slug,
                name=texts(f"player-{who.slug}"),
                sentence=texts(f"player-{who.slug}-about"),
                kind="computer" if len(who.sides) > 1 else "persona",
                level=STRENGTH[who.level] if len(who.sides) > 1 else 0,
            )
            for who in ROSTER
            if who.plays(Side(side))
        )
        return (human, *others)

    def saves(self, texts: Texts) -> tuple[SaveCard, ...]:
        """Every saved match, the latest first."""
        return tuple(_save_card(slot, texts) for slot in self.kept.slots())

    def latest(self, texts: Texts) -> SaveCard | None:
        """The match to go on with; an opening that nobody has played only where there is no other.

        No more files are read than it takes.
        """
        opening = None
        for slot in self.kept.latest():
            if slot.log is None or not slot.is_unfinished or (slot.log.is_opening and opening):
                continue
            card = _save_card(slot, texts)
            if not card.trouble and not slot.log.is_opening:
                return card
            opening = opening or (None if card.trouble else card)
        return opening

    def briefing(self, choice: MatchChoice, side: int, texts: Texts) -> Briefing:
        """What a side is told before its first turn."""
        loaded = _load(choice.scenario)
        scenario, ruleset = loaded.scenario, loaded.ruleset
        texts = telling_of(scenario, texts)
        us, rival = Side(side), Side(side).rival
        parts = (scenario.sides.us, scenario.sides.china)
        return Briefing(
            side=side,
            side_name=texts.pick(parts[us].name),
            rival_name=texts.pick(parts[rival].name),
            title=texts.pick(scenario.title),
            date=texts.span(ruleset.start_month, ruleset.months_per_turn),
            turns=ruleset.turns,
            situation=texts.pick(scenario.summary),
            objectives=list_aims(scenario, us, texts),
            rival_objectives=list_aims(scenario, rival, texts),
            secret=texts.pick(parts[us].brief),
        )

    def start(self, choice: MatchChoice) -> Screen:
        """Begin a match and return its first screen."""
        return self._begin(_load(choice.scenario), choice)

    def _begin(self, loaded: Loaded, choice: MatchChoice) -> Screen:
        seed = secrets.randbelow(2**31) if choice.seed is None else choice.seed
        us, china = (
            None if slug == HUMAN else find(slug, side).policy
            for slug, side in zip((choice.us, choice.china), SIDES, strict=True)
        )
        keeper = self.kept.keeper()
        table = LocalTable(loaded, seed, us, china, keep=keeper, thinkers=self._thinkers)
        return self._sit_down(table, keeper).first_screen()

    def resume(self, save: str) -> Screen:
        """Open a saved match and return the screen to go on with."""
        path = Path(save)
        broken = self.kept.slot(path).problem is not None
        keeper = self.kept.keeper(None if broken else path)
        restored = self._restored(path, rescue if broken else restore)
        table = self._seated(restored.log, restored.loaded, keeper, restored.course)
        return self._sit_down(table, keeper).first_screen()

    def replay(self, save: str) -> Screen:
        """Open a saved match to look back on, as far as its people may know it."""
        from game.view.ending.replay import ReplayScreen

        restored = self._restored(Path(save))
        table = self._seated(restored.log, restored.loaded, None, restored.course)
        over = table.result is not None
        return ReplayScreen(table, play_on=self._rewinder(table) if over else None)

    def _sit_down(self, table: LocalTable, keeper: Keeper) -> MatchSession:
        """Sit down at a table; what leads on from its end is known from the beginning."""
        self.close()
        self._table = table
        head = table.log.header

        def play(swap: bool) -> None:
            us, china = swapped(*head.seats) if swap else head.seats
            choice = MatchChoice(head.path, us, china)
            self._go(lambda: self._begin(_again(table), choice))

        return MatchSession(self._stage, table, self.kept, play, self._rewinder(table), keeper)

    def _rewinder(self, table: LocalTable) -> Callable[[int], None]:
        """Return what plays on from the end of a turn of a match, in a save of its own."""

        def play_on(turns: int) -> None:
            keeper = self.kept.keeper()

            def sit_down() -> Screen:
                seated = self._seated(rewound(table.log, turns), table.loaded, keeper)
                return self._sit_down(seated, keeper).first_screen()

            self._go(sit_down)

        return play_on

    def _restored(self, path: Path, read: Callable[[Path], Restored] = restore) -> Restored:
        try:
            return read(path)
        except MatchError as trouble:
            raise CatalogueError(trouble.tell(self._stage.texts)) from trouble

    def _seated(
        self, log: Log, loaded: Loaded, keeper: Keeper | None, course: Course | None = None
    ) -> LocalTable:
        """Return a table at which a match goes on, with the players that its log names.

        Without a keeper it is only looked at: nothing is written, and nobody thinks.
        """
        thinkers = None if keeper is None else self._thinkers
        try:
            us, china = (
                None if slug == HUMAN else find(slug, side).policy
                for slug, side in zip(log.header.seats, SIDES, strict=True)
            )
            return LocalTable.resume(
                log, loaded, us, china, keep=keeper, thinkers=thinkers, course=course
            )
        except MatchError as trouble:
            raise CatalogueError(trouble.tell(self._stage.texts)) from trouble
        except UnknownPlayer as trouble:
            raise CatalogueError(str(trouble)) from trouble

    def _go(self, make: Callable[[], Screen]) -> None:
        """Go to another match, and leave the screens of this one behind."""
        try:
            screen = make()
        except CatalogueError as trouble:
            texts = self._stage.texts
            self._stage.tell(texts("view-no-match"), detail=str(trouble))
            return
        self._stage.home()
        self._stage.go(screen)

    def delete(self, save: str) -> None:
        """Throw a saved match away for good."""
        try:
            self.kept.remove(self.kept.slot(Path(save)))
        except OSError as trouble:
            raise CatalogueError(trouble.strerror or str(trouble)) from trouble


def _load(name: str) -> Loaded:
    try:
        return recall(name)
    except ScenarioError as trouble:
        raise CatalogueError(str(trouble.findings[0])) from trouble


def _again(table: LocalTable) -> Loaded:
    try:
        return scenario_now(table.loaded, table.log.header)
    except ScenarioError as trouble:
        raise CatalogueError(str(trouble.findings[0])) from trouble


def _scenario_card(name: str, texts: Texts) -> ScenarioCard:
    blank = SideCard(0, "", ""), SideCard(1, "", "")
    try:
        loaded = _load(name)
    except CatalogueError as trouble:
        return ScenarioCard(name, name, "", name, "", "", 0, blank, trouble=str(trouble))
    scenario, ruleset = loaded.scenario, loaded.ruleset
    last = ruleset.start_month + (ruleset.turns - 1) * ruleset.months_per_turn
    us, china = (
        SideCard(at, texts.pick(part.name), texts.pick(part.aim))
        for at, part in enumerate((scenario.sides.us, scenario.sides.china))
    )
    counts = {
        "gates": len(scenario.gates),
        "events": len(scenario.events),
        "laws": len(scenario.laws),
        "endings": len(scenario.endings),
    }
    return ScenarioCard(
        slug=name,
        title=texts.pick(scenario.title),
        summary=texts.pick(scenario.summary),
        path="" if name in shipped() else name,
        first_date=texts.span(ruleset.start_month, ruleset.months_per_turn),
        last_date=texts.span(last, ruleset.months_per_turn),
        turns=ruleset.turns,
        sides=(us, china),
        facts=tuple(
            Fact(texts(f"catalogue-{key}"), texts.number(n), KINDS[key.removesuffix("s")])
            for key, n in counts.items()
        ),
        author=scenario.author,
        written=scenario,
    )


def _player_name(slug: str, texts: Texts) -> str:
    """Return a player's name; one that this game does not know goes by what the save says."""
    name = f"player-{slug}"
    return texts(name) if texts.has(name) else slug


def _save_card(slot: Slot, texts: Texts) -> SaveCard:
    saved_at = texts(
        "saves-saved-at",
        date=slot.saved.astimezone().strftime("%Y-%m-%d"),
        time=slot.saved.astimezone().strftime("%H:%M"),
    )
    mark = f"saves-kind-{slot.kind}"
    mark = texts(mark) if texts.has(mark) else ""
    if slot.log is None:
        trouble = slot.problem.tell(texts) if slot.problem else ""
        name = slot.name or slot.path.name
        whole = len(slot.rest.turns) if slot.rest else 0
        card = (str(slot.path), name, "", whole, 0, ("", ""), saved_at)
        return SaveCard(*card, trouble=trouble, mark=mark, rescue=whole > 0)
    head, turn = slot.log.header, len(slot.log.turns)
    us, china = (_player_name(slug, texts) for slug in head.seats)
    try:
        loaded = scenario_of(slot.log, str(slot.path))
    except MatchError as lost:
        card = (str(slot.path), head.scenario, "", turn, 0, (us, china), saved_at)
        return SaveCard(*card, trouble=lost.tell(texts), mark=mark)
    ruleset = loaded.ruleset
    months = ruleset.months_per_turn
    shown = turn if slot.is_unfinished else turn - 1  # the last turn, once it is over
    date = texts.span(ruleset.start_month + shown * months, months)
    return SaveCard(
        slug=str(slot.path),
        scenario=slot.name or texts.pick(loaded.scenario.title),
        date=date,
        turn=min(turn + 1, ruleset.turns),
        turns=ruleset.turns,
        players=(us, china),
        saved_at=saved_at,
        finished=not slot.is_unfinished,
        played=turn,
        picture=str(picture_of(slot.path)),
        mark=mark,
    )
