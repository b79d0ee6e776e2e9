# SPDX-License-Identifier: EUPL-1.2
"""Whether the texts of a language say what the Dutch source says, as far as a program can see."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

MOST_WORDS = 20
"""No sentence has more words."""
AVERAGE_WORDS = 12
"""The sentences of one kind of text have on average no more words."""

NOT_LATIN = ("ar", "fa", "ti", "prs", "ckb", "ru")
"""Languages in another script: a Latin word in them is a name, a Dutch term or a mistake."""

OTHER_CALENDAR = ("other_calendar", "other_months")
"""Dates in another calendar: only the languages of its readers have them."""

_THIRD_FORM = re.compile(r"units\..*\.2")
"""The form of a unit after a number above ten, where it is one of its own."""

_FOLDER = Path(__file__).parent
_BLANK = re.compile(r"\{[^}]*\}")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_BRACKET = re.compile(r"\(([^()]+)\)")
_SENTENCE_END = re.compile(r"(?<=[.!?؟።፧])\s+|\n")
_LATIN = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’.-]+")
_ENDS = "\u200e\u200f\u2066\u2067\u2068\u2069"

Text = tuple[str, str]
"""The path of a text in its file, and the text."""


class Problem(NamedTuple):
    """What is wrong with one text (`where` is language, kind and id)."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def texts(language: str, kind: str, folder: Path = _FOLDER) -> dict[str, str]:
    """Every text of one file by its path, such as `LET01.meaning`. Raises `FileNotFoundError`."""
    with (folder / language / f"{kind}.toml").open("rb") as file:
        return dict(_flat(tomllib.load(file), ""))


def _flat(table: dict[str, Any], path: str) -> Iterator[Text]:
    for key, value in table.items():
        here = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            yield from _flat(value, here)
        elif isinstance(value, list):
            for number, item in enumerate(value):
                yield f"{here}.{number}", str(item)
        else:
            yield here, str(value)


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [part for part in _SENTENCE_END.split(text) if part.strip()]


def words_in(sentence: str) -> int:
    """How many words a sentence has; the Dutch term in brackets is read beside it and does not count."""
    return sum(any(sign.isalnum() for sign in word) for word in _BRACKET.sub(" ", sentence).split())


def long_sentences(language: str, kind: str, folder: Path = _FOLDER) -> Iterator[Problem]:
    """The sentences that are too long, and the file when its sentences are too long on average."""
    lengths: list[int] = []
    for path, text in texts(language, kind, folder).items():
        for sentence in sentences(text):
            lengths.append(words_in(sentence))
            if lengths[-1] > MOST_WORDS:
                yield Problem(f"{language}/{kind} {path}", f"a sentence of {lengths[-1]} words: {sentence!r}")
    if lengths and sum(lengths) / len(lengths) > AVERAGE_WORDS:
        yield Problem(f"{language}/{kind}", f"{sum(lengths) / len(lengths):.1f} words a sentence on average")


def differences(language: str, kind: str, folder: Path = _FOLDER) -> Iterator[Problem]:
    """Where a translation cannot be right: a text missing or too many, a blank, number or Dutch term lost."""
    source, english = texts("nl", kind, folder), texts("en", kind, folder)
    found = texts(language, kind, folder)
    for path in source:
        if path not in found:
            yield Problem(f"{language}/{kind} {path}", "missing")
        else:
            for what in _differences(language, source[path], english.get(path, ""), found[path]):
                yield Problem(f"{language}/{kind} {path}", what)
    for path in found:
        if path not in source and not path.startswith(OTHER_CALENDAR) and not _THIRD_FORM.fullmatch(path):
            yield Problem(f"{language}/{kind} {path}", "not in the Dutch source")


def _differences(language: str, source: str, english: str, found: str) -> Iterator[str]:
    if not found.strip() and source.strip():
        yield "empty"
    if sorted(_BLANK.findall(found)) != sorted(_BLANK.findall(source)):
        yield f"blanks {_BLANK.findall(found)}, in Dutch {_BLANK.findall(source)}"
    numbers, wanted = (Counter(_NUMBER.findall(_BLANK.sub("", each))) for each in (found, source))
    if numbers != wanted and language != "en":
        yield f"numbers {sorted(numbers.elements())}, in Dutch {sorted(wanted.elements())}"
    kept = {term for term in _BRACKET.findall(english) if term.lower() in source.lower()}
    for term in sorted(kept):
        if language != "en" and term.lower() not in found.lower():
            yield f"the Dutch term ({term}) is not beside the text"
    if language in NOT_LATIN:
        known = f"{source} {english}".lower()
        for word in _LATIN.findall(_BLANK.sub("", found)):
            if word.strip(_ENDS + ".'’-").lower() not in known:
                yield f"the Latin word {word!r} stands neither in the Dutch nor in the English text"


def forbidden(language: str, kind: str, folder: Path = _FOLDER) -> Iterator[Problem]:
    """Words that the list of terms does not allow, with the word to use."""
    with (folder / language / "terms.toml").open("rb") as file:
        terms = tomllib.load(file)
    for path, text in texts(language, kind, folder).items():
        for entry in terms.values():
            for word in entry["not"]:
                if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE):
                    yield Problem(f"{language}/{kind} {path}", f"says {word!r}; the word is {entry['term']!r}")
