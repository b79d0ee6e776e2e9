# SPDX-License-Identifier: EUPL-1.2
"""The days off of every verified year, and what units of time come to, for the phone.

Days are numbers: the days since 1 January 1970. A run of days is written as its differences.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from asielwijzer.law.calendars import DayOff, numbered
from asielwijzer.law.calendars.days_off import (
    FIRST_VERIFIED,
    LAST_VERIFIED,
    equated_days,
    recognised_calendar,
    recognised_holidays,
)
from asielwijzer.law.calendars.decreed import doubtful_days
from asielwijzer.law.calendars.lengths import LENGTHS
from asielwijzer.law.vocabulary.sources import Confidence

Json = dict[str, Any]
SURENESS = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
"""Confidence is written as its place here: of two, the lower number is the less sure."""
_EPOCH = date(1970, 1, 1).toordinal()


def number_of(day: date | None) -> int | None:
    """A day as its number; nothing for no day."""
    return None if day is None else day.toordinal() - _EPOCH


def calendars_part() -> Json:
    """Which days are off, beside Saturdays and Sundays, and why; the days of which that is not certain; the units."""
    recognised = recognised_calendar()
    only_for_procedure_days = {day: why for day, why in numbered.procedure_calendar().items() if day not in recognised}
    return {
        "first": number_of(FIRST_VERIFIED),
        "last": number_of(LAST_VERIFIED),
        "weekend": [DayOff.SATURDAY.value, DayOff.SUNDAY.value],
        "recognised": _days_off(recognised_holidays()),
        "equated": _days_off(equated_days()),
        "procedure": _days_off(only_for_procedure_days),
        "procedure_read_since": number_of(numbered.READ_SINCE),
        "doubtful": [[number_of(day), SURENESS.index(confidence)] for day, confidence in doubtful_days()],
        "units": {
            unit.value: [each.days, each.months, each.hours, each.at_least, each.atw_reach]
            for unit, each in LENGTHS.items()
        },
    }


def _days_off(days: Mapping[date, DayOff]) -> Json:
    """The days by reason: `{reason: differences}`."""
    reasons: dict[str, list[date]] = {}
    for day in sorted(days):
        reasons.setdefault(days[day].value, []).append(day)
    return {reason: _differences(found) for reason, found in reasons.items()}


def _differences(days: Iterable[date]) -> list[int]:
    written, before = [], _EPOCH
    for day in days:
        written.append(day.toordinal() - before)
        before = day.toordinal()
    return written
