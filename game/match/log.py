"""The log of a match: who sat where, what each side ordered and what was done from outside.

The log is the save. Seed, scenario, orders and interventions rebuild every state, so a log holds no
state: only a fingerprint after each turn and each change of the board, to notice when a rebuilt
match is not the one that was played.
"""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Final

from game.match.interventions import Intervention, InterventionKind
from game.rules import RULES_VERSION, Side

__all__ = ["AGREED_DRAW", "EndRecord", "Header", "Log", "Parent", "TurnRecord", "rewound"]

AGREED_DRAW: Final = "agreed-draw"
"""In place of an ending of the scenario, where both sides agreed to a draw."""

_RESTS = (InterventionKind.PAUSE, InterventionKind.GO_ON)
_NOT_PLAYED_ON_FROM = (*_RESTS, InterventionKind.DRAW)


@dataclass(frozen=True)
class Parent:
    """The match that another one was played on from."""

    match: str
    """Its ``Header.match``."""
    turn: int
    """After how many of its turns."""
    branch: str
    """Tells branches of the same turn apart."""


@dataclass(frozen=True)
class Header:
    """What a match needs before its first order."""

    scenario: str
    """Slug of the scenario."""
    digest: str
    """Digest of the scenario's meaning, ``Ruleset.digest``."""
    path: str
    """Where the scenario was read from: a shipped one by its slug, else its file."""
    seed: int
    """Seed of the match, 0 to 2**64 - 1."""
    seats: tuple[str, str]
    """Who plays, US and China: ``human`` or a player's slug."""
    start: str
    """Fingerprint of the opening position."""
    rules: int = RULES_VERSION
    enclosed: str = ""
    """The scenario's text as `game.match.enclosure` packs it; empty in an older save."""
    parent: Parent | None = None
    """The match that this one was played on from, if it was."""

    @property
    def match(self) -> str:
        """A name for the match, the same in all its saves and in no other match's."""
        parts = (self.digest, self.rules, self.seed, self.seats, self.start, self.parent)
        return blake2b(repr(parts).encode("utf-8"), digest_size=8).hexdigest()

    def is_of_same_match(self, other: "Header") -> bool:
        """Tell whether two moments may be of one match, wherever its scenario lies now."""
        mine, its = (replace(each, path="", enclosed="") for each in (self, other))
        return mine == its


@dataclass(frozen=True)
class TurnRecord:
    """One finished turn."""

    turn: int
    """Counted from 1, as on screen."""
    orders: tuple[tuple[str, ...], tuple[str, ...]]
    """Slugs of the orders, US and China; empty slots are left out."""
    state: str
    """Fingerprint of the state after the turn."""


@dataclass(frozen=True)
class EndRecord:
    """How the match ended; a log without it is unfinished."""

    ending: str
    """Slug of the ending, or `AGREED_DRAW`."""
    winner: str
    """``us``, ``china``, ``draw``, or ``nobody`` where both sides lose."""


@dataclass(frozen=True)
class Log:
    """A whole match, finished or not."""

    header: Header
    turns: tuple[TurnRecord, ...] = ()
    pending: tuple[tuple[str, ...] | None, tuple[str, ...] | None] = (None, None)
    """Orders of the turn in hand that a side has committed, US and China, or None."""
    end: EndRecord | None = None
    taken_back: tuple[TurnRecord, ...] = ()
    """Turns that were played and then taken back, in that order; none of them is in ``turns``."""
    interventions: tuple[Intervention, ...] = ()
    """What was done from outside, in the order in which it was."""

    def steps(self) -> Iterator[TurnRecord | Intervention]:
        """Yield turns and interventions in the order in which they lead to where the match is."""
        yield from (each for each in self.interventions if each.after == 0)
        for record in self.turns:
            yield record
            yield from (each for each in self.interventions if each.after == record.turn)

    def cut(self, steps: int) -> "Log":
        """Return the log of the first steps alone, with nothing pending."""
        kept = list(self.steps())[: max(0, steps)]
        return Log(
            self.header,
            tuple(each for each in kept if isinstance(each, TurnRecord)),
            interventions=tuple(each for each in kept if isinstance(each, Intervention)),
        )

    @property
    def seats(self) -> tuple[str, str]:
        """Who sits where now: as at the opening, but for seats that have changed hands since."""
        us, china = self.header.seats
        for each in self.interventions:
            if each.kind is InterventionKind.SEAT:
                us, china = (each.text, china) if each.subject == Side.US.slug else (us, each.text)
        return us, china

    @property
    def paused(self) -> bool:
        """Tell whether the match rests."""
        kinds = [each.kind for each in self.interventions]
        rests = [kind for kind in kinds if kind in _RESTS]
        return bool(rests) and rests[-1] is InterventionKind.PAUSE

    @property
    def position(self) -> str:
        """Fingerprint of the board that the match has come to."""
        changed = [each for each in self.changes if each.after == len(self.turns)]
        if changed:
            return changed[-1].state
        return self.turns[-1].state if self.turns else self.header.start

    @property
    def is_touched(self) -> bool:
        """Tell whether the board or a seat was changed from outside since the last turn."""
        return any(
            each.changes_the_board or each.kind is InterventionKind.SEAT
            for each in self.interventions
            if each.after == len(self.turns)
        )

    @property
    def changes(self) -> tuple[Intervention, ...]:
        """What was done to the board from outside."""
        return tuple(each for each in self.interventions if each.changes_the_board)

    def with_intervention(self, done: Intervention) -> "Log":
        """Return the log with one more thing done from outside.

        Orders that were committed on a board that is changed now, for a turn that is not played any
        more, or from a seat that somebody else takes, are pending no more.
        """
        log = replace(self, interventions=(*self.interventions, done))
        if done.unseals:
            return replace(log, pending=(None, None))
        if done.kind is InterventionKind.SEAT:
            return log.with_pending(Side.of(done.subject), None)
        return log

    def after(self, record: TurnRecord) -> "Log":
        """Return the log with one more turn, which takes the place of what was pending."""
        return replace(self, turns=(*self.turns, record), pending=(None, None))

    def before_last(self) -> "Log":
        """Return the log with its last turn taken back, and nothing pending."""
        record = self.turns[-1]
        return replace(
            self,
            turns=self.turns[:-1],
            pending=(None, None),
            end=None,
            taken_back=(*self.taken_back, record),
            interventions=_done_by(self.interventions, len(self.turns) - 1),
        )

    def with_pending(self, side: Side, orders: tuple[str, ...] | None) -> "Log":
        """Return the log with a side's committed orders, or without them if None."""
        us, china = self.pending
        return replace(self, pending=(orders, china) if side is Side.US else (us, orders))

    @property
    def is_opening(self) -> bool:
        """Tell whether nobody has committed anything in it yet."""
        return not self.turns and self.pending == (None, None) and not self.interventions

    def is_grown_from(self, other: "Log") -> bool:
        """Tell whether ``other`` is an earlier moment of this very match.

        Nothing that it holds is missing here: neither a turn, played or taken back since, nor
        orders that wait to be revealed.
        """
        known = len(other.taken_back)
        if self.taken_back[:known] != other.taken_back:
            return False
        since = self.taken_back[known:]
        done = min([len(other.turns), *(record.turn - 1 for record in since)])
        if not self.header.is_of_same_match(other.header):
            return False
        if self.turns[:done] != other.turns[:done]:
            return False
        known_from_outside = self.interventions[: len(other.interventions)]
        if known_from_outside != _done_by(other.interventions, done):
            return False
        if since:
            return all(record in since for record in other.turns[done:])
        now = self.turns[done].orders if len(self.turns) > done else self.pending
        return all(was is None or was == now[side] for side, was in enumerate(other.pending))


def _done_by(interventions: tuple[Intervention, ...], turns: int) -> tuple[Intervention, ...]:
    """Return interventions as they are told once turns after so many were taken back."""
    return tuple(replace(each, after=min(each.after, turns)) for each in interventions)


def rewound(log: Log, turns: int, branch: str | None = None) -> Log:
    """Return another match that was the same up to so many turns; what came later is not in it.

    The seed is the same: the same orders lead to the same events, and other orders to others.
    That a turn up to there was taken back, and what was done from outside, is still told. Whether
    the match rested after that turn, or ended there by agreement, is not: it goes on.

    Args:
        log: the match that is played on from.
        turns: after how many of its turns.
        branch: tells this branch from others of the same turn; by chance where None.
    """
    parent = Parent(log.header.match, turns, secrets.token_hex(4) if branch is None else branch)
    return Log(
        replace(log.header, parent=parent),
        log.turns[: max(0, turns)],
        taken_back=tuple(each for each in log.taken_back if each.turn <= turns),
        interventions=tuple(
            each
            for each in log.interventions
            if each.after < turns or (each.after == turns and each.kind not in _NOT_PLAYED_ON_FROM)
        ),
    )
