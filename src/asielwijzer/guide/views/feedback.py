# SPDX-License-Identifier: EUPL-1.2
"""Was this clear? Counts per page, language and day, of nobody in particular. And the page of all components."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import date

from django.http import HttpRequest, HttpResponse

from asielwijzer.guide.pages import Page, render, today
from asielwijzer.guide.texts import Texts
from asielwijzer.guide.views import errors
from asielwijzer.guide.views.reading import offered

ANSWERS = ("clear", "unclear", "wrong")
PAGES = (
    "about", "arrived", "changes", "help", "home", "leaflets", "letter", "letters", "organisation", "procedure",
    "procedures", "rights", "safety", "say", "step",
)  # fmt: skip
LEAST = 10
"""A smaller group is not shown: it could be one person."""

_counts: Counter[tuple[date, str, str, str]] = Counter()
_lock = threading.Lock()


def feedback(request: HttpRequest, code: str) -> HttpResponse:
    """One more of an answer; kept in memory until the server stops."""
    offered(code)
    page, answer = request.POST.get("page", ""), request.POST.get("answer", "")
    if request.method != "POST" or page not in PAGES or answer not in ANSWERS:
        return errors.plain(request, "bad", 400)
    with _lock:
        _counts[(today(), code, page, answer)] += 1
    texts = Texts(code)
    thanks = Page("thanks", "/", texts.plain("guide", "thanks"), private=True, quiet=True)
    return render(thanks, texts, "error", {"message": "thanks_text"})


def counts() -> list[tuple[date, str, str, str, int]]:
    """The groups that are large enough to show."""
    with _lock:
        return sorted((*key, number) for key, number in _counts.items() if number >= LEAST)


def deleted(request: HttpRequest, code: str) -> HttpResponse:
    """What was deleted from the phone, and what a site cannot delete."""
    texts = Texts(offered(code))
    page = Page("deleted", "/deleted", texts.plain("guide", "delete_all"), private=True, quiet=True)
    return render(page, texts, "deleted", {})


def components(request: HttpRequest, code: str) -> HttpResponse:
    """Every component in every state on one page, for tests and translators; named on no other page."""
    texts = Texts(offered(code))
    page = Page("components", "/components", texts.plain("guide", "components_title"), hidden=True)
    states = ("done", "now", "next", "later", "only_if")
    context = {
        "states": [{"css": name.replace("_", "-"), "key": f"state_{name}"} for name in states],
        "statuses": [
            f"status_{name}" for name in ("original", "checked_twice", "checked", "computer", "out_of_date", "missing")
        ],
        "day": today(),
        "sides": ("side_decides", "side_shelter", "side_helps", "side_lawyer", "side_you", "side_other"),
    }
    return render(page, texts, "components", context)
