# SPDX-License-Identifier: EUPL-1.2
"""Finding a letter by words that stand on it: Dutch words or a form number, with a typing mistake of one letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from asielwijzer.words import links, words

_WORD = re.compile(r"[a-z0-9]+")
_SHORTEST = 4
"""In a shorter word every letter counts."""


def find_letters(searched: str) -> list[str]:
    """The ids of the letters that fit the words, best first; none for words that fit no letter."""
    wanted = _words(searched)[:8]
    ranked = []
    for number, (ident, row) in enumerate(links.letters_as_printed().items()):
        score = _score(wanted, list(_printed(ident, row)))
        if score:
            ranked.append((-score, number, ident))
    return [ident for _, _, ident in sorted(ranked)]


def _printed(ident: str, row: dict[str, object]) -> Iterator[str]:
    also = row.get("also", [])
    yield from _words(f"{row.get('title', '')} {row.get('form', '')} {words('nl').text('letters', ident, 'name')}")
    for each in also if isinstance(also, list) else ():
        yield from _words(str(each))


def searchable(ident: str) -> str:
    """All words by which a letter is found, for the script on the phone."""
    return " ".join(dict.fromkeys(_printed(ident, links.letters_as_printed()[ident])))


def _score(wanted: list[str], printed: list[str]) -> int:
    """How well the words fit: every word must be there, exactly, in part, or but for one letter."""
    total = 0
    for word in wanted:
        best = max((_fit(word, each) for each in printed), default=0)
        if best == 0:
            return 0
        total += best
    return total


def _fit(word: str, printed: str) -> int:
    if word == printed:
        return 4
    if len(word) >= _SHORTEST and printed.startswith(word):
        return 3
    if len(word) >= _SHORTEST and word in printed:
        return 2
    return 1 if min(len(word), len(printed)) >= _SHORTEST and one_apart(word, printed) else 0


def _words(text: str) -> list[str]:
    """Lower-case words without accents; a nought in a form number is read as the letter, as printed."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("i̇", "i").replace("ı", "i"))
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    joined = re.sub(r"\b(m\d{2})\s*-?\s*([a-z0])\b", lambda form: form[1] + form[2].replace("0", "o"), letters)
    return _WORD.findall(joined)


def one_apart(first: str, second: str) -> bool:
    """Whether two words are equal but for one letter: another, one more, one less, or two that changed places."""
    if len(first) > len(second):
        first, second = second, first
    if len(second) - len(first) > 1:
        return False
    start = 0
    while start < len(first) and first[start] == second[start]:
        start += 1
    if len(first) < len(second):
        return first[start:] == second[start + 1 :]
    if first[start + 1 :] == second[start + 1 :]:
        return True
    swapped = first[start + 1 : start + 2] + first[start : start + 1]
    return second[start : start + 2] == swapped and first[start + 2 :] == second[start + 2 :]
