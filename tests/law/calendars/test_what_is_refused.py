# SPDX-License-Identifier: EUPL-1.2
"""No answer where a holiday of an unverified year could decide it, nor for a term that does not fit."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from asielwijzer.law.calendars import (
    count,
    day_off,
    is_working_day,
    recognised_holiday,
    verified_years,
)
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.terms import (
    Counting,
    Term,
    Unit,
    days,
    hours,
    months,
    procedure_day,
    weeks,
    working_days,
    years,
)
from tests.law.calendars.reading import first_day, last_day, on

MOVING = [
    (weeks(1), Counting.ATW),
    (weeks(1), Counting.EU_1182_71),
    (working_days(5), Counting.WORKING_DAYS),
    (procedure_day(6), Counting.PROCEDURE_DAYS),
]


def test_the_verified_years() -> None:
    assert (verified_years()[0], verified_years()[-1]) == (2001, 2028)


@pytest.mark.parametrize(("term", "counting"), MOVING)
@pytest.mark.parametrize("start", ["Fri 1 Dec 2000", "Sun 31 Dec 2000", "Mon 1 Jan 2029", "Tue 5 Jun 2040"])
def test_a_count_outside_the_verified_years(term: Term, counting: Counting, start: str) -> None:
    with pytest.raises(OutsideVerifiedLaw):
        count(term, on(start), counting)


@pytest.mark.parametrize(("term", "counting"), MOVING)
def test_a_count_that_begins_inside_and_ends_outside(term: Term, counting: Counting) -> None:
    with pytest.raises(OutsideVerifiedLaw):
        count(term, on("Fri 29 Dec 2028"), counting)


@pytest.mark.parametrize(("term", "counting"), MOVING)
@pytest.mark.parametrize("start", ["Mon 1 Jan 2001", "Fri 15 Dec 2028"])
def test_a_count_just_inside(term: Term, counting: Counting, start: str) -> None:
    assert count(term, on(start), counting).last_day.year in verified_years()


def test_a_count_that_would_only_roll_outside() -> None:
    assert last_day(weeks(1), "Fri 22 Dec 2028") == "Fri 29 Dec 2028"
    with pytest.raises(OutsideVerifiedLaw):
        last_day(weeks(1), "Sat 23 Dec 2028")


def test_a_backward_count_of_working_days_that_leaves_the_years() -> None:
    with pytest.raises(OutsideVerifiedLaw):
        first_day(working_days(5), "Wed 3 Jan 2001", Counting.WORKING_DAYS)


def test_a_backward_count_from_the_last_verified_day() -> None:
    assert first_day(working_days(1), "Sun 31 Dec 2028", Counting.WORKING_DAYS) == "Fri 29 Dec 2028"


def test_the_error_names_the_day_the_counting_and_the_verified_range() -> None:
    with pytest.raises(OutsideVerifiedLaw, match=r"2029-01-05 \(atw, 1 week from 2028-12-29\).*2001-2028"):
        count(weeks(1), on("Fri 29 Dec 2028"), Counting.ATW)
    with pytest.raises(OutsideVerifiedLaw, match=r"2000-12-29 \(atw, .*2001-2028"):
        count(weeks(1), on("Fri 29 Dec 2000"), Counting.ATW)


@pytest.mark.parametrize("question", [day_off, recognised_holiday, is_working_day])
@pytest.mark.parametrize("day", ["Sun 31 Dec 2000", "Mon 1 Jan 2029"])
def test_questions_about_a_day_outside_the_verified_years(question: object, day: str) -> None:
    assert callable(question)
    with pytest.raises(OutsideVerifiedLaw, match=r"2001-2028"):
        question(on(day))


@pytest.mark.parametrize(
    ("term", "counting", "last"),
    [
        (years(5), Counting.CALENDAR, "Fri 15 Jun 2029"),
        (months(63), Counting.ATW, "Sat 15 Sep 2029"),
        (months(66), Counting.DUBLIN_42, "Sat 15 Dec 2029"),
    ],
)
def test_a_term_that_no_holiday_can_move_is_answered_in_any_year(term: Term, counting: Counting, last: str) -> None:
    assert last_day(term, "Sat 15 Jun 2024", counting) == last


@pytest.mark.parametrize(
    ("term", "counting"),
    [
        (weeks(1), Counting.WORKING_DAYS),
        (days(3), Counting.WORKING_DAYS),
        (weeks(1), Counting.PROCEDURE_DAYS),
        (working_days(1), Counting.PROCEDURE_DAYS_SCHIPHOL),
        (working_days(5), Counting.ATW),
        (procedure_day(1), Counting.ATW),
        (working_days(5), Counting.EU_1182_71),
        (procedure_day(1), Counting.DUBLIN_42),
        (working_days(5), Counting.CALENDAR),
        (procedure_day(2), Counting.WORKING_DAYS),
    ],
)
def test_a_unit_that_this_way_of_counting_does_not_know(term: Term, counting: Counting) -> None:
    with pytest.raises(ValueError, match=rf"{term} cannot be counted as {counting.value}, which counts"):
        count(term, on("Mon 3 Jun 2024"), counting)


@pytest.mark.parametrize("unit", Unit)
def test_a_negative_term(unit: Unit) -> None:
    for counting in Counting:
        with pytest.raises(ValueError, match="negative"):
            count(Term(-1, unit), on("Mon 3 Jun 2024"), counting)


@pytest.mark.parametrize("counting", [Counting.PROCEDURE_DAYS, Counting.PROCEDURE_DAYS_SCHIPHOL])
def test_procedure_days_start_at_1_and_run_forward(counting: Counting) -> None:
    with pytest.raises(ValueError, match="numbered from 1"):
        count(procedure_day(0), on("Mon 3 Jun 2024"), counting)
    with pytest.raises(ValueError, match="backward"):
        count(procedure_day(2), on("Mon 3 Jun 2024"), counting, backward=True)


@pytest.mark.parametrize(
    ("term", "counting"),
    [
        (days(10**7), Counting.CALENDAR),
        (hours(10**9), Counting.ATW),
        (months(10**6), Counting.DUBLIN_42),
        (working_days(10**6), Counting.WORKING_DAYS),
        (procedure_day(10**30), Counting.PROCEDURE_DAYS_SCHIPHOL),
    ],
)
def test_a_term_beyond_the_calendar_itself(term: Term, counting: Counting) -> None:
    with pytest.raises(OutsideVerifiedLaw):
        count(term, on("Mon 3 Jun 2024"), counting)
    if counting not in (Counting.PROCEDURE_DAYS_SCHIPHOL,):
        with pytest.raises(OutsideVerifiedLaw):
            count(term, on("Mon 3 Jun 2024"), counting, backward=True)


def test_a_moment_is_not_a_day() -> None:
    with pytest.raises(TypeError, match="not a date"):
        count(weeks(1), datetime(2024, 6, 3, 12, tzinfo=UTC), Counting.ATW)


def test_the_first_and_last_day_of_all_time() -> None:
    for day in (date.min, date.max):
        with pytest.raises(OutsideVerifiedLaw):
            count(procedure_day(2), day, Counting.PROCEDURE_DAYS)
        with pytest.raises(OutsideVerifiedLaw):
            count(weeks(1), day, Counting.ATW)
