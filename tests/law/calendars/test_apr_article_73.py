# SPDX-License-Identifier: EUPL-1.2
"""Regulation (EU) 2024/1348 article 73: every day counts, and a last day that is a day off moves on."""

from __future__ import annotations

import pytest

from asielwijzer.law.calendars import StepKind, count
from asielwijzer.law.vocabulary.terms import Counting, Term, days, months, weeks
from tests.law.calendars.reading import on


@pytest.mark.parametrize(
    ("term", "after", "last"),
    [
        (days(3), "Thu 2 Jul 2026", "Mon 6 Jul 2026"),  # ends on Sunday
        (days(5), "Fri 12 Jun 2026", "Wed 17 Jun 2026"),  # the weekend inside counts
        (weeks(2), "Fri 11 Dec 2026", "Mon 28 Dec 2026"),  # Christmas Day, Second Christmas Day, Sunday
        (months(6), "Mon 31 Aug 2026", "Mon 1 Mar 2027"),  # Sunday 28 February: longer terms move as well
    ],
    ids=str,
)
def test_the_end_moves_off_a_day_off(term: Term, after: str, last: str) -> None:
    assert count(term, on(after), Counting.EU_APR_73).last_day == on(last)


def test_no_two_working_days_are_asked_for() -> None:
    """Two days from Saturday end on Monday; under Regulation 1182/71 they would end on Tuesday."""
    saturday = on("Sat 4 Jul 2026")
    assert count(days(2), saturday, Counting.EU_APR_73).last_day == on("Mon 6 Jul 2026")
    assert count(days(2), saturday, Counting.EU_1182_71).last_day == on("Tue 7 Jul 2026")


def test_each_day_off_is_a_step_with_the_article() -> None:
    counted = count(weeks(2), on("Fri 11 Dec 2026"), Counting.EU_APR_73)
    moved = [step for step in counted.steps if step.kind is StepKind.MOVED]
    assert [step.day.day for step in moved] == [25, 26, 27]
    assert moved[-1].source.label == "APR 73"
