# SPDX-License-Identifier: EUPL-1.2
"""Terms in working days: Saturdays, Sundays and the holidays of Atw article 3(1) do not count."""

from __future__ import annotations

from asielwijzer.law.calendars import DayOff, StepKind, count
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, working_days
from tests.law.calendars.reading import first_day, last_day, on

WORKING_DAYS = Counting.WORKING_DAYS


def test_the_day_of_the_event_does_not_count() -> None:
    assert last_day(working_days(3), "Mon 3 Jun 2024", WORKING_DAYS) == "Thu 6 Jun 2024"


def test_a_weekend_does_not_count() -> None:
    assert last_day(working_days(3), "Thu 6 Jun 2024", WORKING_DAYS) == "Tue 11 Jun 2024"
    assert last_day(working_days(1), "Sat 8 Jun 2024", WORKING_DAYS) == "Mon 10 Jun 2024"


def test_a_recognised_holiday_does_not_count() -> None:
    assert last_day(working_days(2), "Thu 2 May 2024", WORKING_DAYS) == "Mon 6 May 2024"
    assert last_day(working_days(2), "Fri 2 May 2025", WORKING_DAYS) == "Wed 7 May 2025"


def test_good_friday_and_decreed_days_do_count_with_less_certainty() -> None:
    for after, last in (("Thu 28 Mar 2024", "Fri 29 Mar 2024"), ("Wed 8 May 2024", "Fri 10 May 2024")):
        counted = count(working_days(1), on(after), WORKING_DAYS)
        assert counted.last_day == on(last)
        assert counted.confidence is Confidence.MEDIUM
        assert [step.kind for step in counted.steps].count(StepKind.NOT_MOVED) == 1


def test_each_day_that_does_not_count_is_a_step() -> None:
    counted = count(working_days(1), on("Wed 24 Dec 2025"), WORKING_DAYS)
    assert [(s.day, s.reason) for s in counted.steps if s.kind is StepKind.NOT_COUNTED] == [
        (on("Thu 25 Dec 2025"), DayOff.CHRISTMAS_DAY),
        (on("Fri 26 Dec 2025"), DayOff.SECOND_CHRISTMAS_DAY),
        (on("Sat 27 Dec 2025"), DayOff.SATURDAY),
        (on("Sun 28 Dec 2025"), DayOff.SUNDAY),
    ]
    assert counted.last_day == on("Mon 29 Dec 2025")
    assert not counted.moved
    assert counted.confidence is Confidence.HIGH


def test_backward() -> None:
    assert first_day(working_days(3), "Tue 11 Jun 2024", WORKING_DAYS) == "Thu 6 Jun 2024"
    assert first_day(working_days(1), "Sun 9 Jun 2024", WORKING_DAYS) == "Fri 7 Jun 2024"


def test_no_working_days_is_the_day_itself() -> None:
    assert last_day(working_days(0), "Sat 8 Jun 2024", WORKING_DAYS) == "Sat 8 Jun 2024"
