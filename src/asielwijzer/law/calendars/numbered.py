# SPDX-License-Identifier: EUPL-1.2
"""Terms in which only some days count: working days, and the numbered days of the general procedure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from asielwijzer.law.calendars.days_off import (
    LAST_VERIFIED,
    ONE_DAY,
    DayOff,
    recognised_calendar,
    source_of,
    statutory_calendar,
)
from asielwijzer.law.calendars.grounds import Grounds
from asielwijzer.law.calendars.steps import CountingStep, StepKind
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.works import VV

Walk = tuple[date, list[CountingStep], Confidence]
"""The last day, the steps so far and how sure we are."""

_EXCEPTION = date(2017, 4, 14)
"""The one Good Friday that is not a procedure day (VV article 3.42)."""
_EXCEPTION_SOURCE = VV("3.42")

READ_SINCE = date(2020, 1, 31)
"""Oldest reading of VV article 3.42 in its present words; under earlier words weekends counted at times."""


def working_day(number: int, start: date, backward: bool, grounds: Grounds) -> Walk:
    """The working day so many after (or before) `start`.

    Good Friday and decreed days count, as in ECLI:NL:RBDHA:2019:1816, where 24 December 2018 did. No higher
    source was found, so an answer that turns on it is `MEDIUM`.
    """
    step = -ONE_DAY if backward else ONE_DAY
    steps = [CountingStep(1, StepKind.START, start, None, grounds.start)]
    last, skipped = _walk(number, start, step, recognised_calendar())
    otherwise, _ = _walk(number, start, step, statutory_calendar())
    _add_not_counted(steps, skipped, grounds)
    return last, steps, Confidence.HIGH if last == otherwise else Confidence.MEDIUM


def procedure_day(number: int, start: date, grounds: Grounds) -> Walk:
    """The numbered procedure day, day 1 being `start` or the first procedure day after it."""
    calendar = procedure_calendar()
    steps = [CountingStep(1, StepKind.START, start, None, grounds.start)]
    first, before = _walk(1, start - ONE_DAY, ONE_DAY, calendar)
    last, skipped = _walk(number - 1, first, ONE_DAY, calendar)
    if before:
        _add_not_counted(steps, before, grounds)
        steps.append(CountingStep(len(steps) + 1, StepKind.DAY_ONE, first, None, grounds.start))
    _add_not_counted(steps, skipped, grounds)
    return last, steps, Confidence.HIGH if start >= READ_SINCE else Confidence.LOW


def schiphol_day(number: int, start: date, grounds: Grounds) -> Walk:
    """The numbered procedure day at application centre Schiphol, where every day counts."""
    last = start + ONE_DAY * (number - 1)
    return last, [CountingStep(1, StepKind.START, start, None, grounds.start)], Confidence.HIGH


@cache
def procedure_calendar() -> Mapping[date, DayOff]:
    return {**recognised_calendar(), _EXCEPTION: DayOff.GOOD_FRIDAY}


def _walk(
    number: int, day: date, step: timedelta, off: Mapping[date, DayOff]
) -> tuple[date, list[tuple[date, DayOff]]]:
    """The day reached when only days outside `off` count, and the days off on the way."""
    skipped = []
    while number and day <= LAST_VERIFIED:  # beyond it `count` refuses
        day += step
        if reason := off.get(day):
            skipped.append((day, reason))
        else:
            number -= 1
    return day, skipped


def _add_not_counted(steps: list[CountingStep], skipped: list[tuple[date, DayOff]], grounds: Grounds) -> None:
    for day, reason in skipped:
        source = _EXCEPTION_SOURCE if reason is DayOff.GOOD_FRIDAY else source_of(day, reason, grounds.weekend)
        steps.append(CountingStep(len(steps) + 1, StepKind.NOT_COUNTED, day, reason, source))
