"""What there is to play: scenario files, the roster of players, saves, as screens see them.

It fills the shape of `screens/catalogue.py` from the other folders, and sits the players down.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from game.match import (
    HUMAN,
    LocalMatches,
    Log,
    MatchError,
    Recorded,
    Saves,
    Session,
    Slot,
    picture_of,
    scenario_of,
)
from game.players import ROSTER, Level
from game.players.seating import seated
from game.readouts.ending.older_match import read_older_match, tell_why_older
from game.readouts.menus.aims import list_aims
from game.readouts.menus.menu import (
    Briefing,
    Fact,
    MatchChoice,
    MidMatchChoice,
    PlayerCard,
    SaveCard,
    ScenarioCard,
    SideCard,
)
from game.readouts.menus.outcomes import tell_outcomes
from game.readouts.menus.refusal import REFUSALS, tell_refusal
from game.readouts.words.branch import tell_branch
from game.readouts.words.icons import KINDS
from game.readouts.words.names import Names
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
from game.view.session.mid_match import run_up_of
from game.view.session.online_play import OnlinePlay
from game.view.session.own_authoring import OwnAuthoring
from game.view.session.own_scenarios import make_own_folder, own_cards, read_own
from game.view.session.saving import Saving

if TYPE_CHECKING:
    from game.language import Texts
    from game.readouts.race.timeline import TimelineReadout
    from game.view.menus.class_ways import Classes
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
        classes: Classes | None = None,
    ) -> None:
        """Offer the shipped scenarios, and ``extra``, a file that was named."""
        self._stage = stage
        self.matches = LocalMatches(
            saves, seated, thinkers=thinkers, may_take_back=lambda: stage.settings.take_back
        )
        self._extra = extra
        self.network = OnlinePlay(stage, self.matches)
        """Opens matches for other windows, and sits down at theirs."""
        self.authoring = OwnAuthoring()
        """Begins and packs the player's own scenarios."""
        self.classes = classes
        """Holds classes, where this window can."""
        self.saving = Saving(stage, self.matches)
        """Tells what is not saved; the window asks it with every frame and at leaving."""

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
        self.matches.close()
        self.network.close()
        if self.classes is not None:
            self.classes.close()

    def scenarios(self, texts: Texts) -> tuple[ScenarioCard, ...]:
        """Return every scenario, the one to begin with first, the player's own last and unread."""
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
        """Return the folder of the player's own scenarios, which is made if it was not there."""
        return make_own_folder()

    def opening(self, scenario: str, texts: Texts) -> TimelineReadout | None:
        """Return how the race stands on the first day of a scenario."""
        from game.readouts.race.opening import read_opening

        return read_opening(_load(scenario), texts)

    def players(self, scenario: str, side: int, texts: Texts) -> tuple[PlayerCard, ...]:
        """Return a person first, then everyone of the roster who plays that side."""
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
        """Return every saved match, the latest first."""
        return tuple(_save_card(slot, texts) for slot in self.matches.saves.slots())

    def recorded(self, scenario: str, texts: Texts) -> tuple[SaveCard, ...]:
        """Return the saved matches of one scenario by its id, the latest first."""
        return tuple(
            _save_card(slot, texts)
            for slot in self.matches.saves.slots()
            if slot.log is not None and slot.log.header.scenario == scenario
        )

    def latest(self, texts: Texts) -> SaveCard | None:
        """Return the match to go on with; an unplayed opening only where there is no other.

        No more files are read than it takes.
        """
        opening = None
        for slot in self.matches.saves.latest():
            if slot.log is None or not slot.is_unfinished or (slot.log.is_opening and opening):
                continue
            card = _save_card(slot, texts)
            if not card.trouble and not slot.log.is_opening:
                return card
            opening = opening or (None if card.trouble else card)
        return opening

    def briefing(self, choice: MatchChoice, side: int, texts: Texts) -> Briefing:
        """Return what a side is told before its first turn."""
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
            date=texts.span(*ruleset.schedule.span_of(0)),
            turns=ruleset.turns,
            situation=texts.pick(scenario.summary),
            objectives=list_aims(scenario, us, texts),
            rival_objectives=list_aims(scenario, rival, texts),
            secret=texts.pick(parts[us].brief),
        )

    def start(self, choice: MatchChoice) -> Screen:
        """Begin a match and return its first screen."""
        loaded = _load(choice.scenario)
        return self._opened(
            lambda: self.matches.begin(loaded, choice.us, choice.china, choice.seed)
        ).first_screen()

    def start_within(self, choice: MidMatchChoice) -> Screen:
        """Begin a match at one of its turns and return the screen that plays it on."""
        loaded = _load(str(choice.file))

        def begin() -> Session[Recorded]:
            if choice.turn == 1:
                return self.matches.begin(loaded, *choice.seats, choice.seed)
            return self.matches.sit_down_after(run_up_of(choice, loaded), loaded, *choice.seats)

        return self._opened(begin).first_screen()

    def resume(self, save: str) -> Screen:
        """Open a saved match and return the screen to go on with."""
        return self._opened(lambda: self.matches.resume(Path(save))).first_screen()

    def replay(self, save: str) -> Screen:
        """Open a saved match to look back on, as far as its people may know it.

        Of one under older rules the orders are shown.
        """
        slot = self.matches.saves.slot(Path(save))
        if slot.older is not None:
            return self._older(slot.older, save)
        return self._opened(lambda: self.matches.look_back(Path(save))).replay()

    def _older(self, log: Log, save: str) -> Screen:
        from game.view.menus.older_match import OlderMatchScreen

        try:
            return OlderMatchScreen(read_older_match(log, _names_in(log, save, self._stage.texts)))
        except MatchError as lost:
            raise CatalogueError(lost.tell(self._stage.texts)) from lost

    def _opened(self, begin: Callable[[], Session[Recorded]]) -> MatchSession:
        try:
            return MatchSession(self._stage, self.matches, begin())
        except REFUSALS as trouble:
            raise CatalogueError(tell_refusal(trouble, self._stage.texts)) from trouble

    def delete(self, save: str) -> None:
        """Throw a saved match away for good."""
        try:
            self.matches.saves.remove(self.matches.saves.slot(Path(save)))
        except OSError as trouble:
            raise CatalogueError(trouble.strerror or str(trouble)) from trouble


def _load(name: str) -> Loaded:
    try:
        return recall(name)
    except ScenarioError as trouble:
        raise CatalogueError(str(trouble.findings[0])) from trouble


def _scenario_card(name: str, texts: Texts) -> ScenarioCard:
    blank = SideCard(0, "", ""), SideCard(1, "", "")
    try:
        loaded = _load(name)
    except CatalogueError as trouble:
        return ScenarioCard(name, name, "", name, "", "", 0, blank, trouble=str(trouble))
    scenario, ruleset = loaded.scenario, loaded.ruleset
    short = telling_of(scenario, texts).standing
    us, china = (
        SideCard(at, texts.pick(part.name), texts.pick(part.aim), short[f"{side.slug}-short"])
        for at, (side, part) in enumerate(
            zip(SIDES, (scenario.sides.us, scenario.sides.china), strict=True)
        )
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
        first_date=texts.span(*ruleset.schedule.span_of(0)),
        last_date=texts.span(*ruleset.schedule.span_of(ruleset.turns - 1)),
        turns=ruleset.turns,
        sides=(us, china),
        facts=tuple(
            Fact(texts(f"catalogue-{key}"), texts.number(n), KINDS[key.removesuffix("s")])
            for key, n in counts.items()
        ),
        author=scenario.author,
        licence=scenario.licence,
        usual=tell_outcomes(scenario, ruleset, texts),
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
    if slot.older is not None:
        return _older_card(slot, slot.older, saved_at, texts)
    if slot.log is None:
        trouble = slot.problem.tell(texts) if slot.problem else ""
        name = slot.name or slot.path.name
        whole = len(slot.rest.turns) if slot.rest else 0
        card = (str(slot.path), name, "", whole, 0, ("", ""), saved_at)
        return SaveCard(*card, trouble=trouble, mark=mark, rescue=whole > 0)
    head, turn = slot.log.header, len(slot.log.turns)
    us, china = (_player_name(slug, texts) for slug in slot.log.seats)
    try:
        loaded = scenario_of(slot.log, str(slot.path))
    except MatchError as lost:
        card = (str(slot.path), head.scenario, "", turn, 0, (us, china), saved_at)
        return SaveCard(*card, trouble=lost.tell(texts), mark=mark)
    ruleset = loaded.ruleset
    shown = turn if slot.is_unfinished else turn - 1  # the last turn, once it is over
    date = texts.span(*ruleset.schedule.span_of(shown))
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
        mark=mark or tell_branch(slot.log, ruleset, texts, "saves"),
    )


def _names_in(log: Log, save: str, texts: Texts) -> Names:
    """Return the words of a saved match; raise a `MatchError` where its scenario is gone."""
    loaded = scenario_of(log, save)
    return Names(loaded.scenario, loaded.ruleset, telling_of(loaded.scenario, texts))


def _older_card(slot: Slot, log: Log, saved_at: str, texts: Texts) -> SaveCard:
    """Return the card of a match under rules that are no longer played."""
    path = str(slot.path)
    mark = texts("saves-older")
    us, china = (_player_name(slug, texts) for slug in log.header.seats)
    turns = len(log.turns)
    try:
        names = _names_in(log, path, texts)
    except MatchError as lost:
        card = (path, log.header.scenario, "", turns, 0, (us, china), saved_at)
        return SaveCard(*card, trouble=lost.tell(texts), mark=mark)
    title = slot.name or names.texts.pick(names.scenario.title)
    card = (path, title, "", turns, names.ruleset.turns, (us, china), saved_at)
    return SaveCard(*card, trouble=tell_why_older(log, names), mark=mark, older=True)
