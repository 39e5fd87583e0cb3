"""Who looks at every screen: each function tells what is wrong with it; a new one looks too."""

from collections.abc import Sequence
from itertools import combinations

import pygame

from game.view.screens.page import Page
from tests.another_subject import of_our_subject
from tests.view.gallery.walk import Sight
from tests.view.text_watch import lacking


def nothing_is_written(sight: Sight) -> Sequence[object]:
    """A screen without a word."""
    return [] if sight.texts.drawn and sight.contrast.read else ["not a word"]


def cut(sight: Sight) -> Sequence[object]:
    """Texts that do not fit; a detail of another's making may end where the room ends."""
    return [text for text in sight.texts.cut if not text.startswith("breakout.yaml")]


def beyond_the_window(sight: Sight) -> Sequence[object]:
    """Texts that reach over the window's edge."""
    return sight.texts.outside


def beyond_its_ground(sight: Sight) -> Sequence[object]:
    """Texts that reach over the edge of what they stand on."""
    return sight.texts.over_the_edge


def on_each_other(sight: Sight) -> Sequence[object]:
    """Pairs of texts in one place."""
    return sight.texts.colliding


def without_a_shape(sight: Sight) -> Sequence[object]:
    """Texts with letters that the language's font lacks."""
    language = sight.stop.language
    return [*sight.texts.unknown, *(text for text in sight.texts.boxed if lacking(text, language))]


def with_signs_of_english(sight: Sight) -> Sequence[object]:
    """Texts of Japanese and Chinese in which a sign of English stands."""
    return sight.texts.spaced


def untranslated(sight: Sight) -> Sequence[object]:
    """English texts in another language; what an author's file says is in its own."""
    if sight.stop.language == "en":
        return []
    return [text for text in sight.texts.english if text not in sight.screen.excerpt]


def hard_to_read(sight: Sight) -> Sequence[object]:
    """Texts that stand out too little from their ground."""
    return sorted(sight.contrast.weak)


def in_the_colour_of_the_rival(sight: Sight) -> Sequence[object]:
    """Names of the sides, where they wear the colour of the other one."""
    theme, told = sight.app.theme, sight.screen.scenario_told()
    if told is None:
        return []
    us, china = (sight.app.texts.pick(side.name) for side in (told.sides.us, told.sides.china))
    wrong = {(us, int(theme.china)), (china, int(theme.us))}
    return [text for text, ink in sight.contrast.read if (text, int(ink)) in wrong]


def of_a_subject_that_is_not_there(sight: Sight) -> Sequence[object]:
    """Texts of chips, or that call a side otherwise, in a scenario about something else."""
    if sight.stop.kind != "another":
        return []
    return sorted({text for text in sight.told if of_our_subject(text)})


def without_a_name(sight: Sight) -> Sequence[object]:
    """Controls that cannot be read out."""
    return [item.rect for item in sight.screen.ring.items if not item.label]


def controls_out_of_place(sight: Sight) -> Sequence[object]:
    """Controls beyond the window, or on each other where no number can be asked within a row."""
    if not isinstance(sight.screen, Page):
        return []
    window = pygame.Rect((0, 0), sight.stop.look.size)
    controls = sight.screen.controls
    apart = combinations(controls, 2) if sight.stop.kind == "samples" else ()
    return [
        *(each.label for each in controls if not window.contains(each.rect)),
        *((one.label, other.label) for one, other in apart if one.rect.colliderect(other.rect)),
    ]
