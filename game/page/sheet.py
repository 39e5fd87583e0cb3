"""The look of the page: dark or light as the reader's system is, and fit to be printed."""

from string import Template
from typing import Final

from game.language import LANGUAGES, Language

__all__ = ["SHEET"]

COLOURS: Final = """
:root { color-scheme: light dark; --ground: #f6f4ee; --panel: #ffffff; --ink: #1b2230;
  --soft: #545e6f; --line: #d5d2c8; --us: #1f66b8; --china: #b0500b; --shared: #7a6410;
  --gold: #8a6d0b; }
@media screen and (prefers-color-scheme: dark) { :root { --ground: #10151f; --panel: #18202d;
  --ink: #eef1f6; --soft: #a9b4c4; --line: #323d4f; --us: #6db3ff; --china: #ff9d4d;
  --shared: #e2c04f; --gold: #f0c65a; } }
.us { color: var(--us); } .china { color: var(--china); } .shared { color: var(--shared); }
"""
"""Dark on screen only: paper is white whatever the reader's system likes."""

_LANGUAGES: Final = tuple(map(Language.of, LANGUAGES))
_UNSPACED: Final = tuple(each for each in _LANGUAGES if each.page_fonts)
WORDS: Final = Template("""
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word;
  font: 16px/1.55 "Noto Sans", system-ui, sans-serif; line-break: strict; text-wrap: pretty; }
$fonts
main { max-width: 1000px; margin: 0 auto; padding: 32px 20px 64px; }
h1, h2, h3 { text-wrap: balance; line-height: 1.3; break-after: avoid; }
$phrases
h1 { font-size: 1.9rem; margin: 0 0 .3em; }
h2 { font-size: 1.3rem; margin: 2em 0 .7em; border-bottom: 1px solid var(--line);
  padding-bottom: .25em; }
h3 { font-size: 1.05rem; margin: 1.4em 0 .3em; }
p, ul, ol { max-width: 72ch; }
:where($unspaced) :is(p, li) { max-width: 44em; }
a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--us); outline-offset: 2px; border-radius: 3px; }
.note, figcaption { color: var(--soft); } figcaption b { color: var(--ink); }
.verdict { font-weight: 700; font-size: 1.1rem; }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; color: var(--gold);
  border: 1px solid currentColor; border-radius: 1em; padding: 0 .7em; margin-inline-start: .4em; }
.turns { padding-inline-start: 1.6em; margin: 0; } .turns li { margin: 0 0 .8em; }
.turns li::marker { color: var(--gold); font-weight: 700; }
.quarter { scroll-margin-top: 12px; } .quarter p { margin: .2em 0; }
.kept table { font-size: .92em; } .kept { margin: .3em 0; }
ul.plain { list-style: none; margin: 0; padding: 0; }
td > ul { margin: 0; padding-inline-start: 1.1em; }
.quarter ul { margin: .4em 0 .6em; padding-inline-start: 1.4em; }
summary { cursor: pointer; color: var(--soft); font-size: .9em; width: fit-content; }
""").substitute(
    fonts="\n".join(
        f":where(:lang({each.code})) body {{ font-family: {each.page_fonts}, system-ui, sans-serif;"
        " line-height: 1.7; }"
        for each in _UNSPACED
    ),
    phrases="\n".join(
        f":lang({each.code}) :is(h1, h2, h3) {{ word-break: auto-phrase; }}"
        for each in _LANGUAGES
        if each.has_phrases
    ),
    unspaced=", ".join(f":lang({each.code})" for each in _UNSPACED),
)
"""Each language has its own fonts: Japanese and Chinese draw the same characters differently."""

TABLES: Final = """
.wide { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .4em 0 1em; }
th, td { text-align: start; padding: .3em 1.2em .3em 0; border-bottom: 1px solid var(--line);
  vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
th[scope=col] { color: var(--soft); font-size: .9em; white-space: nowrap; }
.number { text-align: end; white-space: nowrap; } th.number { white-space: normal; }
td:not(.number), th[scope=row] { min-width: 4.2em; } td.why { min-width: 18em; }
.sides table { width: 100%; } .sides .number { width: 1%; }
details table { font-size: .92em; } details:not(.kept) th[scope=row] { white-space: nowrap; }
"""

PICTURES: Final = """
.sides, .story, .charts { display: grid; gap: 20px 28px;
  grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr)); align-items: start; }
.charts { gap: 20px; align-items: stretch; } .sides h3 { margin-top: .6em; }
.sides > *, .story > *, .charts > * { min-width: 0; }
figure { margin: 0; padding: 14px 16px; background: var(--panel); border: 1px solid var(--line);
  border-radius: 8px; break-inside: avoid; }
figure svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--soft); font-size: 13px; }
svg .end { fill: currentColor; font-weight: 700; paint-order: stroke; stroke: var(--panel);
  stroke-width: 4px; stroke-linejoin: round; }
svg .turn { stroke: var(--gold); stroke-dasharray: 2 4; }
svg text.turn { fill: var(--gold); stroke: none; font-weight: 700; }
svg .grid { stroke: var(--line); } svg .mark { stroke: var(--ink); stroke-dasharray: 6 4; }
svg .curve { fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linejoin: round; }
svg .usual { fill: none; stroke: var(--soft); stroke-width: 1.2; stroke-dasharray: 5 4; }
svg .lead { fill: none; stroke: var(--ink); stroke-width: 2; stroke-linejoin: round; }
svg .half { fill: currentColor; opacity: .28; }
.what-if p { margin: .6em 0; } .what-if table { width: 100%; font-size: .78em; margin-bottom: 0; }
.what-if :is(th, td) { padding-inline-end: .8em; } .what-if th[scope=col] { white-space: normal; }
.what-if th[scope=row] { min-width: 5.6em; } .alone { max-width: 520px; }
.what-if svg text { font-size: 11px; }
svg .band { fill: var(--soft); opacity: .45; } svg .median { stroke: var(--ink); stroke-width: 2; }
.legend { list-style: none; margin: .4em 0 .2em; padding: 0; font-size: .9em; display: flex;
  flex-wrap: wrap; gap: .2em 1.2em; }
.legend .swatch { display: inline-block; width: 26px; height: 10px; margin-inline-end: .5em; }
"""

NARROW: Final = """
@media screen and (max-width: 560px) { main { padding: 20px 14px 40px; } h1 { font-size: 1.6rem; }
  figure { padding: 12px; } svg text { font-size: 16px; }
  th, td { padding-inline-end: .8em; } }
"""

PAPER: Final = """
@page { margin: 16mm 15mm; }
@media print { :root { color-scheme: light; }
  body { background: none; font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0 1px; } p, ul, ol, li { max-width: none; }
  details:not(.kept) { display: none; } summary { break-after: avoid; }
  .quarter .kept { break-inside: avoid; } a { text-decoration: none; }
  .wide { overflow: visible; }
  h1 { font-size: 20pt; } h2 { font-size: 13.5pt; margin: 1em 0 .5em; }
  h3 { margin-top: .9em; } .turns li { margin-bottom: .4em; }
  .sides, .story, .charts { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 10px 16px; }
  .sides > * { break-inside: avoid; } figure { padding: 7px 10px; } svg text { font-size: 16px; }
  .what-if svg text { font-size: 13px; } .what-if .number { white-space: normal; }
  .wide table { width: 100%; } td.why { min-width: 12em; overflow-wrap: anywhere; }
  th, td { padding-block: .15em; }
  tr, li, .quarter p { break-inside: avoid; }
  li, p { orphans: 2; widows: 2; } .quarter li:last-child { break-before: avoid; }
  .legend { font-size: 8pt; gap: .1em .9em; margin-bottom: 0; } .legend .swatch { width: 18px; }
  .quarter p:has(+ p, + ul) { break-after: avoid; } }
"""
"""A heading stays with its text and a chart whole; a long quarter may go over the page."""

SHEET: Final = COLOURS + WORDS + TABLES + PICTURES + NARROW + PAPER
