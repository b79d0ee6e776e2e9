# SPDX-License-Identifier: EUPL-1.2
"""Texts as data: each with the language that it is in and whether somebody checked it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from asielwijzer.words import MissingText, dates, reviews, words
from asielwijzer.words.reviews import ReviewStatus

Json = dict[str, Any]

FALLBACKS = ("en", "nl")
SOURCE = "nl"


def said(lang: str, kind: str, ident: str, part: str = "") -> Json:
    """A text in `lang`, else in English, else in Dutch. Raises `MissingText` when no language has it."""
    found = _first(lang, kind, ident, part)
    if found is None:
        raise MissingText(f"no language has a text for {kind} {ident!r} {part!r}")
    return found


def said_if_any(lang: str, kind: str, ident: str, part: str = "") -> Json | None:
    """The same; `None` for a text that is empty in every language: there is nothing to say, or it is not known."""
    return _first(lang, kind, ident, part)


def said_each(lang: str, kind: str, ident: str, part: str) -> list[Json]:
    """A text that is a list, item by item; the Dutch source says how many there are."""
    source = words(SOURCE).kind(kind).get(ident)
    items = source.get(part) if isinstance(source, dict) else None
    return [said(lang, kind, ident, f"{part}.{number}") for number in range(len(items or ()))]


def said_of_day(lang: str, kind: str, ident: str, day: date) -> Json:
    """A text with a date in its blank, written in the language of the text."""
    found = said(lang, kind, ident)
    return {**found, "text": found["text"].format(day=dates.long_date(day, words(found["language"])))}


def _first(lang: str, kind: str, ident: str, part: str) -> Json | None:
    for code in dict.fromkeys((lang, *FALLBACKS)):
        if text := _find(code, kind, ident, part):
            return {"text": text, "language": code, "review": _review(lang, code, kind, ident, part, text)}
    return None


def _review(lang: str, code: str, kind: str, ident: str, part: str, text: str) -> str:
    if code != lang:
        return ReviewStatus.MISSING.name.lower()
    name = f"{kind} {ident}" + (f".{part}" if part else "")
    return reviews.status(code, name, _find(SOURCE, kind, ident, part), text).name.lower()


@lru_cache(maxsize=100_000)
def _find(code: str, kind: str, ident: str, part: str) -> str:
    """A text of one language; empty when it has none."""
    try:
        found: object = words(code).kind(kind).get(ident)
    except FileNotFoundError:
        return ""
    for name in part.split(".") if part else ():
        if isinstance(found, dict):
            found = found.get(name)
        elif isinstance(found, list) and name.isdigit() and int(name) < len(found):
            found = found[int(name)]
        else:
            found = None
    return found if isinstance(found, str) else ""
