"""How a scenario file is begun, copied, handed on and brought up to date, as a text with comments.

Not here: what may stand in it (`game.scenario.models`), and what is told of it (`checking`).
"""

from game.scenario.authoring.beginning import NotBegun, begin, place_of
from game.scenario.authoring.copying import copied, is_slug, schema_for, with_schema
from game.scenario.authoring.package import Manifest, Package, PackageError, opened, packed
from game.scenario.authoring.templates import TEMPLATES, template

__all__ = [
    "TEMPLATES",
    "Manifest",
    "NotBegun",
    "Package",
    "PackageError",
    "begin",
    "copied",
    "is_slug",
    "opened",
    "packed",
    "place_of",
    "schema_for",
    "template",
    "with_schema",
]
