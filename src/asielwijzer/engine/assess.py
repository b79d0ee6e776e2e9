# SPDX-License-Identifier: EUPL-1.2
"""What follows for a case on a day: a pure function of the case, the day and the law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from asielwijzer.engine.case import Case, CaseEvent
from asielwijzer.engine.compiled import compiled
from asielwijzer.engine.conformance import irregularities
from asielwijzer.engine.deadlines import Deadlines
from asielwijzer.engine.plan import Applied, Decided, Plan, plan
from asielwijzer.engine.questions import questions
from asielwijzer.engine.regimes import RegimeChoice, regime_of
from asielwijzer.engine.results import (
    DeadlineResult,
    Irregularity,
    Question,
    Status,
    StepResult,
    StepState,
)
from asielwijzer.engine.steps import step_results
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.statements import Duty, Leaflet, Letter, Notice, Organisation, Right


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything that follows for a case on the day `on`, as ids and dates, each with what produced it.

    While the regime is not known, only `regime.depends_on` says what to find out first.
    """

    case: Case
    on: date
    regime: RegimeChoice
    plan: Plan | None
    procedure: Decided | None = None
    position: Decided | None = None
    decisions: tuple[Decided, ...] = ()
    steps: tuple[StepResult, ...] = ()
    deadlines: tuple[DeadlineResult, ...] = ()
    irregularities: tuple[Irregularity, ...] = ()
    questions: tuple[Question, ...] = ()
    rights: tuple[Applied, ...] = ()
    duties: tuple[Applied, ...] = ()
    notices: tuple[Applied, ...] = ()
    letters: tuple[Applied, ...] = ()
    leaflets: tuple[Applied, ...] = ()
    organisations: tuple[Applied, ...] = ()
    planned: tuple[CaseEvent, ...] = ()

    def deadline(self, ident: str) -> DeadlineResult:
        """The newest instance of one term; raises `KeyError` when it does not apply."""
        found = [result for result in self.deadlines if result.id == ident]
        if not found:
            raise KeyError(ident)
        return found[-1]


def assess(case: Case, on: date, under: Regime | None = None) -> Assessment:
    """Assess `case` as seen on the day `on`.

    `under` is the law that governs where that is known and the day of lodging is not ("before 12 June 2026"); the
    dates of the case go before it. Raises `OutsideVerifiedLaw` when no verified law covers the day on which the
    application was lodged. Two equal cases on the same day give equal assessments, whatever the order of their facts
    and events.
    """
    choice = regime_of(case, on)
    if choice.regime is None and under is not None:
        choice = RegimeChoice(under, None, None)
    if choice.regime is None:
        return Assessment(case, on, choice, None)
    law = compiled(choice.regime)
    what_law_says = plan(law, law.atoms.profile(case, on))
    deadlines = Deadlines(case, on, what_law_says)
    steps = step_results(case, on, what_law_says, deadlines)
    results = _shown(deadlines, steps)
    return Assessment(
        case, on, choice, what_law_says,
        procedure=what_law_says.decided[law.regime.procedure.id],
        position=what_law_says.decided[law.regime.position.id],
        decisions=what_law_says.once(_other_decisions),
        steps=steps,
        deadlines=results,
        irregularities=irregularities(what_law_says, results),
        questions=questions(what_law_says, results, case.facts),
        rights=what_law_says.applied(Right),
        duties=what_law_says.applied(Duty),
        notices=what_law_says.applied(Notice),
        letters=what_law_says.applied(Letter),
        leaflets=what_law_says.applied(Leaflet),
        organisations=what_law_says.applied(Organisation),
        planned=tuple(sorted((item for item in case.events if item.date and item.date > on), key=_by_day)),
    )  # fmt: skip


def _other_decisions(plan: Plan) -> tuple[Decided, ...]:
    """The decisions that arise, beside the procedure and the position."""
    first = (plan.law.regime.procedure.id, plan.law.regime.position.id)
    return tuple(found for name, found in plan.decided.items() if name not in first and plan.arises(name))


def _shown(deadlines: Deadlines, steps: tuple[StepResult, ...]) -> tuple[DeadlineResult, ...]:
    """The terms that run or ran, and those that a coming step waits for."""
    coming = {
        step.step.deadline.id
        for step in steps
        if step.step.deadline is not None and step.state in (StepState.NOW, StepState.NEXT, StepState.LATER)
    }
    return tuple(
        result
        for result in deadlines.all()
        if result.status is not Status.WAITING or result.date_unknown or result.id in coming
    )


def _by_day(item: CaseEvent) -> tuple[date, str]:
    return (item.date or date.max, item.event)
