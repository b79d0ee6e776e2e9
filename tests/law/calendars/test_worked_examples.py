# SPDX-License-Identifier: EUPL-1.2
"""The worked examples of the fact base of 2021, as corrected on 24 November 2026."""

from __future__ import annotations

from asielwijzer.law.calendars import count
from asielwijzer.law.vocabulary.terms import Counting, days, months, procedure_day, weeks
from tests.law.calendars.reading import last_day, on, write


def procedure(start: str) -> list[str]:
    """The six days of a general procedure."""
    return [write(count(procedure_day(number), on(start), Counting.PROCEDURE_DAYS).last_day) for number in range(1, 7)]


def test_1_one_week_to_appeal_over_christmas() -> None:
    assert last_day(weeks(1), "Thu 18 Dec 2025") == "Mon 29 Dec 2025"


def test_2_four_weeks_to_5_may() -> None:
    assert last_day(weeks(4), "Tue 7 Apr 2026") == "Wed 6 May 2026"


def test_3_three_days_that_begin_on_good_friday() -> None:
    assert last_day(days(3), "Thu 2 Apr 2026") == "Wed 8 Apr 2026"


def test_4_six_months_are_not_extended() -> None:
    assert last_day(months(6), "Thu 28 Aug 2025") == "Sat 28 Feb 2026"


def test_5_a_general_procedure_over_new_year() -> None:
    assert procedure("Wed 24 Dec 2025") == [
        "Wed 24 Dec 2025",
        "Mon 29 Dec 2025",
        "Tue 30 Dec 2025",
        "Wed 31 Dec 2025",
        "Fri 2 Jan 2026",  # decreed, and yet it counts
        "Mon 5 Jan 2026",
    ]


def test_5_for_an_appeal_the_same_2_january_does_not_count() -> None:
    assert last_day(weeks(1), "Fri 26 Dec 2025") == "Mon 5 Jan 2026"


def test_6_four_weeks_at_the_border() -> None:
    assert last_day(weeks(4), "Thu 30 Apr 2026", Counting.CALENDAR) == "Thu 28 May 2026"


def test_7_two_months_after_a_eurodac_hit() -> None:
    assert last_day(months(2), "Sun 1 Mar 2026", Counting.DUBLIN_42) == "Fri 1 May 2026"


def test_7_also_when_that_is_a_sunday() -> None:
    assert last_day(months(2), "Tue 3 Mar 2026", Counting.DUBLIN_42) == "Sun 3 May 2026"


def test_8_one_week_to_ascension_day_and_the_bridge_day_after() -> None:
    assert last_day(weeks(1), "Thu 7 May 2026") == "Mon 18 May 2026"


def test_second_pass_a_general_procedure_over_good_friday() -> None:
    assert procedure("Wed 1 Apr 2026") == [
        "Wed 1 Apr 2026",
        "Thu 2 Apr 2026",
        "Fri 3 Apr 2026",  # Good Friday counts
        "Tue 7 Apr 2026",  # Easter Monday does not
        "Wed 8 Apr 2026",
        "Thu 9 Apr 2026",
    ]
