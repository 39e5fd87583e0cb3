"""Pages of HTML as a browser has them on a telephone, where there is a browser."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from html import escape, unescape
from pathlib import Path

__all__ = ["BROWSER", "measured"]

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
NARROW = 390
"""A telephone held upright [px]."""

MEASURE = """
const told = [];
for (const frame of document.querySelectorAll("iframe")) {
  const page = frame.contentDocument, wide = page.documentElement.clientWidth;
  const over = [...page.querySelectorAll("main *")].filter(
    (one) => !one.closest(".wide *, svg *") && one.getBoundingClientRect().right > wide + 0.5);
  const letters = [...page.querySelectorAll("figure svg:not(.swatch)")].map((one) =>
    parseFloat(page.defaultView.getComputedStyle(one.querySelector("text")).fontSize)
    * one.getBoundingClientRect().width / one.viewBox.baseVal.width);
  told.push([page.documentElement.scrollWidth - wide, over.map((one) => one.tagName).join("+"),
    Math.min(...letters).toFixed(1)].join(" "));
}
document.title = told.join("|");
"""
"""Written into a page around the pages: what each overflows by, and its smallest letters [px]."""


def measured(pages: Mapping[str, str], folder: Path) -> dict[str, tuple[str, str, str]]:
    """What each page overflows by, the elements that do, and its smallest letters [px].

    All of them in one start of the browser.
    """
    assert BROWSER is not None
    frames = "".join(
        f'<iframe style="border:0;width:{NARROW}px;height:900px" srcdoc="{escape(page)}"></iframe>'
        for page in pages.values()
    )
    (folder / "all.html").write_text(
        f'<!doctype html><meta charset="utf-8"><body>{frames}'
        f"<script>window.onload = () => {{ {MEASURE} }};</script></body>",
        encoding="utf-8",
    )
    switches = (
        "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --dump-dom --virtual-time-budget=2000"
    )
    profile, file = f"--user-data-dir={folder / 'profile'}", (folder / "all.html").as_uri()
    ran = subprocess.run(
        [BROWSER, *switches.split(), profile, file],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    title = re.search(r"<title>(.*?)</title>", ran.stdout)
    assert title is not None
    told = unescape(title[1]).split("|")
    found = {}
    for name, each in zip(pages, told, strict=True):
        over, which, letters = each.split(" ")
        found[name] = over, which, letters
    return found
