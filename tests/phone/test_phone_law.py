# SPDX-License-Identifier: EUPL-1.2
"""The script on the phone gives the answers of the engine, to the last id and date, in a real browser."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Page, Route

from asielwijzer.engine import Case, CaseEvent, assess
from asielwijzer.engine.compiled import compiled
from asielwijzer.engine.phone import as_text, phone_answer, phone_document
from asielwijzer.engine.phone.calendars import SURENESS, number_of
from asielwijzer.law.calendars import StepKind, count
from asielwijzer.law.calendars.lengths import LENGTHS
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.terms import Counting, Term, Unit
from tests.engine.strategies import GROUNDS
from tests.phone.cases import (
    SCRIPT,
    Asked,
    careless_cases,
    case_data,
    drawn_cases,
    golden_cases,
    published_cases,
)
from tests.phone.kinds_of_terms import many_kinds_of_terms, small_cases

ADDRESS = "https://phone.test/"
LODGED, WISH = "application_lodged", "asylum_wish_made"
ASSESS_ALL = """async ([name, text]) => {
  const { assess } = await import("/law.js");
  return JSON.stringify(JSON.parse(text).map(({ case: case_, on, under }) => assess(window[name], case_, on, under)));
}"""
COUNT_ALL = """(text) => JSON.stringify(JSON.parse(text).map((asked) => {
  try {
    return window.law.calendars.count(...asked);
  } catch (error) {
    if (error.constructor.name === "OutsideVerifiedLaw") return null;
    throw error;
  }
}))"""
OPEN = 'async ([name, text]) => { window[name] = (await import("/law.js")).open(JSON.parse(text)); }'


@cache
def document() -> str:
    return as_text(phone_document(all_regimes()))


def serve(route: Route) -> None:
    """The page and the script; the law comes by hand, and nothing else is to be had."""
    if route.request.url == ADDRESS:
        route.fulfill(body="<!doctype html><title>phone</title>", content_type="text/html")
    elif route.request.url == f"{ADDRESS}law.js":
        route.fulfill(body=SCRIPT.read_text(encoding="utf-8"), content_type="text/javascript")
    else:
        route.abort()


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.route("**/*", serve)
    page.goto(ADDRESS)
    page.evaluate(OPEN, ["law", document()])
    yield page
    page.close()


def on_the_phone(phone: Page, asked: Sequence[Asked], law: str = "law") -> list[Any]:
    found = json.loads(phone.evaluate(ASSESS_ALL, [law, json.dumps([each.as_data() for each in asked])]))
    assert len(found) == len(asked)
    return list(found)


def in_the_engine(asked: Asked, laws: Iterable[Regime]) -> Any:
    under = next((regime for regime in laws if regime.id == asked.under), None)
    try:
        return phone_answer(assess(asked.case, asked.on, under))
    except OutsideVerifiedLaw:
        return {"error": "outside_verified_law"}


def difference(expected: Any, found: Any, path: str = "answer") -> str | None:
    """The first place where two answers differ, with what stands there."""
    if isinstance(expected, dict) and isinstance(found, dict) and expected.keys() == found.keys():
        pairs: Iterable[tuple[str, Any, Any]] = ((f".{key}", expected[key], found[key]) for key in expected)
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = ((f"[{number}]", *pair) for number, pair in enumerate(zip(expected, found, strict=True)))
    else:
        same = expected == found and type(expected) is type(found)
        return None if same else f"{path}: the engine gives {expected!r}, the phone {found!r}"[:2000]
    return next((told for part, one, other in pairs if (told := difference(one, other, path + part))), None)


def assert_the_same(phone: Page, asked: Sequence[Asked]) -> None:
    for each, found in zip(asked, on_the_phone(phone, asked), strict=True):
        told = difference(in_the_engine(each, all_regimes()), found)
        assert told is None, f"{each.name}: {told}\n{json.dumps(each.as_data())}"


def test_the_golden_cases(phone: Page) -> None:
    assert_the_same(phone, list(golden_cases()))


def test_the_published_cases(phone: Page) -> None:
    assert_the_same(phone, list(published_cases()))


@pytest.mark.parametrize("seed", range(6))
def test_drawn_cases(phone: Page, seed: int) -> None:
    assert_the_same(phone, list(drawn_cases(seed, 80)))


def test_facts_that_cannot_be_true_together_are_refused_as_in_a_case_file(phone: Page) -> None:
    asked = list(careless_cases(seed=1, number=150))
    expected = [
        next((about for each in GROUNDS if (about := contradiction(each.regime, drawn))), ()) for drawn in asked
    ]
    found = on_the_phone(phone, asked)
    assert [tuple(each.get("about", ())) for each in found] == expected
    assert {each.get("error") for each in found} == {"contradiction", None}


def test_what_contradicts_itself_only_as_seen_on_an_early_day(phone: Page) -> None:
    """An extension recorded long before what it extends, which is yet to come: a slip of the pen that can be sent."""
    lodged = CaseEvent(LODGED, date(2024, 12, 5))
    extended, imposed = (
        CaseEvent("detention_extended", date(2024, 2, 25)),
        CaseEvent("detention_imposed", date(2026, 3, 1)),
    )
    cases = [
        Case({**facts, "asylum_detention_ground": "public_order"}, (lodged, extended, imposed))
        for facts in ({}, {"detained": True}, {"detained": False, "minor": True}, {"nationality": "SY"})
    ]
    asked = [Asked("out of order", case, on) for case in cases for on in (date(2025, 1, 29), date(2026, 3, 1))]
    law = compiled(all_regimes()[0])
    assert law.contradicts(law.atoms.profile(asked[0].case, asked[0].on))
    assert_the_same(phone, asked)


def contradiction(regime: Regime, asked: Asked) -> tuple[str, ...]:
    law = compiled(regime)
    return law.contradicts(law.atoms.profile(asked.case, date.max))


@pytest.mark.parametrize(
    "events",
    [
        [CaseEvent(LODGED, date(2021, 6, 24))],
        [CaseEvent(LODGED, date(2019, 5, 1)), CaseEvent(LODGED, date(2024, 5, 1))],
        [CaseEvent(LODGED, date(2021, 6, 25))],
        [CaseEvent(LODGED, date(2026, 6, 11))],
        [CaseEvent(LODGED, date(2026, 6, 12))],
        [CaseEvent(LODGED, None)],
        [CaseEvent(LODGED, None), CaseEvent(WISH, date(2024, 1, 1))],
        [CaseEvent(WISH, date(2020, 1, 1))],
        [CaseEvent(WISH, date(2026, 6, 11))],
        [CaseEvent(WISH, date(2026, 6, 12))],
        [],
    ],
)
@pytest.mark.parametrize("on", [date(2026, 6, 11), date(2026, 6, 12)])
def test_which_law_governs(phone: Page, events: list[CaseEvent], on: date) -> None:
    laws = (None, *(regime.id for regime in all_regimes()))
    assert_the_same(phone, [Asked("which law", Case({}, tuple(events)), on, under) for under in laws])


def test_what_is_written_down_as_not_known_is_the_same_as_left_out(phone: Page) -> None:
    """A case as a reader may send it: fields left out, and facts without a value."""
    case = Case({"minor": True}, (CaseEvent(LODGED, date(2025, 2, 3)),))
    written = {"facts": {"minor": True, "eu_citizen": None}, "events": [{"event": LODGED, "date": "2025-02-03"}]}
    for data in (written, case_data(case)):
        found = phone.evaluate(ASSESS_ALL, ["law", json.dumps([{"case": data, "on": "2025-03-01"}])])
        assert json.loads(found) == [phone_answer(assess(case, date(2025, 3, 1)))]


def test_a_document_can_be_opened_again_and_another_form_is_refused(phone: Page) -> None:
    reopened = (
        'async (text) => { const { open } = await import("/law.js"), law = JSON.parse(text); open(law); open(law); }'
    )
    phone.evaluate(reopened, document())
    with pytest.raises(Error, match="form 1, not 2"):
        phone.evaluate(OPEN, ["other", json.dumps({**json.loads(document()), "format": 2})])


def test_terms_of_kinds_that_no_law_has_yet(phone: Page) -> None:
    """A small law whose terms are made of more than those of the Dutch laws are."""
    regime = many_kinds_of_terms()
    phone.evaluate(OPEN, ["small", as_text(phone_document([regime]))])
    asked = list(small_cases(seed=3, number=300))
    for each, found in zip(asked, on_the_phone(phone, asked, "small"), strict=True):
        told = difference(in_the_engine(each, [regime]), found)
        assert told is None, f"{each.name}: {told}\n{json.dumps(each.as_data())}"


# Counting by itself: every way, around holidays and the ends of the verified years

PLAIN = [each for each in Counting if each.value not in ("working-days", "procedure-days", "procedure-days-schiphol")]
Count = tuple[Term, date, Counting, bool]


def drawn_counts(seed: int, number: int) -> Iterator[Count]:
    chance = random.Random(seed)
    around = [
        date(2024, 12, 24),
        date(2025, 4, 18),
        date(2001, 1, 1),
        date(2001, 12, 27),
        date(2028, 12, 31),
        date(2020, 1, 31),
    ]
    for _ in range(number):
        day = chance.choice((*around, date(2001, 1, 1) + timedelta(chance.randrange(10_200))))
        day += timedelta(chance.randrange(-12, 12))
        backward = chance.random() < 0.2
        match chance.randrange(8):
            case 0:
                yield Term(chance.randrange(25), Unit.WORKING_DAY), day, Counting.WORKING_DAYS, backward
            case 1:
                way = chance.choice((Counting.PROCEDURE_DAYS, Counting.PROCEDURE_DAYS_SCHIPHOL))
                yield Term(chance.randrange(1, 12), Unit.PROCEDURE_DAY), day, way, False
            case _:
                yield Term(chance.randrange(1, 100), chance.choice(tuple(LENGTHS))), day, chance.choice(PLAIN), backward
        yield Term(chance.randrange(6), Unit.DAY), day, chance.choice((Counting.ATW, Counting.EU_1182_71)), False


def counted(term: Term, start: date, way: Counting, backward: bool) -> Any:
    try:
        found = count(term, start, way, backward=backward)
    except OutsideVerifiedLaw:
        return None
    return {
        "nominal": number_of(found.nominal),
        "last_day": number_of(found.last_day),
        "confidence": SURENESS.index(found.confidence),
        "steps": [
            {"kind": each.kind.value, "day": number_of(each.day), "reason": each.reason.value if each.reason else None}
            for each in found.steps
        ],
    }


def test_counting(phone: Page) -> None:
    drawn = list(drawn_counts(seed=7, number=4000))
    sent = [[[term.number, term.unit.value], number_of(day), way.value, backward] for term, day, way, backward in drawn]
    kinds = set()
    for asked, found in zip(drawn, json.loads(phone.evaluate(COUNT_ALL, json.dumps(sent))), strict=True):
        expected = counted(*asked)
        assert found == expected, asked
        kinds |= {step["kind"] for step in expected["steps"]} if expected else {"outside"}
    assert kinds == {*(kind.value for kind in StepKind), "outside"}
