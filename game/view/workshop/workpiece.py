"""The file that is worked on: followed on the disk, changed by sliders, and always played anew."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from game.analysis.balance import Group, figures_of
from game.analysis.workbench import Look, looks_at
from game.match.tally import Tally
from game.players import find
from game.rules import SIDES, Side
from game.scenario import ScenarioError
from game.scenario.document import Document, read_document
from game.scenario.editing.author_file import AuthorFile, ChangedMeanwhile
from game.scenario.editing.kept_versions import KeptVersions
from game.scenario.editing.merging import merged
from game.scenario.editing.versions import Version, Versions
from game.scenario.findings import Finding
from game.view.workshop.refreshing import Refreshing
from game.view.workshop.watch import Watch

__all__ = ["FIRST_PLAYERS", "Workpiece"]

FIRST_PLAYERS = ("dealmaker", "hedger")
"""Who plays at first: two that answer at once."""
MOST_KNOWN: Final = 32
"""Versions whose matches are remembered, so that they are not played again."""

Rates = Mapping[str, float]
"""How often each side won, by ``measured.WINNERS``."""


class Workpiece:
    """What the window shows, kept up to date beside it."""

    def __init__(self, path: Path, players: tuple[str, str] = FIRST_PLAYERS) -> None:
        self.file = AuthorFile(path)
        self.note = ""
        """Id of a message on what became of the file."""
        self._history = KeptVersions(path)
        self.versions = self._opened()
        self.players = list(players)
        """Slugs of who plays, by side."""
        self.look: Look | None = None
        """What is known of the version at hand."""
        self.findings: Sequence[Finding] = ()
        self.played: Look | None = None
        """The last version that could be played, or what a slider tries, with its matches."""
        self.before: Tally | None = None
        """Matches of the version before."""
        self.pinned: Tally | None = None
        """Matches of the version to compare with."""
        self.undecided: int | None = None
        """A version that was put aside, for it touches what was saved elsewhere meanwhile; taken
        back by whoever asks the author."""
        self.refreshed_ms = 0.0
        """From the last edit to all its figures."""
        self._kept: Tally | None = None
        """Matches of the version at hand, without what a slider tries."""
        self._known: dict[str, Tally] = {}
        """Matches between these players, by the digest of what was played."""
        self._rates: dict[tuple[int, str, str], Rates] = {}
        self._document: Document | None = None
        self._tries = False
        self._begun = 0.0
        self._watch = Watch(path)
        self._refreshing: Refreshing[Look] = Refreshing()
        self.refresh()

    @property
    def is_busy(self) -> bool:
        """Whether figures are still to come."""
        return self._refreshing.is_busy

    @property
    def is_broken(self) -> bool:
        """Whether the version at hand cannot be played, or is not known to be."""
        return self.look is None or self.look.loaded is None

    @property
    def document(self) -> Document | None:
        """The version at hand, as data with places; None where it cannot be read."""
        text = self.versions.now.text
        if self._document is None or self._document.text != text:
            known = None if self.look is None else self.look.document
            if known is not None and known.text == text:
                self._document = known
            else:
                self._document = _read(text, self.file.path)
        return self._document

    def rates(self, version: int) -> Rates | None:
        """Return how often each side won in a version, as these players play it."""
        return self._rates.get((version, self.players[0], self.players[1]))

    def close(self) -> None:
        """Follow the file no longer."""
        self._watch.close()
        self._refreshing.close()

    # What is worked out.

    def update(self) -> bool:
        """Take in what was heard and found; True if there is something new to show."""
        news = self._watch.heard() and self._reread()
        for look in self._refreshing.found():
            self._take_in(look)
            news = True
        return news

    def refresh(self, trying: str | None = None) -> None:
        """Work the version at hand out anew, or one that a slider tries."""
        self._tries = trying is not None
        self._begun = time.perf_counter()
        if self.file.trouble is not None and trying is None:
            self.findings, self.look = self.file.trouble.findings, None
            return
        text = self.versions.now.text if trying is None else trying
        path, known = self.file.path, dict(self._known)
        us, china = (
            find(slug, side).policy for slug, side in zip(self.players, SIDES, strict=True)
        )
        checked = trying is None
        self._refreshing.ask(lambda: looks_at(text, path, us, china, known, checked=checked))

    def _take_in(self, look: Look) -> None:
        if not self._tries:
            self.look, self.findings = look, look.findings
        if look.tally is None:
            return
        self.played = look
        self.refreshed_ms = 1000.0 * (time.perf_counter() - self._begun)
        self._remember(look.tally)
        if not self._tries:
            self._kept = look.tally
            shares = figures_of(look.tally).shares[Group.WINS]
            rates = {slug: share.rate for slug, share in shares.items()}
            self._rates[self.versions.at, self.players[0], self.players[1]] = rates

    def _remember(self, tally: Tally) -> None:
        digest = tally.ruleset.digest
        self._known.pop(digest, None)
        self._known[digest] = tally
        while len(self._known) > MOST_KNOWN:
            del self._known[next(iter(self._known))]

    @property
    def compared(self) -> Tally | None:
        """Matches of the version before the one that is shown."""
        return self._kept if self._tries else self.before

    def seat(self, side: Side, slug: str) -> None:
        """Let another player play a side."""
        if slug == self.players[side]:
            return
        self.players[side] = slug
        self.before = self._kept = None
        self._known.clear()
        self.refresh()

    def pin(self) -> None:
        """Compare with the version at hand from now on."""
        self.pinned = self._kept

    # What changes the file.

    def _reread(self) -> bool:
        """Go on with what another program has saved."""
        if not self.file.read():
            return False
        self.note = "workshop-note-saved"
        self._go_on(Version(self.file.text))
        return True

    def keep(self, version: Version, base: str | None = None) -> None:
        """Write a version to the file, with what was saved elsewhere meanwhile.

        Where the two touch, neither is written over the other: the version is put aside, and the
        author decides.

        Args:
            version: the text with an edit.
            base: the text that was edited; None for the version at hand.
        """
        base = self.versions.now.text if base is None else base
        if self.file.read():
            self._go_on(Version(self.file.text))
        theirs = self.versions.now.text
        text = version.text if theirs == base else merged(base, version.text, theirs)
        if self.file.trouble is not None or text is None:
            self.undecided = self._put_aside(version)
            self.note = "workshop-note-aside"
        elif self._write(text):
            self.note = "workshop-note-written" if theirs == base else "workshop-note-merged"
            self._go_on(Version(text, version.name, version.before, version.after))
        else:
            self._put_aside(version)

    def _put_aside(self, version: Version) -> int:
        at = self.versions.put_aside(version)
        self._keep_history()
        return at

    def go(self, at: int | None) -> None:
        """Write another version to the file; one that could not be read is not written."""
        text = "" if at is None or at == self.versions.at else self.versions.all[at].text
        if text and self._write(text):
            self.note = "workshop-note-written"
            self.versions.go(at)
            self._begin_anew()

    def _opened(self) -> Versions:
        """Return the history of the file, as far as it can be read."""
        try:
            return self._history.opened(self.file.text)
        except OSError:
            self.note = "workshop-note-unkept"
            return Versions(self.file.text)

    def _keep_history(self) -> None:
        try:
            self._history.keep(self.versions)
        except OSError:
            self.note = "workshop-note-unkept"

    def _go_on(self, version: Version) -> None:
        self.versions.add(version)
        self._keep_history()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.before = self._kept
        self.refresh()

    def _write(self, text: str) -> bool:
        self._keep_history()  # first, so that what is written over is known whatever happens then
        try:
            self.file.write(text)
        except ChangedMeanwhile:
            self._reread()
            self.note = "workshop-note-meanwhile"
            return False
        except OSError:
            self.note = "workshop-note-unwritten"
            return False
        return True

    def settle(self) -> None:
        """Wait for the first figures, so that a picture shows them."""
        while self.is_busy and (self.played is None or self.played.tally is None):
            time.sleep(0.01)
            self.update()


def _read(text: str, path: Path) -> Document | None:
    try:
        return read_document(text, str(path))
    except ScenarioError:
        return None
