# SPDX-License-Identifier: EUPL-1.2
"""A day that a decree may or may not have equated makes less sure what it can change, and nothing else."""

from __future__ import annotations

import pytest

from asielwijzer.law.calendars import count
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, hours, weeks
from tests.law.calendars.reading import on


def confidence(after: str, weeks_long: int = 1) -> Confidence:
    return count(weeks(weeks_long), on(after), Counting.ATW).confidence


@pytest.mark.parametrize("after", ["Fri 3 May 2002", "Fri 23 May 2003", "Fri 18 May 2001"])
def test_a_day_equated_by_rule_of_thumb_only_is_low(after: str) -> None:
    assert confidence(after) is Confidence.LOW


@pytest.mark.parametrize(
    "after",
    ["Fri 3 May 2024", "Fri 24 May 2019", "Fri 15 May 2020", "Fri 7 May 2021", "Fri 20 May 2022", "Fri 26 Dec 2025"],
)
def test_a_decree_that_was_read_is_high(after: str) -> None:
    assert confidence(after) is Confidence.HIGH


@pytest.mark.parametrize(
    "candidate",
    [
        "Mon 24 Dec 2001",
        "Mon 31 Dec 2001",
        "Mon 29 Apr 2002",
        "Fri 27 Dec 2002",
        "Fri 2 Jan 2004",
    ],
)
def test_a_term_that_ends_on_a_bridge_day_of_an_unread_decree_is_low(candidate: str) -> None:
    ending_there = count(weeks(4), on(candidate), Counting.CALENDAR, backward=True).last_day
    counted = count(weeks(4), ending_there, Counting.ATW)
    assert counted.last_day == on(candidate)
    assert counted.confidence is Confidence.LOW


def test_a_roll_that_stops_on_such_a_day_is_low() -> None:
    assert confidence("Sat 20 Apr 2002") is Confidence.LOW  # Saturday 27 April, then Monday 29 April


def test_the_bridge_day_of_2020_is_settled_by_its_decree() -> None:
    """Stcrt. 2019, 53179 equates 22 May 2020 only: Monday 4 May 2020 is an ordinary day."""
    counted = count(weeks(1), on("Mon 27 Apr 2020"), Counting.ATW)
    assert counted.last_day == on("Mon 4 May 2020")
    assert counted.confidence is Confidence.HIGH


def test_a_doubtful_day_inside_the_term_changes_nothing() -> None:
    assert confidence("Mon 22 Apr 2002", weeks_long=2) is Confidence.HIGH


def test_a_doubtful_day_on_which_the_event_falls_changes_nothing() -> None:
    assert confidence("Fri 10 May 2002", weeks_long=4) is Confidence.HIGH


def test_hours_are_sure_only_in_whole_days() -> None:
    assert count(hours(48), on("Mon 3 Jun 2024"), Counting.ATW).confidence is Confidence.HIGH
    assert count(hours(30), on("Mon 3 Jun 2024"), Counting.ATW).confidence is Confidence.MEDIUM
