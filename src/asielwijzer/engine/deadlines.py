# SPDX-License-Identifier: EUPL-1.2
"""The terms of a case: from when they run, their last day with its counting, and whether they were met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from asielwijzer.engine.case import Case
from asielwijzer.engine.judging import Judge
from asielwijzer.engine.moments import Moments, Start
from asielwijzer.engine.plan import Plan
from asielwijzer.engine.results import Alternative, DeadlineResult, Status
from asielwijzer.law.calendars import Counted, count
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline, Extension, Window
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.facts import DateFact
from asielwijzer.law.vocabulary.happenings import EndOf, Event, Moment, moments_within
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, Term, Unit

_SURENESS = {Confidence.HIGH: 2, Confidence.MEDIUM: 1, Confidence.LOW: 0}


class _Term:
    """What a plan alone says of one term that applies or may apply."""

    __slots__ = ("certain", "deadline", "maybe", "starters", "sure", "unstarted")

    def __init__(self, plan: Plan, deadline: Deadline, certain: bool) -> None:
        self.deadline = deadline
        self.certain = certain
        self.starters = frozenset(_starters(deadline.after))
        """What must be recorded, any of it, before the term can have started."""
        waiting = DeadlineResult(deadline, Status.WAITING, True, confidence=deadline.confidence)
        self.unstarted: tuple[DeadlineResult, ...] = (waiting,) if certain else ()
        self.sure: list[Extension] = []
        maybe: list[Extension] = []
        for each in plan.applied(Extension):
            extension = each.declaration
            if isinstance(extension, Extension) and extension.of is deadline:
                (self.sure if each.certain else maybe).append(extension)
        self.maybe = [(each, _depends(plan, each)) for each in _together(plan, deadline, maybe)]
        """The extensions that may come on top, alone and together, with the facts that decide."""


def _together(plan: Plan, deadline: Deadline, maybe: list[Extension]) -> list[tuple[Extension, ...]]:
    """Each extension that may apply, then every set of them that can apply to one case."""
    found: list[tuple[Extension, ...]] = [(each,) for each in maybe]
    for extensions in found:
        later = maybe[maybe.index(extensions[-1]) + 1 :]
        found += [(*extensions, each) for each in later if plan.can_hold((deadline, *extensions, each))]
    return found


def _depends(plan: Plan, extensions: tuple[Extension, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact for each in extensions for fact in plan.depends_of(each)))


def _starters(moment: Moment) -> Iterator[str]:
    for each in moments_within(moment):
        if isinstance(each, EndOf):
            yield from _starters(each.deadline.after)
        elif isinstance(each, Event | DateFact):
            yield each.id


def _terms(plan: Plan) -> dict[int, _Term]:
    """The terms of a plan, in the order of the law."""
    return {
        id(each.declaration): _Term(plan, each.declaration, each.certain)
        for each in plan.applied(Deadline)
        if isinstance(each.declaration, Deadline)
    }


class Deadlines:
    """All terms of one case on one day."""

    def __init__(self, case: Case, on: date, plan: Plan) -> None:
        self.plan = plan
        self.moments = Moments(case, plan, self.ends)
        self._terms = plan.once(_terms)
        self._recorded = {*case.facts, *(item.event for item in case.events)}
        self._judge = Judge(on, plan, self.moments, _posted(case))
        self._found: dict[int, tuple[DeadlineResult, ...]] = {}

    def all(self) -> Iterator[DeadlineResult]:
        """Every term that applies, in the order of the law; one that only may apply is left out until it starts."""
        for term in self._terms.values():
            yield from self.of(term.deadline)

    def ends(self, deadline: Deadline) -> tuple[DeadlineResult, ...]:
        """The instances of a term with the last day as extended."""
        return tuple(
            replace(found, last_day=self._extended_end(deadline, found)) if found.extended_by else found
            for found in self.of(deadline)
            if isinstance(found.declaration, Deadline)
        )

    def of(self, deadline: Deadline) -> tuple[DeadlineResult, ...]:
        """The instances of one term: one for each time that what starts it happened, with its extensions."""
        found = self._found.get(id(deadline))
        if found is None:
            term = self._terms.get(id(deadline))
            if term is None:
                return ()
            if term.starters.isdisjoint(self._recorded):
                return term.unstarted
            found = self._found[id(deadline)] = tuple(self._instances(term))
        return found

    def _instances(self, term: _Term) -> Iterator[DeadlineResult]:
        starts = self.moments.starts(term.deadline.after)
        if not starts:
            yield from term.unstarted
            return
        depends = () if term.certain else self.plan.depends_of(term.deadline)
        for number, start in enumerate(starts):
            following = starts[number + 1].day if number + 1 < len(starts) else None
            yield from self._instance(term, start, following, depends)

    def _instance(
        self, term: _Term, start: Start, following: date | None, depends: tuple[str, ...]
    ) -> Iterator[DeadlineResult]:
        if start.depends_on:
            depends = (*depends, *start.depends_on)
        try:
            if start.day is None:
                results = [self._undated(term, start, depends)]
            else:
                results = list(self._dated(term, start, start.day, following, depends))
        except OutsideVerifiedLaw:  # this term alone is refused: what else is known of the case still stands
            results = [
                DeadlineResult(
                    term.deadline, Status.OUTSIDE_VERIFIED, term.certain, start.day, depends_on=depends,
                    confidence=term.deadline.confidence,
                )
            ]  # fmt: skip
        yield from results

    def _undated(self, term: _Term, start: Start, depends: tuple[str, ...]) -> DeadlineResult:
        """A term that has started on a day that is not known."""
        deadline = term.deadline
        return DeadlineResult(
            deadline, Status.WAITING, term.certain, alternatives=tuple(self._counted_others(deadline, start.others)),
            depends_on=depends, confidence=deadline.confidence, date_unknown=True,
        )  # fmt: skip

    def _dated(
        self, term: _Term, start: Start, day: date, following: date | None, depends: tuple[str, ...]
    ) -> Iterator[DeadlineResult]:
        """The term as first counted, then with each extension. Raises `OutsideVerifiedLaw`."""
        deadline, certain, sure = term.deadline, term.certain, term.sure
        counting, counted, alternatives = self._readings(term, start, day)
        extended = [_total(deadline, sure[:number], day, counting) for number in range(1, len(sure) + 1)]
        base_end = extended[-1].last_day if extended else counted.last_day
        for added, why in term.maybe:
            end = _total(deadline, [*sure, *added], day, counting).last_day
            if end > base_end and (len(added) == 1 or all(end != other.last_day for other in alternatives)):
                last = added[-1]
                alternatives = (*alternatives, Alternative(end, day, why, last.disputed, last.id))
        if extended:
            shifted = tuple(self._shift(deadline, sure, other, counting) for other in alternatives if not other.because)
            alternatives = (*shifted, *(other for other in alternatives if other.because))
        extended_by = tuple(each.id for each in sure)
        judgement = self._judge.judge(deadline, day, base_end, alternatives, following)
        yield DeadlineResult(
            deadline, Status.EXTENDED if extended else judgement.status, certain, day, counted,
            counted.last_day, judgement.earliest_day, judgement.act_by, judgement.act, judgement.act_date,
            judgement.days_late, start.in_letter, alternatives, depends,
            _least_sure(deadline.confidence, counted.confidence), extended_by, early_acts=judgement.early_acts,
        )  # fmt: skip
        for number, (each, total) in enumerate(zip(sure, extended, strict=True), start=1):
            yield DeadlineResult(
                each, judgement.status if number == len(sure) else Status.EXTENDED, certain, day, total,
                total.last_day, judgement.earliest_day, judgement.act_by, judgement.act, judgement.act_date,
                judgement.days_late, start.in_letter, alternatives, depends,
                _least_sure(each.confidence, total.confidence),
            )  # fmt: skip

    # Other readings

    def _readings(self, term: _Term, start: Start, day: date) -> tuple[Counting, Counted, tuple[Alternative, ...]]:
        """How to count, the count, and every other last day that may be right."""
        deadline, length = term.deadline, term.deadline.within
        counting = deadline.counting
        if isinstance(counting, Counting) and isinstance(length, Term):
            others: list[Alternative] = []
        else:
            length, counting, others = self._reading(deadline, day)
        if start.others:
            others += self._counted_others(deadline, start.others)
        if deadline.other_start is not None:
            for other in self.moments.starts(deadline.other_start.after):
                if other.day is not None and other.day != day:
                    end = _counted(deadline, length, other.day, counting).last_day
                    others.append(Alternative(end, other.day, dispute=deadline.other_start.disputed))
        return counting, _counted(deadline, length, day, counting), tuple(others)

    def _reading(self, deadline: Deadline, day: date) -> tuple[Term, Counting, list[Alternative]]:
        """The term and counting to use where they turn on the case or are not settled, and what else may be right."""
        others: list[Alternative] = []
        length, counting = deadline.within, deadline.counting
        if isinstance(counting, CountedBy):
            truth = self.plan.truth(counting.when)
            used = counting.then if truth is True else counting.otherwise
            if truth is None and isinstance(length, Term):
                why = self.plan.deciding(counting.when)
                others.append(Alternative(_counted(deadline, length, day, counting.then).last_day, day, why))
            counting = used
        if isinstance(length, Window):
            most = count(length.most, day, counting, backward=deadline.backward)
            others.append(Alternative(most.last_day, day, dispute=deadline.disputed, because="unsettled"))
            length = length.least
        return length, counting, others

    def _counted_others(self, deadline: Deadline, others: tuple[Alternative, ...]) -> list[Alternative]:
        term = deadline.within.least if isinstance(deadline.within, Window) else deadline.within
        counting = deadline.counting.otherwise if isinstance(deadline.counting, CountedBy) else deadline.counting
        counted = []
        for other in others:
            day = other.last_day if isinstance(deadline.after, EndOf) else other.starts
            end = _counted(deadline, term, day, counting).last_day
            counted.append(replace(other, last_day=end, starts=day))
        return counted

    def _shift(self, deadline: Deadline, sure: list[Extension], other: Alternative, counting: Counting) -> Alternative:
        return replace(other, last_day=_total(deadline, sure, other.starts, counting).last_day)

    def _extended_end(self, deadline: Deadline, found: DeadlineResult) -> date | None:
        names = found.extended_by
        for result in self.of(deadline):
            if result.starts == found.starts and names and result.declaration.id == names[-1]:
                return result.last_day
        return found.last_day


def _posted(case: Case) -> dict[tuple[str, date | None], date]:
    """The day on which each act was posted, where known; the first, when it was recorded twice."""
    found: dict[tuple[str, date | None], date] = {}
    for item in case.events:
        if item.posted is not None:
            key = (item.event, item.date)
            found[key] = min(item.posted, found.get(key, item.posted))
    return found


def _least_sure(first: Confidence, second: Confidence) -> Confidence:
    if first is second or second is Confidence.HIGH:
        return first
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


def in_procedure_days(deadline: Deadline | Extension) -> bool:
    """Whether the term is stated in numbered days of the general procedure."""
    return (
        isinstance(deadline, Deadline)
        and isinstance(deadline.within, Term)
        and deadline.within.unit is Unit.PROCEDURE_DAY
    )
