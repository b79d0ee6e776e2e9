# SPDX-License-Identifier: EUPL-1.2
"""Algemene termijnenwet article 4: terms that the Act leaves alone. Each limit, on both sides."""

from __future__ import annotations

import pytest

from asielwijzer.law.calendars import StepKind, count
from asielwijzer.law.vocabulary.terms import Counting, Term, days, hours, months, weeks, years
from tests.law.calendars.reading import last_day, on


@pytest.mark.parametrize(
    ("term", "after", "last"),
    [
        (days(90), "Mon 1 Apr 2024", "Mon 1 Jul 2024"),  # Sunday 30 June
        (weeks(12), "Sat 6 Apr 2024", "Mon 1 Jul 2024"),  # Saturday 29 June
        (months(3), "Sat 30 Mar 2024", "Mon 1 Jul 2024"),  # Sunday 30 June
    ],
)
def test_at_the_limit_the_term_still_moves(term: Term, after: str, last: str) -> None:
    assert last_day(term, after) == last


@pytest.mark.parametrize(
    ("term", "after", "last"),
    [
        (days(91), "Sun 31 Mar 2024", "Sun 30 Jun 2024"),
        (weeks(13), "Sat 30 Mar 2024", "Sat 29 Jun 2024"),
        (months(4), "Thu 29 Feb 2024", "Sat 29 Jun 2024"),
        (years(1), "Fri 30 Jun 2023", "Sun 30 Jun 2024"),
        (hours(24), "Sat 29 Jun 2024", "Sun 30 Jun 2024"),
    ],
)
def test_beyond_the_limit_it_stays_and_says_why(term: Term, after: str, last: str) -> None:
    counted = count(term, on(after), Counting.ATW)
    assert counted.last_day == counted.nominal == on(last)
    (step,) = [step for step in counted.steps if step.kind is StepKind.NOT_MOVED]
    assert step.day == on(last)
    assert step.reason is not None
    assert step.source.label == "Atw 4(a)"


def test_terms_that_no_act_sets_are_outside_it() -> None:
    """Article 1(1) moves the terms of an act; policy and practice set none."""
    counted = count(weeks(4), on("Sun 24 Nov 2024"), Counting.CALENDAR)
    (step,) = [step for step in counted.steps if step.kind is StepKind.NOT_MOVED]
    assert step.source.label == "Atw 1(1)"


def test_deprivation_of_liberty_does_not_move() -> None:
    """Article 4(c)."""
    counted = count(weeks(4), on("Sun 24 Nov 2024"), Counting.LIBERTY)
    assert counted.last_day == on("Sun 22 Dec 2024")
    (step,) = [step for step in counted.steps if step.kind is StepKind.NOT_MOVED]
    assert step.source.label == "Atw 4(c)"


@pytest.mark.parametrize(
    ("number", "last"),
    [
        (1, "Sat 29 Jun 2024"),
        (4, "Sat 29 Jun 2024"),
        (23, "Sat 29 Jun 2024"),
        (24, "Sun 30 Jun 2024"),
        (25, "Mon 1 Jul 2024"),
        (48, "Mon 1 Jul 2024"),
        (49, "Tue 2 Jul 2024"),
    ],
)
def test_hours_lead_to_a_day_and_say_so(number: int, last: str) -> None:
    counted = count(hours(number), on("Sat 29 Jun 2024"), Counting.ATW)
    assert counted.last_day == on(last)
    assert [step.day for step in counted.steps if step.kind is StepKind.HOURS] == [on(last)]
