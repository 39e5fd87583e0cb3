"""The keeper of a class: the one that is held now, and the thread that touches it."""

import time
from contextlib import AbstractContextManager
from pathlib import Path

from game.classroom.class_store import ClassStore
from game.classroom.classes import file_for
from game.classroom.hosted_class import HostedClass
from game.classroom.opening import ClassOpening
from game.classroom.views import ClassViews
from game.online.server.keeper import Clock, Keeper
from game.scenario import Loaded

__all__ = ["ClassKeeper"]


class ClassKeeper(Keeper):
    """Holds one class and what its devices are told; use `begin` or `resume`."""

    def __init__(self, hosted: HostedClass, now: Clock) -> None:
        """Hold a class that nobody touches yet."""
        super().__init__(now)
        self.hosted = hosted
        self.views = ClassViews(hosted)
        self.report: str | None = None
        """The report as a page, once the teacher has handed it out."""
        self.handed: set[str] = set()
        """Digests of the seats that go from hand to hand here: they are always there."""
        hosted.on_change = self._changed

    @classmethod
    def begin(
        cls,
        folder: Path,
        opening: ClassOpening,
        loaded: Loaded,
        seed: int,
        *,
        now: Clock = time.monotonic,
    ) -> "ClassKeeper":
        """Open a new class in a file of its own; raise `StoreError` where it cannot be made."""
        store = ClassStore.begin(file_for(opening, loaded, folder))
        return cls(HostedClass.begin(store, opening, loaded, seed, now=now), now)

    @classmethod
    def resume(cls, file: Path, *, now: Clock = time.monotonic) -> "ClassKeeper":
        """Take a class up from its file, with its clock at rest.

        Raises:
            StoreError: the file cannot be used, or another server has it open.
            SaveError: it is of other rules.
        """
        keeper = cls(HostedClass(ClassStore.open(file), now=now), now)
        keeper.ask(keeper.hosted.rest)
        return keeper

    def tick(self) -> None:
        """Do in the class what nobody asks for."""
        for digest in self.handed:
            self.hosted.presence.hear(digest)
        self.hosted.tick()

    def together(self) -> AbstractContextManager[None]:
        """Return what is around acts that are written down together."""
        return self.hosted.together()

    def close(self) -> None:
        """Let go of the file; nothing that was acknowledged is lost."""
        super().close()
        self.hosted.close()
