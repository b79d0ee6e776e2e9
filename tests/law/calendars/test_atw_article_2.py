# SPDX-License-Identifier: EUPL-1.2
"""Algemene termijnenwet article 2: a term of three days or more holds two days that are not off."""

from __future__ import annotations

from asielwijzer.law.vocabulary.terms import days, weeks
from tests.law.calendars.reading import last_day


def test_three_days_over_a_weekend() -> None:
    """From Friday the third day is Monday: one working day, so Tuesday is added."""
    assert last_day(days(3), after="Fri 7 Jun 2024") == "Tue 11 Jun 2024"


def test_three_days_from_saturday_hold_two_working_days_already() -> None:
    assert last_day(days(3), after="Sat 8 Jun 2024") == "Tue 11 Jun 2024"


def test_three_days_over_easter() -> None:
    assert last_day(days(3), after="Thu 2 Apr 2026") == "Wed 8 Apr 2026"


def test_two_days_are_too_short_for_article_2() -> None:
    """Friday plus two is Sunday; article 1 alone brings it to Monday, with one working day in it."""
    assert last_day(days(2), after="Fri 7 Jun 2024") == "Mon 10 Jun 2024"


def test_the_second_working_day_may_lie_beyond_more_days_off() -> None:
    """From Friday the third day is Monday, the one working day; Tuesday is King's Day, so Wednesday."""
    assert last_day(days(3), after="Fri 23 Apr 2021") == "Wed 28 Apr 2021"


def test_working_days_before_the_days_off_count_too() -> None:
    """Wednesday 24 December is the first working day, Monday 29 the second."""
    assert last_day(days(3), after="Tue 23 Dec 2025") == "Mon 29 Dec 2025"


def test_a_week_without_two_working_days() -> None:
    """A decree made one row of days off of 22 December 2007 to 1 January 2008."""
    assert last_day(weeks(1), after="Mon 24 Dec 2007") == "Thu 3 Jan 2008"
