# SPDX-License-Identifier: EUPL-1.2
"""Days as a lawyer writes them: "Thu 18 Dec 2025". A wrong weekday in a test is an error."""

from __future__ import annotations

from datetime import date

from asielwijzer.law.calendars import count
from asielwijzer.law.vocabulary.terms import Counting, Term

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def on(written: str) -> date:
    """The date that is written as "Thu 18 Dec 2025"."""
    _, number, month, year = written.split()
    day = date(int(year), _MONTHS.index(month) + 1, int(number))
    assert write(day) == written, f"{written} is a {_WEEKDAYS[day.weekday()]}"
    return day


def write(day: date) -> str:
    """The date as "Thu 18 Dec 2025"."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def last_day(term: Term, after: str, counting: Counting = Counting.ATW) -> str:
    """The last day of `term` after the event on the day `after`."""
    return write(count(term, on(after), counting).last_day)


def first_day(term: Term, before: str, counting: Counting = Counting.ATW) -> str:
    """The earliest day when `term` is counted back from the day `before`."""
    return write(count(term, on(before), counting, backward=True).last_day)
