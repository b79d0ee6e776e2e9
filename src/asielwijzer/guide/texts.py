# SPDX-License-Identifier: EUPL-1.2
"""Texts for one page: marked up for the reader's script, with the status of all that was shown."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeData, SafeString, mark_safe

from asielwijzer.words import MissingText, Words, dates, words
from asielwijzer.words.languages import LANGUAGES, Language
from asielwijzer.words.reviews import ReviewStatus, lowest, status

_BRACKETED = re.compile(r"\(([^()]+)\)")
_BLANK = re.compile(r"\{(\w+)\}")
_FALLBACKS = ("en", "nl")


class _Said(NamedTuple):
    html: str
    status: ReviewStatus


class Texts:
    """The texts of a page in one language. It remembers how sure each one that was shown is."""

    def __init__(self, code: str) -> None:
        self.language: Language = LANGUAGES[code]
        self.words: Words = words(code)
        self._seen: set[ReviewStatus] = set()

    @property
    def status(self) -> ReviewStatus:
        """The status of the page so far: that of the least sure text on it."""
        return lowest(self._seen)

    def say(self, kind: str, ident: str, part: str = "", **values: object) -> SafeString:
        """A text as safe HTML. Values go into its blanks, each isolated from the direction of the sentence.

        A text that does not exist in the language is shown in English, else in Dutch, marked as that language.
        Raises `MissingText` when no language has it.
        """
        said = _said(self.language.code, kind, ident, part)
        self._seen.add(said.status)
        html = said.html
        if values:
            html = _BLANK.sub(lambda blank: f"<bdi>{_inserted(values[blank[1]])}</bdi>", html)
        return mark_safe(html)  # made of escaped texts just above

    def plain(self, kind: str, ident: str, part: str = "") -> str:
        """A text without markup, for titles and names."""
        return _plain(self.language.code, kind, ident, part)[0]

    def has(self, kind: str, ident: str, part: str = "") -> bool:
        """Whether any language has the text, and it is not empty."""
        try:
            return bool(_plain(self.language.code, kind, ident, part)[0])
        except MissingText:
            return False

    def items(self, kind: str, ident: str, part: str) -> list[SafeString]:
        """A text that is a list, item by item."""
        number = _length(kind, ident, part)
        return [self.say(kind, ident, f"{part}.{each}") for each in range(number)]

    def beside(self, kind: str, ident: str, part: str = "") -> list[tuple[str, str]]:
        """The same text in Dutch and English, for a last day, right or duty that no two people have checked yet."""
        own = self.language.code
        if own == "nl" or _said(own, kind, ident, part).status >= ReviewStatus.CHECKED_TWICE:
            return []
        return [(code, _plain(code, kind, ident, part)[0]) for code in ("nl", "en") if code != own]

    def in_dutch(self, kind: str, ident: str, part: str = "") -> str:
        """The Dutch text."""
        return _plain("nl", kind, ident, part)[0]

    def day(self, day: date) -> str:
        """A date in words."""
        return dates.long_date(day, self.words)

    def other_calendar(self, day: date) -> str:
        """The same day in the calendar that readers of the language may know better, or nothing."""
        return dates.in_other_calendar(day, self.words)


def _inserted(value: object) -> str:
    return conditional_escape(value if isinstance(value, SafeData) else str(value))


def _plain(code: str, kind: str, ident: str, part: str) -> tuple[str, str]:
    """A text and the language that it is in."""
    for each in dict.fromkeys((code, *_FALLBACKS)):
        try:
            return _find(each, kind, ident, part), each
        except MissingText:
            continue
    raise MissingText(f"no language has a text for {kind} {ident!r} {part!r}")


@lru_cache(maxsize=100_000)
def _find(code: str, kind: str, ident: str, part: str) -> str:
    try:
        found: object = words(code).kind(kind).get(ident)
    except FileNotFoundError:
        found = None
    for name in part.split(".") if part else ():
        if isinstance(found, dict):
            found = found.get(name)
        elif isinstance(found, list) and name.isdigit() and int(name) < len(found):
            found = found[int(name)]
        elif not isinstance(found, str) or name not in ("label", "name"):
            found = None
    if not isinstance(found, str):
        raise MissingText(f"{code}: no text for {kind} {ident!r} {part!r}")
    return found


@lru_cache(maxsize=8192)
def _length(kind: str, ident: str, part: str) -> int:
    found = words("nl").kind(kind).get(ident, {})
    value = found.get(part, []) if isinstance(found, dict) else []
    return len(value) if isinstance(value, list) else 0


@lru_cache(maxsize=200_000)
def _said(code: str, kind: str, ident: str, part: str) -> _Said:
    text, language = _plain(code, kind, ident, part)
    try:
        source = _find("nl", kind, ident, part)
    except MissingText:  # a form that only this language has, such as that of a unit after a number above ten
        source = text
    name = f"{kind} {ident}" + (f".{part}" if part else "")
    found = status(code, name, source, text) if language == code else ReviewStatus.MISSING
    html: str = escape(text)
    if code != "nl":
        html = _BRACKETED.sub(lambda term: _isolated(term[0], term[1], source), html)
    if language != code:
        html = f'<span lang="{language}" dir="{LANGUAGES[language].direction}">{html}</span>'
    return _Said(html, found)


def _isolated(whole: str, inside: str, source: str) -> str:
    """A Dutch term in brackets, marked as Dutch and kept apart from the direction of the sentence."""
    if inside.lower() not in source.lower():
        return whole
    return f'<bdi lang="nl" dir="ltr">{whole}</bdi>'
