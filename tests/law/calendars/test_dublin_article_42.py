# SPDX-License-Identifier: EUPL-1.2
"""Regulation 604/2013 article 42: the day of the event does not count, every other day does."""

from __future__ import annotations

import pytest

from asielwijzer.law.calendars import StepKind, count
from asielwijzer.law.vocabulary.terms import Counting, Term, months, weeks
from tests.law.calendars.reading import last_day, on


@pytest.mark.parametrize(
    ("term", "after", "last"),
    [
        (months(2), "Wed 25 Oct 2023", "Mon 25 Dec 2023"),  # Christmas Day
        (months(3), "Sun 22 Feb 2026", "Fri 22 May 2026"),
        (weeks(2), "Sat 6 Apr 2024", "Sat 20 Apr 2024"),
        (months(6), "Wed 3 May 2023", "Fri 3 Nov 2023"),
    ],
)
def test_the_last_day_never_moves(term: Term, after: str, last: str) -> None:
    assert last_day(term, after, Counting.DUBLIN_42) == last


def test_a_last_day_that_is_off_says_that_it_stays() -> None:
    counted = count(months(2), on("Wed 25 Oct 2023"), Counting.DUBLIN_42)
    assert [(s.kind, s.source.label) for s in counted.steps] == [
        (StepKind.START, "Dublin III 42(a)"),
        (StepKind.LENGTH, "Dublin III 42(b)"),
        (StepKind.NOT_MOVED, "Dublin III 42(c)"),
        (StepKind.LAST_DAY, "Dublin III 42(c)"),
    ]
