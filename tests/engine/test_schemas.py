# SPDX-License-Identifier: EUPL-1.2
"""The published schemas say what the forms are: no more, and no less."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from asielwijzer.engine import assess, explain
from asielwijzer.engine.documents import assessment_document, explanation_document, term_document
from asielwijzer.engine.reading import CaseError, case_vocabulary, read_case
from asielwijzer.engine.schemas import SCHEMAS, case_schema, schema
from asielwijzer.law.calendars import count, verified_years
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Text, YesNo
from asielwijzer.law.vocabulary.terms import Counting, Term, Unit

EXAMPLES = sorted((Path(__file__).parents[2] / "src" / "asielwijzer" / "cases").glob("*.yaml"))
VALIDATORS = {name: Draft202012Validator(schema(name)) for name in SCHEMAS}
NOT_STRUCTURE = ("this combination", "a day on or before the date of the event")
"""What a schema cannot say: facts that contradict each other, and a posting after receipt."""


def mistakes(name: str, document: object) -> list[str]:
    """What is wrong with a document, after a trip through JSON."""
    loaded = json.loads(json.dumps(document))
    return [f"{error.json_path}: {error.message}" for error in VALIDATORS[name].iter_errors(loaded)]


def accepted(data: object) -> bool | None:
    """Whether the data has the structure of a case; `None` when only facts or days contradict each other."""
    try:
        read_case(data)
    except CaseError as error:
        aside = [each.value in NOT_STRUCTURE or each.allowed in NOT_STRUCTURE for each in error.problems]
        return None if all(aside) else False
    return True


# Cases, near enough to good ones for every rule of the form to matter

junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 3000),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=6),
    st.lists(st.none(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.none(), max_size=1),
)
good_days = st.dates(date(2001, 1, 1), date(2028, 12, 31)).map(date.isoformat)
days = st.one_of(
    good_days,
    st.dates(date(1995, 1, 1), date(2035, 12, 31)).map(date.isoformat),
    st.sampled_from(
        [
            "2024-02-29", "2023-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "2024-1-1",
            "20240101", "2024-01-01\n", " 2024-01-01", "2024-01-01T00:00", "2024-W01-1", "٢٠٢٤-٠١-٠١", "",
        ]
    ),
    st.none(),
)  # fmt: skip
codes = st.sampled_from(["SY", "NL", "sy", "SYR", "S", "SY\n", "\nSY", "SY ", ""])


def values(fact: object) -> st.SearchStrategy[Any]:
    match fact:
        case YesNo():
            good: st.SearchStrategy[Any] = st.sampled_from([True, False, None, True, False, 0, 1, "true"])
        case Choice(_, options):
            good = st.sampled_from([*options, None, "", options[0].upper()])
        case Text(_, _, example):
            good = st.one_of(codes, st.just(example))
        case _:
            assert isinstance(fact, DateFact)
            good = days
    return st.one_of(good, good, good, junk)


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Any]:
    known = case_vocabulary().facts
    names = draw(st.lists(st.sampled_from(sorted(known)), max_size=4, unique=True))
    found = {name: draw(values(known[name])) for name in names}
    if draw(st.integers(0, 9)) == 0:
        found[draw(st.sampled_from(["", "minors", "Minor", "facts"]))] = draw(junk)
    return found


events = st.fixed_dictionaries(
    {"event": st.one_of(st.sampled_from(sorted(case_vocabulary().events)), st.sampled_from(["", "Asylum", 1, None]))},
    optional={"date": days, "posted": days, "last_day_in_letter": days},
)
some_events = st.one_of(
    events,
    st.builds(lambda event, key, value: {**event, key: value}, events, st.sampled_from(["note", "data"]), junk),
    st.fixed_dictionaries({}, optional={"date": days}),
    junk,
)
cases = st.one_of(
    st.fixed_dictionaries(
        {},
        optional={
            "format": st.sampled_from([1, 1, 1, 1.0, 2, "1", True, None]),
            "facts": st.one_of(facts(), facts(), facts(), junk),
            "events": st.one_of(st.lists(events, max_size=3), st.lists(some_events, max_size=2), junk),
            "note": st.one_of(st.text(max_size=3), st.text(max_size=3), junk),
        },
    ),
    st.builds(lambda facts, extra: {"facts": facts, extra: 1}, facts(), st.sampled_from(["fact", "id", ""])),
    junk,
)


@st.composite
def good_cases(draw: st.DrawFn) -> dict[str, Any]:
    """Cases without mistakes of structure, in the years of the law that is there."""
    known = case_vocabulary()
    since, until = date(2021, 6, 25), date(2026, 6, 11)
    in_law = st.dates(since, until).map(date.isoformat)
    given_facts: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from(sorted(known.facts)), max_size=6, unique=True)):
        match known.facts[name]:
            case YesNo():
                given_facts[name] = draw(st.booleans())
            case Choice(_, options):
                given_facts[name] = draw(st.sampled_from(options))
            case Text(_, _, example):
                given_facts[name] = example
            case _:
                given_facts[name] = draw(in_law)
    names = draw(st.lists(st.sampled_from(sorted(known.events)), max_size=6))
    found = [{"event": name, "date": draw(st.one_of(in_law, st.none()))} for name in names]
    if draw(st.booleans()):
        found.append({"event": "application_lodged", "date": draw(in_law)})
    return {"format": 1, "facts": given_facts, "events": found}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$id"] == f"urn:asielwijzer:schema:{name}:1"
    assert schema(name)["properties"]["format"]["const"] == 1
    assert schema(name)["title"]
    assert schema(name)["description"]
    assert json.loads(json.dumps(schema(name))) == schema(name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_object_is_strict(name: str) -> None:
    def objects(node: Any) -> Any:
        if isinstance(node, dict):
            if node.get("type") == "object":
                yield node
            for child in node.values():
                yield from objects(child)
        elif isinstance(node, list):
            for child in node:
                yield from objects(child)

    found = list(objects(schema(name)))
    assert found
    assert all(each["additionalProperties"] is False for each in found)
    if name != "case":
        assert all(each["required"] == list(each["properties"]) for each in found)


def test_another_name_is_refused() -> None:
    with pytest.raises(KeyError):
        schema("permit")


def test_the_case_schema_names_every_fact_and_event() -> None:
    known = case_vocabulary()
    assert list(case_schema()["properties"]["facts"]["properties"]) == list(known.facts)
    assert case_schema()["$defs"]["event"]["properties"]["event"]["enum"] == list(known.events)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_are_cases(path: Path) -> None:
    plain = json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=str))
    assert mistakes("case", plain) == []
    assert read_case(plain)


@given(cases)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_the_schema_accepts_what_is_read_and_nothing_else(data: Any) -> None:
    found = accepted(data)
    assert found is None or (mistakes("case", data) == []) is found


@pytest.mark.parametrize("year", [verified_years()[0] - 1, *verified_years(), verified_years()[-1] + 1])
def test_every_day_that_can_be_written_is_judged_alike(year: int) -> None:
    for month in range(14):
        for day in range(33):
            case = {"events": [{"event": "application_lodged", "date": f"{year}-{month:02}-{day:02}"}]}
            assert VALIDATORS["case"].is_valid(case) is accepted(case), case


def test_a_posting_needs_a_receipt() -> None:
    event = {"event": "application_lodged", "posted": "2024-01-01"}
    for date_of_receipt in ({}, {"date": None}):
        assert mistakes("case", {"events": [{**event, **date_of_receipt}]})
    assert mistakes("case", {"events": [{**event, "date": "2024-01-02"}]}) == []
    assert mistakes("case", {"events": [{**event, "posted": None}]}) == []


# Answers


@given(good_cases(), st.dates(date(2021, 6, 25), date(2027, 6, 1)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_assessments_and_explanations_have_their_form(data: dict[str, Any], on: date) -> None:
    try:
        case = read_case(data)
        assessment, explanation = assess(case, on), explain(case, on)
    except (CaseError, OutsideVerifiedLaw):
        return  # not a case of this law
    assert mistakes("assessment", assessment_document(assessment)) == []
    assert mistakes("explanation", explanation_document(explanation)) == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_answers_on_examples_have_their_form(path: Path) -> None:
    case = read_case(yaml.safe_load(path.read_text(encoding="utf-8")))
    for on in (date(2022, 11, 7), date(2024, 2, 7), date(2026, 5, 1)):
        assert mistakes("assessment", assessment_document(assess(case, on))) == []
        assert mistakes("explanation", explanation_document(explain(case, on))) == []


@pytest.mark.parametrize("counting", Counting)
@pytest.mark.parametrize("backward", [False, True])
@given(st.integers(1, 40), st.sampled_from(Unit), st.dates(date(2005, 1, 1), date(2024, 12, 31)))
@settings(max_examples=25, deadline=None)
def test_counted_terms_have_their_form(
    counting: Counting, backward: bool, number: int, unit: Unit, start: date
) -> None:
    try:
        counted = count(Term(number, unit), start, counting, backward=backward)
    except (ValueError, OutsideVerifiedLaw):
        return
    assert mistakes("term", term_document(counted)) == []


def test_a_form_with_a_field_too_many_or_too_few_is_refused() -> None:
    good = term_document(count(Term(1, Unit.WEEK), date(2026, 5, 7), Counting.ATW))
    assert mistakes("term", good) == []
    assert mistakes("term", {**good, "extra": 1})
    for field in good:
        assert mistakes("term", {name: value for name, value in good.items() if name != field})
    assert mistakes("term", {**good, "way": "by feel"})
