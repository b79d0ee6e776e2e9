# SPDX-License-Identifier: EUPL-1.2
"""The languages of the guide: one table, which everything else reads."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """A language. `own_name` is in its own script; `accept` are the beginnings of what a browser asks for; `speech`
    are the language codes of voices that can read it aloud."""

    code: str
    own_name: str
    english_name: str
    direction: str
    script: str
    accept: tuple[str, ...]
    speech: tuple[str, ...]


_ALL = (
    Language("ar", "العربية", "Arabic", "rtl", "Arab", ("ar",), ("ar",)),
    Language("ti", "ትግርኛ", "Tigrinya", "ltr", "Ethi", ("ti",), ("ti",)),
    Language("tr", "Türkçe", "Turkish", "ltr", "Latn", ("tr",), ("tr",)),
    Language("so", "Soomaali", "Somali", "ltr", "Latn", ("so",), ("so",)),
    Language("fa", "فارسی", "Persian", "rtl", "Arab", ("fa", "pes"), ("fa",)),
    Language("prs", "دری", "Dari", "rtl", "Arab", ("prs", "fa-af"), ("prs", "fa-AF")),
    Language("en", "English", "English", "ltr", "Latn", ("en",), ("en",)),
    Language("fr", "Français", "French", "ltr", "Latn", ("fr",), ("fr",)),
    Language("ru", "Русский", "Russian", "ltr", "Cyrl", ("ru",), ("ru",)),
    Language("kmr", "Kurmancî", "Kurmanji", "ltr", "Latn", ("kmr", "ku"), ("kmr", "ku")),
    Language("ckb", "سۆرانی", "Sorani", "rtl", "Arab", ("ckb", "ku-iq"), ("ckb",)),
    Language("nl", "Nederlands", "Dutch", "ltr", "Latn", ("nl",), ("nl",)),
)
"""In the order of the first screen: by the number of applicants in the last full year that was counted."""

LANGUAGES = {language.code: language for language in _ALL}

OFFERED = ("ar", "ti", "tr", "so", "fa", "en", "nl")
"""The languages whose texts are complete: only these are offered. A test holds them to it."""


def preferred(accept_language: str) -> list[str]:
    """The offered languages that a browser asks for, most wanted first, from its header `Accept-Language`.

    The longest beginning in the table wins, so that `fa-AF` asks for Dari and `fa-IR` for Persian.
    """
    wanted: dict[str, float] = {}
    for part in accept_language.split(",")[:20]:
        tag, _, weight = part.strip().partition(";q=")
        code = _longest(tag.strip().lower())
        if code in OFFERED:
            try:
                rank = float(weight or 1)
            except ValueError:
                continue
            if rank > 0:
                wanted[code] = max(rank, wanted.get(code, 0.0))
    return sorted(wanted, key=lambda code: -wanted[code])


def _longest(tag: str) -> str:
    matches = [
        (len(start), language.code)
        for language in _ALL
        for start in language.accept
        if tag == start or tag.startswith(f"{start}-")
    ]
    return max(matches)[1] if matches else ""
