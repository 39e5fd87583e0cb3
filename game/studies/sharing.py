"""The work of a study, piece by piece: here, or shared out among processes by joblib."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from game.studies.errors import lacks

__all__ = ["load_joblib", "shared"]

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


def shared(
    play: Callable[..., T], work: Iterable[tuple[Any, ...]], workers: int, *, in_order: bool = True
) -> Iterator[T]:
    """Yield what comes of each piece of work, in the order given or as they are finished.

    Raises:
        StudyError: several processes were asked for and joblib is not installed.
    """
    if workers == 1:
        for each in work:
            yield play(*each)
        return
    joblib = load_joblib()
    way = "generator" if in_order else "generator_unordered"
    calls = (joblib.delayed(play)(*each) for each in work)
    yield from joblib.Parallel(n_jobs=workers, return_as=way)(calls)
