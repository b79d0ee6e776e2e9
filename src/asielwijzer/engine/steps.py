# SPDX-License-Identifier: EUPL-1.2
"""The steps of a case in order, each with its state and its window."""

from __future__ import annotations

from datetime import date

from asielwijzer.engine.case import Case
from asielwijzer.engine.deadlines import Deadlines
from asielwijzer.engine.plan import Plan
from asielwijzer.engine.results import DeadlineResult, StepResult, StepState
from asielwijzer.law.vocabulary.steps import Phase, Step


def step_results(case: Case, on: date, plan: Plan, deadlines: Deadlines) -> tuple[StepResult, ...]:
    """Every step with its state on the day `on`.

    A step is done when the case records one of its events. The first certain step after the last one done is the
    one to do now; a certain step before it that is not recorded was skipped, or not recorded. Phases beside the
    procedure are looked at on their own.
    """
    steps = plan.steps
    done = [_done_on(case, on, step) for _, step in steps]
    last_done: dict[Phase | None, int] = {}
    for number, (_, step) in enumerate(steps):
        if done[number] is not None:
            last_done[_line(step)] = number
    results: list[StepResult] = []
    coming = {line: iter((StepState.NOW, StepState.NEXT)) for line in {_line(step) for _, step in steps}}
    for number, (applied, step) in enumerate(steps):
        day = done[number]
        if day is not None:
            state = StepState.DONE
        elif not applied.certain:
            state = StepState.ONLY_IF
        elif number < last_done.get(_line(step), -1):
            state = StepState.SKIPPED
        else:
            state = next(coming[_line(step)], StepState.LATER)
        known = None if day is None or day == date.min else day
        results.append(StepResult(step, state, applied, known, _window(step, deadlines)))
    return tuple(results)


def _line(step: Step) -> Phase | None:
    """The line of steps that a step belongs to: the procedure itself (`None`), or a phase beside it."""
    return step.phase if step.phase.aside else None


def _done_on(case: Case, on: date, step: Step) -> date | None:
    """The first day on which the step was done; `date.min` when it was done on a day that is not known."""
    found: date | None = None
    for event in step.done:
        for item in case.events:
            if item.event == event.id and (item.date is None or item.date <= on):
                day = item.date or date.min
                found = day if found is None else min(found, day)
    return found


def _window(step: Step, deadlines: Deadlines) -> DeadlineResult | None:
    if step.deadline is None:
        return None
    results = deadlines.of(step.deadline)
    return results[-1] if results else None
