# SPDX-License-Identifier: EUPL-1.2
"""The path that ships is the one that the engine works out: each question can still change the result. Slow."""

from __future__ import annotations

from asielwijzer.engine.results import StepState
from asielwijzer.guide import path
from asielwijzer.guide.answers import Answers
from asielwijzer.law.regimes import all_regimes
from tests.guide.paths import asked_after


def told(answers: Answers) -> tuple[object, ...]:
    """What changes for a reader: the law, what is possible, and what to do now."""
    since = all_regimes()[-1].applies.since
    assert since is not None
    found = answers.assess(since)
    if found.procedure is None or found.position is None:
        return ()
    now = [each.step.id for each in found.steps if each.state is StepState.NOW]
    return found.regime.regime, found.procedure.outcomes, found.position.outcomes, now[:1]


def test_the_path_is_worked_out_anew_and_each_question_can_change_the_result() -> None:
    since = all_regimes()[-1].applies.since
    assert since is not None
    assert path.as_text(path.worked_out(since)) == path.FILE.read_text(encoding="utf-8")

    places = asked_after()
    assert len(places) > 300
    for before, question in places[:: max(1, len(places) // 120)]:
        first, *others = (before.choose(question.id, option.id) for option in question.options)
        wanted = told(first)
        assert any(told(other) != wanted for other in others), (dict(before.chosen), question.id)
