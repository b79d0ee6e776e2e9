# SPDX-License-Identifier: EUPL-1.2
"""Cases for property tests: facts of every kind, in combinations that can occur, and events with and without dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from hypothesis import settings
from hypothesis import strategies as st

from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.compiled import Compiled, compiled
from asielwijzer.law.regime_2021 import REGIME_2021, SINCE, UNTIL
from asielwijzer.law.regime_2021.events import APPLICATION_LODGED
from asielwijzer.law.regime_2026 import REGIME_2026
from asielwijzer.law.regime_2026 import SINCE as PACT_SINCE
from asielwijzer.law.vocabulary.conditions import leaves
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Fact, Text, YesNo
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.registry import Regime
from tests.engine.reference import Reader


@dataclass(frozen=True)
class Ground:
    """One law, and the days on which the applications under it are lodged."""

    regime: Regime
    since: date
    until: date

    @cached_property
    def law(self) -> Compiled:
        return compiled(self.regime)

    @cached_property
    def reader(self) -> Reader:
        return Reader(self.regime)

    @cached_property
    def facts(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.regime.facts}

    @cached_property
    def events(self) -> tuple[str, ...]:
        return tuple(event.id for event in self.regime.of(Event))

    @cached_property
    def named_first(self) -> list[str]:
        """The facts that choose the procedure."""
        rules = self.regime.procedure.rules
        found = {leaf for rule in rules for leaf in leaves(rule.applies_when) if isinstance(leaf, YesNo)}
        return sorted(fact.id for fact in found)

    def can_occur(self, case: Case) -> bool:
        """Whether the facts and events can all be true of one person."""
        return not self.law.contradicts(self.law.atoms.profile(case, date.max))


OLD = Ground(REGIME_2021, SINCE, UNTIL)
PACT = Ground(REGIME_2026, PACT_SINCE, date(2027, 3, 31))
GROUNDS = (OLD, PACT)
CODES = ("SY", "UA", "MA", "GE", "AL", "NL", "XX")
"""Nationalities: named by a rule, on a list for some time or always, on no list."""

LAST_DAY = date(2027, 6, 30)
"""Late enough to lie after the regime, early enough for every term of months to end in the verified years."""


def steady(examples: int) -> settings:
    """The same examples each time, without a limit on the time of one."""
    return settings(derandomize=True, deadline=None, max_examples=examples)


def days(since: date = SINCE, until: date = LAST_DAY) -> st.SearchStrategy[date]:
    return st.dates(since, until)


def values(fact: Fact) -> st.SearchStrategy[FactValue]:
    """The values that a fact can have."""
    match fact:
        case YesNo():
            return st.booleans()
        case Choice():
            return st.sampled_from(fact.options)
        case Text():
            return st.sampled_from(CODES)
        case DateFact():
            return days()


def fact_names(ground: Ground) -> st.SearchStrategy[str]:
    """Any fact; those that choose the procedure more often, because most of the law turns on it."""
    return st.sampled_from(ground.named_first) | st.sampled_from(sorted(ground.facts))


@st.composite
def happenings(draw: st.DrawFn, ground: Ground) -> CaseEvent:
    """One event, now and then on a day that is not known."""
    name = draw(st.sampled_from([each for each in ground.events if each != APPLICATION_LODGED.id]))
    day = draw(days() | days() | days() | st.none())
    return CaseEvent(name, day)


@st.composite
def cases(draw: st.DrawFn, ground: Ground) -> Case:
    """A case under one law: what would contradict what was drawn before is left out."""
    case = Case({}, (CaseEvent(APPLICATION_LODGED.id, draw(days(ground.since, ground.until))),))
    for item in draw(st.lists(happenings(ground), max_size=8)):
        longer = Case({}, (*case.events, item))
        case = longer if ground.can_occur(longer) else case
    for name in draw(st.lists(fact_names(ground), unique=True, max_size=12)):
        fuller = case.with_fact(name, draw(values(ground.facts[name])))
        case = fuller if ground.can_occur(fuller) else case
    return case


@st.composite
def cases_with_one_more_fact(draw: st.DrawFn, ground: Ground) -> tuple[Case, Case]:
    """A case, and the same case with one more fact known."""
    case = draw(cases(ground))
    name = draw(fact_names(ground).filter(lambda each: each not in case.facts))
    fuller = case.with_fact(name, draw(values(ground.facts[name])))
    if not ground.can_occur(fuller):
        fuller = case
    return case, fuller


def cases_of_both_laws() -> st.SearchStrategy[Case]:
    return st.sampled_from(GROUNDS).flatmap(cases)


def pairs_of_both_laws() -> st.SearchStrategy[tuple[Case, Case]]:
    return st.sampled_from(GROUNDS).flatmap(cases_with_one_more_fact)
