# SPDX-License-Identifier: EUPL-1.2
"""Algemene termijnenwet article 1: a term that ends on a day off runs to the next day that is none."""

from __future__ import annotations

import pytest

from asielwijzer.law.calendars import count
from asielwijzer.law.vocabulary.terms import Counting, Term, days, months, weeks
from tests.law.calendars.reading import first_day, last_day, on


def test_a_term_that_ends_on_an_ordinary_day_stays() -> None:
    assert last_day(weeks(1), after="Tue 4 Jun 2024") == "Tue 11 Jun 2024"


def test_saturday_moves_to_monday() -> None:
    assert last_day(weeks(1), after="Sat 1 Jun 2024") == "Mon 10 Jun 2024"


def test_sunday_moves_to_monday() -> None:
    assert last_day(weeks(1), after="Sun 2 Jun 2024") == "Mon 10 Jun 2024"


def test_a_holiday_moves_to_the_next_day() -> None:
    assert last_day(weeks(4), after="Mon 7 Apr 2025") == "Tue 6 May 2025"


def test_a_row_of_days_off_is_passed_in_full() -> None:
    """24 December 2007 to 1 January 2008: each of these nine days was decreed, a holiday or in a weekend."""
    assert last_day(weeks(4), after="Mon 26 Nov 2007") == "Wed 2 Jan 2008"


def test_the_day_of_the_event_does_not_count() -> None:
    """Awb article 6:8(1): the term starts the day after."""
    assert last_day(days(5), after="Mon 3 Jun 2024") == "Mon 10 Jun 2024"
    assert last_day(days(7), after="Mon 3 Jun 2024") == last_day(weeks(1), after="Mon 3 Jun 2024")


def test_an_event_on_a_day_off_changes_nothing() -> None:
    assert last_day(weeks(1), after="Thu 9 May 2024") == "Thu 16 May 2024"


@pytest.mark.parametrize(
    ("term", "before", "earliest"),
    [
        (days(10), "Wed 15 May 2024", "Sun 5 May 2024"),
        (weeks(1), "Sat 8 Jun 2024", "Sat 1 Jun 2024"),
        (months(1), "Sun 31 Mar 2024", "Thu 29 Feb 2024"),
    ],
)
def test_a_term_counted_backward_never_moves(term: Term, before: str, earliest: str) -> None:
    """Article 1(2)."""
    assert first_day(term, before) == earliest
    assert not count(term, on(before), Counting.ATW, backward=True).moved
