"""What the whole class sees at the front: the match without secrets, who is there and has voted."""

from game.classroom.audiences import PROJECTOR
from game.classroom.hosted_class import HostedClass
from game.classroom.phases import Phase
from game.classroom.views.boards import Boards
from game.classroom.views.records import ProjectorView
from game.classroom.views.teams import (
    branch_views,
    clock_view,
    date_of,
    note_views,
    notice_views,
    team_view,
)
from game.language import Texts
from game.rules import Side

__all__ = ["projector_view"]


def projector_view(hosted: HostedClass, boards: Boards, texts: Texts) -> ProjectorView:
    """Return what may be shown to everybody now."""
    room = hosted.room
    us, china = (team_view(hosted, boards, side, texts) for side in Side)
    published = [each for each in room.notes if each.state == "published"]
    return ProjectorView(
        revision=hosted.revision(PROJECTOR),
        phase=room.phase,
        turn=room.turn,
        turns=hosted.table.ruleset.turns,
        date=date_of(hosted, boards, texts),
        clock=clock_view(hosted),
        pin=hosted.opening.pin if room.door else "",
        teams=(us, china),
        wall=None if room.phase is Phase.GATHER else boards.wall(texts),
        notes=note_views(published, boards, texts),
        notices=notice_views(room),
        branches=branch_views(room),
        ending=boards.ending(texts) if room.phase is Phase.DEBRIEF else None,
    )
