# SPDX-License-Identifier: EUPL-1.2
"""A question is asked only when its answer can change something."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from asielwijzer.engine.assess import Assessment, assess
from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.results import Question
from tests.engine.strategies import CODES, GROUNDS, Ground, cases, days, steady

ATTEMPTS = 300
"""How many ways to fill in the other facts are tried; most questions show in the first few that they matter."""


def answered(ground: Ground, case: Case, about: str, value: FactValue) -> Case:
    """The case with the answer to a question: a fact, or the day of an event."""
    if about in ground.facts:
        return case.with_fact(about, value)
    assert isinstance(value, date)
    others = tuple(item for item in case.events if item.event != about)
    return Case(case.facts, (*others, CaseEvent(about, value)))


def answer(case: Case, on: date, name: str) -> object:
    """What is said of one decision or term."""
    assessment = assess(case, on)
    assert assessment.plan
    if name in assessment.plan.decided:
        return {each.id for each in assessment.plan.decided[name].outcomes}
    return {
        (result.certain, result.starts, result.last_day, *(other.last_day for other in result.alternatives))
        for result in assessment.deadlines
        if result.id == name
    }


def others_that_decide(assessment: Assessment, name: str) -> set[str]:
    assert assessment.plan
    if name in assessment.plan.decided:
        return set(assessment.plan.decided[name].depends_on)
    results = [result for result in assessment.deadlines if result.id == name]
    own = {fact for result in results for fact in result.depends_on}
    return own | {fact for result in results for other in result.alternatives for fact in other.depends_on}


def matters(ground: Ground, assessment: Assessment, question: Question, name: str, chance: random.Random) -> bool:
    """Whether two answers lead to different outcomes, now or once other facts are known."""
    on, others = assessment.on, sorted(others_that_decide(assessment, name) & set(ground.facts) - {question.about})
    for attempt in range(ATTEMPTS):
        case = assessment.case
        often = chance.choice((0.05, 0.2, 0.5))
        chance.shuffle(others)
        for other in others if attempt else ():
            choices = ground.reader.all_values(other, CODES)
            value = chance.random() < often if True in choices else chance.choice(choices)
            fuller = case.with_fact(other, value)
            case = fuller if ground.can_occur(fuller) else case
        ways = [
            answered(ground, case, question.about, value) for value in ground.reader.all_values(question.about, CODES)
        ]
        answers = [answer(way, on, name) for way in ways if ground.can_occur(way)]
        if any(each != answers[0] for each in answers):
            return True
    return False


@pytest.mark.parametrize("ground", GROUNDS, ids=lambda ground: ground.regime.id)
@given(st.data(), days(), st.integers(0, 10_000))
@settings(steady(20), phases=(Phase.explicit, Phase.generate))  # to shrink takes minutes, and says little more
def test_a_question_is_about_something_unknown_that_can_change_the_answer(
    ground: Ground, data: st.DataObject, on: date, seed: int
) -> None:
    case, chance = data.draw(cases(ground)), random.Random(seed)
    assessment = assess(case, on)
    for question in assessment.questions:
        assert question.about not in case.facts
        settles = any(matters(ground, assessment, question, name, chance) for name in question.settles)
        assert settles, f"{question.about} does not matter to {', '.join(question.settles)}"
