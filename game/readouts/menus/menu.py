"""What the screens before a match show: scenarios, players, saved matches and the briefing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.scenario import Scenario

__all__ = [
    "Briefing",
    "Fact",
    "MatchChoice",
    "MidMatchChoice",
    "ObjectiveLine",
    "PlayerCard",
    "SaveCard",
    "ScenarioCard",
    "SideCard",
]

PlayerKind = Literal["human", "computer", "persona"]


@dataclass(frozen=True)
class SideCard:
    """One side of a scenario: its name and what it wants, in a sentence."""

    side: int
    name: str
    aim: str
    short: str = ""
    """Its name where there is little room."""


@dataclass(frozen=True)
class Fact:
    """One figure about a scenario: how many gates, events, objectives."""

    label: str
    value: str
    icon: str = ""
    """Its drawing, where there is one."""


@dataclass(frozen=True)
class ScenarioCard:
    """A scenario as it is offered in the list."""

    slug: str
    title: str
    summary: str
    path: str
    """The file it was read from, for scenarios that are not the game's own; may be empty."""
    first_date: str
    """Name of the first turn: ``2026 Q1``."""
    last_date: str
    turns: int
    sides: tuple[SideCard, SideCard]
    facts: tuple[Fact, ...] = ()
    author: str = ""
    licence: str = ""
    usual: str = ""
    """How its matches usually end, in a sentence; empty where that is not known."""
    trouble: str = ""
    """Why it cannot be played, in one line; empty if it can."""
    is_own: bool = False
    """Whether it lies in the folder of the player's own scenarios."""
    unread: bool = False
    """Whether only its name is known so far: a folder may hold hundreds of files."""
    findings: tuple[str, ...] = ()
    """All that is wrong with it, a line each, where it cannot be played."""
    note: str = ""
    """What else its player should know of it, in a sentence; may be empty."""
    written: Scenario | None = None
    """The scenario itself; None where it cannot be played."""


@dataclass(frozen=True)
class PlayerCard:
    """Somebody who can play a side."""

    slug: str
    name: str
    sentence: str
    kind: PlayerKind
    level: int = 0
    """Strength from 1 to 4; 0 where strength is not the point."""


@dataclass(frozen=True)
class SaveCard:
    """A saved match as it is offered in the list."""

    slug: str
    scenario: str
    date: str
    """Name of the turn it stands at: ``2027 Q2``."""
    turn: int
    turns: int
    players: tuple[str, str]
    """Who plays the United States and who plays China."""
    saved_at: str
    """When it was last written, in words of the present language."""
    finished: bool = False
    played: int = 0
    """Turns that have been played."""
    picture: str = ""
    """File with a picture of the board; empty where there is none."""
    trouble: str = ""
    """Why it cannot be opened, in one line; empty if it can."""
    mark: str = ""
    """What it is where it is no ordinary save: a backup."""
    rescue: bool = False
    """Whether the turns before what is damaged can be gone on with; ``turn`` says how many."""
    older: bool = False
    """Whether it was played under older rules: what was ordered can be read, and no more."""


@dataclass(frozen=True)
class MatchChoice:
    """All that must be chosen before a match can begin."""

    scenario: str
    us: str
    china: str
    seed: int | None = None
    """None lets the match draw one."""

    @property
    def humans(self) -> tuple[int, ...]:
        """The sides that people play: 0 the United States, 1 China."""
        return tuple(i for i, who in enumerate((self.us, self.china)) if who == "human")


@dataclass(frozen=True)
class ObjectiveLine:
    """One thing a side is scored by."""

    label: str
    weight: float
    """Share of the score [0..1]."""
    span: str = ""
    """From what value to what value it counts, in a few words."""
    says: str = ""
    """What it means, in a sentence."""
    icon: str = ""
    """The drawing of what it measures, where there is one."""


@dataclass(frozen=True)
class Briefing:
    """What a side is told before its first turn."""

    side: int
    side_name: str
    rival_name: str
    title: str
    date: str
    turns: int
    situation: str
    """Paragraphs with an empty line between; ``# `` begins a heading, ``__`` marks bold words."""
    objectives: tuple[ObjectiveLine, ...]
    rival_objectives: tuple[ObjectiveLine, ...]
    secret: str = ""
    """The side's own brief; not shown where the rival sits at the same screen."""


@dataclass(frozen=True)
class MidMatchChoice:
    """A match of a file as it stands that is played on from one of its turns."""

    file: Path
    turn: int
    """The first turn that is played, counted from 1."""
    seats: tuple[str, str]
    """Who plays from there on, the United States and China."""
    before: tuple[str, str]
    """Who plays the turns before."""
    seed: int
    save: str = ""
    """A saved match whose orders are given again in the turns before; empty for none."""
