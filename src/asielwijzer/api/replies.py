# SPDX-License-Identifier: EUPL-1.2
"""Replies: always JSON, also when something fails; open to pages of every site, and without anything of a visitor."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse

from asielwijzer.api import asked
from asielwijzer.api.refusals import Mistake, Refused, errors_document, shown

Json = dict[str, Any]
View = Callable[..., HttpResponse]

KEPT = "public, max-age=300"
_log = logging.getLogger("asielwijzer")


class _WithoutBody(HttpResponse):
    """The reply to HEAD: every header of the reply to GET, the length too, and nothing after them."""

    def __iter__(self) -> Iterator[bytes]:
        return iter(())


def reads(make: Callable[..., Json], parameters: tuple[str, ...] = asked.PARAMETERS) -> View:
    """A view for data: GET and HEAD. `make` gets what was asked and the parts of the address."""

    @wraps(make)
    def view(request: HttpRequest, **parts: str) -> HttpResponse:
        def get() -> HttpResponse:
            wanted = asked.read(request.GET, parameters)
            response = _kept(request, make(wanted, **parts))
            response["Content-Language"] = wanted.lang if parameters else "en"
            return response

        return _answered(request, {"GET": get})

    return view


def answers(make: Callable[[HttpRequest], Json]) -> View:
    """A view for a question: POST. The answer is kept nowhere on the way."""

    @wraps(make)
    def view(request: HttpRequest) -> HttpResponse:
        def post() -> HttpResponse:
            asked.read(request.GET, ())
            return json_reply(make(request))

        return _answered(request, {"POST": post})

    return view


def nothing_here(request: HttpRequest, rest: str) -> HttpResponse:
    """An address that does not exist, whatever the method."""

    def refuse() -> HttpResponse:
        raise Refused(404, Mistake("address", shown(rest), "an address that openapi.json describes"))

    return _answered(request, dict.fromkeys(("GET", "POST", request.method or ""), refuse))


def json_reply(document: Json, status: int = 200) -> HttpResponse:
    """A document as a reply that nobody keeps."""
    body = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    response = HttpResponse(body, content_type="application/json", status=status)
    response["Cache-Control"] = "no-store"
    response["Content-Length"] = str(len(body))
    return response


def _kept(request: HttpRequest, document: Json) -> HttpResponse:
    """A document that everybody gets alike. Its tag is weak: the body may still be packed on the way."""
    response = json_reply(document)
    tag = f'W/"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    known = {each.strip() for each in request.headers.get("If-None-Match", "").split(",")}
    if known & {tag, tag.removeprefix("W/"), "*"}:
        response = HttpResponse(status=304)
        response["Vary"] = "Accept-Encoding"
        del response["Content-Type"]
    response["ETag"] = tag
    response["Cache-Control"] = KEPT
    return response


def _answered(request: HttpRequest, handlers: Mapping[str, Callable[[], HttpResponse]]) -> HttpResponse:
    methods = [*handlers, *(["HEAD"] if "GET" in handlers else []), "OPTIONS"]
    allow = ", ".join(dict.fromkeys(methods))
    response = _guarded(request, handlers, allow)
    if response.status_code == 405:
        response["Allow"] = allow
    response["Access-Control-Allow-Origin"] = "*"
    if request.method == "HEAD":
        return _WithoutBody(response.content, status=response.status_code, headers=dict(response.items()))
    return response


def _guarded(request: HttpRequest, handlers: Mapping[str, Callable[[], HttpResponse]], allow: str) -> HttpResponse:
    """The reply of the handler for the method, or the refusal or failure as JSON."""
    method = "GET" if request.method == "HEAD" else request.method or ""
    try:
        if method in handlers:
            return handlers[method]()
        if method == "OPTIONS":
            return _preflight(allow)
        raise Refused(405, Mistake("method", shown(request.method), allow))
    except Refused as refused:
        return json_reply(errors_document(refused.mistakes), refused.status)
    except SuspiciousOperation:
        return json_reply(errors_document([Mistake("request", "too large", "a request with a few parameters")]), 400)
    except Exception as error:
        _log.error("failed: %s", type(error).__name__)  # the kind alone: the message may hold something of a case
        return json_reply(errors_document([Mistake("server", "a fault of ours", "the same request later")]), 500)


def _preflight(allow: str) -> HttpResponse:
    response = HttpResponse(status=204)
    response["Allow"] = allow
    response["Access-Control-Allow-Methods"] = allow
    response["Access-Control-Allow-Headers"] = "Content-Type"
    response["Access-Control-Max-Age"] = "86400"
    del response["Content-Type"]
    return response
