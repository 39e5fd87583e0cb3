"""The work of a study, piece by piece: here, or shared out among processes by joblib."""

import os
import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from game.studies.errors import StudyError, lacks
from game.studies.tether import end_with_parent

__all__ = ["load_joblib", "shared", "usual_workers"]

T = TypeVar("T")


def load_joblib() -> Any:
    """Return joblib, which only several processes need.

    Raises:
        StudyError: it is not installed.
    """
    try:
        import joblib
    except ImportError as lacking:
        raise lacks("several processes need", "joblib") from lacking
    return joblib


def usual_workers() -> int:
    """Return how many processes a study takes that is not told: two where they can be had."""
    try:
        load_joblib()
    except StudyError:
        return 1
    return 2


def shared(
    play: Callable[..., T], work: Iterable[tuple[Any, ...]], workers: int, *, in_order: bool = True
) -> Iterator[T]:
    """Yield what comes of each piece of work, in the order given or as they are finished.

    Raises:
        StudyError: several processes were asked for and joblib is not installed.
    """
    pieces = list(work)
    processes = min(workers, len(pieces))
    if processes <= 1:
        for each in pieces:
            yield play(*each)
        return
    joblib = load_joblib()
    tied = {"initializer": end_with_parent, "initargs": (os.getpid(),)}
    way = "generator" if in_order else "generator_unordered"
    calls = (joblib.delayed(play)(*each) for each in pieces)
    warnings.filterwarnings("ignore", r"\d+ tasks which were still being processed", UserWarning)
    with joblib.parallel_config("loky", **tied):
        parallel = joblib.Parallel(n_jobs=processes, return_as=way)
    yield from parallel(calls)
