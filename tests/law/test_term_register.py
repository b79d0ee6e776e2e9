# SPDX-License-Identifier: EUPL-1.2
"""Every term that was found in the sources is declared, with the number that was found.

The register (term-register.csv) was made before the law was written, in two passes: a row of the second pass may
replace one of the first. What the law holds otherwise stands in term-register.toml with the reason. The rows of the law
since 12 June 2026 (term-register-2026.csv) are held against that law, and those of old cases against the older one.
"""

from __future__ import annotations

import csv
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from asielwijzer.engine import Case, CaseEvent, assess
from asielwijzer.law.regime_2021 import REGIME_2021
from asielwijzer.law.regime_2026 import REGIME_2026
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Term, Unit, weeks
from asielwijzer.words import LANGUAGES, words
from tests.law.calendars.reading import on

HERE = Path(__file__).parent
NO_NUMBER = {"rule", "date"}
"""Rows that are no term: a way of counting, or a date."""
LEAST_SURE_FIRST = [Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH]


class Row(NamedTuple):
    """One row of the register."""

    id: str
    number: str
    unit: str
    confidence: str
    replaces_id: str = ""

    @property
    def term(self) -> Term:
        return Term(int(self.number), Unit(self.unit))


with (HERE / "term-register.csv").open(encoding="utf-8", newline="") as file:
    REGISTER = [Row(**row) for row in csv.DictReader(file)]
NOTES: dict[str, dict[str, Any]] = tomllib.loads((HERE / "term-register.toml").read_text(encoding="utf-8"))
LEFT_OUT, DIFFERS = NOTES["left_out"], NOTES["differs"]
BESIDE, ELSEWHERE = NOTES["beside_its_replacement"], NOTES["number_held_elsewhere"]

LAW: dict[str, Declaration] = {each.id: each for each in REGIME_2021.declarations}
REPLACED = {row.replaces_id: row.id for row in REGISTER if row.replaces_id}
ROWS = {row.id: row for row in REGISTER}

every_declared_row = pytest.mark.parametrize(
    "row", [each for each in REGISTER if each.id in LAW], ids=lambda row: row.id
)


def lengths(declaration: Declaration) -> set[Term]:
    """The lengths that a declaration states: of an extension what it adds, and the cap of the whole."""
    match declaration:
        case Deadline(within=Term() as within):
            return {within}
        case Extension(by=by, at_most=cap):
            return {by, cap} if cap else {by}
        case _:
            return set()


def test_the_register_has_each_id_once() -> None:
    assert len(ROWS) == len(REGISTER) == 157
    assert set(REPLACED) <= set(ROWS)


@pytest.mark.parametrize("ident", ROWS)
def test_each_id_is_declared_or_replaced_or_left_out(ident: str) -> None:
    """One of the three, and not two: a replaced id that is declared too says why."""
    places = [ident in LAW, ident in REPLACED, ident in LEFT_OUT]
    assert sum(places) == (2 if ident in BESIDE else 1), f"{ident}: declared, replaced, left out: {places}"


def test_what_stands_beside_its_replacement_is_declared_with_it() -> None:
    for ident in BESIDE:
        assert {ident, REPLACED[ident]} <= set(LAW)


@every_declared_row
def test_the_number_and_unit_are_those_of_the_register(row: Row) -> None:
    if row.unit in NO_NUMBER or row.id in ELSEWHERE:
        return
    stated = lengths(LAW[row.id])
    if row.id in DIFFERS:
        assert DIFFERS[row.id]["law"] in {str(each) for each in stated}
        assert row.term not in stated, f"{row.id} does not differ any more"
    else:
        assert row.term in stated


@every_declared_row
def test_a_term_is_surer_than_in_the_register_only_where_a_text_was_read(row: Row) -> None:
    found = LAW[row.id]
    if LEAST_SURE_FIRST.index(found.confidence) > LEAST_SURE_FIRST.index(Confidence(row.confidence)):
        assert found.read


def test_every_exception_has_its_reason_and_is_still_one() -> None:
    for table in (LEFT_OUT, BESIDE, ELSEWHERE):
        assert all(table.values())
        assert set(table) <= set(ROWS)
    for ident, entry in DIFFERS.items():
        assert entry["why"]
        assert entry["source"]
        assert ident in ROWS
        assert ident in LAW
    assert not any(lengths(LAW[ident]) for ident in ELSEWHERE)


# Numbers that belong to no term of their own


def test_a_posted_response_counts_for_a_week_after_its_last_day() -> None:
    response = LAW["VA-ZW"]
    assert isinstance(response, Deadline)
    assert response.posted_within == weeks(1) == ROWS["VA-ZW-POST"].term


def test_the_rest_period_of_a_child_alone_is_as_long_as_that_of_others() -> None:
    assert lengths(LAW["RVT-MIN"]) == {ROWS["RVT-MINOR-EQ"].term}


@pytest.mark.parametrize(
    ("ident", "start"),
    [
        ("RVT-TRACK1", "dublin_procedure_started"),
        ("RVT-TRACK2", "accelerated_procedure_started"),
        ("RVT-HASA", "one_day_test_started"),
    ],
)
def test_no_rest_period(ident: str, start: str) -> None:
    days = {
        "application_lodged": "Mon 3 Mar 2025",
        "application_phase_ended": "Wed 5 Mar 2025",
        start: "Thu 6 Mar 2025",
    }
    found = assess(Case({}, tuple(CaseEvent(event, on(day)) for event, day in days.items())), on("Thu 6 Mar 2025"))
    assert ident in {each.declaration.id for each in found.notices if each.certain}
    assert "RVT-MIN" not in {each.id for each in found.deadlines}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ident", ["INT-AGE-ACC-15", "INT-AGE-ACC-12", "INT-AGE-UAM-6", "REG-INT-AGE-UAM-12"])
def test_an_age_reaches_the_reader(ident: str, language: str) -> None:
    texts = {**words(language).kind("rights"), **words(language).kind("notices")}
    assert ROWS[ident].number in texts[ident]


# The law since 12 June 2026

with (HERE / "term-register-2026.csv").open(encoding="utf-8", newline="") as file:
    PACT_REGISTER = [Row(**row) for row in csv.DictReader(file)]
PACT: dict[str, dict[str, Any]] = NOTES["pact"]
PACT_LAW: dict[str, Declaration] = {each.id: each for each in REGIME_2026.declarations}
PACT_ROWS = {row.id: row for row in PACT_REGISTER}
LIMITS = sorted({*PACT["at_least"], *PACT["at_most"]})
OF_OLD_CASES = "T-TRA-"
NOT_COUNTED = {"rule", "date", "persons", "percent", "requests"}
SHORTEST = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 28, Unit.YEAR: 365}
"""How many days a unit has at least."""
MONTHS = {"nl": {6: "juni", 10: "oktober"}, "en": {6: "June", 10: "October"}}

every_pact_row = pytest.mark.parametrize("row", PACT_REGISTER, ids=lambda row: row.id)
every_told_number = pytest.mark.parametrize(
    "row",
    [
        row
        for row in PACT_REGISTER
        if row.unit in NOT_COUNTED - {"rule"} and row.id not in PACT["number_held_elsewhere"]
    ],
    ids=lambda row: row.id,
)


def pact_declaration(ident: str) -> Declaration | None:
    """What is declared under this id: of old cases perhaps in the older law only."""
    return PACT_LAW.get(ident) or (LAW.get(ident) if ident.startswith(OF_OLD_CASES) else None)


def shortest(term: Term) -> int:
    """How many days a term lasts at least."""
    return term.number * SHORTEST[term.unit]


def test_the_register_of_2026_has_each_id_once() -> None:
    assert len(PACT_ROWS) == len(PACT_REGISTER) == 82


@every_pact_row
def test_each_id_of_2026_has_one_place(row: Row) -> None:
    """Declared, or a limit for what is declared, or of the older law, or left out."""
    declared = pact_declaration(row.id) is not None
    limit = not declared and row.id in LIMITS
    places = [declared, limit, row.id in PACT["held_by_the_older_law"], row.id in PACT["left_out"]]
    assert sum(places) == 1, f"{row.id}: declared, a limit, of the older law, left out: {places}"


@every_pact_row
def test_the_number_and_unit_of_2026_are_those_of_the_register(row: Row) -> None:
    older = PACT["held_by_the_older_law"].get(row.id)
    declaration = LAW[older] if older else pact_declaration(row.id)
    if declaration is None:
        return
    stated = lengths(declaration)
    if row.unit in NOT_COUNTED:
        assert not stated
    elif row.id in PACT["differs"]:
        assert {str(each) for each in stated} == {PACT["differs"][row.id]["law"]}
        assert not row.number or row.term not in stated, f"{row.id} does not differ any more"
    else:
        assert row.term in stated


@pytest.mark.parametrize("ident", LIMITS)
def test_a_dutch_term_lies_within_the_limits_of_the_union(ident: str) -> None:
    limit = shortest(PACT_ROWS[ident].term)
    for table, within in (("at_least", int.__ge__), ("at_most", int.__le__)):
        for each in PACT[table].get(ident, ()):
            stated = lengths(PACT_LAW[each])
            assert stated
            assert all(within(shortest(term), limit) for term in stated)


@every_told_number
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_no_term_reaches_the_reader(row: Row, language: str) -> None:
    told = words(language).kind("notices")[row.id]
    if row.unit == "date":
        day = date.fromisoformat(row.number)
        assert f"{day.day} {MONTHS[language][day.month]} {day.year}" in told
    else:
        assert row.number in told


@every_pact_row
def test_a_term_of_2026_is_surer_than_in_the_register_only_where_a_text_was_read(row: Row) -> None:
    found = pact_declaration(row.id)
    if found is None or row.id in PACT["surer_than_the_register"]:
        return
    if LEAST_SURE_FIRST.index(found.confidence) > LEAST_SURE_FIRST.index(Confidence(row.confidence)):
        assert found.read


def test_every_exception_of_2026_has_its_reason_and_is_still_one() -> None:
    for table in PACT.values():
        assert all(table.values())
        assert set(table) <= set(PACT_ROWS)
    assert {row.id for row in PACT_REGISTER if not row.number} <= set(PACT["differs"])
    for ident, entry in PACT["differs"].items():
        assert entry["why"]
        assert entry["source"]
        assert ident in PACT_LAW
    for ident in PACT["surer_than_the_register"]:
        assert not PACT_LAW[ident].read
