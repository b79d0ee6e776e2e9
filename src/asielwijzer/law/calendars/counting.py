# SPDX-License-Identifier: EUPL-1.2
"""Counting a term: the last day, and how it was reached."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from asielwijzer.law.calendars.days_off import (
    FIRST_VERIFIED,
    LAST_VERIFIED,
    recognised_calendar,
    statutory_calendar,
    verified_range,
    weekend_day,
)
from asielwijzer.law.calendars.grounds import GROUNDS
from asielwijzer.law.calendars.lengths import LENGTHS, misfit, plain_end
from asielwijzer.law.calendars.moving import add_moves, atw_end, eu_end
from asielwijzer.law.calendars.numbered import procedure_day, schiphol_day, working_day
from asielwijzer.law.calendars.steps import Counted, CountingStep, StepKind
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.sources import Confidence, Source
from asielwijzer.law.vocabulary.terms import Counting, Term, Unit

# Bound once: looking up an enum member each time takes a fifth of a count.
_ATW, _EU, _APR = Counting.ATW, Counting.EU_1182_71, Counting.EU_APR_73
_WORKING, _PROCEDURE, _SCHIPHOL = (
    Counting.WORKING_DAYS,
    Counting.PROCEDURE_DAYS,
    Counting.PROCEDURE_DAYS_SCHIPHOL,
)
_START, _LENGTH, _LAST_DAY = StepKind.START, StepKind.LENGTH, StepKind.LAST_DAY
_HIGH = Confidence.HIGH


def count(term: Term, start: date, counting: Counting, *, backward: bool = False) -> Counted:
    """Count `term` from `start`, the day of the event, in the given way.

    Backward, the answer is the earliest day, and it never moves. Raises `OutsideVerifiedLaw` where a holiday
    could decide the answer in a year whose holidays are not verified, and `ValueError` for a term that does
    not fit the way of counting.
    """
    return _count(term, start, counting, backward)


@lru_cache(maxsize=32_768)
def _count(term: Term, start: date, counting: Counting, backward: bool) -> Counted:
    if type(start) is not date:
        raise TypeError(f"{start!r} is not a date without a time of day")
    if term.number < 0:
        raise ValueError(f"{term}: a term cannot be negative; count backward instead")
    try:
        if counting is _WORKING or counting is _PROCEDURE or counting is _SCHIPHOL:
            return _numbered(term, start, counting, backward)
        return _plain(term, start, counting, backward)
    except OverflowError:
        raise OutsideVerifiedLaw(f"{term} from {start} ({counting.value}) leaves the calendar") from None


def _plain(term: Term, start: date, counting: Counting, backward: bool) -> Counted:
    """A term in which every day counts, and whose end may move."""
    number, length, grounds = term.number, LENGTHS.get(term.unit), GROUNDS[counting]
    if length is None:
        raise misfit(term, counting.value, *LENGTHS)
    nominal, cut_off = plain_end(-number if backward else number, length, start)
    back = grounds.backward if backward else None
    final = grounds.same_number if length.months else back or grounds.length
    confidence = _HIGH
    steps = [
        CountingStep(1, _START, start, None, back or grounds.start),
        CountingStep(2, _LENGTH, nominal, None, final),
    ]
    if cut_off:
        steps.append(CountingStep(3, StepKind.MONTH_END, nominal, None, final))
    if length.hours:
        steps.append(CountingStep(3, StepKind.HOURS, nominal, None, final))
        if number % 24:  # the hour of the event decides, and only its day is known
            confidence = Confidence.MEDIUM

    last = nominal
    if counting is _ATW and not backward and number <= length.atw_reach:
        last, confidence = atw_end(start, nominal, number * length.at_least)
        _verify(term, start, last, counting)
        if last != nominal:
            final = add_moves(steps, nominal, last, statutory_calendar(), grounds)
    elif (counting is _EU or counting is _APR) and not backward and not length.hours:
        two_working_days = counting is _EU and number * length.at_least >= 2
        last, confidence = eu_end(start, nominal, two_working_days=two_working_days)
        _verify(term, start, last, counting)
        if last != nominal:
            final = add_moves(steps, nominal, last, recognised_calendar(), grounds)
    else:
        final = _add_not_moved(steps, nominal, final, back or grounds.stays)
    steps.append(CountingStep(len(steps) + 1, _LAST_DAY, last, None, final))
    return Counted(start, term, counting, nominal, last, tuple(steps), confidence)


def _numbered(term: Term, start: date, counting: Counting, backward: bool) -> Counted:
    """A term in which only some days count."""
    grounds = GROUNDS[counting]
    if counting is _WORKING:
        if term.unit is not Unit.WORKING_DAY:
            raise misfit(term, counting.value, Unit.WORKING_DAY)
        last, steps, confidence = working_day(term.number, start, backward, grounds)
        _verify(term, start, last, counting)
    else:
        _check_procedure_day(term, counting, backward)
        if counting is _PROCEDURE:
            last, steps, confidence = procedure_day(term.number, start, grounds)
            _verify(term, start, last, counting)
        else:
            last, steps, confidence = schiphol_day(term.number, start, grounds)
    steps.append(CountingStep(len(steps) + 1, _LENGTH, last, None, grounds.length))
    final = _add_not_moved(steps, last, grounds.length, grounds.stays)
    steps.append(CountingStep(len(steps) + 1, _LAST_DAY, last, None, final))
    return Counted(start, term, counting, last, last, tuple(steps), confidence)


def _check_procedure_day(term: Term, counting: Counting, backward: bool) -> None:
    if term.unit is not Unit.PROCEDURE_DAY:
        raise misfit(term, counting.value, Unit.PROCEDURE_DAY)
    if term.number == 0:
        raise ValueError(f"{term}: procedure days are numbered from 1, the day on which the procedure starts")
    if backward:
        raise ValueError(f"{term}: a numbered day of the procedure cannot be counted backward")


def _add_not_moved(steps: list[CountingStep], day: date, final: Source, stays: Source) -> Source:
    """Say so where the end is a day off and stays; gives the rule that made the end final.

    Nothing turns on the reason, so a year whose holidays are not verified is not refused.
    """
    reason = statutory_calendar().get(day) or weekend_day(day)
    if reason is None:
        return final
    steps.append(CountingStep(len(steps) + 1, StepKind.NOT_MOVED, day, reason, stays))
    return stays


def _verify(term: Term, start: date, last: date, counting: Counting) -> None:
    earliest, latest = (start, last) if start <= last else (last, start)
    if earliest >= FIRST_VERIFIED and latest <= LAST_VERIFIED:
        return
    outside = earliest if earliest < FIRST_VERIFIED else latest
    raise OutsideVerifiedLaw(
        f"{outside} ({counting.value}, {term} from {start}): holidays have been verified for {verified_range()} only"
    )
