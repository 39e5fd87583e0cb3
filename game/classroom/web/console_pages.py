"""What the teacher's pages are filled with: the class, its lesson plan, where it is found."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from markupsafe import Markup

from game.classroom.class_keeper import ClassKeeper
from game.classroom.joining import return_code
from game.classroom.phases import Phase
from game.classroom.teacher_acts import Start
from game.classroom.web.pages import render
from game.classroom.web.phone_pages import minutes
from game.classroom.web.plan_steps import minutes_behind, plan_of, steps_of
from game.classroom.web.premises import Premises
from game.classroom.web.qr import join_address, qr_svg
from game.language import Texts
from game.scenario import plans_of

__all__ = ["PAGES", "ConsolePages"]

PAGES: Final = {
    "lead": "/console",
    "class": "/console/class",
    "match": "/console/match",
    "network": "/console/network",
    "end": "/console/end",
}
"""The pages of the console, and where they are."""


class ConsolePages:
    """Writes the pages of the console, of the projector and of what goes from hand to hand."""

    def __init__(self, keeper: ClassKeeper, premises: Premises, plan: int = 0) -> None:
        """Write pages of this class; ``plan`` is offered first [minutes]."""
        self.keeper, self._premises, self._plan = keeper, premises, plan
        self._began: datetime | None = None

    def write(self, tab: str, texts: Texts, **more: Any) -> str:
        """Return a page of the console; called in the writing thread."""
        hosted = self.keeper.hosted
        view = self.keeper.views.console(texts.language)
        plans = plans_of(self._scenario)
        plan = plan_of(plans, view.plan or self._plan)
        passed = self._passed()
        filled = {
            "v": view,
            "tab": tab,
            "tabs": PAGES,
            "steps": steps_of(plan, hosted.room, texts) if plan else (),
            "plan": plan,
            "questions": (plan.questions if plan else ()) or self._scenario.questions,
            "plans": [(each.minutes, texts.pick(each.title)) for each in plans],
            "passed": passed,
            "behind": minutes_behind(plan, hosted.room, passed) if plan and passed else 0,
            "codes": {
                each.number: return_code(hosted.opening.secret, each)
                for each in hosted.room.students
            },
            "has_report": self.keeper.report is not None,
            "file": str(hosted.file),
            **self._frame(texts),
            **self._door(texts, view.pin),
            **more,
        }
        return render(f"console/{tab}.html", texts, **filled)

    def projector(self, texts: Texts, draw_race: Callable[..., str], **more: Any) -> str:
        """Return what the class sees at the front; called in the writing thread."""
        view = self.keeper.views.projector(texts.language)
        race = "" if view.wall is None else draw_race(view.wall.race)
        filled = {
            "v": view,
            "race": Markup(race),  # noqa: S704 - made of escaped words
            **self._frame(texts),
            **self._door(texts, view.pin),
            **more,
        }
        return render("console/projector.html", texts, **filled)

    def round(self, template: str, texts: Texts, **more: Any) -> str:
        """Return a page of what goes from hand to hand; called in the writing thread."""
        view = self.keeper.views.projector(texts.language)
        return render(f"console/{template}.html", texts, v=view, **self._frame(texts), **more)

    @property
    def _scenario(self) -> Any:
        return self.keeper.hosted.table.loaded.scenario

    def _frame(self, texts: Texts) -> dict[str, Any]:
        return {"title": texts.pick(self._scenario.title), "minutes": minutes}

    def _door(self, texts: Texts, pin: str) -> dict[str, Any]:
        addresses = self._premises.addresses
        picture = qr_svg(join_address(addresses[0], pin), texts("console-qr")) if pin else ""
        return {
            "addresses": [*addresses, *filter(None, [self._premises.name])],
            "lost": self._premises.lost,
            "here_alone": self._premises.is_for_here_alone,
            "elsewhere": len(self._premises.elsewhere),
            "cut_off": self._premises.is_cut_off,
            "qr": Markup(picture),  # noqa: S704 - our own drawing
        }

    def _passed(self) -> int | None:
        """Return how long the lesson has lasted [minutes]; None before it begins."""
        if self.keeper.hosted.room.phase is Phase.GATHER:
            return None
        if self._began is None:
            acts = (each.written for each in self.keeper.hosted.record().acts)
            starts = [each.at for each in acts if isinstance(each.act, Start) and not each.refused]
            self._began = starts[0] if starts else datetime.now(UTC)
        return int((datetime.now(UTC) - self._began).total_seconds() // 60)
