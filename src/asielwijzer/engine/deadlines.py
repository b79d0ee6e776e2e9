# SPDX-License-Identifier: EUPL-1.2
"""The terms of a case: from when they run, their last day with its counting, and whether they were met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from asielwijzer.engine.case import Case
from asielwijzer.engine.moments import Moments, Start
from asielwijzer.engine.plan import Plan
from asielwijzer.engine.results import Alternative, DeadlineResult, Status
from asielwijzer.law.calendars import Counted, count, recognised_holiday
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline, Extension, Nature, Window
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.happenings import EndOf, Event
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, Term, Unit

ONE_DAY = timedelta(1)
_SURENESS = {Confidence.HIGH: 2, Confidence.MEDIUM: 1, Confidence.LOW: 0}


class Deadlines:
    """All terms of one case on one day."""

    def __init__(self, case: Case, on: date, plan: Plan) -> None:
        self.plan = plan
        self.on = on
        self.moments = Moments(case, plan, self.ends)
        self._posted = {
            (item.event, item.date): item.posted for item in case.events if item.posted is not None and item.date
        }
        self._found: dict[int, tuple[DeadlineResult, ...]] = {}
        self._extensions: dict[int, list[Extension]] = {}
        for applied in plan.applied(Extension):
            if isinstance(applied.declaration, Extension):
                self._extensions.setdefault(id(applied.declaration.of), []).append(applied.declaration)

    def all(self) -> Iterator[DeadlineResult]:
        """Every term that applies, in the order of the law; one that only may apply is left out until it starts."""
        for applied in self.plan.applied(Deadline):
            if isinstance(applied.declaration, Deadline):
                yield from self.of(applied.declaration)

    def ends(self, deadline: Deadline) -> tuple[DeadlineResult, ...]:
        """The instances of a term with the last day as extended."""
        return tuple(
            replace(found, last_day=self._extended_end(deadline, found)) if found.extended_by else found
            for found in self.of(deadline)
            if isinstance(found.declaration, Deadline)
        )

    def of(self, deadline: Deadline) -> tuple[DeadlineResult, ...]:
        """The instances of one term: one for each time that what starts it happened, with its extensions."""
        known = self._found.get(id(deadline))
        if known is None:
            truth = self.plan.truth_of(deadline)
            known = () if truth is False else tuple(self._instances(deadline, truth is True))
            self._found[id(deadline)] = known
        return known

    def _instances(self, deadline: Deadline, certain: bool) -> Iterator[DeadlineResult]:
        starts = self.moments.starts(deadline.after)
        depends = () if certain else self.plan.depends_of(deadline)
        if not starts:
            if certain:
                yield DeadlineResult(deadline, Status.WAITING, True, confidence=deadline.confidence)
            return
        for number, start in enumerate(starts):
            following = starts[number + 1].day if number + 1 < len(starts) else None
            yield from self._instance(deadline, start, following, certain, depends)

    def _instance(
        self, deadline: Deadline, start: Start, following: date | None, certain: bool, depends: tuple[str, ...]
    ) -> Iterator[DeadlineResult]:
        depends = (*depends, *start.depends_on)
        if start.day is None:
            alternatives = tuple(self._counted_others(deadline, start.others))
            yield DeadlineResult(
                deadline, Status.WAITING, certain, alternatives=alternatives, depends_on=depends,
                confidence=deadline.confidence, date_unknown=True,
            )  # fmt: skip
            return
        try:
            term, counting, others = self._reading(deadline, start)
            counted = _counted(deadline, term, start.day, counting)
            alternatives = tuple(others)
        except OutsideVerifiedLaw:
            yield DeadlineResult(
                deadline, Status.OUTSIDE_VERIFIED, certain, start.day, depends_on=depends,
                confidence=deadline.confidence,
            )  # fmt: skip
            return
        extensions = self._extensions.get(id(deadline), [])
        sure = [each for each in extensions if self.plan.truth_of(each) is True]
        maybe = [each for each in extensions if self.plan.truth_of(each) is None]
        extended = [_total(deadline, sure[: number + 1], start.day, counting) for number in range(len(sure))]
        base_end = extended[-1].last_day if extended else counted.last_day
        for each in maybe:
            end = _total(deadline, [*sure, each], start.day, counting).last_day
            if end > base_end:
                why = self.plan.depends_of(each)
                alternatives = (*alternatives, Alternative(end, start.day, why, each.disputed, each.id))
        if extended:
            shifted = tuple(self._shift(deadline, sure, other, counting) for other in alternatives if not other.because)
            alternatives = (*shifted, *(other for other in alternatives if other.because))
        extended_by = tuple(each.id for each in sure)
        judgement = self._judged(deadline, start.day, base_end, alternatives, following)
        yield DeadlineResult(
            deadline, Status.EXTENDED if extended else judgement.status, certain, start.day, counted,
            counted.last_day, judgement.earliest_day, judgement.act_by, judgement.act, judgement.act_date,
            judgement.days_late, start.in_letter, alternatives, depends,
            _least_sure(deadline.confidence, counted.confidence), extended_by,
        )  # fmt: skip
        for number, (each, total) in enumerate(zip(sure, extended, strict=True), start=1):
            yield DeadlineResult(
                each, judgement.status if number == len(sure) else Status.EXTENDED, certain, start.day, total,
                total.last_day, judgement.earliest_day, judgement.act_by, judgement.act, judgement.act_date,
                judgement.days_late, start.in_letter, alternatives, depends,
                _least_sure(each.confidence, total.confidence),
            )  # fmt: skip

    # Other readings

    def _reading(self, deadline: Deadline, start: Start) -> tuple[Term, Counting, list[Alternative]]:
        """The term and counting to use, and every other last day that may be right."""
        others: list[Alternative] = []
        counting = deadline.counting
        if isinstance(counting, CountedBy):
            truth = self.plan.truth(counting.when)
            used = counting.then if truth is True else counting.otherwise
            if truth is None and start.day is not None and isinstance(deadline.within, Term):
                why = self.plan.deciding(counting.when)
                end = _counted(deadline, deadline.within, start.day, counting.then).last_day
                others.append(Alternative(end, start.day, why))
            counting = used
        term = deadline.within
        if isinstance(term, Window):
            if start.day is not None:
                most = count(term.most, start.day, counting, backward=deadline.backward)
                others.append(Alternative(most.last_day, start.day, dispute=deadline.disputed, because="unsettled"))
            term = term.least
        others += self._counted_others(deadline, start.others)
        if deadline.other_start is not None:
            for other in self.moments.starts(deadline.other_start.after):
                if other.day is not None and other.day != start.day:
                    end = _counted(deadline, term, other.day, counting).last_day
                    others.append(Alternative(end, other.day, dispute=deadline.other_start.disputed))
        return term, counting, others

    def _counted_others(self, deadline: Deadline, others: tuple[Alternative, ...]) -> list[Alternative]:
        term = deadline.within.least if isinstance(deadline.within, Window) else deadline.within
        counting = deadline.counting.otherwise if isinstance(deadline.counting, CountedBy) else deadline.counting
        counted = []
        for other in others:
            day = other.last_day if isinstance(deadline.after, EndOf) else other.starts
            end = _counted(deadline, term, day, counting).last_day
            counted.append(replace(other, last_day=end, starts=day))
        return counted

    def _shift(
        self, deadline: Deadline, sure: list[Extension], other: Alternative, counting: Counting
    ) -> Alternative:
        return replace(other, last_day=_total(deadline, sure, other.starts, counting).last_day)

    def _extended_end(self, deadline: Deadline, found: DeadlineResult) -> date | None:
        names = found.extended_by
        for result in self.of(deadline):
            if result.starts == found.starts and names and result.declaration.id == names[-1]:
                return result.last_day
        return found.last_day

    # Judging

    def _judged(
        self,
        deadline: Deadline,
        start: date,
        end: date,
        alternatives: tuple[Alternative, ...],
        following: date | None,
    ) -> _Judgement:
        ends = [end, *(other.last_day for other in alternatives)] if alternatives else [end]
        match deadline.nature:
            case Nature.PERIOD:
                return _Judgement(_agreed({Status.OPEN if self.on <= each else Status.ENDED for each in ends}))
            case Nature.EARLIEST:
                return self._judged_waiting(deadline, start, ends, following)
            case Nature.LATEST:
                act, day = self._act(deadline, start, following)
                status = _agreed({self._state(deadline, act, day, each) for each in ends})
                late = _days_late(deadline, self, day, end) if day is not None and day > end else None
                act_by = min(ends) if len(ends) > 1 and len(set(ends)) > 1 else None
                return _Judgement(status, act, day, late, act_by=act_by)

    def _state(self, deadline: Deadline, act: str | None, day: date | None, end: date) -> Status:
        if act is None or day is None:
            return Status.OPEN if self.on <= end else Status.MISSED
        if day <= end:
            return Status.MET
        posted = self._posted.get((act, day))
        if deadline.posted_within is not None and posted is not None and posted <= end:
            limit = count(deadline.posted_within, end, Counting.ATW).last_day
            return Status.MET if day <= limit else Status.MISSED
        return Status.MISSED

    def _judged_waiting(
        self, deadline: Deadline, start: date, ends: list[date], following: date | None
    ) -> _Judgement:
        firsts = [each if deadline.backward else each + ONE_DAY for each in ends]
        low = None if not isinstance(deadline.after, Event) or deadline.backward else start
        days = sorted(self._acts(deadline, low, following))
        states = set()
        for first in firsts:
            early = any(day < first for day, _ in days)
            states.add(Status.MISSED if early else Status.MET if self.on >= first else Status.OPEN)
        early_days = [each for each in days if each[0] < max(firsts)]
        act_date, act = early_days[0] if early_days else days[0] if days else (None, None)
        too_early = (act_date - firsts[0]).days if act_date is not None and act_date < firsts[0] else None
        return _Judgement(_agreed(states), act, act_date, too_early, firsts[0])

    def _acts(self, deadline: Deadline, low: date | None, following: date | None) -> list[tuple[date, str]]:
        """The recorded acts that can meet the term: not before `low`, and before it starts anew."""
        return [
            (day, event.id)
            for event in deadline.act
            for day in self.moments.days(event.id)
            if day <= self.on and (low is None or day >= low) and (following is None or day < following)
        ]

    def _act(self, deadline: Deadline, start: date | None, following: date | None) -> tuple[str | None, date | None]:
        low = None if isinstance(deadline.after, EndOf) or deadline.backward else start
        found = self._acts(deadline, low, following)
        if not found:
            return None, None
        day, act = min(found)
        return act, day


class _Judgement(NamedTuple):
    """Whether a term was met, by which act, and what a reader must know to act in time."""

    status: Status
    act: str | None = None
    act_date: date | None = None
    days_late: int | None = None
    earliest_day: date | None = None
    act_by: date | None = None


def _agreed(states: set[Status]) -> Status:
    """The one status that all readings give, or that it depends."""
    return next(iter(states)) if len(states) == 1 else Status.DEPENDS


def _least_sure(first: Confidence, second: Confidence) -> Confidence:
    return first if _SURENESS[first] <= _SURENESS[second] else second


def _counted(deadline: Deadline, term: Term, start: date, counting: Counting) -> Counted:
    return count(term, start, counting, backward=deadline.backward)


def _total(deadline: Deadline, extensions: list[Extension], start: date, counting: Counting) -> Counted:
    """The end of a term with its extensions: one term where the units agree, else one after the other, unmoved."""
    term = deadline.within.least if isinstance(deadline.within, Window) else deadline.within
    total = count(term, start, counting)
    cap: Term | None = None
    for extension in extensions:
        if extension.at_most is not None:
            cap = extension.at_most
        if extension.by.unit is term.unit:
            term = term + extension.by
            total = count(term, start, counting)
        else:
            total = count(extension.by, total.nominal, Counting.CALENDAR)
    if cap is not None:
        ceiling = count(cap, start, counting)
        if ceiling.last_day < total.last_day:
            return ceiling
    return total


def _days_late(deadline: Deadline, deadlines: Deadlines, day: date, end: date) -> int:
    counting = deadline.counting
    if isinstance(counting, CountedBy):
        truth = deadlines.plan.truth(counting.when)
        counting = counting.then if truth else counting.otherwise
    if counting is not Counting.PROCEDURE_DAYS:
        return (day - end).days
    late = 0
    while end < day:
        end += ONE_DAY
        late += end.weekday() < 5 and recognised_holiday(end) is None
    return late


def in_procedure_days(deadline: Deadline | Extension) -> bool:
    """Whether the term is stated in numbered days of the general procedure."""
    return (
        isinstance(deadline, Deadline)
        and isinstance(deadline.within, Term)
        and deadline.within.unit is Unit.PROCEDURE_DAY
    )
