# SPDX-License-Identifier: EUPL-1.2
"""What a reader is told of their own case, as ids and dates: the server and the phone make the same of it.

The words are joined to it by the templates, and by the script on the phone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from asielwijzer.engine.assess import Assessment
from asielwijzer.engine.plan import Applied
from asielwijzer.engine.results import DeadlineResult, Status, StepState
from asielwijzer.guide.answers import Answers
from asielwijzer.guide.questions import UNKNOWN
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.happenings import Event, Moment, moments_within
from asielwijzer.law.vocabulary.terms import Term

Json = dict[str, Any]

READERS = frozenset({"applicant", "lawyer", "applicant_and_lawyer"})
"""Those whose terms the reader must keep: the own ones, and those of the lawyer who acts for the reader."""
_GONE = (StepState.SKIPPED,)
_LIVE = (Status.OPEN, Status.DEPENDS)


def view(answers: Answers, assessment: Assessment) -> Json:
    """What the page of the result says for these answers."""
    procedure, position = assessment.procedure, assessment.position
    if procedure is None or position is None or assessment.regime.regime is None:
        return {"law": None, "because": _because(answers)}
    now = next((step for step in assessment.steps if step.state is StepState.NOW), None)
    terms = [term_view(each) for each in assessment.deadlines if shown(each)]
    terms.sort(key=lambda term: (not term["mine"], term["day"] or "9", term["id"]))
    return {
        "law": assessment.regime.regime.id,
        "because": _because(answers),
        "procedures": [outcome.key for outcome in procedure.outcomes],
        "rules": [rule.id for rule in procedure.rules] if procedure.certain else [],
        "depends": list(procedure.depends_on),
        "positions": [outcome.key for outcome in position.outcomes],
        "now": now.id if now else None,
        "yours": now is not None and any(actor.id in READERS for actor in now.step.by),
        "steps": [
            [step.id, step.state.value]
            for step in assessment.steps
            if step.state not in _GONE and (procedure.certain or step.state is not StepState.ONLY_IF)
        ],
        "terms": terms,
        **{
            name: list(_certain(items))
            for name, items in (
                ("duties", assessment.duties),
                ("rights", assessment.rights),
                ("notices", assessment.notices),
                ("letters", assessment.letters),
                ("leaflets", assessment.leaflets),
                ("organisations", assessment.organisations),
            )
        },
        "undated": [item.event for item in assessment.case.events if item.date is None],
    }


def _because(answers: Answers) -> list[list[str]]:
    return [[question.id, option.id] for question, option in answers.options() if option.id != UNKNOWN]


def _certain(items: Iterable[Applied]) -> Iterator[str]:
    return (item.declaration.id for item in items if item.certain)


def shown(result: DeadlineResult) -> bool:
    """Whether a term is worth a line: it applies, or it may apply and still runs."""
    return result.certain or result.act_date is not None or result.status in _LIVE


def term_view(result: DeadlineResult) -> Json:
    """One term: its last day (or its first, where one must wait), how it was counted, what may be right instead.

    `day` is the day to act by: the earliest of those that may be right.
    """
    declaration = result.declaration
    base = declaration if isinstance(declaration, Deadline) else declaration.of
    days = sorted({_iso(result.last_day), *(_iso(other.last_day) for other in result.alternatives)} - {""})
    earliest = _iso(result.earliest_day)
    counted = result.counted
    return {
        "id": declaration.id,
        "status": result.status.value,
        "certain": result.certain,
        "mine": base.bound.id in READERS,
        "nature": base.nature.value,
        "day": earliest or (days[0] if days else ""),
        "days": [] if earliest else days,
        "in_letter": _iso(result.in_letter),
        "act": result.act or "",
        "act_date": _iso(result.act_date),
        "confidence": result.confidence.value,
        "counting": [
            [step.kind.value, step.day.isoformat(), step.reason.value if step.reason else ""]
            for step in (counted.steps if counted is not None and counted.term.number else ())
        ],
    }


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def base_of(declaration: Deadline | Extension) -> Deadline:
    """The term itself, of which an extension is a part."""
    return declaration if isinstance(declaration, Deadline) else declaration.of


def length_of(declaration: Deadline | Extension) -> list[Term]:
    """How long a term is; two lengths where the source gives only its limits."""
    within = declaration.within if isinstance(declaration, Deadline) else declaration.by
    return [within] if isinstance(within, Term) else [within.least, within.most]


def starts_after(moment: Moment) -> tuple[str, ...]:
    """The events from any of which a term can run."""
    return tuple(dict.fromkeys(each.id for each in moments_within(moment) if isinstance(each, Event)))
