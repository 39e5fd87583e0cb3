"""The wire form: what a table tells one side, as plain data that fits into JSON, and back again.

Each ``*_out`` hands out dicts, lists, texts and numbers alone, each ``*_in`` takes them and refuses
anything else with `WireError`; there and back it is the same to the last bit. No sockets and no
secrets belong here: what is put into wire form is what a side is shown anyway, never a state.
"""

from game.online.wire.happenings import happenings_in, happenings_out, reasons_in, reasons_out
from game.online.wire.letters import WIRE_VERSION, data_of, text_of
from game.online.wire.observation import observation_in, observation_out
from game.online.wire.report import report_in, report_out
from game.online.wire.scenario import scenario_in, scenario_out
from game.online.wire.standing import Standing, standing_in, standing_of, standing_out
from game.online.wire.verdict import verdict_in, verdict_out

__all__ = [
    "Standing",
    "WIRE_VERSION",
    "data_of",
    "happenings_in",
    "happenings_out",
    "observation_in",
    "observation_out",
    "reasons_in",
    "reasons_out",
    "report_in",
    "report_out",
    "scenario_in",
    "scenario_out",
    "standing_in",
    "standing_of",
    "standing_out",
    "text_of",
    "verdict_in",
    "verdict_out",
]
