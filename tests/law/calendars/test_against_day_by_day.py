# SPDX-License-Identifier: EUPL-1.2
"""Every way of counting against a slow reference that walks one day at a time and shares no code with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from asielwijzer.law.calendars import count, decreed_days
from asielwijzer.law.vocabulary.terms import Counting, Term, Unit

# Easter Sunday 2001-2028, from the published tables.
EASTER_2001 = [(4, 15), (3, 31), (4, 20), (4, 11), (3, 27), (4, 16), (4, 8), (3, 23), (4, 12), (4, 4)]
EASTER_2011 = [(4, 24), (4, 8), (3, 31), (4, 20), (4, 5), (3, 27), (4, 16), (4, 1), (4, 21), (4, 12)]
EASTER_2021 = [(4, 4), (4, 17), (4, 9), (3, 31), (4, 20), (4, 5), (3, 28), (4, 16)]
EASTER = {
    date(year, month, day) for year, (month, day) in enumerate([*EASTER_2001, *EASTER_2011, *EASTER_2021], start=2001)
}
DECREED = {row.day for row in decreed_days()}
DAY = timedelta(days=1)

Off = Callable[[date], bool]


def recognised(day: date) -> bool:
    """Weekend, or a holiday of Atw article 3(1)."""
    sovereign = (4, 27) if day.year >= 2014 else (4, 30)
    day_after = day + DAY
    return (
        day.weekday() >= 5
        or (day.month, day.day) in {(1, 1), (5, 5), (12, 25), (12, 26)}
        or ((day.month, day.day) == sovereign and day.weekday() != 6)
        or ((day_after.month, day_after.day) == sovereign and day_after.weekday() == 6)
        or any(day - number * DAY in EASTER for number in (1, 39, 50))
    )


def statutory(day: date) -> bool:
    """The same, with Good Friday and the decreed days."""
    return recognised(day) or day + 2 * DAY in EASTER or day in DECREED


def procedure(day: date) -> bool:
    """A day that is no day of the general procedure."""
    return recognised(day) or day == date(2017, 4, 14)


def never(day: date) -> bool:
    return False


def plain(term: Term, start: date, step: timedelta) -> date:
    """The end by length alone, one day at a time."""
    match term.unit:
        case Unit.HOUR:
            whole, part = divmod(term.number, 24)
            return plain(Term(whole + bool(whole and part), Unit.DAY), start, step)
        case Unit.WEEK:
            return plain(Term(7 * term.number, Unit.DAY), start, step)
        case Unit.YEAR:
            return plain(Term(12 * term.number, Unit.MONTH), start, step)
        case Unit.MONTH:
            return same_number(term.number, start, step)
        case _:
            day = start
            for _ in range(term.number):
                day += step
            return day


def same_number(months: int, start: date, step: timedelta) -> date:
    """Walk into the month that is so many months away, then to the day of the same number or its last day."""
    day, left, month = start, months, start.month
    while left:
        day += step
        if day.month != month:
            left, month = left - 1, day.month
    day = day.replace(day=1)
    while day.day < start.day and (day + DAY).month == month:
        day += DAY
    return day


def moved(start: date, end: date, off: Off, two_working_days: bool) -> date:
    """Roll off days off, then lengthen until two working days lie after the start."""
    while off(end):
        end += DAY

    def working() -> int:
        return sum(not off(start + number * DAY) for number in range(1, (end - start).days + 1))

    while two_working_days and (working() < 2 or off(end)):
        end += DAY
    return end


def numbered(number: int, before: date, off: Off, step: timedelta) -> date:
    """The day reached when only days that are not off count."""
    day, counted = before, 0
    while counted < number:
        day += step
        counted += not off(day)
    return day


def reference(term: Term, start: date, counting: Counting, backward: bool) -> date:
    """The last day, from the texts of the law."""
    step = -DAY if backward else DAY
    match counting:
        case Counting.WORKING_DAYS:
            return numbered(term.number, start, recognised, step)
        case Counting.PROCEDURE_DAYS:
            return numbered(term.number, start - DAY, procedure, DAY)
        case Counting.PROCEDURE_DAYS_SCHIPHOL:
            return numbered(term.number, start - DAY, never, DAY)
    end = plain(term, start, step)
    limits = {Unit.DAY: 90, Unit.WEEK: 12, Unit.MONTH: 3}
    if backward or counting in (Counting.CALENDAR, Counting.DUBLIN_42):
        return end
    long_enough = term.unit is not Unit.DAY and term.number > 0
    if counting is Counting.ATW:
        if term.unit not in limits or term.number > limits[term.unit]:
            return end
        return moved(start, end, statutory, long_enough or term.number >= 3)
    if term.unit is Unit.HOUR:
        return end
    return moved(start, end, recognised, long_enough or term.number >= 2)


STARTS = st.dates(date(2003, 1, 1), date(2026, 6, 1))
PLAIN = st.one_of(
    st.builds(Term, st.integers(0, 100), st.just(Unit.HOUR)),
    st.builds(Term, st.integers(0, 95), st.just(Unit.DAY)),
    st.builds(Term, st.integers(0, 14), st.just(Unit.WEEK)),
    st.builds(Term, st.integers(0, 24), st.just(Unit.MONTH)),
    st.builds(Term, st.integers(0, 2), st.just(Unit.YEAR)),
)
MOVING = st.sampled_from([Counting.ATW, Counting.CALENDAR, Counting.DUBLIN_42, Counting.EU_1182_71])


@settings(max_examples=400)
@given(PLAIN, STARTS, MOVING, st.booleans())
def test_terms_in_which_every_day_counts(term: Term, start: date, counting: Counting, backward: bool) -> None:
    counted = count(term, start, counting, backward=backward)
    assert counted.last_day == reference(term, start, counting, backward)
    assert counted.nominal == plain(term, start, -DAY if backward else DAY)


@given(st.integers(0, 40), STARTS, st.booleans())
def test_working_days(number: int, start: date, backward: bool) -> None:
    term = Term(number, Unit.WORKING_DAY)
    counted = count(term, start, Counting.WORKING_DAYS, backward=backward)
    assert counted.last_day == reference(term, start, Counting.WORKING_DAYS, backward)


@given(
    st.integers(1, 40),
    STARTS,
    st.sampled_from([Counting.PROCEDURE_DAYS, Counting.PROCEDURE_DAYS_SCHIPHOL]),
)
def test_procedure_days(number: int, start: date, counting: Counting) -> None:
    term = Term(number, Unit.PROCEDURE_DAY)
    assert count(term, start, counting).last_day == reference(term, start, counting, False)


def test_short_statutory_terms_from_every_day_of_28_years() -> None:
    """Where articles 1 and 2 meet, chance is not enough: every start, every term of one to ten days."""
    start, last = date(2001, 1, 1), date(2028, 12, 10)
    while start <= last:
        for number in (1, 2, 3, 4, 7, 10):
            term = Term(number, Unit.DAY)
            end = start + number * DAY
            assert count(term, start, Counting.ATW).last_day == moved(start, end, statutory, number >= 3)
        start += DAY
