# SPDX-License-Identifier: EUPL-1.2
"""Terms in months and years end on the day of the same number, or on the last day of a shorter month."""

from __future__ import annotations

import pytest

from asielwijzer.law.calendars import StepKind, count
from asielwijzer.law.vocabulary.terms import Counting, Term, months, years
from tests.law.calendars.reading import first_day, last_day, on


@pytest.mark.parametrize("counting", [Counting.CALENDAR, Counting.DUBLIN_42])
@pytest.mark.parametrize(
    ("term", "after", "last"),
    [
        (months(6), "Fri 31 May 2024", "Sat 30 Nov 2024"),
        (months(3), "Mon 29 Feb 2016", "Sun 29 May 2016"),
        (months(3), "Sat 28 Feb 2026", "Thu 28 May 2026"),
        (months(1), "Wed 31 Jan 2024", "Thu 29 Feb 2024"),
        (months(1), "Fri 31 Jan 2025", "Fri 28 Feb 2025"),
        (months(1), "Wed 30 Apr 2025", "Fri 30 May 2025"),
        (months(12), "Thu 29 Feb 2024", "Fri 28 Feb 2025"),
        (months(1), "Wed 31 Dec 2025", "Sat 31 Jan 2026"),
        (years(1), "Thu 29 Feb 2024", "Fri 28 Feb 2025"),
        (years(4), "Thu 29 Feb 2024", "Tue 29 Feb 2028"),
    ],
)
def test_the_day_of_the_same_number(counting: Counting, term: Term, after: str, last: str) -> None:
    assert last_day(term, after, counting) == last


def test_only_a_month_that_is_too_short_gives_a_month_end_step() -> None:
    def kinds(after: str) -> list[StepKind]:
        return [step.kind for step in count(months(1), on(after), Counting.CALENDAR).steps]

    assert StepKind.MONTH_END in kinds("Wed 31 Jan 2024")
    assert StepKind.MONTH_END not in kinds("Mon 29 Jan 2024")
    assert StepKind.MONTH_END not in kinds("Thu 29 Feb 2024")


def test_month_ends_backward() -> None:
    assert first_day(months(3), "Wed 31 May 2023", Counting.CALENDAR) == "Tue 28 Feb 2023"
    assert first_day(months(3), "Tue 28 Feb 2023", Counting.CALENDAR) == "Mon 28 Nov 2022"
    assert first_day(months(2), "Wed 31 Jan 2024", Counting.CALENDAR) == "Thu 30 Nov 2023"
