# SPDX-License-Identifier: EUPL-1.2
"""A last day is a list of numbered steps, each with its source."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from asielwijzer.law.calendars import Counted, DayOff, StepKind, count, day_off, is_working_day
from asielwijzer.law.vocabulary.terms import Counting, Term, days, months, procedure_day, weeks, working_days
from tests.law.calendars.reading import on, write

STARTS = st.dates(date(2001, 1, 1), date(2028, 6, 1))
SHORT = st.one_of(
    st.builds(days, st.integers(1, 90)),
    st.builds(weeks, st.integers(1, 12)),
    st.builds(months, st.integers(1, 3)),
)


def written(counted: Counted) -> list[str]:
    """The steps, one line each."""
    return [
        f"{step.number} {step.kind.value} {write(step.day)} "
        f"[{step.source.label}]{f' {step.reason.value}' if step.reason else ''}"
        for step in counted.steps
    ]


def test_one_week_over_christmas_step_by_step() -> None:
    assert written(count(weeks(1), on("Thu 18 Dec 2025"), Counting.ATW)) == [
        "1 start Thu 18 Dec 2025 [Awb 6:8(1)]",
        "2 length Thu 25 Dec 2025 [Awb 6:8(1)]",
        "3 moved Thu 25 Dec 2025 [Atw 3(1)] christmas_day",
        "4 moved Fri 26 Dec 2025 [Atw 3(1)] second_christmas_day",
        "5 moved Sat 27 Dec 2025 [Atw 1(1)] saturday",
        "6 moved Sun 28 Dec 2025 [Atw 1(1)] sunday",
        "7 last-day Mon 29 Dec 2025 [Atw 1(1)]",
    ]


def test_three_days_over_easter_step_by_step() -> None:
    assert written(count(days(3), on("Thu 2 Apr 2026"), Counting.ATW)) == [
        "1 start Thu 2 Apr 2026 [Awb 6:8(1)]",
        "2 length Sun 5 Apr 2026 [Awb 6:8(1)]",
        "3 moved Sun 5 Apr 2026 [Atw 1(1)] sunday",
        "4 moved Mon 6 Apr 2026 [Atw 3(1)] easter_monday",
        "5 two-working-days Wed 8 Apr 2026 [Atw 2]",
        "6 last-day Wed 8 Apr 2026 [Atw 2]",
    ]


def test_good_friday_and_a_decreed_day_are_cited_as_such() -> None:
    assert "3 moved Fri 29 Mar 2024 [Atw 3(2)] good_friday" in written(
        count(weeks(1), on("Fri 22 Mar 2024"), Counting.ATW)
    )
    assert "3 moved Fri 31 May 2019 [KB 24-10-2016, nr. 2016001827, Stcrt. 2016, 58653] decreed" in written(
        count(weeks(1), on("Fri 24 May 2019"), Counting.ATW)
    )


def test_a_shorter_month_step_by_step() -> None:
    assert written(count(months(6), on("Fri 31 May 2024"), Counting.ATW)) == [
        "1 start Fri 31 May 2024 [Awb 6:8(1)]",
        "2 length Sat 30 Nov 2024 [ECLI:NL:HR:2017:2225]",
        "3 month-end Sat 30 Nov 2024 [ECLI:NL:HR:2017:2225]",
        "4 not-moved Sat 30 Nov 2024 [Atw 4(a)] saturday",
        "5 last-day Sat 30 Nov 2024 [Atw 4(a)]",
    ]


def test_backward_step_by_step() -> None:
    assert written(count(weeks(1), on("Sat 8 Jun 2024"), Counting.ATW, backward=True)) == [
        "1 start Sat 8 Jun 2024 [Atw 1(2)]",
        "2 length Sat 1 Jun 2024 [Atw 1(2)]",
        "3 not-moved Sat 1 Jun 2024 [Atw 1(2)] saturday",
        "4 last-day Sat 1 Jun 2024 [Atw 1(2)]",
    ]


@given(SHORT, STARTS, st.sampled_from([Counting.ATW, Counting.EU_1182_71]))
def test_each_day_off_that_the_end_passes_has_its_own_step(term: Term, start: date, counting: Counting) -> None:
    counted = count(term, start, counting)
    passed = [counted.nominal + timedelta(days=number) for number in range((counted.last_day - counted.nominal).days)]

    def off(day: date) -> bool:
        return day_off(day) is not None if counting is Counting.ATW else not is_working_day(day)

    moved = [step for step in counted.steps if step.kind is StepKind.MOVED]
    assert [step.day for step in moved] == [day for day in passed if off(day)]
    assert all(step.reason is day_off(step.day) and step.source.label for step in moved)
    lengthened = [step for step in counted.steps if step.kind is StepKind.TWO_WORKING_DAYS]
    assert [step.day for step in lengthened] == ([counted.last_day] if not all(map(off, passed)) else [])
    assert counted.moved == bool(passed)


@given(STARTS, st.integers(1, 15))
def test_each_day_of_the_procedure_counts_or_has_its_own_step(start: date, number: int) -> None:
    for term, counting, first in (
        (procedure_day(number), Counting.PROCEDURE_DAYS, start),
        (working_days(number), Counting.WORKING_DAYS, start + timedelta(days=1)),
    ):
        counted = count(term, start, counting)
        span = [first + timedelta(days=ahead) for ahead in range((counted.last_day - first).days + 1)]
        skipped = [step.day for step in counted.steps if step.kind is StepKind.NOT_COUNTED]
        assert len(span) - len(skipped) == number
        assert skipped == sorted(set(skipped))
        assert set(skipped) <= set(span)
        assert all(step.reason for step in counted.steps if step.kind is StepKind.NOT_COUNTED)


@given(SHORT, STARTS, st.sampled_from([Counting.ATW, Counting.CALENDAR, Counting.DUBLIN_42]), st.booleans())
def test_steps_are_numbered_from_the_start_to_the_last_day(
    term: Term, start: date, counting: Counting, backward: bool
) -> None:
    counted = count(term, start, counting, backward=backward)
    assert [step.number for step in counted.steps] == list(range(1, len(counted.steps) + 1))
    assert (counted.steps[0].kind, counted.steps[0].day) == (StepKind.START, start)
    assert (counted.steps[1].kind, counted.steps[1].day) == (StepKind.LENGTH, counted.nominal)
    assert (counted.steps[-1].kind, counted.steps[-1].day) == (StepKind.LAST_DAY, counted.last_day)
    assert all(step.source.label for step in counted.steps)
    assert (counted.start, counted.term, counted.counting) == (start, term, counting)


def test_the_ids_are_stable_because_other_rooms_translate_them() -> None:
    assert {kind.value for kind in StepKind} == {
        "start", "day-one", "length", "hours", "month-end", "not-counted", "moved", "two-working-days",
        "not-moved", "last-day",
    }  # fmt: skip
    assert {reason.value for reason in DayOff} == {
        "saturday", "sunday", "new_years_day", "good_friday", "easter_monday", "kings_day", "queens_day",
        "liberation_day", "ascension_day", "whit_monday", "christmas_day", "second_christmas_day", "decreed",
    }  # fmt: skip
