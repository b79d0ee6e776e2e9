# SPDX-License-Identifier: EUPL-1.2
"""The description of all this in OpenAPI 3.1, made from the same tables and schemas that the replies are made from."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from django.urls import reverse

from asielwijzer import catalogue
from asielwijzer.api.asked import DEFAULT, Asked
from asielwijzer.api.assessing import JSON_TYPE, LARGEST, MOST_EVENTS
from asielwijzer.api.forms import schemas
from asielwijzer.api.replies import KEPT
from asielwijzer.engine.schemas.parts import DAY, DIALECT, record
from asielwijzer.words import directory, links
from asielwijzer.words.languages import OFFERED

Json = dict[str, Any]

EXAMPLE: Json = {
    "case": {
        "facts": {"decision_kind": "unfounded"},
        "events": [
            {"event": "application_lodged", "date": "2026-06-01"},
            {"event": "decision_made_known", "date": "2026-06-29"},
        ],
    },
    "on": "2026-07-01",
}
"""A question that a reader of the description can send."""

_WHY = {
    "200": "What was asked for.",
    "204": "The methods that are allowed.",
    "304": "Nothing has changed since the reply with this tag.",
    "400": "A parameter is unknown, or its value is not allowed.",
    "404": "There is no such item, or none for applications lodged on the day that was asked.",
    "405": "Another method was used; `Allow` names those that can be.",
    "413": f"The body is larger than {LARGEST} bytes.",
    "415": f"The body is not {JSON_TYPE}.",
    "422": "The body is not a case on a day, or no verified law covers the case. Every mistake is named.",
    "500": "A fault of ours.",
}
_BROKEN = "The body is not JSON, nests too deeply or gives a name twice; or there is a parameter."
_HEADERS: Json = {
    "ETag": {"description": "Changes with the content.", "schema": {"type": "string"}},
    "Cache-Control": {"description": "How long a reply may be kept.", "schema": {"type": "string"}},
    "Access-Control-Allow-Origin": {"description": "Every site may read the reply.", "schema": {"const": "*"}},
    "Allow": {"description": "The methods that are allowed.", "schema": {"type": "string"}},
}


class _Get(NamedTuple):
    path: str
    ident: str
    form: str
    summary: str
    parts: tuple[str, ...] = ()
    plain: bool = False


_GETS = (
    _Get("/", "index", "Index", "Where everything is, and which laws there are."),
    _Get("/languages", "languages", "Languages", "The languages of the texts; the parameters change nothing here."),
    _Get("/procedures", "procedures", "Procedures", "Every procedure of every law."),
    _Get("/procedures/{slug}", "procedure", "Procedure", "A procedure with its steps.", ("slug",)),
    _Get("/procedures/{slug}/steps/{id}", "step", "Step", "A step of a procedure.", ("slug", "step")),
    _Get("/letters", "letters", "Letters", "Every letter, the most urgent and frequent first."),
    _Get("/letters/{id}", "letter", "Letter", "A letter.", ("letter",)),
    _Get("/organisations", "organisations", "Organisations", "Every organisation."),
    _Get("/organisations/{id}", "organisation", "Organisation", "An organisation.", ("organisation",)),
    _Get("/leaflets", "leaflets", "Leaflets", "Every leaflet, film, form or page."),
    _Get("/leaflets/{id}", "leaflet", "Leaflet", "A leaflet, film, form or page.", ("leaflet",)),
    _Get("/openapi.json", "openapi", "", "This description.", plain=True),
)


def openapi(asked: Asked) -> Json:
    """The description, whatever was asked."""
    return description()


@lru_cache(maxsize=1)
def description() -> Json:
    """The whole description. It is the same object each time: do not change it."""
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": DIALECT,
        "info": {
            "title": "Asielwijzer",
            "version": "1",
            "summary": "The Dutch asylum procedure as data.",
            "description": "No key and no cookies, and nothing of a case is kept. Information, not advice: look at "
            "`review`, `confidence` and `disputed` before you show anything as certain.",
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": reverse("api:index").rstrip("/")}],
        "paths": {**{get.path: _item(get) for get in _GETS}, "/assess": _assess()},
        "components": {"schemas": schemas(), "headers": _HEADERS, "parameters": _parameters()},
    }


def _parameters() -> Json:
    steps = (each.step.id for found in catalogue.procedures().values() for _, steps in found.phases for each in steps)
    return {
        "lang": {
            "name": "lang",
            "in": "query",
            "description": "The language of the texts. A text that it lacks is given in English, else in Dutch.",
            "schema": {"enum": list(OFFERED), "default": DEFAULT},
        },
        "on": {
            "name": "on",
            "in": "query",
            "description": "A day of lodging. Laws that cover no application lodged on it are left out, and so is what "
            "itself does not hold on it. Without it everything of every law is given.",
            "schema": DAY,
        },
        "slug": _part("slug", catalogue.procedures(), "The procedure."),
        "step": _part("id", dict.fromkeys(steps), "The step, one of those of the procedure."),
        "letter": _part("id", catalogue.letters(), "The letter."),
        "organisation": _part("id", directory(), "The organisation."),
        "leaflet": _part("id", links.leaflets(), "The leaflet."),
    }


def _part(name: str, allowed: Iterable[str], said: str) -> Json:
    return {"name": name, "in": "path", "required": True, "description": said, "schema": {"enum": list(allowed)}}


def _item(get: _Get) -> Json:
    names = (*get.parts, *(() if get.plain else ("lang", "on")))
    form = {"$ref": f"#/components/schemas/{get.form}"} if get.form else {"type": "object", "required": ["openapi"]}
    refusals = ("400", *(("404",) if get.parts else ()), "405", "500")
    return {
        "parameters": [{"$ref": f"#/components/parameters/{name}"} for name in names],
        "get": {
            "operationId": get.ident,
            "summary": get.summary,
            "responses": {"200": _reply("200", form, KEPT), "304": _bare("304", KEPT), **_refusals(refusals)},
        },
        "head": {
            "operationId": f"{get.ident}_head",
            "summary": "The headers of the same reply.",
            "responses": {
                **{status: _bare(status, KEPT) for status in ("200", "304")},
                **{status: _bare(status) for status in refusals if status != "405"},
            },
        },
        "options": _options(get.ident),
    }


def _assess() -> Json:
    body = record(case={"$ref": "#/components/schemas/Case"}, on={**DAY, "description": "The day of looking."})
    refusals = _refusals(("400", "405", "413", "415", "422", "500"))
    refusals["400"]["description"] = _BROKEN
    return {
        "post": {
            "operationId": "assess",
            "summary": "What follows for a case on a day.",
            "description": f"Nothing is kept. At most {LARGEST} bytes and {MOST_EVENTS} events. The places of mistakes "
            "in the case are those of its form, such as `facts.minor` or `events[2].date`.",
            "requestBody": {"required": True, "content": {JSON_TYPE: {"schema": body, "example": EXAMPLE}}},
            "responses": {"200": _reply("200", {"$ref": "#/components/schemas/Assessment"}, "no-store"), **refusals},
        },
        "options": _options("assess"),
    }


def _options(ident: str) -> Json:
    return {
        "operationId": f"{ident}_options",
        "summary": "The methods that are allowed; what a browser asks first.",
        "responses": {"204": _bare("204", names=("Allow", "Access-Control-Allow-Origin"))},
    }


def _refusals(statuses: Iterable[str]) -> Json:
    return {status: _reply(status, {"$ref": "#/components/schemas/Errors"}, "no-store") for status in statuses}


def _reply(status: str, form: Json, kept: str) -> Json:
    return {**_bare(status, kept), "content": {JSON_TYPE: {"schema": form}}}


def _bare(status: str, kept: str = "no-store", names: tuple[str, ...] = ()) -> Json:
    tagged = ("ETag",) if kept == KEPT else ("Allow",) if status == "405" else ()
    headers = names or ("Cache-Control", "Access-Control-Allow-Origin", *tagged)
    return {
        "description": _WHY[status],
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in headers},
    }
