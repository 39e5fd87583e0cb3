"""The arena: many matches between two players, on one process, on several, or on a cluster.

Matches are cut into chunks of fixed size, so that the sums come out the same however the work is
shared. Processes and clusters are joblib's business; Dask answers the same call.
"""

from collections.abc import Iterable, Sequence

from game.match.seat import BatchPlayer
from game.match.tally import Tally, chunks_of, join, play_chunk
from game.rules import Ruleset
from game.studies.errors import StudyError, lacks
from game.studies.sharing import load_joblib, shared

__all__ = ["play_matches"]


def play_matches(
    ruleset: Ruleset,
    us: BatchPlayer,
    china: BatchPlayer,
    games: int,
    seed: int,
    *,
    workers: int = 1,
    cluster: str | None = None,
) -> Tally:
    """Return the tally of ``games`` matches.

    Args:
        ruleset: the scenario.
        us: who plays the US.
        china: who plays China.
        games: number of matches.
        seed: the first match's seed; the others follow it.
        workers: processes to share the work.
        cluster: address of a Dask scheduler to share it instead.

    Raises:
        StudyError: several processes or a cluster were asked for and the extra is not installed.
    """
    work = [(ruleset, us, china, chunk) for chunk in chunks_of(seed, games)]
    if cluster is None:
        return join(shared(play_chunk, work, workers))
    return join(_on_cluster(work, cluster))


def _on_cluster(work: Sequence[tuple[object, ...]], cluster: str) -> Iterable[Tally]:
    joblib = load_joblib()
    try:
        from distributed import Client
    except ImportError as missing:
        raise lacks("a cluster needs", "distributed") from missing
    try:
        client = Client(cluster, timeout="10s")
    except (OSError, ValueError) as trouble:
        raise StudyError(f"no scheduler answers at '{cluster}': {trouble}") from trouble
    with client, joblib.parallel_config("dask"):
        spread: list[Tally] = joblib.Parallel()(joblib.delayed(play_chunk)(*each) for each in work)
        return spread
