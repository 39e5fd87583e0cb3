"""Every slip of an author's pen gives one line, at the place, with what to do about it."""

from pathlib import Path

import pytest

from game.scenario import ScenarioError, document, read_scenario_text

TINY = (Path(__file__).parent / "tiny.yaml").read_text(encoding="utf-8")


@pytest.fixture(params=["in C", "in Python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser in C is not there on every machine, and both must say the same."""
    if request.param == "in Python":
        monkeypatch.setattr(document, "_FAST_PARSER", None)


def spoil(right: str, wrong: str) -> tuple[str, str]:
    """Return tiny.yaml with one slip, and the line:column that ``@`` marks in it."""
    assert TINY.count(right) == 1, f"{TINY.count(right)} times in tiny.yaml: {right}"
    text = TINY.replace(right, wrong)
    before = text[: text.index("@")]
    place = f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
    return text.replace("@", "", 1), place


SLIPS = {
    "a misspelt key": (
        "    chance: 0.5\n",
        "    @chanse: 0.5\n",
        "error[unknown-key]: unknown key 'chanse' in 'quarrel'; did you mean 'chance'?",
    ),
    "a misspelt key that is needed": (
        "calendar: {start",
        "calendar: {@strat",
        "error[unknown-key]: unknown key 'strat'; did you mean 'start'?",
    ),
    "a key of nowhere": (
        "format: 1\n",
        "format: 1\n@colour: red\n",
        "error[unknown-key]: unknown key 'colour'; known: format, id, title, summary, author, "
        "licence, sources, calendar, target_lag_months, draw_margin, sides, shared and 21 more",
    ),
    "a missing key": (
        "calendar: {start: 2026-Q1, turns: 4, months_per_turn: 3}",
        "@calendar: {start: 2026-Q1, months_per_turn: 3}",
        "error[missing-key]: 'turns' is missing; add 'turns: ...'",
    ),
    "a missing key in a list": (
        "  - id: secretary\n    side: us\n",
        "  - @id: secretary\n",
        "error[missing-key]: 'side' is missing in 'secretary'; add 'side: ...'",
    ),
    "a missing part": (
        "format: 1\nid: tiny",
        "@id: tiny",
        "error[missing-key]: 'format' is missing; add 'format: ...'",
    ),
    "an unknown gate": (
        "when: {gate: licence-h200, is: passable}",
        "when: {gate: @licence-h20, is: passable}",
        "error[unknown-gate]: there is no gate 'licence-h20'; did you mean 'licence-h200'?",
    ),
    "an unknown chip": (
        "- {shipped: h200}",
        "- {shipped: @h20}",
        "error[unknown-chip]: there is no chip 'h20'; did you mean 'h200'?",
    ),
    "an unknown stock": (
        "of: {stock: us_congress}",
        "of: {stock: @us_congres}",
        "error[unknown-stock]: there is no stock 'us_congres'; did you mean 'us_congress'?",
    ),
    "an unknown stock at the start": (
        "us_inventory:",
        "@us_inventry:",
        "error[unknown-stock]: there is no stock 'us_inventry'; did you mean 'us_inventory'?",
    ),
    "an unknown indicator": (
        "{indicator: self_reliance}",
        "{indicator: @self_relience}",
        "error[unknown-indicator]: there is no indicator 'self_relience'; "
        "did you mean 'self_reliance'?",
    ),
    "an unknown special order": (
        "{offer: summit, turns: 2}",
        "{offer: @submit, turns: 2}",
        "error[unknown-special]: there is no special 'submit'; did you mean 'summit'?",
    ),
    "an unknown law": (
        "{law: freeze}",
        "{law: @freese}",
        "error[unknown-law]: there is no law 'freese'; did you mean 'freeze'?",
    ),
    "an unknown flag": (
        "{not: {flag: quarrel}}",
        "{not: {flag: @quarel}}",
        "error[unknown-flag]: there is no flag 'quarel'; did you mean 'quarrel'?",
    ),
    "an unknown order": (
        "order: ban-licence-h200}",
        "order: @ban-licence-h20}",
        "error[unknown-order]: there is no order of us 'ban-licence-h20'; "
        "did you mean 'ban-licence-h200'?",
    ),
    "a stock of older rules": (
        "of: {stock: us_congress}",
        "of: {stock: @us_jobs}",
        "error[removed-stock]: there is no stock 'us_jobs'; it was removed, for no rule read the "
        "jobs; take out its value and every condition and effect on it",
    ),
    "an indicator of older rules": (
        "{indicator: self_reliance}",
        "{indicator: @tariff_rate}",
        "error[removed-indicator]: there is no indicator 'tariff_rate'; it was removed: a consent "
        "no longer sets a tariff but a quota; write “import_quota”, the share of the market that "
        "it allows, which falls where the tariff rose",
    ),
    "a constant of older rules": (
        "  market_growth:",
        "  @jobs_fabs:",
        "error[removed-constant]: there is no constant 'jobs_fabs'; it was removed together with "
        "the jobs, which no rule read; take the line out",
    ),
    "a tariff on a consent": (
        "{side: us, order: ban-licence-h200}",
        "{side: china, order: @levy-consent-h200-25}",
        "error[removed-order]: there is no order of china 'levy-consent-h200-25'; it was removed: "
        "on a consent a rung is a quota, how much of what buyers spend may go to the chip; write "
        "“quota-” for “levy-”, with a rung of the ladder",
    ),
    "an unknown constant": (
        "  market_growth:",
        "  @market_grwth:",
        "error[unknown-constant]: there is no constant 'market_grwth'; "
        "did you mean 'market_growth'?",
    ),
    "an unknown flow": (
        "{us_compute_added: 2300",
        "{@us_compute_aded: 2300",
        "error[unknown-flow]: there is no flow 'us_compute_aded'; did you mean 'us_compute_added'?",
    ),
    "an unknown side": (
        "  - id: consent-h200\n    owner: china",
        "  - id: consent-h200\n    owner: @chna",
        "error[wrong-value]: 'owner' in 'consent-h200' is the text 'chna'; did you mean 'china'?",
    ),
    "no condition at all": (
        "when: {stock: tension, at_least: 1}",
        "when: {@stok: tension, at_least: 1}",
        "error[unknown-form]: this is no condition; did you mean 'stock'?",
    ),
    "a word for a condition": (
        "when: {stock: tension, at_least: 1}",
        "when: @rupture",
        "error[unknown-form]: this is no condition; write {all: ...} or one of any, "
        "not, stock, indicator, turn, date, gate, flag, shipped, law, ordered",
    ),
    "a comparison without a number": (
        "when: {stock: tension, at_least: 1}",
        "when: @{stock: tension}",
        "error[no-bound]: nothing to compare with; add at_least, at_most, above or below",
    ),
    "two conditions in one": (
        "- {shipped: h200}",
        "- {shipped: h200, @law: freeze}",
        "error[two-forms]: 'law' cannot stand beside 'shipped' in 'goodwill'; "
        "list both under 'all' or 'any'",
    ),
    "a deep comparison with a word": (
        "{indicator: legal_lag_months, above: 24}",
        "{indicator: legal_lag_months, above: @high}",
        "error[wrong-value]: 'above' in 'frozen' must be a number, found the text 'high'; "
        "write a number",
    ),
    "no effect": (
        "{raise: quarrel}",
        "{@rise: quarrel}",
        "error[unknown-form]: this is no effect; did you mean 'raise'?",
    ),
    "an effect with two means": (
        "{stock: us_credibility, add: 0.05}",
        "@{stock: us_credibility, add: 0.05, set: 1}",
        "error[means]: an effect on a stock has one of add, scale and set, not 2; "
        "write one effect for each change",
    ),
    "a factor over turns": (
        "{stock: china_momentum, scale: 0.9}",
        "@{stock: china_momentum, scale: 0.9, over: 3}",
        "error[spread]: only 'add' can be spread over turns; "
        "remove 'over', or write 'add' instead of 'scale'",
    ),
    "a gate left alone": (
        "{gate: licence-rubin, set: closed, lock: 2}",
        "@{gate: licence-rubin}",
        "error[no-effect]: this does nothing to the gate; add set, lock or unlock",
    ),
    "a setting off the ladder": (
        "{gate: consent-h200, set: 20}",
        "{gate: consent-h200, set: @25}",
        "error[setting]: 'consent-h200': 25 is no rung of the gate's ladder; "
        "use open, 10, 20, 40 or closed",
    ),
    "a start off the ladder": (
        "    start: 25\n",
        "    start: @30\n",
        "error[setting]: 30 is no rung of the gate's ladder; use open, 15, 25, 50 or closed",
    ),
    "a setting in words": (
        "{gate: consent-h200, set: 20}",
        "{gate: consent-h200, set: @shut}",
        "error[wrong-value]: 'set' in 'goodwill' is the text 'shut'; known: open, closed",
    ),
    "a ladder that falls": (
        "ladder: [25, 50]",
        "ladder: @[50, 25]",
        "error[ladder]: the ladder does not rise; write [25, 50]",
    ),
    "a negative price": (
        "price_k_usd: 27",
        "price_k_usd: @-27",
        "error[wrong-value]: 'price_k_usd' in 'h200' is -27; it must be at least 0.001",
    ),
    "a number with a comma": (
        "us_compute: {value: 11000",
        'us_compute: {value: @"11,000"',
        "error[wrong-value]: 'value' must be a number, found the text '11,000'; write 11000",
    ),
    "a percent": (
        "chance: 0.5",
        "chance: @50%",
        "error[wrong-value]: 'chance' in 'quarrel' must be a number, found the text '50%'; "
        "write 0.5, without '%'",
    ),
    "a chance above one": (
        "chance: 0.5",
        "chance: @50",
        "error[wrong-value]: 'chance' in 'quarrel' is 50; it must be at most 1",
    ),
    "an infinite number": (
        "chance: 0.5",
        "chance: @1e999",
        "error[wrong-value]: 'chance' in 'quarrel' must be a finite number, found inf; "
        "write a smaller number",
    ),
    "half a turn": (
        "turns: 4,",
        "turns: @4.5,",
        "error[wrong-value]: 'turns' must be a whole number, found 4.5; write a whole number",
    ),
    "yes for true": (
        "once: true",
        "once: @yes",
        "error[wrong-value]: 'once' in 'goodwill' must be true or false, found the text 'yes'; "
        "write true",
    ),
    "a value that is left out": (
        "chance: 0.5",
        "@chance:",
        "error[wrong-value]: 'chance' in 'quarrel' must be a number, found nothing; write a number",
    ),
    "one thing where a list is meant": (
        "effects: [{stock: tension, add: -0.1}, {lower: quarrel}]",
        "effects: @{stock: tension, add: -0.1}",
        "error[wrong-value]: 'effects' in 'summit' must be a list, found a mapping; "
        "start each entry with '- ', or write [...]",
    ),
    "a word where a part is meant": (
        "calendar: {start: 2026-Q1, turns: 4, months_per_turn: 3}",
        "calendar: @soon",
        "error[wrong-value]: 'calendar' must be a mapping, found the text 'soon'; "
        "write {start: ..., turns: ..., months_per_turn: ...}",
    ),
    "a date as people say it": (
        "start: 2026-Q1",
        "start: @2026 q1",
        "error[date]: '2026 q1' is no date; did you mean '2026-Q1'?",
    ),
    "a thirteenth month": (
        "ships: 2026-06",
        "ships: @2026-13",
        "error[date]: '2026-13' is no date; "
        "write a month such as 2026-03 or a quarter such as 2026-Q1",
    ),
    "an id with capitals": (
        "id: tiny",
        "id: @Tiny Scenario",
        "error[slug]: 'Tiny Scenario' is no slug: lower-case letters and digits, joined by '-'; "
        "write 'tiny-scenario'",
    ),
    "an id twice": (
        "id: goodwill",
        "id: @quarrel",
        "error[duplicate-id]: 'quarrel' is there twice in events; give each its own id",
    ),
    "a language nobody speaks here": (
        "title: {en: Tiny,",
        "title: {@fr: Petit, en: Tiny,",
        "error[language]: 'fr' is no language of the game; use en, ja, zh",
    ),
    "a text without English": (
        "title: {en: Tiny, ja: 小さな盤, zh: 小棋盘}",
        "title: @{ja: 小さな盤, zh: 小棋盘}",
        "error[no-english]: the text has no English; "
        "add 'en: ...', which the other languages fall back to",
    ),
    "a stock in the wrong hands": (
        "    tension: {value: 0.3, source: design choice}\n",
        "    tension: {value: 0.3}\n    @us_inventory: {value: 80}\n",
        "error[wrong-owner]: 'us_inventory' does not belong here; move it to sides.us.stocks",
    ),
    "a stock without a start": (
        "stocks:\n    tension: {value: 0.3, source: design choice}",
        "@stocks: {}",
        "error[missing-stock]: no starting value for tension; add each with value and source",
    ),
    "a share above one": (
        "tension: {value: 0.3,",
        "tension: {value: @30,",
        "error[out-of-bounds]: tension is 30 [share]; it must be 0 to 1",
    ),
    "a programme of the other side": (
        "{id: frontier-rd, side: us,",
        "{id: frontier-rd, side: @china,",
        "error[programme-side]: 'frontier-rd' is no programme of china; "
        "known: fabs, memory, chip-design, ecosystem, labs",
    ),
    "an act of the other side": (
        "act: inspect",
        "act: @smuggle",
        "error[act-side]: 'smuggle' is an act of china, not of us; give it 'act: none'",
    ),
    "a threat with someone else's gate": (
        "measure: [{gate: licence-h200,",
        "measure: [{gate: @consent-h200,",
        "error[threat-gate]: 'consent-h200' is not a gate of us; did you mean 'licence-h200'?",
    ),
    "a gate without its chip": (
        "controls: {chip: rubin}",
        "controls: {chip: @h200}",
        "error[gate-of-chip]: 'h200' does not name 'licence-rubin' as its licence, "
        "so the gate does nothing; add 'licence: licence-rubin' to the chip",
    ),
    "a licence from the wrong side": (
        "licence: licence-rubin",
        "licence: licence-rubin, consent: @licence-rubin",
        "error[gate-of-chip]: the consent 'licence-rubin' is held by us; "
        "a consent is held by china",
    ),
    "a channel of the other side": (
        "controls: {channel: rare-earths}",
        "controls: {channel: @cloud}",
        "error[channel]: the channel 'cloud' belongs to us; change the gate's owner",
    ),
    "an objective without a distance": (
        "worth_nothing: 6, worth_all: 18",
        "worth_nothing: 6, worth_all: @6",
        "error[worth]: worth_all equals worth_nothing; "
        "the score runs from the one to the other: set them apart",
    ),
    "an objective that falls before it has risen": (
        "worth_nothing: 6, worth_all: 18",
        "worth_nothing: 6, worth_all: 18, worth_nothing_again: @12",
        "error[worth]: worth_nothing_again is not beyond worth_all; "
        "the score rises from worth_nothing to worth_all and falls to it",
    ),
    "a window that runs backwards": (
        "{date: {from: 2026-Q2}}",
        "{date: {from: 2026-Q2, to: @2026-Q1}}",
        "error[backwards]: 'to' lies before 'from'; exchange the two",
    ),
    "a key twice": (
        "format: 1\n",
        "format: 1\n@format: 1\n",
        "error[yaml-duplicate-key]: 'format' is here twice; keep one of the two",
    ),
    "a format from the future": (
        "format: 1\n",
        "format: @2\n",
        "error[newer-format]: the file is in format 2, and this game reads format 1; "
        "it needs a newer game; if it was written for this one, write 1",
    ),
    "an alias": (
        "author: Eighteen Months\nlicence: MIT",
        "author: &me Eighteen Months\nlicence: @*me",
        "error[yaml-alias]: '*me' repeats another value; "
        "write the value out: a scenario has no aliases",
    ),
    "a tag": (
        "author: Eighteen Months",
        "author: @!!python/object/apply:os.system [ls]",
        "error[yaml-tag]: the tag '!!python/object/apply:os.system' is not allowed; "
        "remove it; text with a '!' in front needs quotes",
    ),
    "a key that is a list": (
        "author: Eighteen Months",
        "? @[a, b]\n: Eighteen Months",
        "error[yaml-key]: a key must be a word; write 'key: value', and quote text in braces",
    ),
    "a second document": (
        "author: Eighteen Months",
        "author: Eighteen Months\n@---",
        "error[yaml-documents]: a second document starts here; "
        "remove the '---': one file holds one scenario",
    ),
}


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_gives_one_line_with_its_place_and_a_suggestion(slip: str) -> None:
    right, wrong, said = SLIPS[slip]
    text, place = spoil(right, wrong)

    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(text, "tiny.yaml")

    assert [str(finding) for finding in caught.value.findings] == [f"tiny.yaml:{place}: {said}"]


def test_all_mistakes_are_reported_in_the_order_of_the_file() -> None:
    text = TINY
    for right, wrong in (
        ("chance: 0.5", "chance: 5"),
        ("turns: 4,", "turns: none,"),
        ("    winner: nobody", "    winner: nobdy"),
    ):
        text = text.replace(right, wrong)

    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(text)

    found = [finding.message for finding in caught.value.findings]
    assert found == [
        "'turns' must be a whole number, found the text 'none'",
        "'chance' in 'quarrel' is 5",
        "'winner' in 'rupture' is the text 'nobdy'",
    ]


def test_all_references_are_checked_at_once() -> None:
    text = TINY.replace("{law: freeze}", "{law: frieze}").replace("{shipped: h200}", "{shipped: x}")

    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(text)

    assert [finding.code for finding in caught.value.findings] == ["unknown-chip", "unknown-law"]


def test_a_message_cannot_reach_into_the_terminal() -> None:
    """A file from a stranger may hold escape sequences; they are shown, not obeyed."""
    with pytest.raises(ScenarioError) as caught:
        read_scenario_text(TINY.replace("start: 2026-Q1", '"\\e[2J": 1, start: 2026-Q1'))

    assert "unknown key '\\x1b[2J'" in str(caught.value)
