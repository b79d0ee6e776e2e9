# SPDX-License-Identifier: EUPL-1.2
"""What people read: texts per language, by stable id. Dutch is the source; every other language is a translation."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from asielwijzer.words.languages import OFFERED

LANGUAGES = ("nl", "en")
"""The languages of the command line. The guide has more: `languages.OFFERED`."""

KINDS = (
    "actors", "breaches", "consequences", "counting", "deadlines", "disputes", "duties", "events", "facts",
    "interface", "leaflets", "letters", "notices", "organisations", "outcomes", "phases", "remedies", "rights",
    "rules", "steps",
)  # fmt: skip
"""The kinds of text: one file per language and kind."""


class MissingText(KeyError):
    """A text that ought to exist does not; the message names language, kind and id."""


class Words:
    """The texts of one language. Raises `ValueError` for a language that has none."""

    def __init__(self, language: str) -> None:
        if language not in OFFERED:
            raise ValueError(f"language {language!r} is not available; available: {', '.join(OFFERED)}")
        self.language = language
        self._texts: dict[str, dict[str, Any]] = {}

    def kind(self, kind: str) -> dict[str, Any]:
        """All texts of one kind, by id."""
        if kind not in self._texts:
            with files(__package__).joinpath(self.language, f"{kind}.toml").open("rb") as file:
                self._texts[kind] = tomllib.load(file)
        return self._texts[kind]

    def text(self, kind: str, ident: str, part: str = "") -> str:
        """One text; `part` names a field of a text that has several (`label`, `question`, `text`…)."""
        found = self.kind(kind).get(ident)
        if part and isinstance(found, dict):
            found = found.get(part)
        if not isinstance(found, str):
            raise MissingText(f"{self.language}: no text for {kind} {ident!r}{f', part {part!r}' if part else ''}")
        return found

    def option(self, fact: str, option: str) -> str:
        """The text of one option of a choice."""
        found = self.kind("facts").get(fact, {}).get("options", {}).get(option)
        if not isinstance(found, str):
            raise MissingText(f"{self.language}: no text for option {option!r} of {fact!r}")
        return found

    def say(self, ident: str, **values: object) -> str:
        """A text of the interface with its blanks filled in."""
        return self.text("interface", ident).format(**values)

    def unit(self, unit: str, number: int) -> str:
        """A unit of time in the form that goes with a number: one, several, and (where it differs) more than ten."""
        forms: list[str] = self.kind("counting")["units"][unit]
        return forms[0] if number == 1 else forms[-1] if number > 10 else forms[1]

    def day(self, day: date) -> str:
        """A date in words, such as `Mon 18 May 2026`."""
        names = self.kind("interface")
        return f"{names['weekdays'][day.weekday()]} {day.day} {names['months'][day.month - 1]} {day.year}"


@lru_cache(maxsize=len(OFFERED))
def words(language: str) -> Words:
    """The texts of `language`, loaded file by file on first use. Raises `ValueError` for another language."""
    return Words(language)


@lru_cache(maxsize=1)
def directory() -> dict[str, dict[str, Any]]:
    """What is known of each organisation besides its name: site, telephone number, role."""
    with files(__package__).joinpath("directory.toml").open("rb") as file:
        return tomllib.load(file)
