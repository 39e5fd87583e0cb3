"""A run of the depth study from the command line: a progress bar, and blocks kept on disk."""

from game.language import Texts
from game.places import cache_folder
from game.scenario import Loaded
from game.studies.depth import Json, study_depth
from game.studies.kept import Kept
from game.studies.league import Sizes
from game.studies.progress import progress_bar

__all__ = ["run_depth"]


def run_depth(
    loaded: Loaded, games: int, seed: int, *, workers: int, resume: bool, texts: Texts
) -> Json:
    """Return the findings; the bar is drawn on standard error.

    Args:
        loaded: the scenario.
        games: matches of ``hard`` against ``hard``; the other pairings keep their proportions.
        seed: the first match's seed.
        workers: processes.
        resume: whether blocks that an earlier run finished are taken up.
        texts: words for the bar.
    """
    folder = cache_folder() / "studies"
    kept = Kept(folder, loaded.ruleset, resume=resume)
    with progress_bar(texts("depth-progress")) as progress:
        return study_depth(
            loaded.ruleset,
            Sizes().scaled(games),
            seed,
            kept,
            workers=workers,
            progress=progress,
        )
