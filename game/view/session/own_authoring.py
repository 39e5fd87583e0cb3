"""An author's own scenarios: begun from a template or as a copy, and packed to hand on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.files import write_whole
from game.scenario import ScenarioError, own, recall, shipped
from game.view.menus.author_ways import Origin
from game.view.menus.catalogue import CatalogueError

if TYPE_CHECKING:
    from game.language import Texts

__all__ = ["OwnAuthoring"]


class OwnAuthoring:
    """Works on the folder of the player's own scenarios."""

    def origins(self, texts: Texts) -> Sequence[Origin]:
        """Return templates from the smallest on, then the game's scenarios and the player's own."""
        from game.scenario.authoring import TEMPLATES

        return (
            *(_from_template(name, texts) for name in TEMPLATES),
            *(_copy_of(name, texts) for name in shipped()),
            *(Origin(str(path), path.stem, str(path), is_copy=True) for path in own()),
        )

    def begin(self, name: str, origin: Origin, texts: Texts) -> Path:
        """Write a new scenario file under a name into the folder, and return it."""
        from game.scenario.authoring import NotBegun, begin, place_of

        try:
            place = place_of(Path(name))
            begin(place, origin.slug, texts, is_copy=origin.is_copy)
        except NotBegun as refused:
            subject = refused.subject
            message = texts(f"cli-new-{refused.code}", name=subject, file=subject)
            raise CatalogueError(message) from refused
        except ScenarioError as trouble:
            raise CatalogueError(str(trouble.findings[0])) from trouble
        except (OSError, ValueError) as trouble:
            raise CatalogueError(str(trouble)) from trouble
        return place

    def pack(self, path: Path, texts: Texts) -> Path:
        """Put a scenario into one file beside its own; raise CatalogueError with what is wrong."""
        from game.scenario.authoring import packed
        from game.scenario.reading import read_text

        try:
            _, data = packed(read_text(path), str(path))
            package = path.with_suffix(".zip")
            write_whole(package, data)
        except ScenarioError as trouble:
            raise CatalogueError(trouble.findings[0].told(texts)) from trouble
        except OSError as trouble:
            raise CatalogueError(str(trouble)) from trouble
        return package


def _from_template(name: str, texts: Texts) -> Origin:
    from game.scenario.authoring.templates import FOLDER
    from game.scenario.document import read_document
    from game.scenario.reading import read_text

    file = FOLDER / f"{name}.yaml"
    title = read_document(read_text(file), str(file)).data["title"]
    return Origin(name, texts.pick(title), texts(f"template-{name}"), is_copy=False)


def _copy_of(name: str, texts: Texts) -> Origin:
    scenario = recall(name).scenario
    return Origin(name, texts.pick(scenario.title), texts.pick(scenario.summary), is_copy=True)
