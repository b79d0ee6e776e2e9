# SPDX-License-Identifier: EUPL-1.2
"""What holds for every reply: strict headers, small bodies, and a plain page when something fails."""

from __future__ import annotations

import gzip
import logging
from collections.abc import Callable
from functools import lru_cache

import brotli
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError

from asielwijzer.guide.policy import POLICY
from asielwijzer.guide.views import errors

Handler = Callable[[HttpRequest], HttpResponse]

PERMISSIONS = ", ".join(
    f"{name}=()"
    for name in (
        "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone",
        "payment", "usb",
    )
)  # fmt: skip
API = "/api/"
METHODS = ("GET", "HEAD", "POST")
"""What forms and links of the guide send."""
_LEAST = 500
"""A body below this many bytes is sent as it is."""
_log = logging.getLogger("asielwijzer")


def headers(handler: Handler) -> Handler:
    """Nothing from another host, no script in the page, no address of ours told to others."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = handler(request)
        response["Content-Security-Policy"] = POLICY
        response["Referrer-Policy"] = "no-referrer"
        response["Permissions-Policy"] = PERMISSIONS
        response["X-Content-Type-Options"] = "nosniff"
        response["Cross-Origin-Opener-Policy"] = "same-origin"
        response.setdefault("Cache-Control", "no-store")
        if request.method == "HEAD" and not response.streaming:
            length = len(response.content)
            response.content = b""
            response["Content-Length"] = str(length)
        return response

    return answer


def _refused(request: HttpRequest, allowed: str) -> HttpResponse:
    response = errors.plain(request, "bad", 405)
    response["Allow"] = allowed
    return response


def plain_errors(handler: Handler) -> Handler:
    """A failure gives a plain page in the reader's language; the log says what failed, and nothing of the reader."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.path_info.startswith(API):
            return handler(request)
        if request.method not in METHODS:
            return _refused(request, ", ".join(METHODS))
        response = handler(request)
        if response.status_code == 405 and not response.content:
            return _refused(request, response.get("Allow", "GET, HEAD"))
        return response

    def process_exception(request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, Http404 | SuspiciousOperation):
            return None  # Django turns these into the pages of `errors` itself
        if isinstance(exception, MultiPartParserError | BadRequest | UnicodeError):
            return errors.bad_request(request)
        _log.error("failed: %s", type(exception).__name__)
        return errors.failed(request)

    answer.process_exception = process_exception  # type: ignore[attr-defined]  # how Django finds it
    return answer


def compressed(handler: Handler) -> Handler:
    """The body as small as the browser takes it. Pages hold no secret beside text of others, so this tells nothing."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = handler(request)
        if response.streaming or response.has_header("Content-Encoding") or len(response.content) < _LEAST:
            return response
        accepted = request.headers.get("Accept-Encoding", "")
        private = response.get("Cache-Control") == "no-store"
        for name in ("br", "gzip"):
            if name in accepted:
                pack = _pack_now if private else _pack
                response.content = pack(name, response.content)
                response["Content-Encoding"] = name
                break
        response["Vary"] = ", ".join(filter(None, (response.get("Vary"), "Accept-Encoding")))
        response["Content-Length"] = str(len(response.content))
        return response

    return answer


def _pack_now(name: str, content: bytes) -> bytes:
    if name == "br":
        packed: bytes = brotli.compress(content, quality=5)
        return packed
    return gzip.compress(content, 6, mtime=0)


@lru_cache(maxsize=4096)
def _pack(name: str, content: bytes) -> bytes:
    """The packed body of a page that all readers get: packed once, as small as can be."""
    if name == "br":
        packed: bytes = brotli.compress(content, quality=9)
        return packed
    return gzip.compress(content, 9, mtime=0)
