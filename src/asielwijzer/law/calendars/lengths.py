# SPDX-License-Identifier: EUPL-1.2
"""Where a term ends by its plain length, before any day off is looked at."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date

from asielwijzer.law.vocabulary.terms import Term, Unit


@dataclass(frozen=True, slots=True)
class Length:
    """What one unit comes to."""

    days: int = 0
    months: int = 0
    hours: int = 0
    at_least: int = 0
    """The days that a unit holds at least; none for an hour, which is no term in days."""
    atw_reach: int = -1
    """The most units that still move: Atw article 4(a) exempts longer terms and those in hours or years."""


LENGTHS = {
    Unit.HOUR: Length(hours=1),
    Unit.DAY: Length(days=1, at_least=1, atw_reach=90),
    Unit.WEEK: Length(days=7, at_least=7, atw_reach=12),
    Unit.MONTH: Length(months=1, at_least=28, atw_reach=3),
    Unit.YEAR: Length(months=12, at_least=365),
}
"""The units of a term in which every day counts."""

_LAST_ORDINAL = date.max.toordinal()


def plain_end(number: int, length: Length, start: date) -> tuple[date, bool]:
    """The day `number` units after `start` (before it, if negative), and whether a shorter month cut it off.

    Raises `OverflowError` where the calendar itself ends.
    """
    if length.days:
        return _days_on(start, number * length.days), False
    if length.months:
        return _months_on(start, number * length.months)
    return _days_on(start, days_of_hours(number)), False


def days_of_hours(number: int) -> int:
    """The days that hours lead to: none below 24; from there on, each part of a day is a day more."""
    if abs(number) < 24:
        return 0
    return -(-number // 24) if number > 0 else number // 24


def _days_on(start: date, number: int) -> date:
    ordinal = start.toordinal() + number  # twice as fast as adding a timedelta
    if not 1 <= ordinal <= _LAST_ORDINAL:
        raise OverflowError("date value out of range")
    return date.fromordinal(ordinal)


def _months_on(start: date, number: int) -> tuple[date, bool]:
    """The day of the same number, or the last day of a shorter month."""
    year, month = divmod(start.year * 12 + start.month - 1 + number, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError("date value out of range")
    if start.day <= 28:
        return date(year, month + 1, start.day), False
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last)), start.day > last


def misfit(term: Term, counting: str, *units: Unit) -> ValueError:
    """The error for a term in a unit that this way of counting does not know."""
    allowed = ", ".join(f"{unit.value}s" for unit in units)
    return ValueError(f"{term} cannot be counted as {counting}, which counts {allowed}")
