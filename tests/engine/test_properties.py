# SPDX-License-Identifier: EUPL-1.2
"""What is true of every assessment: knowing more never contradicts it, order does not matter, unknown is exact."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asielwijzer.engine.assess import Assessment, assess
from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.documents import assessment_document
from asielwijzer.engine.plan import plan
from asielwijzer.engine.results import DeadlineResult, Status
from asielwijzer.law.regime_2021 import REGIME_2021, SINCE, UNTIL
from asielwijzer.law.regime_2021.events import APPLICATION_LODGED, MOVES
from asielwijzer.law.regime_2021.position import STAGES
from asielwijzer.law.vocabulary.conditions import Known, Listed, leaves
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Organisation, Right
from asielwijzer.law.vocabulary.steps import Step
from tests.engine.reference import DECISIONS, World, all_leaves, all_values, can_be, completions, outcome, subjects
from tests.engine.strategies import CODES, EVENTS, FACTS, cases, cases_with_one_more_fact, days, steady

LASTING = (Step, Deadline, Extension, Right, Duty, Letter, Leaflet, Organisation, Breach)
"""What can only become surer when more is known. A notice may be about not knowing, and then goes."""


def turns_on_ignorance(declaration: Declaration) -> bool:
    return any(isinstance(leaf, Known) for leaf in leaves(declaration.applies_when))


def possible_outcomes(assessment: Assessment) -> dict[str, set[str]]:
    assert assessment.plan
    return {name: {each.id for each in found.outcomes} for name, found in assessment.plan.decided.items()}


def certainty(assessment: Assessment) -> dict[str, bool | None]:
    """Whether each declaration applies: certainly, certainly not, or perhaps (`None`)."""
    assert assessment.plan
    return {
        declaration.id: assessment.plan.truth_of(declaration)
        for kind in LASTING
        for declaration in REGIME_2021.of(kind)
        if not turns_on_ignorance(declaration)
    }


def last_days(assessment: Assessment) -> dict[str, set[date]]:
    """All last days that a term may have, whatever the unknown facts are; only terms of which all starts are known."""
    found: dict[str, set[date]] = {}
    open_ended = {result.id for result in assessment.deadlines if result.last_day is None}
    for result in assessment.deadlines:
        if result.last_day is not None and result.id not in open_ended:
            found.setdefault(result.id, set()).update(
                {result.last_day, *(other.last_day for other in result.alternatives)}
            )
    return found


def is_settled(result: DeadlineResult) -> bool:
    return result.certain and not result.depends_on and not any(other.depends_on for other in result.alternatives)


def settled(assessment: Assessment) -> set[tuple[str, date | None, date | None, Status]]:
    """The terms that no unknown fact can change, with their start, last day and state."""
    return {
        (result.id, result.starts, result.last_day, result.status)
        for result in assessment.deadlines
        if is_settled(result) and result.last_day is not None
    }


class TestKnowingMore:
    """A fact that becomes known narrows the answer down; it never contradicts it."""

    @given(cases_with_one_more_fact(), days())
    @steady(60)
    def test_decisions_only_narrow_down(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (possible_outcomes(assess(case, on)) for case in pair)
        assert {name: found - before[name] for name, found in after.items() if found - before[name]} == {}

    @given(cases_with_one_more_fact(), days())
    @steady(60)
    def test_what_is_certain_stays_and_what_is_excluded_stays_away(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (certainty(assess(case, on)) for case in pair)
        changed = {name: (was, after[name]) for name, was in before.items() if was not in (None, after[name])}
        assert changed == {}

    @given(cases_with_one_more_fact(), days())
    @steady(60)
    def test_last_days_only_narrow_down(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (assess(case, on) for case in pair)
        possible = last_days(before)
        new = {
            name: sorted(found - possible[name])
            for name, found in last_days(after).items()
            if name in possible and found - possible[name]
        }
        assert new == {}

    @given(cases_with_one_more_fact(), days())
    @steady(60)
    def test_settled_terms_stay_as_they_are(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (settled(assess(case, on)) for case in pair)
        assert before - after == set()

    @given(cases_with_one_more_fact(), days())
    @steady(50)
    def test_certain_irregularities_stay(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (
            {(item.declaration.id, item.kind, item.act_date, item.days) for item in assess(case, on).irregularities
             if item.certain}
            for case in pair
        )  # fmt: skip
        assert before - after == set()


class TestOrderAndRepetition:
    @given(cases(), days(), st.randoms(use_true_random=False))
    @steady(50)
    def test_the_order_of_facts_and_events_does_not_matter(self, case: Case, on: date, chance: random.Random) -> None:
        facts, events = list(case.facts.items()), list(case.events)
        chance.shuffle(facts)
        chance.shuffle(events)
        shuffled = Case(dict(facts), tuple(events))
        assert assessment_document(assess(shuffled, on)) == assessment_document(assess(case, on))

    @given(cases(), days())
    @steady(30)
    def test_the_same_case_gives_the_same_answer_again(self, case: Case, on: date) -> None:
        facts, events = dict(case.facts), case.events
        first = assess(case, on)
        document = assessment_document(first)
        plan.cache_clear()
        again = assess(case, on)
        assert again == first
        assert assessment_document(again) == document
        assert (case.facts, case.events) == (facts, events)


MOVING = [event.id for event in dict.fromkeys((*MOVES.events, *STAGES.events))]
MOST_UNKNOWN = 5
MOST_COMPLETIONS = 1500


def listing_is_known(code: str, lodged: date) -> bool:
    return all(leaf.table.stands(code, lodged) is not None for leaf in all_leaves() if isinstance(leaf, Listed))


def random_world(chance: random.Random) -> World:
    """Everything about some person, in a combination that can occur."""
    while True:
        lodged = SINCE + timedelta(chance.randrange((UNTIL - SINCE).days))
        happened = {APPLICATION_LODGED.id: lodged}
        for name in (
            *chance.sample(EVENTS, chance.choice((0, 1, 3))),
            *chance.sample(MOVING, chance.choice((0, 0, 2))),
        ):
            happened.setdefault(name, lodged + timedelta(chance.randrange(300)))
        codes = tuple(code for code in CODES if listing_is_known(code, lodged))
        often = chance.choice((0.03, 0.1, 0.3))
        facts: dict[str, FactValue] = {}
        for name in FACTS:
            choices = all_values(name, codes)
            facts[name] = chance.random() < often if True in choices else chance.choice(choices)
        would_be = {name: chance.choice(all_values(name, ())) for name in EVENTS if name not in happened}
        world = World(facts, happened, {name: day for name, day in would_be.items() if isinstance(day, date)})
        if can_be(world):
            return world


def as_case(world: World, unknown: set[str]) -> Case:
    """The world as a file knows it: some facts are left out."""
    return Case(
        {name: value for name, value in world.facts.items() if name not in unknown},
        tuple(CaseEvent(name, day) for name, day in world.happened.items()),
    )


def unknown_values(world: World, decision: str, chance: random.Random) -> dict[str, tuple[FactValue, ...]]:
    """Some facts on which the decision turns, with the values they may have; few enough to try all combinations.

    The day of an event that has not happened is never known.
    """
    codes = tuple(code for code in CODES if listing_is_known(code, world.happened[APPLICATION_LODGED.id]))
    names = subjects(DECISIONS[decision])
    found = {name: all_values(name, codes) for name in names if name in EVENTS and name not in world.happened}
    blank = [name for name in names if name in FACTS]
    chance.shuffle(blank)
    blank.sort(key=lambda name: world.facts[name] is not True and chance.random() < 0.6)
    size = 1
    for name in blank[: chance.randint(1, MOST_UNKNOWN)]:
        choices = all_values(name, codes)
        size *= len(choices)
        if size <= MOST_COMPLETIONS:
            found[name] = choices
    return found


def partial_worlds(decision: str, number: int) -> Iterator[tuple[Case, dict[tuple[FactValue, ...], str], list[str]]]:
    """Cases of which some facts are unknown, with the outcome of every way to fill these in."""
    chance = random.Random(f"{decision} in every world")
    for _ in range(number):
        world = random_world(chance)
        unknown = unknown_values(world, decision, chance)
        names = list(unknown)
        worlds = {
            tuple(each.facts.get(name, each.days.get(name, False)) for name in names): outcome(
                DECISIONS[decision], each
            )
            for each in completions(world, unknown)
        }
        yield as_case(world, set(names)), worlds, names


def shown(case: Case, names: list[str]) -> str:
    events = ", ".join(f"{item.event} {item.date}" for item in case.events)
    facts = ", ".join(name if value is True else f"{name}={value}" for name, value in case.facts.items() if value)
    return f"{events}; {facts}; unknown: {', '.join(names)}"


@pytest.mark.parametrize("decision", DECISIONS)
def test_unknown_is_exact(decision: str) -> None:
    """Possible is exactly what some completion gives; a fact decides exactly when it can change the outcome."""
    for case, worlds, names in partial_worlds(decision, 40):
        assessed = assess(case, date(2028, 1, 1)).plan
        assert assessed
        found = assessed.decided[decision]
        assert {each.id for each in found.outcomes} == set(worlds.values()), shown(case, names)
        assert set(found.depends_on) <= set(names), shown(case, names)
        decisive = [names.index(name) for name in found.depends_on]
        groups: dict[tuple[FactValue, ...], set[str]] = {}
        for values, result in worlds.items():
            groups.setdefault(tuple(values[place] for place in decisive), set()).add(result)
        assert all(len(results) == 1 for results in groups.values()), shown(case, names)
        for place in decisive:
            assert can_change(worlds, place), f"{names[place]} cannot change it; {shown(case, names)}"


def can_change(worlds: dict[tuple[FactValue, ...], str], place: int) -> bool:
    """Whether the outcome depends on the value at `place`: for some values of the others, or taken alone."""
    by_rest: dict[tuple[FactValue, ...], set[str]] = {}
    by_value: dict[FactValue, set[str]] = {}
    for values, result in worlds.items():
        by_rest.setdefault((*values[:place], *values[place + 1 :]), set()).add(result)
        by_value.setdefault(values[place], set()).add(result)
    return any(len(found) > 1 for found in by_rest.values()) or len({frozenset(x) for x in by_value.values()}) > 1
