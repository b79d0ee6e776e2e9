# SPDX-License-Identifier: EUPL-1.2
"""The days off of every verified year as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from asielwijzer.engine.documents import source_document
from asielwijzer.engine.law_document.trees import Json
from asielwijzer.law.calendars import DayOff, day_off, recognised_holiday, verified_years
from asielwijzer.law.calendars.days_off import source_of
from asielwijzer.law.calendars.decreed import doubtful_days
from asielwijzer.law.works import ATW

_WEEKEND = (DayOff.SATURDAY, DayOff.SUNDAY)
_WEEKEND_SOURCE = ATW("1", 1)


def calendars_document() -> Json:
    """The recognised and the statutory days off, without Saturdays and Sundays: off in every week."""
    years = verified_years()
    return {
        "verified": {"first": years[0], "last": years[-1]},
        "weekend": {
            "days": [day.value for day in _WEEKEND],
            "source": source_document(_WEEKEND_SOURCE),
        },
        "years": [
            {"year": year, "recognised": list(_recognised(year)), "statutory": list(_statutory(year))} for year in years
        ],
        "doubtful": [
            {"day": day.isoformat(), "taken_as_off": day_off(day) is not None, "confidence": confidence.value}
            for day, confidence in doubtful_days()
            if day.year in years
        ],
    }


def _recognised(year: int) -> Iterator[Json]:
    for day in _days(year):
        reason = recognised_holiday(day)
        if reason is not None:
            yield _row(day, reason)


def _statutory(year: int) -> Iterator[Json]:
    for day in _days(year):
        reason = day_off(day)
        if reason is not None and reason not in _WEEKEND:
            yield _row(day, reason)


def _row(day: date, reason: DayOff) -> Json:
    source = source_of(day, reason, _WEEKEND_SOURCE)
    return {"day": day.isoformat(), "reason": reason.value, "source": source_document(source)}


def _days(year: int) -> Iterator[date]:
    day = date(year, 1, 1)
    while day.year == year:
        yield day
        day += timedelta(1)
