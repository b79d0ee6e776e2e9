# SPDX-License-Identifier: EUPL-1.2
"""Terms whose last day moves: Algemene termijnenwet articles 1 to 3; Regulation 1182/71 article 3."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from asielwijzer.law.calendars.days_off import (
    ONE_DAY,
    DayOff,
    recognised_calendar,
    source_of,
    statutory_calendar,
)
from asielwijzer.law.calendars.decreed import doubtful_days
from asielwijzer.law.calendars.grounds import Grounds
from asielwijzer.law.calendars.steps import CountingStep, StepKind
from asielwijzer.law.vocabulary.sources import Confidence, Source

IsOff = Callable[[date], object]

_HIGH = Confidence.HIGH


def atw_end(start: date, nominal: date, days: int) -> tuple[date, Confidence]:
    """The last day, under Atw articles 1 and 2, of a term of at least so many days."""
    two = days >= 3
    last = _end(start, nominal, statutory_calendar().get, two)
    doubts = doubtful_days()
    confidence = _HIGH
    if start <= doubts[-1][0]:
        for day, level in doubts:
            # A doubtful day mattered if the count ends elsewhere when that day is taken the other way.
            if start <= day <= last and _end(start, nominal, _taken_the_other_way(day), two) != last:
                confidence = level if confidence is _HIGH else Confidence.LOW
    return last, confidence


def eu_end(start: date, nominal: date, *, two_working_days: bool) -> tuple[date, Confidence]:
    """The last day under Regulation 1182/71 article 3(4) and (5), or Regulation 2024/1348 article 73.

    The first wants two working days inside terms of two days or more; the second has no such rule.

    Its holidays are those that each Member State publishes (article 2(1)). The Dutch list was not read; taken
    here are the recognised holidays of Atw article 3(1), as a list of public holidays holds those and no
    bridge days. Where Good Friday or a decreed day would change the answer, it is therefore `MEDIUM`.
    """
    last = _end(start, nominal, recognised_calendar().get, two_working_days)
    otherwise = _end(start, nominal, statutory_calendar().get, two_working_days)
    return last, _HIGH if last == otherwise else Confidence.MEDIUM


def add_moves(
    steps: list[CountingStep],
    nominal: date,
    last: date,
    calendar: Mapping[date, DayOff],
    grounds: Grounds,
) -> Source:
    """Add each day off that the end passes, and the lengthening if two working days were missing.

    Gives the rule that made the end final.
    """
    lengthened = False
    day = nominal
    while day < last:
        if reason := calendar.get(day):
            source = source_of(day, reason, grounds.weekend)
            steps.append(CountingStep(len(steps) + 1, StepKind.MOVED, day, reason, source))
        else:  # an end that would do, but for the two working days
            lengthened = True
        day += ONE_DAY
    if lengthened:
        source = grounds.two_working_days
        steps.append(CountingStep(len(steps) + 1, StepKind.TWO_WORKING_DAYS, last, None, source))
        return source
    return grounds.moves


def _end(start: date, nominal: date, is_off: IsOff, two_working_days: bool) -> date:
    end = nominal
    while is_off(end):
        end += ONE_DAY
    if two_working_days:
        second, missing = start, 2
        while missing:
            second += ONE_DAY
            if not is_off(second):
                missing -= 1
        if second > end:
            return second
    return end


def _taken_the_other_way(doubtful: date) -> IsOff:
    calendar = statutory_calendar()
    return lambda day: (day in calendar) != (day == doubtful)
