# SPDX-License-Identifier: EUPL-1.2
"""Words that never fail: where a text is missing, its id is shown, so that the gap can be seen in print."""

from __future__ import annotations

from typing import Any

from asielwijzer.words import MissingText, Words

_TITLES = ("label", "name", "title")


class ShowingIds(Words):
    """The texts of one language, with ids in the place of texts that do not exist (yet)."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.language)
        self._words = words

    def kind(self, kind: str) -> dict[str, Any]:
        """All texts of one kind; none when the language has no file for it."""
        try:
            return self._words.kind(kind)
        except FileNotFoundError:
            return {}

    def text(self, kind: str, ident: str, part: str = "") -> str:
        """The text, or else the title of a text of several parts, or else the id."""
        try:
            return super().text(kind, ident, part)
        except MissingText:
            return self.title(kind, ident)

    def option(self, fact: str, option: str) -> str:
        """The text of an option, or its id."""
        found = self.kind("facts").get(fact)
        options = found.get("options") if isinstance(found, dict) else None
        text = options.get(option) if isinstance(options, dict) else None
        return text if isinstance(text, str) else option

    def say(self, ident: str, **values: object) -> str:
        """A text of the interface, or its id with what would fill its blanks."""
        if isinstance(self.kind("interface").get(ident), str):
            return super().say(ident, **values)
        return " ".join((ident, *map(str, values.values())))

    def book(self, group: str, ident: str = "") -> str:
        """A text of the law book itself."""
        found = self.kind("lawbook").get(group)
        if ident:
            found = found.get(ident) if isinstance(found, dict) else None
        return found if isinstance(found, str) else ident or group

    def title(self, kind: str, ident: str) -> str:
        """A text that is one line, or the title of one that has several parts, or else the id."""
        found = self.kind(kind).get(ident)
        if isinstance(found, dict):
            found = next((found[part] for part in _TITLES if isinstance(found.get(part), str)), None)
        return found if isinstance(found, str) else ident

    def further(self, kind: str, ident: str) -> tuple[str, ...]:
        """The other parts of a text that has several."""
        found = self.kind(kind).get(ident)
        if not isinstance(found, dict):
            return ()
        title = self.title(kind, ident)
        return tuple(text for text in found.values() if isinstance(text, str) and text != title)
