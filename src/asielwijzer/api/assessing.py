# SPDX-License-Identifier: EUPL-1.2
"""The engine as a question and an answer: a case comes in, what follows for it goes out, and nothing stays."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from django.http import HttpRequest

from asielwijzer.api.asked import A_DAY, parse_day
from asielwijzer.api.refusals import Mistake, Refused, named, short_place, shown
from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case
from asielwijzer.engine.documents import assessment_document
from asielwijzer.engine.reading import CaseError, read_case
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw

Json = dict[str, Any]

LARGEST = 100_000
"""Bytes; a case is a page of text."""
MOST_EVENTS = 100
"""The answer has every term after every event: a case of a thousand events would give one of many megabytes."""
FIELDS = ("case", "on")
JSON_TYPE = "application/json"
_MISSING = "missing"


def assessment(request: HttpRequest) -> Json:
    """What follows for the case in the body. Raises `Refused`."""
    try:
        body = _loaded(_body(request))
        return _assessed(body)
    except RecursionError:
        raise Refused(400, Mistake("body", "text that nests too deeply", "a case, as JSON")) from None


def _body(request: HttpRequest) -> bytes:
    if request.content_type != JSON_TYPE:
        raise Refused(415, Mistake("Content-Type", shown(request.content_type or ""), JSON_TYPE))
    if packed := request.headers.get("Content-Encoding"):
        raise Refused(415, Mistake("Content-Encoding", shown(packed), "a body that is not packed"))
    content = request.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise Refused(413, Mistake("body", f"more than {LARGEST} bytes", f"at most {LARGEST} bytes"))
    return content


def _loaded(content: bytes) -> object:
    """The body as data: each name once, and only what JSON knows."""
    try:
        return json.loads(content.decode(), object_pairs_hook=_no_repeats, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        found, allowed = f"byte {error.start}", "text in UTF-8"
    except json.JSONDecodeError as error:
        found, allowed = f"line {error.lineno}, column {error.colno}: {error.msg}", "JSON"
    except ValueError:
        found, allowed = "a number that is too long", "JSON"
    raise Refused(400, Mistake("body", found, allowed))


def _no_repeats(pairs: list[tuple[str, object]]) -> Json:
    found: Json = {}
    for key, value in pairs:
        if key in found:
            raise Refused(400, Mistake(named(key), "given twice", "each name once"))
        found[key] = value
    return found


def _no_constant(name: str) -> NoReturn:
    raise Refused(400, Mistake("body", name, "JSON"))


def _assessed(body: object) -> Json:
    if not isinstance(body, dict):
        raise Refused(422, Mistake("body", shown(body), "an object with case and on"))
    allowed = f"only the fields {', '.join(FIELDS)}"
    mistakes = [Mistake(named(key), shown(body[key]), allowed) for key in body if key not in FIELDS]
    day = parse_day(body.get("on"))
    if day is None:
        mistakes.append(Mistake("on", shown(body["on"]) if "on" in body else _MISSING, A_DAY))
    case = _case(body, mistakes)
    if mistakes or case is None or day is None:
        raise Refused(422, *mistakes)
    try:
        return assessment_document(assess(case, day))
    except OutsideVerifiedLaw as error:
        raise Refused(422, Mistake("case", str(error), "days for which the law is verified")) from None


def _case(body: Json, mistakes: list[Mistake]) -> Case | None:
    """The case of the body. What is wrong with it is added to `mistakes`, with the places of the case form."""
    if "case" not in body:
        mistakes.append(Mistake("case", _MISSING, "an object with facts and events"))
        return None
    data = body["case"]
    events = data.get("events") if isinstance(data, dict) else None
    if isinstance(events, list) and len(events) > MOST_EVENTS:
        mistakes.append(Mistake("events", f"{len(events)} events", f"at most {MOST_EVENTS} events"))
        return None
    try:
        return read_case(data)
    except CaseError as error:
        for problem in error.problems:
            place = "case" if problem.place == "the file" else short_place(problem.place)
            mistakes.append(Mistake(place, problem.value, problem.allowed))
    return None
