"""The teacher's pack as one file of HTML, made to be printed and cut."""

from collections.abc import Iterator

from game.language import Texts
from game.page.document_page import draw_block, draw_section
from game.page.handout_sheet import HANDOUT_SHEET
from game.page.markup import element, items, words
from game.page.shell import whole_page
from game.readouts.teaching.handout import Handout
from game.readouts.teaching.role_cards import Half, RoleCard, TableSign

__all__ = ["write_handout_page"]


def write_handout_page(handout: Handout, texts: Texts) -> str:
    """Return the pack as a page in the language of ``texts``: each sheet begins on its own."""
    document = handout.document
    body = element(
        "main",
        element("h1", words(document.title)),
        element("p", words(document.lead), kind="note"),
        element("nav", *_contents(handout), kind="contents", aria_label=handout.contents),
        *(
            element(
                "section", *draw_section(section, f"part-{number}", section.title), kind="sheet"
            )
            for number, section in enumerate(document.sections, start=1)
        ),
        *(
            element("section", *_card(card, handout.cut), kind="sheet card", id=f"card-{number}")
            for number, card in enumerate(handout.cards, start=1)
        ),
        *(element("section", *_sign(sign), kind="sign") for sign in handout.signs),
    )
    return whole_page(document.title, body, texts, HANDOUT_SHEET)


def _contents(handout: Handout) -> Iterator[str]:
    sections = enumerate(handout.document.sections, start=1)
    cards = enumerate(handout.cards, start=1)
    ways = [(f"#part-{number}", section.title) for number, section in sections]
    ways += [(f"#card-{number}", card.name) for number, card in cards]
    yield element("h2", words(handout.contents))
    yield items(element("a", words(name), href=way) for way, name in ways)


def _card(card: RoleCard, cut: str) -> Iterator[str]:
    yield _half(card.public, card)
    yield element("p", words(cut), kind="cut")
    yield _half(card.private, card)


def _half(half: Half, card: RoleCard) -> str:
    head = element(
        "header",
        element("h2", words(card.name)),
        element("p", words(card.team), kind=f"team {card.owner.value}"),
        element("p", words(half.title), kind="for"),
    )
    return element("div", head, *map(draw_block, half.blocks), kind="half")


def _sign(sign: TableSign) -> Iterator[str]:
    """A sign twice: once upside down, for the other side of the fold."""
    told = element("p", words(sign.name or sign.team), kind=f"name {sign.owner.value}")
    if sign.name:
        told += element("p", words(sign.team), kind="team")
    yield element("div", told, kind="back", aria_hidden="true")
    yield element("div", told, kind="front")
