# SPDX-License-Identifier: EUPL-1.2
"""What the phone answers: the shape, made from an assessment of the engine. Ids and dates as text.

Irregularities are left out, and with them the acts that came too early: the guide does not show them.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from asielwijzer.engine.assess import Assessment
from asielwijzer.engine.plan import Applied, Decided
from asielwijzer.engine.results import Alternative, DeadlineResult, Question, StepResult
from asielwijzer.law.calendars import Counted
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.statements import Duty, Leaflet, Letter, Notice, Organisation, Right

Json = dict[str, Any]

APPLIED: dict[str, type[Declaration]] = {
    "rights": Right,
    "duties": Duty,
    "notices": Notice,
    "letters": Letter,
    "leaflets": Leaflet,
    "organisations": Organisation,
}
"""The kinds of declarations that simply apply or not, by the name of their list in document and answer."""


def phone_answer(assessment: Assessment) -> Json:
    """The assessment in the shape that the script on the phone gives."""
    choice, plan = assessment.regime, assessment.plan
    return {
        "on": assessment.on.isoformat(),
        "regime": {
            "id": choice.regime.id if choice.regime else None,
            "decided_by": choice.decided_by,
            "depends_on": list(choice.depends_on),
        },
        "procedure": _decided(assessment.procedure),
        "position": _decided(assessment.position),
        "decisions": [_decided(decided) for decided in assessment.decisions],
        "steps": [_step(step) for step in assessment.steps],
        "deadlines": [_deadline(result) for result in assessment.deadlines],
        **{name: [_applied(each) for each in plan.applied(kind)] if plan else [] for name, kind in APPLIED.items()},
        "questions": [_question(question) for question in assessment.questions],
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _decided(decided: Decided | None) -> Json | None:
    if decided is None:
        return None
    return {
        "decision": decided.decision,
        "outcomes": [outcome.key for outcome in decided.outcomes],
        "rules": [rule.id for rule in decided.rules],
        "certain": decided.certain,
        "depends_on": list(decided.depends_on),
    }


def _applied(applied: Applied) -> Json:
    return {"id": applied.declaration.id, "certain": applied.certain, "depends_on": list(applied.depends_on)}


def _step(result: StepResult) -> Json:
    window = result.window
    return {
        "id": result.id,
        "phase": result.step.phase.id,
        "state": result.state.value,
        "certain": result.applied.certain,
        "depends_on": list(result.depends_on),
        "done_on": _day(result.done_on),
        "window": window.id if window else None,
        "last_day": _day(window.last_day) if window else None,
    }


def _deadline(result: DeadlineResult) -> Json:
    return {
        "id": result.id,
        "status": result.status.value,
        "certain": result.certain,
        "depends_on": list(result.depends_on),
        "starts": _day(result.starts),
        "last_day": _day(result.last_day),
        "earliest_day": _day(result.earliest_day),
        "act_by": _day(result.act_by),
        "act": result.act,
        "act_date": _day(result.act_date),
        "days_late": result.days_late,
        "in_letter": _day(result.in_letter),
        "confidence": result.confidence.value,
        "extended_by": list(result.extended_by),
        "date_unknown": result.date_unknown,
        "alternatives": [_alternative(other) for other in result.alternatives],
        "counted": _counted(result.counted),
    }


def _alternative(other: Alternative) -> Json:
    return {
        "last_day": other.last_day.isoformat(),
        "starts": other.starts.isoformat(),
        "depends_on": list(other.depends_on),
        "dispute": other.dispute.id if other.dispute else None,
        "because": other.because or None,
    }


def _counted(counted: Counted | None) -> list[Json]:
    """How the last day was reached, step by step."""
    return [
        {"kind": step.kind.value, "day": step.day.isoformat(), "reason": step.reason.value if step.reason else None}
        for step in (counted.steps if counted else ())
    ]


def _question(question: Question) -> Json:
    return {
        "about": question.about,
        "kind": question.kind,
        "narrows_procedure": question.narrows_procedure,
        "answers": [{"value": answer.value, "procedures": list(answer.procedures)} for answer in question.answers],
    }
