# SPDX-License-Identifier: EUPL-1.2
"""Assessments and explanations as plain data: the JSON forms that other programs read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from asielwijzer.engine.assess import Assessment
from asielwijzer.engine.explain import Explanation, Reason, Why, why
from asielwijzer.engine.plan import Applied, Decided
from asielwijzer.engine.results import Alternative, DeadlineResult, Irregularity, Question, StepResult
from asielwijzer.law.calendars import Counted
from asielwijzer.law.vocabulary.deadlines import Deadline, Window
from asielwijzer.law.vocabulary.decisions import Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.sources import Dispute, Source
from asielwijzer.law.vocabulary.terms import Term

FORMAT = 1
"""The version of the JSON forms. It changes when a reader would have to change."""

Json = dict[str, Any]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


@lru_cache(maxsize=4096)
def source_document(source: Source) -> Json:
    """A source with its label, its public address and, for Dutch law, its Juriconnect reference."""
    return {"label": source.label, "url": source.url, "juriconnect": source.juriconnect}


def dispute_document(dispute: Dispute | None) -> Json | None:
    """A dispute with the sources on its sides."""
    if dispute is None:
        return None
    return {"id": dispute.id, "sources": [source_document(source) for source in dispute.sides]}


def grounds(declaration: Declaration) -> Json:
    """What a declaration rests on, in the words of every form."""
    return {
        "sources": [source_document(source) for source in declaration.source],
        "confidence": declaration.confidence.value,
        "standing": declaration.standing.value,
        "disputed": dispute_document(declaration.disputed),
    }


def length_document(within: Term | Window) -> Json:
    """A length of time, or the limits of one that is not settled."""
    if isinstance(within, Window):
        return {
            "unsettled": True,
            "least": length_document(within.least),
            "most": length_document(within.most),
        }
    return {"number": within.number, "unit": within.unit.value}


def counting_document(counted: Counted | None) -> Json | None:
    """How a last day was counted: the way of counting, and every numbered step with its reason and source."""
    if counted is None:
        return None
    return {
        "way": counted.counting.value,
        "start": counted.start.isoformat(),
        "term": length_document(counted.term),
        "nominal": counted.nominal.isoformat(),
        "last_day": counted.last_day.isoformat(),
        "confidence": counted.confidence.value,
        "steps": [
            {
                "number": step.number,
                "kind": step.kind.value,
                "day": step.day.isoformat(),
                "reason": step.reason.value if step.reason else None,
                "source": source_document(step.source),
            }
            for step in counted.steps
        ],
    }


def term_document(counted: Counted) -> Json:
    """A counted term on its own, in the form of the schema `term`."""
    document = counting_document(counted) or {}
    return {"format": FORMAT, "moved": counted.moved, **document}


def deadline_document(result: DeadlineResult) -> Json:
    """One term of a case."""
    declaration = result.declaration
    base = declaration if isinstance(declaration, Deadline) else declaration.of
    return {
        "id": declaration.id,
        "bound": declaration.bound.id,
        "nature": base.nature.value,
        "acts": [event.id for event in base.act],
        "term": length_document(declaration.within if isinstance(declaration, Deadline) else declaration.by),
        "extends": None if isinstance(declaration, Deadline) else declaration.of.id,
        "certain": result.certain,
        "depends_on": list(result.depends_on),
        "status": result.status.value,
        "starts": _day(result.starts),
        "last_day": _day(result.last_day),
        "earliest_day": _day(result.earliest_day),
        "act_by": _day(result.act_by),
        "in_letter": _day(result.in_letter),
        "act": result.act,
        "act_date": _day(result.act_date),
        "days_late": result.days_late,
        "early_acts": [{"event": act, "date": day.isoformat()} for day, act in result.early_acts],
        "extended_by": list(result.extended_by),
        "alternatives": [_alternative(other) for other in result.alternatives],
        "if_missed": base.if_missed.id if base.if_missed else None,
        "remedies": list(base.if_missed.remedies) if base.if_missed else [],
        "counting": counting_document(result.counted),
        **grounds(declaration),
        "confidence": result.confidence.value,
    }


def _alternative(other: Alternative) -> Json:
    return {
        "last_day": other.last_day.isoformat(),
        "starts": other.starts.isoformat(),
        "depends_on": list(other.depends_on),
        "disputed": dispute_document(other.dispute),
        "because": other.because or None,
    }


def _step(result: StepResult) -> Json:
    step, window = result.step, result.window
    return {
        "id": step.id,
        "phase": step.phase.id,
        "state": result.state.value,
        "by": [actor.id for actor in step.by],
        "present": [actor.id for actor in step.present],
        "done_on": _day(result.done_on),
        "window": None
        if window is None
        else {
            "deadline": window.id,
            "starts": _day(window.starts),
            "last_day": _day(window.last_day),
            "confidence": window.confidence.value,
            "certain": window.certain and not window.alternatives,
        },
        "usual": length_document(step.usual) if step.usual else None,
        "depends_on": list(result.depends_on),
        **grounds(step),
    }


def _irregularity(item: Irregularity) -> Json:
    return {
        "id": item.declaration.id,
        "kind": item.kind.value,
        "by": item.by,
        "certain": item.certain,
        "depends_on": list(item.depends_on),
        "days": item.days,
        "unit": "procedure day" if item.procedure_days else "day",
        "act": item.act,
        "act_date": _day(item.act_date),
        "last_day": _day(item.last_day),
        "consequence": item.consequence,
        "remedies": list(item.remedies),
        **grounds(item.declaration),
    }


def _question(question: Question) -> Json:
    return {
        "about": question.about,
        "kind": question.kind,
        "narrows_procedure": question.narrows_procedure,
        "answers": [{"value": answer.value, "procedures": list(answer.procedures)} for answer in question.answers],
        "settles": list(question.settles),
    }


def _reason(reason: Reason) -> Json:
    return {"key": reason.key, "about": reason.about, "value": reason.value}


def _rule(rule: Rule) -> Json:
    return {"rule": rule.id, **grounds(rule)}


def _why(item: Why) -> Json:
    return {**_rule(item.rule), "because": [_reason(reason) for reason in item.because]}


def _outcomes(decided: Decided, assessment: Assessment) -> list[Json]:
    plan = assessment.plan
    reasons: Iterable[Why] = why(plan.law, decided, plan.profile) if plan else ()
    by_outcome: dict[str, list[Json]] = {}
    for item in reasons:
        by_outcome.setdefault(item.rule.then.id, []).append(_why(item))
    return [
        {"id": name, "certain": decided.certain, "reasons": items, "depends_on": list(decided.depends_on)}
        for name, items in by_outcome.items()
    ]


def _applied(items: Iterable[Applied]) -> list[Json]:
    return [
        {
            "id": item.declaration.id,
            "certain": item.certain,
            "depends_on": list(item.depends_on),
            **grounds(item.declaration),
        }
        for item in items
    ]


def _regime(assessment: Assessment | Explanation) -> Json:
    choice = assessment.regime
    return {
        "id": choice.regime.id if choice.regime else None,
        "decided_by": choice.decided_by,
        "on": _day(choice.on),
        "depends_on": list(choice.depends_on),
    }


def assessment_document(assessment: Assessment) -> Json:
    """An assessment as plain data, in the form of the schema `assessment`."""
    position = assessment.position
    return {
        "format": FORMAT,
        "on": assessment.on.isoformat(),
        "regime": _regime(assessment),
        "procedures": _outcomes(assessment.procedure, assessment) if assessment.procedure else [],
        "position": None
        if position is None
        else {
            "certain": position.certain,
            "possible": [outcome.id for outcome in position.outcomes],
            "depends_on": list(position.depends_on),
        },
        "decisions": [
            {"id": decided.decision, "certain": decided.certain, "outcomes": _outcomes(decided, assessment)}
            for decided in assessment.decisions
        ],
        "steps": [_step(step) for step in assessment.steps],
        "deadlines": [deadline_document(result) for result in assessment.deadlines],
        "irregularities": [_irregularity(item) for item in assessment.irregularities],
        "rights": _applied(assessment.rights),
        "duties": _applied(assessment.duties),
        "notices": _applied(assessment.notices),
        "letters": _applied(assessment.letters),
        "leaflets": _applied(assessment.leaflets),
        "organisations": _applied(assessment.organisations),
        "questions": [_question(question) for question in assessment.questions],
        "planned": [{"event": item.event, "date": _day(item.date)} for item in assessment.planned],
    }


def explanation_document(explanation: Explanation) -> Json:
    """An explanation as plain data, in the form of the schema `explanation`."""
    decided = explanation.decided
    return {
        "format": FORMAT,
        "regime": _regime(explanation),
        "possible": [outcome.id for outcome in decided.outcomes] if decided else [],
        "depends_on": list(decided.depends_on) if decided else [],
        "why": [{**_why(item), "procedure": item.rule.then.id, "certain": item.certain} for item in explanation.why],
        "why_not": [
            {
                **_rule(item.rule),
                "procedure": item.rule.then.id,
                "because": [_reason(reason) for reason in item.because],
                "earlier": item.earlier.id if item.earlier else None,
            }
            for item in explanation.why_not
        ],
        "changes": [
            {"procedure": change.outcome.id, "changes": [_reason(reason) for reason in change.changes]}
            for change in explanation.changes
        ],
    }
