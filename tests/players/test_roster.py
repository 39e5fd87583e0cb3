"""The roster: everyone can be found by name, described in every language, and seated."""

import pytest

from game.language import LANGUAGES, Texts
from game.players import ROSTER, UnknownPlayer, find
from game.rules import Side


def test_every_name_is_there_once() -> None:
    slugs = [who.slug for who in ROSTER]

    assert len(set(slugs)) == len(slugs)
    assert {"random", "dealmaker", "hawk", "free-trader"} <= set(slugs)
    assert {"pragmatic-buyer", "self-reliance-planner", "hedger"} <= set(slugs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyone_has_a_name_a_sentence_and_a_level_in_every_language(language: str) -> None:
    texts = Texts.load(language)
    for who in ROSTER:
        assert texts(f"player-{who.slug}")
        assert len(texts(f"player-{who.slug}-about")) > 10
        assert texts(f"level-{who.level.value}")
        assert who.policy.slug == who.slug


def test_every_side_has_a_choice_of_opponents() -> None:
    for side in Side:
        assert sum(who.plays(side) for who in ROSTER) >= 4


@pytest.mark.parametrize(
    ("slug", "side", "hint"),
    [
        ("hegder", None, "did you mean 'hedger'?"),
        ("hawk", Side.CHINA, "no player 'hawk' for china"),
        ("zzzz", Side.US, "known: easy"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(
    slug: str, side: Side | None, hint: str
) -> None:
    with pytest.raises(UnknownPlayer) as caught:
        find(slug, side)

    assert hint in str(caught.value)
