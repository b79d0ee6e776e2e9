# SPDX-License-Identifier: EUPL-1.2
"""The pieces that the schemas share: ids, days, lengths of time, and what a declaration rests on."""

from __future__ import annotations

from enum import Enum
from typing import Any

from asielwijzer.law.calendars import StepKind
from asielwijzer.law.calendars.days_off import DayOff
from asielwijzer.law.vocabulary.declarations import Standing
from asielwijzer.law.vocabulary.sources import Confidence
from asielwijzer.law.vocabulary.terms import Counting, Unit

Json = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

TRUTH: Json = {"type": "boolean"}
WHOLE: Json = {"type": "integer"}
TEXT: Json = {"type": "string"}
ID: Json = {"type": "string", "minLength": 1}
DAY: Json = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "maxLength": 10}


def document(name: str, version: int, title: str, description: str, **rest: Any) -> Json:
    """A whole schema. Its `$id` carries the version of the form."""
    return {
        "$schema": DIALECT,
        "$id": f"urn:asielwijzer:schema:{name}:{version}",
        "title": title,
        "description": description,
        **rest,
    }


def record(description: str = "", /, **properties: Json) -> Json:
    """An object with exactly these fields, all of them present."""
    return {
        "type": "object",
        **({"description": description} if description else {}),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def many(item: Json, description: str = "") -> Json:
    """A list of `item`."""
    return {"type": "array", **({"description": description} if description else {}), "items": item}


def maybe(item: Json, description: str = "") -> Json:
    """`item`, or null: not known, or there is none."""
    return {"anyOf": [item, {"type": "null"}], **({"description": description} if description else {})}


def one_of(values: type[Enum]) -> Json:
    """The value of one member of an enumeration of the law."""
    return {"enum": [member.value for member in values]}


def ref(name: str) -> Json:
    """A shared piece, by its name."""
    return {"$ref": f"#/$defs/{name}"}


def shared(*names: str) -> Json:
    """The `$defs` with these pieces."""
    return {name: _SHARED[name] for name in names}


_SOURCE = record(
    "A place in a work: the citation, its public address and, for Dutch law, its Juriconnect reference.",
    label=ID,
    url=ID,
    juriconnect=maybe(ID),
)
_LENGTH = record("A length of time. For procedure days the number is the ordinal of the day.",
    number=WHOLE, unit=one_of(Unit),
)  # fmt: skip
_TERM: Json = {
    "anyOf": [
        ref("length"),
        record(
            "A term of which the source gives only the limits.",
            unsettled={"const": True},
            least=ref("length"),
            most=ref("length"),
        ),
    ]
}
_DISPUTE = record(
    "A point on which courts or sources disagree, with the sources on its sides.",
    id=ID,
    sources=many(ref("source")),
)
COUNTING_STEPS = many(
    record(
        number=WHOLE,
        kind=one_of(StepKind),
        day=ref("day"),
        reason=maybe(one_of(DayOff), "Why that day is off."),
        source=ref("source"),
    ),
    "How the last day was reached, step by step.",
)
COUNTED: Json = {
    "way": one_of(Counting),
    "start": ref("day"),
    "term": ref("length"),
    "nominal": {"$ref": "#/$defs/day", "description": "The end of the term before anything moves."},
    "last_day": {"$ref": "#/$defs/day", "description": "The last day; counted backward, the earliest day."},
    "confidence": one_of(Confidence),
    "steps": COUNTING_STEPS,
}
"""The fields of a counted term."""

GROUNDS: Json = {
    "sources": {**many(ref("source")), "minItems": 1},
    "confidence": one_of(Confidence),
    "standing": one_of(Standing),
    "disputed": maybe(ref("dispute")),
}
"""What every declaration rests on."""

_SHARED: Json = {
    "day": DAY,
    "source": _SOURCE,
    "length": _LENGTH,
    "term": _TERM,
    "dispute": _DISPUTE,
    "counting": record("How a last day was counted.", **COUNTED),
}
