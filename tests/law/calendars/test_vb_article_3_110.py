# SPDX-License-Identifier: EUPL-1.2
"""Vb 2000 article 3.110(3) and VV 2000 article 3.42: the numbered days of the general procedure."""

from __future__ import annotations

from asielwijzer.law.calendars import DayOff, StepKind, count
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, procedure_day
from tests.law.calendars.reading import on, write

INLAND = Counting.PROCEDURE_DAYS
SCHIPHOL = Counting.PROCEDURE_DAYS_SCHIPHOL


def schedule(start: str, days: int, counting: Counting = INLAND) -> list[str]:
    """The days 1, 2, 3 … of a procedure that starts on `start`."""
    return [write(count(procedure_day(number), on(start), counting).last_day) for number in range(1, days + 1)]


def test_day_1_is_the_day_on_which_the_procedure_starts() -> None:
    assert schedule("Mon 3 Jun 2024", 3) == ["Mon 3 Jun 2024", "Tue 4 Jun 2024", "Wed 5 Jun 2024"]


def test_weekends_do_not_count() -> None:
    assert schedule("Fri 7 Jun 2024", 2) == ["Fri 7 Jun 2024", "Mon 10 Jun 2024"]


def test_recognised_holidays_do_not_count() -> None:
    assert schedule("Fri 2 May 2025", 3) == ["Fri 2 May 2025", "Tue 6 May 2025", "Wed 7 May 2025"]


def test_good_friday_counts() -> None:
    assert schedule("Thu 28 Mar 2024", 3) == ["Thu 28 Mar 2024", "Fri 29 Mar 2024", "Tue 2 Apr 2024"]
    counted = count(procedure_day(2), on("Thu 28 Mar 2024"), INLAND)
    assert [(s.day, s.reason, s.source.label) for s in counted.steps if s.kind is StepKind.NOT_MOVED] == [
        (on("Fri 29 Mar 2024"), DayOff.GOOD_FRIDAY, "VV 3.42")
    ]


def test_decreed_days_count() -> None:
    assert schedule("Wed 8 May 2024", 3) == ["Wed 8 May 2024", "Fri 10 May 2024", "Mon 13 May 2024"]


def test_good_friday_2017_is_the_one_exception() -> None:
    assert schedule("Thu 13 Apr 2017", 2) == ["Thu 13 Apr 2017", "Tue 18 Apr 2017"]
    counted = count(procedure_day(2), on("Thu 13 Apr 2017"), INLAND)
    skipped = [s for s in counted.steps if s.kind is StepKind.NOT_COUNTED]
    assert (skipped[0].day, skipped[0].reason) == (on("Fri 14 Apr 2017"), DayOff.GOOD_FRIDAY)
    assert skipped[0].source.label == "VV 3.42"


def test_a_start_on_a_day_that_does_not_count_makes_the_next_procedure_day_day_1() -> None:
    assert schedule("Sat 4 Apr 2026", 2) == ["Tue 7 Apr 2026", "Wed 8 Apr 2026"]
    counted = count(procedure_day(2), on("Sat 4 Apr 2026"), INLAND)
    assert [(s.kind, write(s.day)) for s in counted.steps] == [
        (StepKind.START, "Sat 4 Apr 2026"),
        (StepKind.NOT_COUNTED, "Sat 4 Apr 2026"),
        (StepKind.NOT_COUNTED, "Sun 5 Apr 2026"),
        (StepKind.NOT_COUNTED, "Mon 6 Apr 2026"),
        (StepKind.DAY_ONE, "Tue 7 Apr 2026"),
        (StepKind.LENGTH, "Wed 8 Apr 2026"),
        (StepKind.LAST_DAY, "Wed 8 Apr 2026"),
    ]


def test_at_schiphol_every_day_counts() -> None:
    assert schedule("Fri 3 Apr 2026", 6, SCHIPHOL)[-1] == "Wed 8 Apr 2026"
    assert schedule("Thu 25 Dec 2025", 3, SCHIPHOL)[-1] == "Sat 27 Dec 2025"
    counted = count(procedure_day(3), on("Thu 25 Dec 2025"), SCHIPHOL)
    assert [s.source.label for s in counted.steps if s.kind is StepKind.NOT_MOVED] == ["Vb 3.110(3)"]


def test_before_the_oldest_reading_of_the_rule_the_answer_is_not_sure() -> None:
    """Under the words of 2014 and 2015 weekends counted."""
    assert count(procedure_day(6), on("Thu 30 Jan 2020"), INLAND).confidence is Confidence.LOW
    assert count(procedure_day(6), on("Fri 31 Jan 2020"), INLAND).confidence is Confidence.HIGH
