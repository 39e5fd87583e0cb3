"""How a match is played: table, seats and session, the log that is also the save, the transcript.

No rules of the game live here, and no policy of a player: both come in through their shapes.
"""

from game.match.course import AGREED, Course, Turn, is_agreed, named, numbered
from game.match.errors import (
    BrokenSave,
    IllegalOrders,
    MatchError,
    MovedOn,
    NoRunUp,
    NotNow,
    OtherRules,
    OtherScenario,
    Parted,
    SaveError,
    UnknownOrder,
    UnknownSubject,
    UnwritableSave,
    WrongValue,
)
from game.match.happenings import Happening, Kind
from game.match.intervals import wilson
from game.match.interventions import Intervention, InterventionKind
from game.match.local_matches import LocalMatches
from game.match.local_table import LocalTable
from game.match.log import AGREED_DRAW, Log
from game.match.match import RunUp, play_out, play_up, repeat
from game.match.records import end_of, log_of, rebuild
from game.match.restore import Restored, rescue, restore, scenario_of
from game.match.revisions import Revisions
from game.match.saves import Keeper, Saves
from game.match.seat import HUMAN, BatchPlayer, Player, Seat
from game.match.session import Phase, Session
from game.match.slots import Kind as SlotKind
from game.match.slots import Slot, picture_of, salvage
from game.match.table import Recorded, Report, Table
from game.match.tally import Tally, simulate
from game.match.told_table import ToldTable, is_told

__all__ = [
    "AGREED",
    "AGREED_DRAW",
    "HUMAN",
    "BatchPlayer",
    "BrokenSave",
    "Course",
    "Happening",
    "IllegalOrders",
    "Intervention",
    "InterventionKind",
    "Keeper",
    "Kind",
    "LocalMatches",
    "LocalTable",
    "Log",
    "MatchError",
    "MovedOn",
    "NoRunUp",
    "NotNow",
    "OtherRules",
    "OtherScenario",
    "Parted",
    "Phase",
    "Player",
    "Recorded",
    "Report",
    "Restored",
    "Revisions",
    "RunUp",
    "SaveError",
    "Saves",
    "Seat",
    "Session",
    "Slot",
    "SlotKind",
    "Table",
    "Tally",
    "ToldTable",
    "Turn",
    "UnknownOrder",
    "UnknownSubject",
    "UnwritableSave",
    "WrongValue",
    "end_of",
    "is_agreed",
    "is_told",
    "log_of",
    "named",
    "numbered",
    "picture_of",
    "play_out",
    "play_up",
    "rebuild",
    "repeat",
    "rescue",
    "restore",
    "salvage",
    "scenario_of",
    "simulate",
    "wilson",
]
