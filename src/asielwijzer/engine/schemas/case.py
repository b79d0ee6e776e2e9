# SPDX-License-Identifier: EUPL-1.2
"""The schema of case files, generated from the facts and events of the law."""

from __future__ import annotations

from asielwijzer.engine.case import FORMAT
from asielwijzer.engine.reading import case_vocabulary
from asielwijzer.engine.schemas.parts import Json, document, ref
from asielwijzer.law.calendars import verified_years
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Fact, Text, YesNo

_LONG, _SHORT = ("01", "03", "05", "07", "08", "10", "12"), ("04", "06", "09", "11")


def case_schema() -> Json:
    """The schema of a case file.

    It accepts what `read_case` accepts. Two things it cannot say: that `posted` is no later than `date`, and
    that facts must be able to be true together; `read_case` refuses those too.
    """
    known = case_vocabulary()
    return document(
        "case",
        FORMAT,
        "Asielwijzer case",
        "What is known of a case: facts, and events with their dates. A fact that is absent or null is not "
        "known, which is not the same as false. An event that is absent is not recorded.",
        type="object",
        properties={
            "format": {"const": FORMAT, "description": "The version of this form."},
            "facts": {
                "type": "object",
                "description": "The facts that are known, by their ids.",
                "properties": {name: _fact(fact) for name, fact in known.facts.items()},
                "additionalProperties": False,
            },
            "events": {"type": "array", "description": "What happened, in any order.", "items": ref("event")},
            "lists": {
                "type": "object",
                "description": "Whether the person stands on a dated list, where that is known and the entry is not.",
                "properties": {name: {"type": ["boolean", "null"]} for name in known.lists},
                "additionalProperties": False,
            },
            "note": {"type": "string", "description": "For people; not used in the assessment."},
        },
        additionalProperties=False,
        **{"$defs": {"date": _date(), "event": _event(list(known.events))}},
    )


def _fact(fact: Fact) -> Json:
    match fact:
        case YesNo():
            return {"type": ["boolean", "null"]}
        case Choice():
            return {"enum": [*fact.options, None]}
        case Text():
            # In some dialects `$` also matches before a line break at the end.
            return {
                "type": ["string", "null"],
                "pattern": f"^(?:{fact.pattern})$",
                "not": {"type": "string", "pattern": "\\n"},
                "examples": [fact.example],
            }
        case DateFact():
            return {"anyOf": [ref("date"), {"type": "null"}]}


def _event(names: list[str]) -> Json:
    date: Json = {"anyOf": [ref("date"), {"type": "null"}]}
    return {
        "type": "object",
        "description": "One thing that happened. No date, or null: it happened on a day that is not known.",
        "properties": {
            "event": {"enum": names},
            "date": date,
            "posted": {**date, "description": "The day of posting, when that was before receipt."},
            "last_day_in_letter": {
                **date,
                "description": "The last day that the letter names for the term that this event starts.",
            },
        },
        "required": ["event"],
        "additionalProperties": False,
        "if": {"properties": {"posted": {"type": "string"}}, "required": ["posted"]},
        "then": {"properties": {"date": {"type": "string"}}, "required": ["date"]},
    }


def _date() -> Json:
    """A day that exists, in a verified year: checked by the pattern, since `format` need not be enforced."""
    years = verified_years()
    leap = [str(year) for year in years if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)]
    day_of_month = (
        f"(?:{'|'.join(_LONG)})-(?:0[1-9]|[12][0-9]|3[01])",
        f"(?:{'|'.join(_SHORT)})-(?:0[1-9]|[12][0-9]|30)",
        "02-(?:0[1-9]|1[0-9]|2[0-8])",
    )
    usual = f"(?:{'|'.join(map(str, years))})-(?:{'|'.join(day_of_month)})"
    leap_days = f"|(?:{'|'.join(leap)})-02-29" if leap else ""
    return {
        "type": "string",
        "format": "date",
        "description": f"A date such as 2026-05-15, in the years {years.start} to {years.stop - 1}.",
        "pattern": f"^(?:{usual}{leap_days})$",
        "maxLength": 10,
    }
