# SPDX-License-Identifier: EUPL-1.2
"""The schemas of the answers: an assessment, an explanation, a counted term."""

from __future__ import annotations

from asielwijzer.engine.documents import FORMAT
from asielwijzer.engine.results import IrregularityKind, Status, StepState
from asielwijzer.engine.schemas.parts import (
    COUNTED,
    GROUNDS,
    ID,
    TEXT,
    TRUTH,
    WHOLE,
    Json,
    document,
    many,
    maybe,
    one_of,
    record,
    ref,
    shared,
)
from asielwijzer.law.vocabulary.deadlines import Nature
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Unit

QUESTION_KINDS = ("yes_no", "choice", "code", "date")
_DAY, _MAYBE_DAY = ref("day"), maybe(ref("day"))
_DEPENDS = many(ID, "The unknown facts and events that decide.")


def assessment_schema() -> Json:
    """The schema of an assessment, as `assess --json` prints it."""
    decided = ref("outcomes")
    lists = ("rights", "duties", "notices", "letters", "leaflets", "organisations")
    return _answer(
        "assessment",
        "Asielwijzer assessment",
        "What follows for a case on a day, as ids and dates, each with its sources. While the regime is not "
        "known only regime.depends_on says something.",
        record(
            format={"const": FORMAT},
            on={"$ref": "#/$defs/day", "description": "The day on which the case was looked at."},
            regime=ref("regime"),
            procedures=decided,
            position=maybe(record(certain=TRUTH, possible=many(ID), depends_on=_DEPENDS)),
            decisions=many(record(id=ID, certain=TRUTH, outcomes=decided)),
            steps=many(ref("step")),
            deadlines=many(ref("deadline")),
            irregularities=many(ref("irregularity")),
            **{name: many(ref("applied")) for name in lists},
            questions=many(ref("question"), "What to find out next, best first."),
            planned=many(record(event=ID, date=_MAYBE_DAY), "Recorded events that are still to come."),
        ),
        {
            **shared("day", "source", "length", "term", "dispute", "counting"),
            **_regime(),
            **_reasons(),
            "outcomes": many(
                record(
                    id=ID,
                    certain=TRUTH,
                    reasons=many(record(rule=ID, **GROUNDS, because=many(ref("reason")))),
                    depends_on=_DEPENDS,
                )
            ),
            "applied": record(id=ID, certain=TRUTH, depends_on=_DEPENDS, **GROUNDS),
            "step": _step(),
            "deadline": _deadline(),
            "alternative": record(
                "Another last day of the same term, and what would make it so.",
                last_day=_DAY,
                starts=_DAY,
                depends_on=_DEPENDS,
                disputed=maybe(ref("dispute")),
                because=maybe(ID, "The id of the extension that would apply, or `unsettled`."),
            ),
            "irregularity": _irregularity(),
            "question": record(
                about=ID,
                kind={"enum": list(QUESTION_KINDS)},
                narrows_procedure=TRUTH,
                answers=many(record(value=ID, procedures=many(ID))),
                settles=many(ID),
            ),
        },
    )


def explanation_schema() -> Json:
    """The schema of an explanation, as `explain --json` prints it."""
    rule: Json = {"rule": ID, **GROUNDS}
    because = many(ref("reason"))
    return _answer(
        "explanation",
        "Asielwijzer explanation",
        "Why this procedure, why not another, and the fewest facts that would make it another.",
        record(
            format={"const": FORMAT},
            regime=ref("regime"),
            possible=many(ID, "The procedures that are possible."),
            depends_on=_DEPENDS,
            why=many(record(**rule, because=because, procedure=ID, certain=TRUTH)),
            why_not=many(
                record(
                    **rule,
                    procedure=ID,
                    because=because,
                    earlier=maybe(ID, "The rule that fits first."),
                )
            ),
            changes=many(record(procedure=ID, changes=because)),
        ),
        {**shared("day", "source", "dispute"), **_regime(), **_reasons()},
    )


def term_schema() -> Json:
    """The schema of a counted term, as `term --json` prints it."""
    return _answer(
        "term",
        "Asielwijzer counted term",
        "The last day of a term, and the numbered steps that lead to it, each with its source.",
        record(format={"const": FORMAT}, moved=TRUTH, **COUNTED),
        shared("day", "source", "length"),
    )


def comparison_schema() -> Json:
    """The schema of a comparison, as `compare --json` prints it: two assessments."""
    assessment = assessment_schema()
    pieces = assessment["$defs"]
    form = {key: value for key, value in assessment.items() if key in ("type", "properties", "required")}
    form["additionalProperties"] = False
    return _answer(
        "comparison",
        "Asielwijzer comparison",
        "The case under its own law, and with all its days moved so that it falls under the other.",
        record(
            format={"const": FORMAT},
            shift_days={**WHOLE, "description": "By how many days the case was moved."},
            here=ref("assessment"),
            there=ref("assessment"),
        ),
        {**pieces, "assessment": form},
    )


def _answer(name: str, title: str, description: str, form: Json, pieces: Json) -> Json:
    return document(name, FORMAT, title, description, **form, **{"$defs": pieces})


def _regime() -> Json:
    return {
        "regime": record(
            "The law that governs, and the day that decides it; null while that is not known.",
            id=maybe(ID),
            decided_by=maybe(ID),
            on=_MAYBE_DAY,
            depends_on=_DEPENDS,
        )
    }


def _reasons() -> Json:
    return {
        "reason": record(
            "One atom of a condition, or the outcome of another decision, with its value in the case.",
            key=ID,
            about=ID,
            value={"type": ["boolean", "null"]},
        )
    }


def _step() -> Json:
    return record(
        id=ID,
        phase=ID,
        state=one_of(StepState),
        by=many(ID),
        present=many(ID),
        done_on=_MAYBE_DAY,
        window=maybe(
            record(
                "The term in which the step happens.",
                deadline=ID,
                starts=_MAYBE_DAY,
                last_day=_MAYBE_DAY,
                confidence=one_of(Confidence),
                certain=TRUTH,
            )
        ),
        usual=maybe(ref("length"), "What is usual where law sets no term; nobody can rely on it."),
        depends_on=_DEPENDS,
        **GROUNDS,
    )


def _deadline() -> Json:
    return record(
        id=ID,
        bound=ID,
        nature=one_of(Nature),
        acts=many(ID),
        term=ref("term"),
        extends=maybe(ID, "The term that this extension lengthens."),
        certain=TRUTH,
        depends_on=_DEPENDS,
        status=one_of(Status),
        starts=_MAYBE_DAY,
        last_day=_MAYBE_DAY,
        earliest_day=_MAYBE_DAY,
        act_by=maybe(_DAY, "The earliest of the last days that may be right."),
        in_letter=maybe(_DAY, "The last day that the letter itself names: it goes first."),
        act=maybe(ID),
        act_date=_MAYBE_DAY,
        days_late=maybe(WHOLE, "Negative for an act that came too early."),
        early_acts=many(record(event=ID, date=_DAY), "All acts that came before the term was over."),
        extended_by=many(ID),
        alternatives=many(ref("alternative")),
        if_missed=maybe(ID),
        remedies=many(ID),
        counting=maybe(ref("counting")),
        **GROUNDS,
    )


def _irregularity() -> Json:
    return record(
        "An act out of time or out of order, or a rule that is broken.",
        id=ID,
        kind=one_of(IrregularityKind),
        by=ID,
        certain=TRUTH,
        depends_on=_DEPENDS,
        days=maybe(WHOLE),
        unit={"enum": [Unit.DAY.value, Unit.PROCEDURE_DAY.value]},
        act=maybe(ID),
        act_date=_MAYBE_DAY,
        last_day=_MAYBE_DAY,
        consequence=maybe(TEXT),
        remedies=many(ID),
        **GROUNDS,
    )
