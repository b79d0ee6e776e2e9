# SPDX-License-Identifier: EUPL-1.2
"""The copy of one language that a reader can keep on a phone: every text once, the frame of a page once."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import brotli

from asielwijzer import catalogue
from asielwijzer.guide import phone, statics
from asielwijzer.guide.policy import POLICY
from asielwijzer.words import directory, links
from asielwijzer.words.languages import OFFERED

Json = dict[str, Any]

SIZES = Path(__file__).with_name("sizes.json")
SLUG, CRUMB = "\x01", "\x02"
"""In the page of a step: the procedure's part of the address, and its name. It is kept once for all procedures."""
_MAIN = re.compile(r'(<main id="main" tabindex="-1">\n)(.*)(\n</main>)', re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)


def page_paths() -> list[str]:
    """The pages that are kept whole, by address without language."""
    own = (
        "/arrived",
        "/help",
        "/safety",
        "/say",
        "/procedures",
        "/letters",
        "/q",
        "/answers",
        "/leaflets",
        "/about",
    )
    procedures = [f"/procedures/{slug}" for slug in catalogue.procedures()]
    letters = [f"/letters/{ident}" for ident in links.letters_as_printed()]
    helpers = [f"/help/{ident}" for ident in directory()]
    from asielwijzer.guide.views.reading import CARDS

    return [*own, *procedures, *letters, *helpers, *(f"/say/{name}" for name in CARDS)]


def step_paths() -> dict[str, tuple[str, ...]]:
    """The procedures in which each step stands alike, by step, certainty and terms: its page is kept once for them."""
    found: dict[str, tuple[str, ...]] = {}
    for slug, procedure in catalogue.procedures().items():
        for _, steps in procedure.phases:
            for each in steps:
                terms = ",".join(f"{term.id}={int(certain)}" for term, certain in procedure.terms_of(each.step))
                key = f"{procedure.regime.id[:4]}/{each.step.id}/{int(each.certain)}/{terms}"
                found[key] = (*found.get(key, ()), slug)
    return found


@lru_cache(maxsize=16)
def copy(code: str, day: date) -> bytes:
    """The copy as JSON: `frame`, `pages` as [title, content] by address, and `steps` with the procedures of each."""
    from asielwijzer.guide.views.reading import home_page

    whole = _html(code, "/arrived")
    frame = _TITLE.sub("<title>\x03</title>", _MAIN.sub(r"\1" + "\x04" + r"\3", whole), count=1)
    pages = {path: _parts(_html(code, path)) for path in page_paths()}
    pages["/"] = _parts(home_page(code, "").content.decode())  # a copy cannot name its own size
    steps: dict[str, list[Any]] = {}
    for key, slugs in step_paths().items():
        ident = key.split("/")[1]
        title, main = _parts(_html(code, f"/procedures/{slugs[0]}/{ident}"))
        crumb = pages[f"/procedures/{slugs[0]}"][1].partition("<h1>")[2].partition("</h1>")[0]
        main = main.replace(f"/{slugs[0]}", f"/{SLUG}").replace(f">{crumb}</a></p>", f">{CRUMB}</a></p>", 1)
        steps[key] = [ident, list(slugs), title, main]
    content: Json = {
        "language": code,
        "policy": POLICY,
        "day": day.isoformat(),
        "frame": frame.replace(f"/{code}/arrived", f"/{code}\x05").replace("/arrived", "\x05"),
        "pages": pages,
        "steps": list(steps.values()),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _html(code: str, path: str) -> str:
    """A page as it is sent to everybody."""
    from django.http import HttpRequest
    from django.urls import resolve

    match = resolve(f"/{code}{path}")
    request = HttpRequest()
    request.method = "GET"
    request.path_info = f"/{code}{path}"
    request.META["HTTP_HOST"] = "localhost"
    text: str = match.func(request, *match.args, **match.kwargs).content.decode()
    return text


def _parts(html: str) -> list[str]:
    title, main = _TITLE.search(html), _MAIN.search(html)
    assert title is not None
    assert main is not None
    return [title[1], main[2]]


@lru_cache(maxsize=16)
def transferred(code: str, day: date) -> int:
    """The bytes that are sent for the whole copy: pages, texts, law, style and script."""
    parts = [
        copy(code, day),
        phone.words_file(code),
        phone.law_file(),
        *(each.content for each in statics.files().values()),
    ]
    return sum(len(brotli.compress(part, quality=9)) for part in parts)


@lru_cache(maxsize=16)
def rules_transferred(code: str) -> int:
    """The bytes that a phone loads to answer by itself: the law and the texts."""
    return sum(len(brotli.compress(part, quality=9)) for part in (phone.law_file(), phone.words_file(code)))


@lru_cache(maxsize=1)
def sizes() -> dict[str, dict[str, str]]:
    """Of each language, what the copy and the rules weigh, as readers see it: from `sizes.json`.

    Weighing takes seconds, so it is done by `python -m asielwijzer.site.weigh`; a test weighs anew and compares.
    """
    found: dict[str, dict[str, str]] = json.loads(SIZES.read_text(encoding="utf-8"))
    return found


def weighed(day: date) -> dict[str, dict[str, str]]:
    """The sizes as they are now."""
    return {
        code: {"copy": in_words(transferred(code, day)), "rules": in_words(rules_transferred(code))} for code in OFFERED
    }


def in_words(size: int) -> str:
    """A size as a reader sees it, rounded up, such as `0.3 MB`."""
    return f"{-(-size // 100_000) / 10:.1f} MB"
