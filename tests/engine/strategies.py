# SPDX-License-Identifier: EUPL-1.2
"""Cases for property tests: facts of every kind, in combinations that can occur, and events with and without dates."""

from __future__ import annotations

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st

from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.compiled import compiled
from asielwijzer.law.regime_2021 import REGIME_2021, SINCE, UNTIL
from asielwijzer.law.regime_2021.events import APPLICATION_LODGED
from asielwijzer.law.vocabulary.conditions import Atom, leaves
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Fact, Text, YesNo
from asielwijzer.law.vocabulary.happenings import Event

LAW = compiled(REGIME_2021)
FACTS: dict[str, Fact] = {fact.id: fact for fact in REGIME_2021.facts}
EVENTS = tuple(event.id for event in REGIME_2021.of(Event))
CODES = ("SY", "UA", "MA", "GE", "AL", "NL", "XX")
"""Nationalities: named by a rule, on a list for some time or always, on no list."""

LAST_DAY = date(2027, 6, 30)
"""Late enough to lie after the regime, early enough for every term of months to end in the verified years."""

_NAMED_FIRST = sorted(
    {
        leaf.id
        for rule in REGIME_2021.procedure.rules
        for leaf in leaves(rule.applies_when)
        if isinstance(leaf, Atom) and isinstance(leaf, YesNo)
    }
)


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


def can_occur(case: Case) -> bool:
    """Whether the facts and events can all be true of one person."""
    return not LAW.contradicts(LAW.atoms.profile(case, date.max))


def fact_names() -> st.SearchStrategy[str]:
    """Any fact; those that choose the procedure more often, because most of the law turns on it."""
    return st.sampled_from(_NAMED_FIRST) | st.sampled_from(sorted(FACTS))


@st.composite
def happenings(draw: st.DrawFn) -> CaseEvent:
    """One event, now and then on a day that is not known."""
    name = draw(st.sampled_from([each for each in EVENTS if each != APPLICATION_LODGED.id]))
    day = draw(days() | days() | days() | st.none())
    return CaseEvent(name, day)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case under the law of 2021: what would contradict what was drawn before is left out."""
    case = Case({}, (CaseEvent(APPLICATION_LODGED.id, draw(days(until=UNTIL))),))
    for item in draw(st.lists(happenings(), max_size=8)):
        longer = Case({}, (*case.events, item))
        case = longer if can_occur(longer) else case
    for name in draw(st.lists(fact_names(), unique=True, max_size=12)):
        fuller = case.with_fact(name, draw(values(FACTS[name])))
        case = fuller if can_occur(fuller) else case
    return case


@st.composite
def cases_with_one_more_fact(draw: st.DrawFn) -> tuple[Case, Case]:
    """A case, and the same case with one more fact known."""
    case = draw(cases())
    name = draw(fact_names().filter(lambda each: each not in case.facts))
    fuller = case.with_fact(name, draw(values(FACTS[name])))
    if not can_occur(fuller):
        fuller = case
    return case, fuller
