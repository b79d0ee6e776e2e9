# SPDX-License-Identifier: EUPL-1.2
"""Which question comes next: the engine says which facts still decide, and the guide asks what can be answered."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from asielwijzer.engine.assess import Assessment
from asielwijzer.engine.results import StepState
from asielwijzer.guide.answers import Answers, _counts
from asielwijzer.guide.questions import UNKNOWN, GuideQuestion, of_law
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw

MOST = 6
"""Questions on any path, at most."""

_FIRST = ("signed", "stage", "decision", "told")
"""What is asked before the engine's own order: which law, what happened last, and what a letter already says."""

Signature = tuple[object, ...]
"""What a reader sees change: the law, the procedures and positions that are possible, and the step to do now."""


def next_question(answers: Answers, on: date) -> GuideQuestion | None:
    """The best question to ask next, or `None` when none can change the result or six were asked.

    A question is asked only when two of its answers lead to different results, given the answers so far.
    """
    if len(answers.options()) >= MOST:
        return None
    for question in _in_order(answers, on):
        if (
            question.id not in answers.chosen
            and _counts(question.id, answers.chosen)
            and can_change(question, answers, on)
        ):
            return question
    return None


def _in_order(answers: Answers, on: date) -> list[GuideQuestion]:
    known = {question.id: question for question in of_law(answers.law)}
    if "signed" not in answers.chosen:
        return [known["signed"]]
    if answers.law is None:
        return []
    first = [known[name] for name in _FIRST if name in known]
    assessment = answers.assess(on)
    if assessment.procedure is None or assessment.procedure.certain:
        return [question for question in first if question.id != "told"]
    found = dict.fromkeys(question.id for question in first)
    asked = [question.about for question in assessment.questions if question.narrows_procedure]
    for about in (*asked, *assessment.procedure.depends_on):
        for question in known.values():
            if question.id not in _FIRST and (about in question.about or _of_lists(question, about)):
                found[question.id] = None
    return [known[name] for name in found]


def _of_lists(question: GuideQuestion, about: str) -> bool:
    return about == "nationality" and question.id == "country"


def can_change(question: GuideQuestion, answers: Answers, on: date) -> bool:
    """Whether two answers to the question lead to different results."""
    found = {signature_of(answers.choose(question.id, option.id), on) for option in question.options}
    return len(found) > 1


def signature_of(answers: Answers, on: date) -> Signature:
    """What a reader of these answers is told, in short."""
    chosen = tuple(sorted((name, option) for name, option in answers.chosen.items() if option != UNKNOWN))
    return _signature(chosen, tuple(sorted(answers.dates.items())), on)


@lru_cache(maxsize=65_536)
def _signature(chosen: tuple[tuple[str, str], ...], dates: tuple[tuple[str, str], ...], on: date) -> Signature:
    try:
        return signature(Answers(dict(chosen), dict(dates)).assess(on))
    except OutsideVerifiedLaw:
        return ("outside",)


def signature(assessment: Assessment) -> Signature:
    """The law, the possible procedures and positions, and the step to do now."""
    if assessment.procedure is None or assessment.position is None or assessment.regime.regime is None:
        return (None,)
    return (
        assessment.regime.regime.id,
        tuple(outcome.key for outcome in assessment.procedure.outcomes),
        tuple(outcome.key for outcome in assessment.position.outcomes),
        next((step.id for step in assessment.steps if step.state is StepState.NOW), None),
    )
