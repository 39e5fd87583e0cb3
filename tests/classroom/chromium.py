"""A real browser: the Chromium of this computer, driven by Playwright, with axe-core to judge."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

__all__ = ["BROWSER", "SIZES", "a_browser", "a_phone", "violations"]

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)

SIZES = {"small": (360, 640), "phone": (390, 844), "tablet": (768, 1024)}
"""Widths and heights of screens that students hold [px]."""

LOCALES = {"en": "en-GB", "ja": "ja-JP", "zh": "zh-CN"}

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
"""What axe-core judges by: WCAG 2.2 to level AA, and what it holds to be good practice."""


@contextmanager
def a_browser() -> Iterator[Browser]:
    """Start the browser."""
    assert BROWSER is not None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@contextmanager
def a_phone(
    browser: Browser,
    language: str = "en",
    size: str = "phone",
    *,
    scheme: Any = "dark",
    script: bool = True,
) -> Iterator[Page]:
    """Open a browser of its own, as a phone has it."""
    width, height = SIZES[size]
    context: BrowserContext = browser.new_context(
        viewport={"width": width, "height": height},
        locale=LOCALES[language],
        color_scheme=scheme,
        java_script_enabled=script,
        has_touch=True,
        is_mobile=True,
    )
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def violations(page: Page) -> list[str]:
    """Return what axe-core finds on a page, each with the elements concerned."""
    source = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.evaluate(source)  # by the debugger's way in: the page's own policy lets no script in
    options = json.dumps({"runOnly": RULES, "resultTypes": ["violations"]})
    found = page.evaluate(f"axe.run(document, {options})")["violations"]
    return [
        f"{each['id']}: {each['help']}: {'; '.join(str(node['target']) for node in each['nodes'])}"
        for each in found
    ]
