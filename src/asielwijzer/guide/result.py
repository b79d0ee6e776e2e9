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
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.happenings import Event, Moment, moments_within
from asielwijzer.law.vocabulary.terms import Term, Unit

Json = dict[str, Any]

READERS = frozenset(
    {"applicant", "lawyer", "applicant_and_lawyer", "permit_holder", "sponsor", "family_member", "complainant"}
)
"""Those whose terms the reader must keep: the own ones, and those of the lawyer who acts for the reader."""
_GONE = (StepState.SKIPPED,)
_WEEK = {Unit.DAY: 7, Unit.WEEK: 1, Unit.WORKING_DAY: 5, Unit.HOUR: 168}
"""The most of a unit that is a week. A procedure day is the number of a day, not a length."""
_SAYS = {
    Standing.LAW: "law_says", Standing.POLICY: "policy_says", Standing.CASE_LAW: "courts_say",
    Standing.USUAL: "usual_says",
}  # fmt: skip
_ABOUT = {
    Unit.HOUR: 0, Unit.DAY: 1, Unit.WORKING_DAY: 2, Unit.PROCEDURE_DAY: 2, Unit.WEEK: 7, Unit.MONTH: 31, Unit.YEAR: 366,
}  # fmt: skip
"""About how many calendar days a unit is, to order terms by."""
_DUE = (("detailed_interview_held", "corrections_sent"), ("intention_made_known", "response_received"))
"""The numbered days run from the first day of the procedure; what they are for comes up only after these."""
_PASSED = (Status.MISSED, Status.UNRECORDED)
_LIVE = (Status.OPEN, Status.DEPENDS)


def view(answers: Answers, assessment: Assessment) -> Json:
    """What the page of the result says for these answers."""
    procedure, position = assessment.procedure, assessment.position
    if procedure is None or position is None or assessment.regime.regime is None:
        return {"law": None, "because": _because(answers)}
    now = next((each for each in assessment.steps if each.state is StepState.NOW and not each.step.phase.aside), None)
    terms = [term_view(each) for each in shown_terms(answers, assessment)]
    terms.sort(key=lambda term: (not term["mine"], term["day"] or "9", not term["short"], term["id"]))
    return {
        "law": assessment.regime.regime.id,
        "because": _because(answers),
        "procedures": [outcome.key for outcome in procedure.outcomes],
        "rules": [rule.id for rule in procedure.rules] if procedure.certain else [],
        "depends": list(procedure.depends_on),
        "positions": [outcome.key for outcome in position.outcomes],
        "now": now.id if now else None,
        "yours": now is not None and any(actor.id in READERS for actor in now.step.by),
        "steps": _steps(assessment, certain=procedure.certain),
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


def _steps(assessment: Assessment, *, certain: bool) -> list[list[str]]:
    """The steps with their states. When none is to be done now, the reader is at the last that was done."""
    found = [
        (step, "possible" if step.step.phase.aside and step.state is StepState.NOW else step.state.value)
        for step in assessment.steps
        if step.state not in _GONE and (certain or step.state is not StepState.ONLY_IF)
    ]
    own = [state for step, state in found if not step.step.phase.aside]
    done = [step.id for step, state in found if state == "done" and not step.step.phase.aside]
    last = done[-1] if done and "now" not in own else None
    return [[step.id, "now" if step.id == last else state] for step, state in found]


def _because(answers: Answers) -> list[list[str]]:
    return [[question.id, option.id] for question, option in answers.options() if option.id != UNKNOWN]


def _certain(items: Iterable[Applied]) -> Iterator[str]:
    return (item.declaration.id for item in items if item.certain)


def shown_terms(answers: Answers, assessment: Assessment) -> list[DeadlineResult]:
    """The terms worth a line: each that applies, or that may apply and runs already.

    A term of the reader that began on a day that is not known is shown only while what began it is the last that
    happened: after a decision, nobody need be told to correct the report.
    """
    return [each for each in assessment.deadlines if _shown(each) and not _overtaken(each, answers.latest)]


def _shown(result: DeadlineResult) -> bool:
    if result.certain or result.act_date is not None or result.status in _LIVE or result.date_unknown:
        return True
    return result.status in _PASSED and base_of(result.declaration).bound.id in READERS


def _overtaken(result: DeadlineResult, last: str | None) -> bool:
    base = base_of(result.declaration)
    if not result.date_unknown or last is None or base.bound.id not in READERS or due_after(base) == last:
        return False
    return last not in starts_after(base.after)


def due_after(base: Deadline) -> str:
    """What a term in numbered days of the procedure waits for, though it is counted from the first of those days."""
    if length_of(base)[0].unit is not Unit.PROCEDURE_DAY:
        return ""
    return next((event for event, act in _DUE if act in {each.id for each in base.act}), "")


def first_of(terms: list[Json]) -> Json | None:
    """The term of the reader to show first: one that runs, else one without a day, else one that passed.

    Of those that run the earliest day, but for what must be done at once; `terms` are in the order of the page.
    """
    mine = [term for term in terms if term["mine"] and term["nature"] == "latest"]
    for fits in (_runs, _undated, _missed):
        if found := [term for term in mine if fits(term)]:
            return min(found, key=lambda term: bool(term["at_once"]))
    return None


def _runs(term: Json) -> bool:
    return term["status"] in ("open", "depends")


def _undated(term: Json) -> bool:
    return bool(term["undated"] or term["in_letter"])


def _missed(term: Json) -> bool:
    return bool(term["status"] in ("missed", "unrecorded"))


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
        "undated": result.date_unknown,
        "at_once": all(term.number == 0 for term in length_of(declaration)),
        "nature": base.nature.value,
        "short": base.bound.id in READERS and is_short(length_of(declaration)[0]),
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


def who_says(declaration: Deadline | Extension) -> str:
    """The id of the text that says what a term stands in: a law, policy, rulings, or only what is usual."""
    return _SAYS[declaration.standing]


def is_short(term: Term) -> bool:
    """Whether a term is a week or less: then the page says so first (UX-TL-3)."""
    most = _WEEK.get(term.unit)
    return most is not None and 0 < term.number <= most


def most_days(term: Term) -> int:
    """The calendar days that a term lasts at most, about: to put terms in order, never to count with."""
    return term.number * _ABOUT[term.unit]


def starts_after(moment: Moment) -> tuple[str, ...]:
    """The events from any of which a term can run."""
    return tuple(dict.fromkeys(each.id for each in moments_within(moment) if isinstance(each, Event)))
