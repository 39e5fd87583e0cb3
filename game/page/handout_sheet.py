"""What the pack wears beside the look of every page: sheets, cards to cut and signs to fold."""

from typing import Final

__all__ = ["HANDOUT_SHEET"]

HANDOUT_SHEET: Final = """
dl { margin: .4em 0 1em; max-width: 76ch; } dl > div { margin: 0 0 .5em; break-inside: avoid; }
dt { font-weight: 700; break-after: avoid; } dd { margin: 0; }
.claims small { display: block; color: var(--soft); font-size: .72em; line-height: 1.4;
  overflow-wrap: anywhere; }
.sheet th[scope=row] { min-width: 5.2em; } .sheet thead .number { white-space: nowrap; }
.sheet { margin-top: 3em; } .contents ul { columns: 2; }
.card, .sign { border: 1px solid var(--line); background: var(--panel); border-radius: 8px; }
.half { padding: 14px 18px; }
.half header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1em;
  border-bottom: 2px solid currentColor; margin-bottom: .8em; }
.half h2 { border: 0; margin: 0; padding: 0; flex: 1 1 auto; }
.half header p { margin: 0; } .half .for { color: var(--soft); }
.half h3 { margin: .9em 0 .2em; } .half p, .half ul { margin: .3em 0; }
.cut { margin: 0; border-top: 2px dashed var(--soft); color: var(--soft); font-size: .75em;
  text-align: center; max-width: none; }
.cut::before { content: "\\2702\\00a0"; }
.sign { margin-top: 1em; text-align: center; }
.sign > div { min-height: 58mm; display: flex; flex-direction: column; justify-content: center; }
.sign .back { transform: rotate(180deg); border-top: 1px dotted var(--soft); }
.sign p { margin: 0; max-width: none; } .sign .name { font-size: 2.6rem; font-weight: 700;
  line-height: 1.2; text-wrap: balance; }
.sign .team { font-size: 1.3rem; color: var(--soft); }
@media print {
  .sheet { break-before: page; margin-top: 0; } .contents + .sheet { break-before: auto; }
  .sheet > h2:first-child { margin-top: 0; }
  .card, .sign { border: 0; background: none; } .half { padding: 0 0 4mm; }
  .cut { margin-bottom: 4mm; } .card { font-size: 10pt; } .claims li { break-inside: avoid; }
  .sign { break-inside: avoid; break-before: page; margin: 0; }
  .sign > div { height: 58mm; } .sign .name { font-size: 34pt; } .sign .team { font-size: 18pt; }
  .sign + .sign { break-before: auto; border-top: 2px dashed #777; }
  .card + .sign, .sign:nth-last-of-type(1n) { break-before: auto; }
  .card + .sign { break-before: page; }
}
"""
"""Two signs of 116 mm stand on a page, which A4 and US Letter both have room for."""
