"""Citations lead to the one who measured, and say so where only a report of that was read.

"read at" before an address says that it is another's report of a source that was not seen; an
address without it is that of the one who measured, decided or reported it.
"""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

import pytest

from game.rules.params import constants
from game.scenario import find, shipped
from game.scenario.document import read_document

ADDRESS = re.compile(r"(read at |copy at )?(https?:\S*[^\s;,)])")
FIRST_HAND = frozenset(
    [
        "akingump.com",
        "cepr.org",
        "crawford.anu.edu.au",
        "datacrunch.io",
        "english.www.gov.cn",
        "epoch.ai",
        "evertiq.com",
        "exportcompliancedaily.com",
        "glennklockwood.com",
        "ifp.org",
        "in.reuters.com",
        "itdaily.com",
        "itif.org",
        "natlawreview.com",
        "reports.nissan-global.com",
        "search.wikileaks.org",
        "technode.com",
        "the-substrate.net",
        "www.asiafinancial.com",
        "www.bis.gov",
        "www.cfr.org",
        "www.china.org.cn",
        "www.cnas.org",
        "www.cnbc.com",
        "www.congress.gov",
        "www.ft.com",
        "www.globaltradealert.org",
        "www.govinfo.gov",
        "www.japantimes.co.jp",
        "www.marketscreener.com",
        "www.notebookcheck.net",
        "www.reuters.com",
        "www.ricketts.senate.gov",
        "www.sangiin.go.jp",
        "www.sec.gov",
        "www.silicon.co.uk",
        "www.thompsonhinesmartrade.com",
        "www.tomshardware.com",
        "www.tradecomplianceresourcehub.com",
        "www.trendforce.com",
        "www.tweaktown.com",
        "www.usnews.com",
        "www.whitecase.com",
        "www.whitehouse.gov",
    ]
)
"""Hosts that published first: governments, companies, research, law firms and the press."""


@cache
def citations() -> tuple[tuple[str, str], ...]:
    """Where each citation stands, and the citation."""
    known = [(f"constant {name}", str(each["source"])) for name, each in constants().items()]
    for slug in shipped():
        path = find(slug)
        data = read_document(path.read_text(encoding="utf-8"), path.name).data
        known += [(f"{slug} {route}", each) for route, each in _sources(data)]
    return tuple(known)


def _sources(node: object, route: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "source" and isinstance(value, str):
                yield route, value
            elif key == "sources" and isinstance(value, list):
                yield from ((f"{route} sources", each) for each in value)
            else:
                yield from _sources(value, f"{route} {key}")
    elif isinstance(node, list):
        for at, value in enumerate(node):
            yield from _sources(value, f"{route} {at}")


def addresses() -> list[tuple[str, str, str]]:
    """Where each address stands, what is said before it, and the address."""
    return [
        (place, told, address)
        for place, source in citations()
        for told, address in ADDRESS.findall(source)
    ]


def test_there_are_citations_in_rules_and_scenarios() -> None:
    places = {place.split(maxsplit=1)[0] for place, _ in citations()}

    assert places == {"constant", *shipped()}
    assert len(addresses()) > 500


@pytest.mark.parametrize("unseen", ["dossier", "timeline.csv", "chips.csv", "10-K)", "; 2.2"])
def test_no_citation_names_what_a_player_does_not_have(unseen: str) -> None:
    """Notes that are not part of the game lead nowhere; nor does a bare number of a section."""
    assert [place for place, source in citations() if unseen in source] == []


def test_every_address_looks_like_one() -> None:
    """A scheme, a host with a dot in it and no port, and nothing that only a sentence has."""
    strange = []
    for place, _, address in addresses():
        parts = urlsplit(address)
        if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", parts.netloc) or "..." in address:
            strange.append((place, address))

    assert strange == []


def test_where_only_a_report_was_read_the_citation_says_so() -> None:
    unsaid = {
        urlsplit(address).netloc
        for _, told, address in addresses()
        if not told and urlsplit(address).netloc not in FIRST_HAND
    }

    assert unsaid == set()


def test_an_original_stands_before_its_copy() -> None:
    late = [
        (place, source)
        for place, source in citations()
        for before, after in (
            ("www.sec.gov", "copy at"),
            ("epoch.ai/data/ai-chip", "https://unifystreams.com"),
            ("www.usnews.com", "https://www.thenews.com.pk"),
            ("www.bis.gov", "https://watchboard.dev"),
        )
        if after in source and before not in source.partition(after)[0]
    ]

    assert late == []
