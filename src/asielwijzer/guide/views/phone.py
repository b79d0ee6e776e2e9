# SPDX-License-Identifier: EUPL-1.2
"""Files for the script on the phone: the law, the texts, the copy to keep, and the worker that serves it offline."""

from __future__ import annotations

import json
import os

from django.http import Http404, HttpRequest, HttpResponse

from asielwijzer.guide import offline, phone, statics
from asielwijzer.guide.pages import today
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views.reading import offered

KEPT_FOR_EVER = "public, max-age=31536000, immutable"
REMOVE = "ASIELWIJZER_REMOVE_COPIES"
"""Set to `yes`: every phone throws its copy away at the next contact (UX-OF-6)."""
URGENT = "ASIELWIJZER_URGENT_SINCE"
"""A day: copies of before that day are thrown away at the next contact (UX-OF-4)."""


def _json(content: bytes, cache: str) -> HttpResponse:
    response = HttpResponse(content, content_type="application/json")
    response["Cache-Control"] = cache
    return response


def law(request: HttpRequest, version: str) -> HttpResponse:
    """The law as the phone reads it."""
    content = phone.law_file()
    return _json(content, KEPT_FOR_EVER if version == phone.version_of(content) else "no-cache")


def words(request: HttpRequest, code: str, version: str) -> HttpResponse:
    """The texts of one language."""
    content = phone.words_file(offered(code))
    return _json(content, KEPT_FOR_EVER if version == phone.version_of(content) else "no-cache")


def copy(request: HttpRequest, code: str) -> HttpResponse:
    """The copy of one language."""
    return _json(offline.copy(offered(code), today()), "no-cache")


def newest(request: HttpRequest) -> HttpResponse:
    """The newest versions, and whether old copies must go."""
    content = {
        "version": statics.version(),
        "law": phone.version_of(phone.law_file()),
        "day": today().isoformat(),
        "urgent_since": os.environ.get(URGENT, ""),
        "remove": os.environ.get(REMOVE) == "yes",
    }
    return _json(json.dumps(content).encode(), "no-cache")


def service_worker(request: HttpRequest) -> HttpResponse:
    """The worker: it must stand at the top of the site to serve all of it."""
    found = next((each for name, each in statics.files().items() if name.startswith("sw.")), None)
    if found is None:
        raise Http404("worker")
    response = HttpResponse(found.content, content_type=found.content_type)
    response["Cache-Control"] = "no-cache"
    return response


def manifest(request: HttpRequest, code: str) -> HttpResponse:
    """What the phone shows when the guide is put on the home screen: a neutral name."""
    texts = Texts(offered(code))
    content = {
        "name": texts.plain("guide", "site_name"),
        "short_name": texts.plain("guide", "site_name"),
        "lang": code,
        "dir": texts.language.direction,
        "start_url": f"/{code}/",
        "scope": "/",
        "display": "minimal-ui",
        "icons": [{"src": statics.addresses()["icon"], "sizes": "any", "type": "image/svg+xml"}],
    }
    response = _json(json.dumps(content, ensure_ascii=False).encode(), "public, max-age=300")
    response["Content-Type"] = "application/manifest+json"
    return response
