"""The look of the page: dark or light as the reader's system is, and fit to be printed."""

from typing import Final

__all__ = ["SHEET"]

SHEET: Final = """
:root { color-scheme: light dark; --ground: #f6f4ee; --panel: #ffffff; --ink: #1b2230;
  --soft: #545e6f; --line: #d5d2c8; --us: #1f66b8; --china: #b0500b; --shared: #7a6410; }
@media (prefers-color-scheme: dark) { :root { --ground: #10151f; --panel: #18202d;
  --ink: #eef1f6; --soft: #a9b4c4; --line: #323d4f; --us: #6db3ff; --china: #ff9d4d;
  --shared: #e2c04f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.55 "Noto Sans", "Noto Sans JP", "Noto Sans SC", system-ui, sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3em; }
h2 { font-size: 1.3rem; margin: 2em 0 .5em; border-bottom: 1px solid var(--line);
  padding-bottom: .25em; }
h3 { font-size: 1.05rem; margin: 1.4em 0 .3em; }
p { max-width: 72ch; }
.note, figcaption { color: var(--soft); }
.verdict { font-weight: 700; }
.us { color: var(--us); } .china { color: var(--china); } .shared { color: var(--shared); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .4em 0 1em; }
th, td { text-align: left; padding: .25em .9em .25em 0; border-bottom: 1px solid var(--line);
  vertical-align: top; font-weight: 400; }
th[scope=col] { color: var(--soft); font-size: .9em; }
td.number { text-align: right; white-space: nowrap; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 24px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 20px; }
figure { margin: 0; padding: 14px 16px; background: var(--panel); border: 1px solid var(--line);
  border-radius: 8px; break-inside: avoid; }
figure svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--soft); font-size: 12px; }
svg .grid { stroke: var(--line); } svg .mark { stroke: var(--shared); stroke-dasharray: 3 3; }
svg .curve { fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linejoin: round; }
.legend { list-style: none; margin: .4em 0 0; padding: 0; font-size: .9em; display: flex;
  flex-wrap: wrap; gap: .2em 1.2em; }
.legend .swatch { display: inline-block; width: 26px; height: 10px; margin-right: .5em; }
.turns { padding-left: 1.2em; } .turns li { margin: .5em 0; }
section.quarter { break-inside: avoid; }
summary { cursor: pointer; color: var(--soft); font-size: .9em; }
@media print { body { background: #fff; } details { display: none; } }
"""
