# SPDX-License-Identifier: EUPL-1.2
"""The steps of a case in order, each with its state and its window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from asielwijzer.engine.case import Case
from asielwijzer.engine.deadlines import Deadlines
from asielwijzer.engine.plan import Applied, Plan
from asielwijzer.engine.results import DeadlineResult, Status, StepResult, StepState
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.steps import Phase, Step


class _Line:
    """The steps of a plan by what completes them, with the results that many cases share."""

    def __init__(self, plan: Plan) -> None:
        self.lines = [step.phase if step.phase.aside else None for _, step in plan.steps]
        """The line of steps that each belongs to: the procedure itself (`None`), or a phase beside it."""
        self.done_by: dict[str, list[int]] = {}
        for number, (_, step) in enumerate(plan.steps):
            for event in step.done:
                self.done_by.setdefault(event.id, []).append(number)
        self.shared: dict[tuple[int, str], StepResult] = {}

    def done(self, case: Case, on: date) -> dict[int, date]:
        """The first day on which each step was done; `date.min` when it was done on a day that is not known."""
        found: dict[int, date] = {}
        for item in case.events:
            day = item.date or date.min
            if day <= on:
                for number in self.done_by.get(item.event, ()):
                    found[number] = min(day, found.get(number, day))
        return found


def step_results(case: Case, on: date, plan: Plan, deadlines: Deadlines) -> tuple[StepResult, ...]:
    """Every step with its state on the day `on`.

    A step is done when the case records one of its events. The first certain step after the last one done is the
    one to do now; a certain step before it that is not recorded was skipped, or not recorded. Phases beside the
    procedure are looked at on their own.
    """
    lines = plan.once(_Line)
    done = lines.done(case, on)
    last_done: dict[Phase | None, int] = {}
    for number in sorted(done):
        last_done[lines.lines[number]] = number
    results: list[StepResult] = []
    coming: dict[Phase | None, Iterator[StepState]] = {}
    for number, (applied, step) in enumerate(plan.steps):
        line = lines.lines[number]
        if number in done:
            state = StepState.DONE
        elif not applied.certain:
            state = StepState.ONLY_IF
        elif number < last_done.get(line, -1):
            state = StepState.SKIPPED
        else:
            if line not in coming:
                coming[line] = iter((StepState.NOW, StepState.NEXT))
            state = next(coming[line], StepState.LATER)
        window = None if step.deadline is None else _window(step.deadline, deadlines)
        results.append(_result(lines, number, step, state, applied, done.get(number), window))
    return tuple(results)


def _result(
    lines: _Line, number: int, step: Step, state: StepState, applied: Applied, day: date | None,
    window: DeadlineResult | None,
) -> StepResult:  # fmt: skip
    """The result of one step. One that has no date of the case in it is shared by all cases that have the plan."""
    if day == date.min:
        day = None
    if day is not None or (window is not None and (window.status is not Status.WAITING or window.date_unknown)):
        return StepResult(step, state, applied, day, window)
    key = (number, state.value)
    if key not in lines.shared:
        lines.shared[key] = StepResult(step, state, applied, None, window)
    return lines.shared[key]


def _window(deadline: Deadline, deadlines: Deadlines) -> DeadlineResult | None:
    results = deadlines.of(deadline)
    return results[-1] if results else None
