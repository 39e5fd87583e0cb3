"""The records of what a class is told; texts in them are in the language that was asked for."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.classroom.cast import TeamSlug
from game.classroom.phases import Phase
from game.classroom.proposals import Off
from game.classroom.room import ClassSettings
from game.classroom.talk import NoteState, Tone
from game.readouts.board.meters import MetersReadout
from game.readouts.board.score import TopBarReadout
from game.readouts.board.stocks import StocksReadout
from game.readouts.ending.ending import EndingReadout
from game.readouts.orders.orders import OrdersReadout
from game.readouts.quarter.report import ReportReadout
from game.readouts.quarter.reveal import RevealReadout
from game.readouts.race.timeline import TimelineReadout
from game.readouts.words.signs import Effect
from game.scenario.teaching import Power

__all__ = [
    "BoardView",
    "BranchView",
    "ChatLineView",
    "ClockView",
    "ConsoleView",
    "DecisionView",
    "GoalView",
    "NoteView",
    "NoticeView",
    "PhoneView",
    "ProjectorView",
    "ProposalView",
    "RoleCard",
    "ScoreView",
    "SeatView",
    "StudentView",
    "TeamView",
    "WallView",
]


@dataclass(frozen=True)
class ClockView:
    """The clock of the phase."""

    seconds: int | None
    """How long the phase was to last [s]; None where it has no clock."""
    left: float | None
    """Time left [s]."""
    runs: bool
    paused: bool
    """Whether the teacher has stopped it."""


@dataclass(frozen=True)
class RoleCard:
    """A role as whoever plays it reads it."""

    id: str
    name: str
    team: TeamSlug
    team_name: str
    public: str
    private: str
    says: tuple[tuple[str, str], ...]
    """Talking points, each with its source."""
    fears: tuple[tuple[str, str], ...]
    goals: tuple[str, ...]
    """What its private score asks for."""
    power: Power


@dataclass(frozen=True)
class GoalView:
    """One goal of a role's private score, as it stands."""

    text: str
    reached: float
    """How far it is reached [0..1]."""
    points: float
    """What that brings [points of 100]."""


@dataclass(frozen=True)
class ScoreView:
    """A role's private score, as far as its own team can know."""

    goals: tuple[GoalView, ...]
    total: float
    """[points of 100]"""


@dataclass(frozen=True)
class SeatView:
    """A role as everybody may see it."""

    role: str
    name: str
    team: TeamSlug
    public: str
    who: tuple[str, ...]
    """Names of those who sit in it."""
    here: int
    """How many of them are connected."""
    persona: bool
    """Whether its persona plays it now."""
    done: bool
    """Whether it has voted in this vote, or is ready in another phase; never how."""


@dataclass(frozen=True)
class TeamView:
    """A team as everybody may see it."""

    team: TeamSlug
    name: str
    seats: tuple[SeatView, ...]
    done: int
    """So many of the roles of people are done."""
    people: int
    """So many roles are played by people."""


@dataclass(frozen=True)
class BoardView:
    """The match as one team may know it."""

    revision: int
    """The table's; acts on the board name it, and `PhoneView.turn`."""
    top: TopBarReadout
    meters: MetersReadout
    stocks: StocksReadout
    orders: OrdersReadout | None
    """With forecasts of this turn on every choice; None while none can be chosen."""
    slots: int
    """So many orders fit into a proposal."""
    slugs: tuple[str, ...]
    """What an order of the menu is called in acts, by `Choice.action`."""
    reveal: RevealReadout | None
    """The last turn as it came to light; None before the first."""
    report: ReportReadout | None


@dataclass(frozen=True)
class ProposalView:
    """A proposal on one's own team's list."""

    number: int
    role: str
    """Name of the role that brought it."""
    who: str
    """Name of whoever did; empty for a persona."""
    student: int
    """Their number; 0 for a persona."""
    orders: tuple[str, ...]
    """Names of its orders."""
    slugs: tuple[str, ...]
    cost: str
    effects: tuple[Effect, ...]
    """What it would change by the end of the turn, the most telling first."""
    seconded: tuple[str, ...]
    """Names of the roles that have seconded it."""
    stands: bool
    """Whether it stands on the ballot."""
    off: Off | None
    """Why it is off the list."""
    mine: bool
    may_second: bool
    may_withdraw: bool
    may_veto: bool


@dataclass(frozen=True)
class DecisionView:
    """What one's own team committed in the last turn, and why."""

    number: int
    orders: tuple[str, ...]
    why: str
    tally: tuple[tuple[int, int], ...]
    """Votes that counted for each proposal, and for none (0), those of personas where they decided;
    of whom is a secret within the team."""


@dataclass(frozen=True)
class ChatLineView:
    """A line of a team's chat."""

    number: int
    student: int
    who: str
    role: str
    text: str
    mine: bool


@dataclass(frozen=True)
class NoteView:
    """A note between the governments."""

    number: int
    team: TeamSlug
    team_name: str
    """Who sends it."""
    turn: int
    tone: Tone
    text: str
    state: NoteState


@dataclass(frozen=True)
class NoticeView:
    """A notice of the teacher."""

    number: int
    turn: int
    text: str


@dataclass(frozen=True)
class BranchView:
    """A course of the match that was left for another."""

    number: int
    turns: int
    kept: int


@dataclass(frozen=True)
class PhoneView:
    """All that a phone may know."""

    revision: int
    """Of what this phone's team may know; the doorbell carries it."""
    phase: Phase
    turn: int
    """Turns finished; acts on the board name it."""
    turns: int
    """Turns of the whole match."""
    date: str
    """The quarter in hand."""
    clock: ClockView
    student: int
    name: str
    asked_name: str
    asked_team: str
    muted: bool
    role: RoleCard
    team: TeamView
    rival_name: str
    persona: bool
    """Whether a persona plays one's role now."""
    board: BoardView | None
    """None until the lesson begins."""
    proposals: tuple[ProposalView, ...]
    ballot: int | None
    """What one has voted for, 0 for no orders; None before."""
    ready: bool
    can_veto: bool
    can_hold_back: bool
    held_back: float
    """Share of the team's funds that is put aside this turn [0..1]."""
    replies: tuple[str, ...]
    """The rival's likely orders, for a role with the power of intelligence."""
    decision: DecisionView | None
    """While it is revealed."""
    chat: tuple[ChatLineView, ...] | None
    """None where the teacher has it off."""
    notes: tuple[NoteView, ...]
    """One's own team's and those that were delivered."""
    notices: tuple[NoticeView, ...]
    score: ScoreView | None
    """One's own private score so far; None before the first turn."""
    return_code: str
    """What brings one back into this seat on another device; good for once."""
    ending: EndingReadout | None


@dataclass(frozen=True)
class WallView:
    """The match as everybody may know it: nothing that either team keeps from the other."""

    top: TopBarReadout
    race: TimelineReadout
    meters: MetersReadout
    reveal: RevealReadout | None


@dataclass(frozen=True)
class ProjectorView:
    """What is shown to the whole class."""

    revision: int
    phase: Phase
    turn: int
    turns: int
    date: str
    clock: ClockView
    pin: str
    """Empty while the door is closed."""
    teams: tuple[TeamView, TeamView]
    wall: WallView | None
    """None until the lesson begins."""
    notes: tuple[NoteView, ...]
    """Those that were published."""
    notices: tuple[NoticeView, ...]
    branches: tuple[BranchView, ...]
    ending: EndingReadout | None


@dataclass(frozen=True)
class StudentView:
    """A device as the teacher sees it."""

    number: int
    name: str
    role: str
    role_name: str
    team: TeamSlug
    here: bool
    done: bool
    asked_name: str
    asked_team: str
    muted: bool
    revoked: bool


@dataclass(frozen=True)
class GateView:
    """A gate that the teacher may set."""

    slug: str
    name: str
    now: str
    """How it stands, in words."""
    settings: tuple[tuple[int, str], ...]
    """What it may be set to beside that: the number, and what that is called."""


@dataclass(frozen=True)
class ConsoleView:
    """What the teacher sees: the class as it is led, no orders and no votes."""

    revision: int
    phase: Phase
    turn: int
    turns: int
    date: str
    clock: ClockView
    plan: int
    plans: tuple[int, ...]
    """Minutes of the lesson plans that there are."""
    door: bool
    pin: str
    closing: bool
    settings: ClassSettings
    seconds: Mapping[str, int]
    """How long each phase lasts [s]."""
    teams: tuple[TeamView, TeamView]
    students: tuple[StudentView, ...]
    muted_teams: tuple[TeamSlug, ...]
    notes: tuple[NoteView, ...]
    notices: tuple[NoticeView, ...]
    events: tuple[tuple[str, str], ...]
    """Events that can be let happen: slug and title."""
    stocks: tuple[tuple[str, str], ...]
    """Stocks that can be set: slug, and name with the value now and those that it may have."""
    gates: tuple[GateView, ...]
    """Gates that can be set."""
    branches: tuple[BranchView, ...]
    ending: EndingReadout | None
