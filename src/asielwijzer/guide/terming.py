# SPDX-License-Identifier: EUPL-1.2
"""Terms of an assessment as the template shows them: the kind of time, the day, how it was counted, what is left."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from asielwijzer.engine.results import DeadlineResult, Status
from asielwijzer.guide.result import base_of, term_view
from asielwijzer.guide.stepping import one_term, term_context
from asielwijzer.guide.texts import Texts
from asielwijzer.law.calendars import Counted, StepKind
from asielwijzer.law.vocabulary.deadlines import Nature
from asielwijzer.law.vocabulary.terms import Counting
from asielwijzer.words.dates import as_in_letter

Json = dict[str, Any]

FIRST_DAY_COUNTS = (Counting.PROCEDURE_DAYS, Counting.PROCEDURE_DAYS_SCHIPHOL)
_PASSED = (Status.MISSED, Status.UNRECORDED)


def term_on_page(texts: Texts, result: DeadlineResult, happened: Collection[str] = ()) -> Json:
    """One term with its words. The date in the letter goes before the date that we count."""
    seen = term_view(result)
    base = base_of(result.declaration)
    day = _date(seen["day"])
    in_letter = result.in_letter
    earliest = base.nature is Nature.EARLIEST and not base.backward
    others = [each for each in map(_date, seen["days"]) if each is not None and each != day]
    passed = result.status in _PASSED and base.nature is Nature.LATEST
    return {
        **term_context(texts, result.declaration, happened),
        "day": day,
        "day_key": "not_before"
        if seen["nature"] == "earliest"
        else "lasts_until"
        if seen["nature"] == "period"
        else "latest",
        "in_letter": in_letter,
        "kind": "letter" if in_letter is not None else "law",
        "look": seen["status"],
        "status_key": "status_undated" if seen["undated"] else f"status_{seen['status']}",
        "certain": result.certain,
        "short": seen["short"] and seen["nature"] == "latest",
        "nature": seen["nature"],
        "status": seen["status"],
        "undated": seen["undated"],
        "at_once": seen["at_once"],
        "other_days": [each + timedelta(1) for each in others] if earliest else others,
        "passed": passed and seen["mine"],
        "consequence": base.if_missed.id if base.if_missed and passed else None,
        "remedies": base.if_missed.remedies if base.if_missed and passed else (),
        "counting": counting_lines(texts, result.counted, backward=base.backward),
        "mine": seen["mine"],
    }


def counting_lines(texts: Texts, counted: Counted | None, *, backward: bool) -> list[str]:
    """How a last day was counted, line by line, each with the article that it rests on."""
    if counted is None or not counted.term.number:
        return []
    kinds, reasons = texts.words.kind("counting")["kinds"], texts.words.kind("counting")["reasons"]
    length = one_term(texts, counted.term)
    lines = []
    for step in counted.steps:
        kind = step.kind.value
        if step.kind is StepKind.START and counted.counting in FIRST_DAY_COUNTS:
            kind = "start-counts"
        if step.kind is StepKind.LAST_DAY and backward:
            kind = "last-day-backward"
        shown = f"{texts.day(step.day)} (\u2066{as_in_letter(step.day)}\u2069)"
        reason = reasons[step.reason.value] if step.reason else ""
        source = f" ({step.source.label})" if step.source else ""
        lines.append(str(kinds[kind]).format(day=shown, term=length, reason=reason) + source)
    return lines


def _date(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None
