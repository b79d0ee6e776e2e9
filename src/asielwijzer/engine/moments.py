# SPDX-License-Identifier: EUPL-1.2
"""The moments from which terms run, found in the events of a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from asielwijzer.engine.case import Case
from asielwijzer.engine.plan import Plan
from asielwijzer.engine.results import Alternative, DeadlineResult, Status
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.facts import DateFact
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Event, FirstKnown, Later, Moment


class Start(NamedTuple):
    """A day from which a term runs. `day` is `None` when it happened on a day that is not known.

    `others` are other days that may be right instead, each with what makes it so.
    """

    day: date | None
    others: tuple[Alternative, ...] = ()
    in_letter: date | None = None
    depends_on: tuple[str, ...] = ()


class Moments:
    """Finds the starts of terms in one case. `end_of` answers for terms that start where another ends."""

    def __init__(self, case: Case, plan: Plan, end_of: Callable[[Deadline], tuple[DeadlineResult, ...]]) -> None:
        self._plan = plan
        self._case = case
        self._end_of = end_of
        self._days: dict[str, list[Start]] = {}
        self._known: dict[str, list[date]] = {}
        for item in case.events:
            self._days.setdefault(item.event, []).append(Start(item.date, (), item.last_day_in_letter))
            if item.date is not None:
                self._known.setdefault(item.event, []).append(item.date)
        for starts in self._days.values():
            if len(starts) > 1:
                starts.sort(key=lambda start: (start.day or date.min, start.in_letter or date.min))

    def days(self, event: str) -> Sequence[date]:
        """The known days of an event, in the order of the case."""
        return self._known.get(event, ())

    def starts(self, moment: Moment) -> list[Start]:
        """All starts that the moment has in this case, earliest first; none when it has not come."""
        match moment:
            case Event():
                return self._days.get(moment.id, [])
            case ChosenBy():
                return self._chosen(moment)
            case FirstKnown(moments):
                return next((found for each in moments if (found := self.starts(each))), [])
            case Later(moments):
                return self._later(moments)
            case EndOf(deadline):
                return self._ends(deadline)
            case DateFact():
                value = self._case.facts.get(moment.id)
                return [Start(value)] if isinstance(value, date) else []

    def _chosen(self, moment: ChosenBy) -> list[Start]:
        truth = self._plan.truth(moment.when)
        if truth is not None:
            return self.starts(moment.then if truth else moment.otherwise)
        mains, others = self.starts(moment.otherwise), self.starts(moment.then)
        if not others:
            return mains
        depends = self._plan.deciding(moment.when)
        if not mains:
            return [Start(None, _as_alternatives(others, depends), depends_on=depends)]
        added = _as_alternatives(others, depends)
        return [Start(start.day, (*start.others, *added), start.in_letter, depends) for start in mains]

    def _later(self, moments: tuple[Moment, ...]) -> list[Start]:
        latest = [found[-1] for each in moments if (found := self.starts(each))]
        if len(latest) < len(moments):
            return []
        days = [start.day for start in latest]
        if None in days:
            return [Start(None)]
        main = max(day for day in days if day is not None)
        others = [
            Alternative(max(other.last_day, main), max(other.starts, main), other.depends_on, other.dispute)
            for start in latest
            for other in start.others
        ]
        return [Start(main, tuple(others))]

    def _ends(self, deadline: Deadline) -> list[Start]:
        results = self._end_of(deadline)
        if not results:
            return []
        last = results[-1]
        if last.status is Status.WAITING or last.last_day is None:
            return [Start(None)] if last.date_unknown else []
        return [Start(last.last_day, last.alternatives)]


def _as_alternatives(starts: list[Start], depends_on: tuple[str, ...]) -> tuple[Alternative, ...]:
    return tuple(Alternative(start.day, start.day, depends_on) for start in starts if start.day is not None)
