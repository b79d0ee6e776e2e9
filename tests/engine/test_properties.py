# SPDX-License-Identifier: EUPL-1.2
"""What is true of every assessment: knowing more never contradicts it, order does not matter, unknown is exact."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from asielwijzer.engine.assess import Assessment, assess
from asielwijzer.engine.case import Case
from asielwijzer.engine.documents import assessment_document
from asielwijzer.engine.plan import plan
from asielwijzer.engine.results import DeadlineResult, Status
from asielwijzer.law.vocabulary.conditions import Known, leaves
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Organisation, Right
from asielwijzer.law.vocabulary.steps import Step
from tests.engine.strategies import cases_of_both_laws, days, pairs_of_both_laws, steady

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
        for declaration in assessment.plan.law.regime.of(kind)
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

    @given(pairs_of_both_laws(), days())
    @steady(90)
    def test_decisions_only_narrow_down(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (possible_outcomes(assess(case, on)) for case in pair)
        assert {name: found - before[name] for name, found in after.items() if found - before[name]} == {}

    @given(pairs_of_both_laws(), days())
    @steady(90)
    def test_what_is_certain_stays_and_what_is_excluded_stays_away(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (certainty(assess(case, on)) for case in pair)
        changed = {name: (was, after[name]) for name, was in before.items() if was not in (None, after[name])}
        assert changed == {}

    @given(pairs_of_both_laws(), days())
    @steady(90)
    def test_last_days_only_narrow_down(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (assess(case, on) for case in pair)
        possible = last_days(before)
        new = {
            name: sorted(found - possible[name])
            for name, found in last_days(after).items()
            if name in possible and found - possible[name]
        }
        assert new == {}

    @given(pairs_of_both_laws(), days())
    @steady(90)
    def test_settled_terms_stay_as_they_are(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (settled(assess(case, on)) for case in pair)
        assert before - after == set()

    @given(pairs_of_both_laws(), days())
    @steady(80)
    def test_certain_irregularities_stay(self, pair: tuple[Case, Case], on: date) -> None:
        before, after = (
            {(item.declaration.id, item.kind, item.act_date, item.days) for item in assess(case, on).irregularities
             if item.certain}
            for case in pair
        )  # fmt: skip
        assert before - after == set()


class TestOrderAndRepetition:
    @given(cases_of_both_laws(), days(), st.randoms(use_true_random=False))
    @steady(80)
    def test_the_order_of_facts_and_events_does_not_matter(self, case: Case, on: date, chance: random.Random) -> None:
        facts, events = list(case.facts.items()), list(case.events)
        chance.shuffle(facts)
        chance.shuffle(events)
        shuffled = Case(dict(facts), tuple(events))
        assert assessment_document(assess(shuffled, on)) == assessment_document(assess(case, on))

    @given(cases_of_both_laws(), days())
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
