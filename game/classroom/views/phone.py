"""What a phone may know: its role, its team's list and votes, and the match as its team sees it."""

from collections import Counter
from dataclasses import replace

from game.classroom.aliases import tell_name
from game.classroom.cast import Part, team_slug
from game.classroom.hosted_class import HostedClass
from game.classroom.joining import return_code
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
    team_view,
)
from game.language import Texts
from game.rules import Side

__all__ = ["phone_view", "role_card", "role_view"]


def role_view(hosted: HostedClass, boards: Boards, part: Part, texts: Texts) -> PhoneView:
    """Return what every phone of a role may know now, but for what is its own alone."""
    room, side, names = hosted.room, part.side, boards.names(texts)
    deciding = room.phase in (Phase.PROPOSE, Phase.VOTE)
    return PhoneView(
        revision=hosted.revision(side),
        phase=room.phase,
        turn=room.turn,
        turns=hosted.table.ruleset.turns,
        date=date_of(hosted, boards, texts),
        clock=clock_view(hosted),
        student=0,
        name="",
        asked_name="",
        asked_team="",
        muted=side in room.muted_teams,
        role=role_card(part, boards, texts),
        team=team_view(hosted, boards, side, texts),
        rival_name=names.side(side.rival),
        persona=not room.is_played_by_people(part.id),
        board=None
        if room.phase is Phase.GATHER
        else boards.board(side, texts, choosing=room.phase is Phase.PROPOSE),
        proposals=_proposals(room, boards, part, texts),
        ballot=None,
        ready=False,
        can_veto=deciding and part.power == "veto" and part.id not in room.vetoed,
        can_hold_back=room.phase is Phase.PROPOSE
        and part.power == "hold-back"
        and len(room.hold_backs.get(part.id, ())) < MOST_HOLD_BACKS
        and side not in room.held_back,
        held_back=room.held_back.get(side, 0.0),
        replies=boards.replies(side, texts) if deciding and part.power == "intelligence" else (),
        decision=_decision(room, boards, side, texts) if room.phase is Phase.REVEAL else None,
        chat=_chat(room, side, texts) if room.settings.chat else None,
        notes=note_views(
            [each for each in room.notes if each.side is side or each.is_delivered], boards, texts
        ),
        notices=notice_views(room),
        score=boards.score(part, texts) if room.turn else None,
        return_code="",
        ending=boards.ending(texts) if room.phase is Phase.DEBRIEF else None,
    )


def phone_view(
    hosted: HostedClass, of_role: PhoneView, student: Student, texts: Texts
) -> PhoneView:
    """Return what one phone may know now, from what every phone of its role may."""
    room, number = hosted.room, student.number
    return replace(
        of_role,
        clock=clock_view(hosted),
        student=number,
        name=tell_name(student, texts),
        asked_name=student.asked_name,
        asked_team=student.asked_team,
        muted=of_role.muted or student.muted,
        ballot=room.ballots.get(number),
        ready=number in room.ready,
        proposals=tuple(
            replace(each, mine=True, may_withdraw=each.off is None and room.phase is Phase.PROPOSE)
            if each.student == number
            else each
            for each in of_role.proposals
        ),
        chat=None
        if of_role.chat is None
        else tuple(
            replace(line, mine=True) if line.student == number else line for line in of_role.chat
        ),
        return_code=return_code(hosted.opening.secret, student),
    )


def role_card(part: Part, boards: Boards, texts: Texts) -> RoleCard:
    """Return a role as whoever plays it reads it."""
    pick, role = texts.pick, part.role
    return RoleCard(
        id=role.id,
        name=pick(role.name),
        team=team_slug(part.side),
        team_name=boards.names(texts).side(part.side),
        public=pick(role.public),
        private=pick(role.private),
        says=tuple((pick(each.text), pick(each.source)) for each in role.says),
        fears=tuple((pick(each.text), pick(each.source)) for each in role.fears),
        goals=tuple(pick(each.text) for each in role.goals),
        power=part.power,
    )


def _proposals(
    room: ClassRoom, boards: Boards, part: Part, texts: Texts
) -> tuple[ProposalView, ...]:
    if room.phase not in (Phase.PROPOSE, Phase.VOTE):
        return ()
    stand = {each.number for each in room.ballot(part.side)}
    return tuple(
        _proposal(room, boards, part, each, each.number in stand, texts)
        for each in room.proposals
        if each.side is part.side
    )


def _proposal(
    room: ClassRoom, boards: Boards, part: Part, each: Proposal, stands: bool, texts: Texts
) -> ProposalView:
    names, roles = boards.names(texts), room.cast.by_id
    menu = {action.slug: action for action in names.ruleset.menus[each.side]}
    given = [menu[slug] for slug in each.orders]
    by = room.student(each.student)
    is_others = each.role != part.id and part.id not in each.seconded
    listed = each.struck is None
    return ProposalView(
        number=each.number,
        role=texts.pick(roles[each.role].role.name),
        who="" if by is None else tell_name(by, texts),
        student=each.student,
        orders=tuple(names.action(action) for action in given),
        slugs=each.orders,
        cost=names.cost(
            sum(action.capital for action in given), sum(action.funds for action in given)
        ),
        effects=boards.effects(each, texts) if listed else (),
        seconded=tuple(texts.pick(roles[role].role.name) for role in each.seconded),
        stands=stands,
        off=each.struck,
        mine=False,
        may_second=listed
        and is_others
        and room.phase is Phase.PROPOSE
        and part.power in ("propose", "second"),
        may_withdraw=False,
        may_veto=listed and part.power == "veto" and part.id not in room.vetoed,
    )


def _decision(room: ClassRoom, boards: Boards, side: Side, texts: Texts) -> DecisionView | None:
    done = room.committed.get(side)
    if done is None:
        return None
    names = boards.names(texts)
    counted = [
        vote
        for role, vote in done.votes.items()
        if done.why == "personas" or role not in done.by_persona
    ]
    return DecisionView(
        number=done.number,
        orders=tuple(names.order_by_slug(side, slug) for slug in done.orders),
        why=done.why,
        tally=tuple(sorted(Counter(counted).items())),
    )


def _chat(room: ClassRoom, side: Side, texts: Texts) -> tuple[ChatLineView, ...]:
    told = []
    for line in room.lines:
        by = room.student(line.student)
        if line.side is side and by is not None:
            role = texts.pick(room.part_of(by).role.name)
            name = tell_name(by, texts)
            told.append(ChatLineView(line.number, by.number, name, role, line.text, mine=False))
    return tuple(told)
