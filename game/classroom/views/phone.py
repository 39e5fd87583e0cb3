"""What a phone may know: its role, its team's list and votes, and the match as its team sees it."""

from collections import Counter

from game.classroom.aliases import tell_name
from game.classroom.cast import Part
from game.classroom.hosted_class import HostedClass
from game.classroom.of_students import MOST_HOLD_BACKS
from game.classroom.people import Student
from game.classroom.phases import Phase
from game.classroom.proposals import Proposal
from game.classroom.room import ClassRoom
from game.classroom.views.boards import Boards
from game.classroom.views.records import (
    ChatLineView,
    DecisionView,
    PhoneView,
    ProposalView,
    RoleCard,
)
from game.classroom.views.teams import (
    clock_view,
    date_of,
    note_views,
    notice_views,
    team_name,
    team_view,
)
from game.language import Texts
from game.rules import Side

__all__ = ["phone_view", "role_card"]


def phone_view(hosted: HostedClass, boards: Boards, student: Student, texts: Texts) -> PhoneView:
    """Return all that one phone may know now."""
    room, part = hosted.room, hosted.room.part_of(student)
    side, names = part.side, boards.names(texts)
    begun = room.phase is not Phase.GATHER
    deciding = room.phase in (Phase.PROPOSE, Phase.VOTE)
    return PhoneView(
        revision=hosted.revision(side),
        phase=room.phase,
        turn=room.turn,
        turns=hosted.table.ruleset.turns,
        date=date_of(hosted, boards, texts),
        clock=clock_view(hosted),
        student=student.number,
        name=tell_name(student, texts),
        asked_name=student.asked_name,
        asked_team=student.asked_team,
        muted=student.muted or side in room.muted_teams,
        role=role_card(part, boards, texts),
        team=team_view(hosted, boards, side, texts),
        rival_name=names.side(side.rival),
        persona=not room.is_played_by_people(part.id),
        board=boards.board(side, texts) if begun else None,
        proposals=_proposals(room, boards, student, texts),
        ballot=room.ballots.get(student.number),
        ready=student.number in room.ready,
        can_veto=deciding and part.power == "veto" and part.id not in room.vetoed,
        can_hold_back=room.phase is Phase.PROPOSE
        and part.power == "hold-back"
        and room.hold_backs.get(part.id, 0) < MOST_HOLD_BACKS
        and side not in room.held_back,
        held_back=room.held_back.get(side, 0.0),
        replies=boards.replies(side, texts) if deciding and part.power == "intelligence" else (),
        decision=_decision(room, boards, side, texts) if room.phase is Phase.REVEAL else None,
        chat=_chat(room, student, texts) if room.settings.chat else None,
        notes=note_views(
            [each for each in room.notes if each.side is side or each.is_delivered], boards, texts
        ),
        notices=notice_views(room),
        ending=boards.ending(texts) if room.phase is Phase.DEBRIEF else None,
    )


def role_card(part: Part, boards: Boards, texts: Texts) -> RoleCard:
    """Return a role as whoever plays it reads it."""
    pick = texts.pick
    return RoleCard(
        id=part.id,
        name=pick(part.name),
        team=team_name(part.side),
        team_name=boards.names(texts).side(part.side),
        public=pick(part.public),
        private=pick(part.private),
        says=tuple((pick(each.text), pick(each.source)) for each in part.says),
        fears=tuple((pick(each.text), pick(each.source)) for each in part.fears),
        goals=tuple(pick(each) for each in part.goals),
        power=part.power,
    )


def _proposals(
    room: ClassRoom, boards: Boards, student: Student, texts: Texts
) -> tuple[ProposalView, ...]:
    if room.phase not in (Phase.PROPOSE, Phase.VOTE):
        return ()
    side = room.part_of(student).side
    stand = {each.number for each in room.ballot(side)}
    return tuple(
        _proposal(room, boards, student, each, each.number in stand, texts)
        for each in room.proposals
        if each.side is side
    )


def _proposal(
    room: ClassRoom, boards: Boards, student: Student, each: Proposal, stands: bool, texts: Texts
) -> ProposalView:
    names, part = boards.names(texts), room.part_of(student)
    menu = {action.slug: action for action in names.ruleset.menus[each.side]}
    given = [menu[slug] for slug in each.orders]
    roles = room.cast.by_id
    by = room.student(each.student)
    can_second = part.power in ("propose", "second")
    listed = not each.struck and room.phase is Phase.PROPOSE
    return ProposalView(
        number=each.number,
        role=texts.pick(roles[each.role].name),
        who="" if by is None else tell_name(by, texts),
        orders=tuple(names.action(action) for action in given),
        slugs=each.orders,
        cost=names.cost(
            sum(action.capital for action in given), sum(action.funds for action in given)
        ),
        effects=boards.effects(each, texts) if not each.struck else (),
        seconded=tuple(texts.pick(roles[role].name) for role in each.seconded),
        stands=stands,
        off=each.struck,
        mine=each.student == student.number,
        may_second=listed and can_second and each.role != part.id and part.id not in each.seconded,
        may_withdraw=listed and each.student == student.number,
        may_veto=not each.struck and part.power == "veto" and part.id not in room.vetoed,
    )


def _decision(room: ClassRoom, boards: Boards, side: Side, texts: Texts) -> DecisionView | None:
    done = room.committed.get(side)
    if done is None:
        return None
    names = boards.names(texts)
    return DecisionView(
        number=done.number,
        orders=tuple(names.order_by_slug(side, slug) for slug in done.orders),
        why=done.why,
        tally=tuple(sorted(Counter(done.votes.values()).items())),
    )


def _chat(room: ClassRoom, student: Student, texts: Texts) -> tuple[ChatLineView, ...]:
    side = room.part_of(student).side
    told = []
    for line in room.lines:
        by = room.student(line.student)
        if line.side is side and by is not None:
            role = texts.pick(room.part_of(by).name)
            mine = by.number == student.number
            told.append(ChatLineView(line.number, tell_name(by, texts), role, line.text, mine))
    return tuple(told)
