"""What pages need beside themselves: a style, a script, an icon, each sent once and then kept.

Its address holds a digest of what it says, so that a phone never has an old one.
"""

import hashlib
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from game.online.server.gate import Refused
from game.places import ASSETS

__all__ = ["address_of_static", "icon_svg", "send_static", "static_text"]

FOLDER: Final = Path(__file__).parent / "static"

KINDS: Final = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}

_COMMENT: Final = re.compile(r"(^|\s)//\s.*")
"""From two strokes and a space to the end of a line, as our scripts have their comments."""

_GAP: Final = re.compile(r"""("[^"]*"|`[^`]*`)| *([-=+<>?:;,{}()|&!]+) *""")
"""A text, which stays as it is, or signs with the spaces around them, which mean nothing."""

A_YEAR: Final = 31_536_000
"""How long a browser may keep what never changes under its address [s]."""


@cache
def static_text(name: str) -> str:
    """Return a file as it is sent: the styles with the game's colours, the scripts squeezed."""
    if name == "icon.svg":
        return (ASSETS / "packaging" / "eighteen-months.svg").read_text(encoding="utf-8")
    text = (FOLDER / name).read_text(encoding="utf-8")
    if name.endswith(".css"):
        return _colours() + text
    lines = (_COMMENT.sub("", line).strip() for line in text.splitlines())
    return "\n".join(_GAP.sub(r"\1\2", line) for line in lines if line)


@cache
def address_of_static(name: str) -> str:
    """Return where a file is found now."""
    digest = hashlib.sha256(static_text(name).encode()).hexdigest()[:12]
    stem, _, kind = name.rpartition(".")
    return f"/static/{stem}-{digest}.{kind}"


@cache
def icon_svg(name: str) -> str:
    """Return one of the game's drawings as it stands in a page, in the colour of the text."""
    drawn = (ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8").strip()
    drawn = drawn.replace('xmlns="http://www.w3.org/2000/svg" ', "").replace(
        "#ffffff", "currentColor"
    )
    return drawn.replace("<svg ", '<svg class="icon" aria-hidden="true" ', 1)


async def send_static(request: Request, names: tuple[str, ...]) -> Response:
    """Send one of ``names``; raise `Refused` where a request is for none of them."""
    known = {address_of_static(name): name for name in names}
    name = known.get(request.url.path)
    if name is None:
        raise Refused(404, "no-such-page")
    headers = {"Cache-Control": f"public, max-age={A_YEAR}, immutable"}
    return Response(static_text(name), 200, headers, KINDS[name.rpartition(".")[2]])


def _colours() -> str:
    """Return the game's colours as properties: dark, or light, or with more contrast."""
    theme = tomllib.loads((ASSETS / "theme.toml").read_text(encoding="utf-8"))
    colours, contrast = theme["colours"], theme["contrast"]
    light, more = "@media (prefers-color-scheme:light)", "@media (prefers-contrast:more)"
    both = "@media (prefers-contrast:more) and (prefers-color-scheme:light)"
    return (
        f":root{{color-scheme:dark light;{_properties(colours['dark'])}}}\n"
        f"{light}{{:root{{{_properties(colours['light'])}}}}}\n"
        f"{more}{{:root{{{_properties(contrast['dark'])}}}}}\n"
        f"{both}{{:root{{{_properties(contrast['light'])}}}}}\n"
    )


def _properties(colours: dict[str, Any]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in colours.items())
