# SPDX-License-Identifier: EUPL-1.2
"""Whether a term was met, by which act, and by how many days it was not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from asielwijzer.engine.moments import Moments
from asielwijzer.engine.plan import Plan
from asielwijzer.engine.results import Alternative, Status
from asielwijzer.law.calendars import count, recognised_holiday
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline, Nature
from asielwijzer.law.vocabulary.happenings import EndOf, Event
from asielwijzer.law.vocabulary.terms import Counting

ONE_DAY = timedelta(1)
_PERIOD, _EARLIEST = Nature.PERIOD, Nature.EARLIEST


class Judgement(NamedTuple):
    """Whether a term was met, by which act, and what a reader must know to act in time."""

    status: Status
    act: str | None = None
    act_date: date | None = None
    days_late: int | None = None
    earliest_day: date | None = None
    act_by: date | None = None
    early_acts: tuple[tuple[date, str], ...] = ()


class Judge:
    """Judges the terms of one case on one day. `posted` gives the day on which an act was posted, where known."""

    def __init__(
        self, on: date, plan: Plan, moments: Moments, posted: Mapping[tuple[str, date | None], date | None]
    ) -> None:
        self.on = on
        self.plan = plan
        self.moments = moments
        self._posted = posted

    def judge(
        self,
        deadline: Deadline,
        start: date,
        end: date,
        alternatives: tuple[Alternative, ...],
        following: date | None,
    ) -> Judgement:
        ends = [end, *(other.last_day for other in alternatives)] if alternatives else [end]
        if deadline.nature is _PERIOD:
            return Judgement(_agreed([Status.OPEN if self.on <= each else Status.ENDED for each in ends]))
        if deadline.nature is _EARLIEST:
            return self._waiting(deadline, start, ends, following)
        act, day = self._act(deadline, start, following)
        status = _agreed([self._state(deadline, act, day, each) for each in ends])
        late = _days_late(deadline, self.plan, day, end) if day is not None and day > end else None
        first = min(ends)
        return Judgement(status, act, day, late, None, None if first == max(ends) else first)

    def _state(self, deadline: Deadline, act: str | None, day: date | None, end: date) -> Status:
        if act is None or day is None:
            if self.on <= end:
                return Status.OPEN
            return Status.UNRECORDED if deadline.seldom_recorded else Status.MISSED
        if day <= end:
            return Status.MET
        posted = self._posted.get((act, day))
        if deadline.posted_within is not None and posted is not None and posted <= end:
            limit = count(deadline.posted_within, end, Counting.ATW).last_day
            return Status.MET if day <= limit else Status.MISSED
        return Status.MISSED

    def _waiting(self, deadline: Deadline, start: date, ends: list[date], following: date | None) -> Judgement:
        firsts = [each if deadline.backward else each + ONE_DAY for each in ends]
        low = None if not isinstance(deadline.after, Event) or deadline.backward else start
        acts = sorted(self._acts(deadline, low, following))
        status = _agreed([self._waited(first, acts) for first in firsts])
        early = tuple(each for each in acts if each[0] < firsts[0])
        shown = acts[-1] if acts and status is Status.MET else acts[0] if acts else None
        if shown is None:
            return Judgement(status, earliest_day=firsts[0])
        limit = firsts[0] if early else max(firsts)
        days = (shown[0] - limit).days if shown[0] < limit else None
        return Judgement(status, shown[1], shown[0], days, firsts[0], early_acts=early)

    def _waited(self, first: date, acts: list[tuple[date, str]]) -> Status:
        """Whether a waiting time was respected: an act that came too early may be done again."""
        if any(day >= first for day, _ in acts):
            return Status.MET
        if acts:
            return Status.MISSED
        return Status.MET if self.on >= first else Status.OPEN

    def _acts(self, deadline: Deadline, low: date | None, following: date | None) -> list[tuple[date, str]]:
        """The recorded acts that can meet the term: not before `low`, and before it starts anew."""
        found = []
        for event in deadline.act:
            for day in self.moments.days(event.id):
                if day <= self.on and (low is None or day >= low) and (following is None or day < following):
                    found.append((day, event.id))
        return found

    def _act(self, deadline: Deadline, start: date | None, following: date | None) -> tuple[str | None, date | None]:
        low = None if isinstance(deadline.after, EndOf) or deadline.backward else start
        found = self._acts(deadline, low, following)
        if not found:
            return None, None
        day, act = min(found)
        return act, day


def _agreed(states: list[Status]) -> Status:
    """The one status that all readings give, or that it depends."""
    first = states[0]
    return first if len(states) == 1 or all(state is first for state in states) else Status.DEPENDS


def _days_late(deadline: Deadline, plan: Plan, day: date, end: date) -> int:
    counting = deadline.counting
    if isinstance(counting, CountedBy):
        truth = plan.truth(counting.when)
        counting = counting.then if truth else counting.otherwise
    if counting is not Counting.PROCEDURE_DAYS:
        return (day - end).days
    late = 0
    while end < day:
        end += ONE_DAY
        late += end.weekday() < 5 and recognised_holiday(end) is None
    return late
