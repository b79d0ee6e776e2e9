# SPDX-License-Identifier: EUPL-1.2
"""Plain pages for what goes wrong: in the reader's language, with a way on, and never a trace of the program."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from asielwijzer.guide.pages import Page, render
from asielwijzer.guide.texts import Texts
from asielwijzer.words.languages import OFFERED, preferred

WORDS = {
    "not_found": ("not_found_title", "not_found_text"),
    "bad": ("bad_title", "bad_text"),
    "failed": ("failed_title", "failed_text"),
    "seal_over": ("your_answers", "seal_over"),
    "outside_law": ("result_title", "outside_law"),
}
"""Title and message of each kind of failure, by the ids of their texts."""


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """No such page."""
    return plain(request, "not_found", 404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Something was sent that no form of ours sends."""
    return plain(request, "bad", 400)


def failed(request: HttpRequest) -> HttpResponse:
    """A fault of ours."""
    return plain(request, "failed", 500)


def plain(request: HttpRequest, what: str, status: int) -> HttpResponse:
    """The page for one kind of failure. Its address is not repeated: it may hold something of the reader."""
    texts = Texts(language_of(request))
    title, message = WORDS[what]
    page = Page("error", "/", texts.plain("guide", title), private=True, error=True, hidden=True, quiet=True)
    return render(page, texts, "error", {"message": message}, status)


def language_of(request: HttpRequest) -> str:
    """The language of the address, else the one that the browser prefers, else English."""
    first = request.path_info.strip("/").split("/")[0]
    if first in OFFERED:
        return first
    return next(iter(preferred(request.headers.get("Accept-Language", ""))), "en")
