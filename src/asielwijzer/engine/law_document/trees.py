# SPDX-License-Identifier: EUPL-1.2
"""Conditions, moments and ways of counting as trees of plain data."""

from __future__ import annotations

from datetime import date
from typing import Any

from asielwijzer.law.vocabulary.conditions import (
    Always,
    And,
    Condition,
    Happened,
    Is,
    Known,
    LatestMoveIs,
    Listed,
    Not,
    OnOrAfter,
    Or,
    TextIs,
)
from asielwijzer.law.vocabulary.deadlines import CountedBy
from asielwijzer.law.vocabulary.decisions import Outcome
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.facts import DateFact, YesNo
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Event, FirstKnown, Later, Moment, Validity
from asielwijzer.law.vocabulary.terms import Counting

Json = dict[str, Any]


def day(value: date | None) -> str | None:
    """A date as text."""
    return None if value is None else value.isoformat()


def condition_tree(condition: Condition) -> Json:
    """A condition as written. Raises `LawError` for a kind of condition that has no form."""
    match condition:
        case Always():
            return {"always": True}
        case And(parts):
            return {"and": [condition_tree(part) for part in parts]}
        case Or(parts):
            return {"or": [condition_tree(part) for part in parts]}
        case Not(part):
            return {"not": condition_tree(part)}
        case Outcome():
            return {"outcome": condition.key}
        case YesNo(ident):
            return {"fact": ident}
        case Is(choice, option):
            return {"choice": choice.id, "is": option}
        case TextIs(text, code):
            return {"text": text.id, "is": code}
        case Listed(text, table, on):
            return {"text": text.id, "on_list": table.id, "on": on.id}
        case OnOrAfter(moment, since):
            return {"moment": moment.id, "on_or_after": since.isoformat()}
        case Happened(event):
            return {"event": event.id, "happened": True}
        case LatestMoveIs(moves, latest):
            return {"moves": moves.id, "latest": latest.id if latest else None}
        case Known(fact):
            return {"known": fact.id}
    raise LawError(f"{condition!r} has no form in the law document")


def moment_tree(moment: Moment) -> Json:
    """The moment from which a term runs."""
    match moment:
        case Event():
            return {"event": moment.id}
        case DateFact():
            return {"date_fact": moment.id}
        case EndOf(deadline):
            return {"end_of": deadline.id}
        case Later(moments):
            return {"later_of": [moment_tree(each) for each in moments]}
        case FirstKnown(moments):
            return {"first_known": [moment_tree(each) for each in moments]}
        case ChosenBy(when, then, otherwise):
            return {
                "when": condition_tree(when),
                "then": moment_tree(then),
                "otherwise": moment_tree(otherwise),
            }


def counting_tree(counting: Counting | CountedBy) -> Json:
    """How the days of a term are counted, or what that depends on."""
    if isinstance(counting, Counting):
        return {"way": counting.value}
    return {
        "when": condition_tree(counting.when),
        "then": counting.then.value,
        "otherwise": counting.otherwise.value,
    }


def validity_document(validity: Validity | None) -> Json | None:
    """From which day until which day, and which date of the case counts."""
    if validity is None:
        return None
    return {"by": validity.by.id, "since": day(validity.since), "until": day(validity.until)}
