"""The joining window: its seat at a match of elsewhere, with the shape of any other table.

Here belongs what a window needs to sit down, to send acts and to hear news. What it must not know,
the server never sends; nothing that is drawn belongs here.
"""

from game.online.client.courier import LinkState
from game.online.client.joining import Invitation, address_in, ask_at, join
from game.online.client.reach import Unreachable
from game.online.client.remote_room import Line, RemoteRoom, TimeLeft
from game.online.client.remote_table import RemoteTable
from game.online.client.seats_file import HeldSeat, SeatsFile

__all__ = [
    "HeldSeat",
    "Invitation",
    "Line",
    "LinkState",
    "RemoteRoom",
    "RemoteTable",
    "SeatsFile",
    "TimeLeft",
    "Unreachable",
    "address_in",
    "ask_at",
    "join",
]
