# SPDX-License-Identifier: EUPL-1.2
"""Published rulings and pages: from their facts follows what they say. The cases stand in cases.yaml."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

import tests.law.published.test_rules as rules_as_tests
from asielwijzer.engine.plan import Applied
from asielwijzer.law.calendars import count
from asielwijzer.law.vocabulary.happenings import Event, moments_within
from asielwijzer.law.vocabulary.terms import Counting, Term
from tests.law.published.collection import (
    ASSESSED,
    COLLECTION,
    COUNTED,
    Entry,
    assessed,
    case_of,
    declared,
    shown,
    term,
)

every_case = pytest.mark.parametrize("entry", ASSESSED, ids=[entry["id"] for entry in ASSESSED])
every_count = pytest.mark.parametrize("entry", COUNTED, ids=[f"{entry['id']}-{entry['from']}" for entry in COUNTED])


def certain(applied: Iterable[Applied]) -> set[str]:
    return {each.declaration.id for each in applied if each.certain}


@every_case
def test_the_procedure(entry: Entry) -> None:
    expected = entry["expect"].get("procedure")
    found = assessed(entry).procedure
    assert found is not None
    possible = [outcome.id for outcome in found.outcomes]
    assert possible == [expected] or not expected


@every_case
def test_what_the_law_decides(entry: Entry) -> None:
    found = {each.decision: [outcome.id for outcome in each.outcomes] for each in assessed(entry).decisions}
    for decision, outcome in entry["expect"].get("decisions", {}).items():
        assert found[decision] == [outcome]


@every_case
def test_the_terms(entry: Entry) -> None:
    assessment = assessed(entry)
    for ident, expected in entry["expect"].get("deadlines", {}).items():
        found = assessment.deadline(ident)
        assert {what: shown(found, what) for what in expected} == expected, ident
        assert found.certain, f"{ident} depends on {found.depends_on}"
    terms = {result.id for result in assessment.deadlines}
    assert terms.isdisjoint(entry["expect"].get("no_deadlines", ()))
    met = {result.id for result in assessment.deadlines if result.status.value == "met"}
    assert met >= set(entry["expect"].get("met", ()))


@every_case
def test_what_went_wrong(entry: Entry) -> None:
    found = {each.declaration.id: each for each in assessed(entry).irregularities if each.certain}
    for expected in entry["expect"].get("irregularities", ()):
        irregularity = found[expected["id"]]
        assert irregularity.kind.value == expected["kind"]
        assert irregularity.days == expected.get("days", irregularity.days)
        assert irregularity.consequence == expected.get("consequence", irregularity.consequence)


@every_case
def test_what_did_not_go_wrong(entry: Entry) -> None:
    found = {each.declaration.id for each in assessed(entry).irregularities}
    assert found.isdisjoint(entry["expect"].get("no_irregularities", ()))


@every_case
def test_rights_and_notices(entry: Entry) -> None:
    assessment = assessed(entry)
    assert certain(assessment.rights) >= set(entry["expect"].get("rights", ()))
    assert certain(assessment.notices) >= set(entry["expect"].get("notices", ()))


@every_case
def test_what_is_assumed_is_said(entry: Entry) -> None:
    """Nationality and temporary protection are given in every case, and marked where the source is silent."""
    case = case_of(entry)
    assert {"nationality", "temporary_protection"} <= set(case.facts)
    assert "temporary_protection" in entry["assumed"]
    named = {each for each in (*entry.get("premises", ()), *entry["assumed"]) if " " not in each}
    assert named <= set(case.facts)


@every_count
def test_a_term_counted_from_the_date_in_the_source(entry: Entry) -> None:
    law = declared(entry["deadline"])
    assert isinstance(law.counting, Counting)
    within = term(entry["within"]) if "within" in entry else law.within
    assert isinstance(within, Term)
    assert entry["event"] in {each.id for each in moments_within(law.after) if isinstance(each, Event)}
    counted = count(within, entry["from"], law.counting)
    assert counted.nominal == entry.get("nominal", counted.nominal)
    assert counted.last_day == entry.get("last_day", counted.last_day)
    if "done" in entry:
        done: date = entry["done"]
        assert entry["act"] in {act.id for act in law.act}
        assert (done <= counted.last_day) is entry["in_time"]
    if "if_missed" in entry:
        assert law.if_missed is not None
        assert law.if_missed.id == entry["if_missed"]
    if "remedy" in entry:
        assert law.if_missed is not None
        assert entry["remedy"] in law.if_missed.remedies


def test_every_case_of_the_collection_has_its_place() -> None:
    cases = [case["id"] for case in COLLECTION["cases"]]
    rules, outside = set(COLLECTION["rules"]), set(COLLECTION["not_expressible"])
    assert len(cases) == len(set(cases))
    assert {*cases, *rules, *outside} == set(COLLECTION["collection"].split())
    assert outside.isdisjoint({*cases, *rules})
    for name in COLLECTION["rules"].values():
        assert callable(getattr(rules_as_tests, name))


def test_every_case_says_where_it_comes_from_and_what_follows() -> None:
    for case in COLLECTION["cases"]:
        assert case["source"]
        assert case["url"].startswith("http")
        assert case["about"]
        assert case.get("expect") or case.get("counts"), case["id"]
