# SPDX-License-Identifier: EUPL-1.2
"""Who checked a text: a register whose rows are bound to the very words that were checked.

`reviews/<language>.csv` has a row per check: the text (`kind path`), a hash of source and translation, the level, the
role of who checked (never a name) and the day. When either text changes by one sign, the row no longer fits, and the
status of the text falls by itself (UX-TR-3).
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable
from datetime import date
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent / "reviews"
FIELDS = ("text", "hash", "level", "role", "date")
LEVELS = ("checked", "checked_twice")
ROLES = ("speaker", "lawyer", "speaker and lawyer")


class ReviewStatus(IntEnum):
    """How sure a translation is; the lowest of the texts on a page is that of the page."""

    MISSING = 0
    OUT_OF_DATE = 1
    COMPUTER = 2
    CHECKED = 3
    CHECKED_TWICE = 4
    ORIGINAL = 5


class Review(NamedTuple):
    """One check of one text."""

    digest: str
    level: str
    role: str
    day: date


def digest(source: str, translation: str) -> str:
    """What a check is bound to."""
    return hashlib.sha256(f"{source}\0{translation}".encode()).hexdigest()[:16]


@lru_cache(maxsize=32)
def register(language: str, folder: Path = _FOLDER) -> dict[str, Review]:
    """The newest check of every text of a language. Raises `ValueError` naming the file and line of a bad row."""
    path = folder / f"{language}.csv"
    found: dict[str, Review] = {}
    if not path.exists():
        return found
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        if tuple(rows.fieldnames or ()) != FIELDS:
            raise ValueError(f"{path.name}: the columns must be {', '.join(FIELDS)}")
        for row in rows:
            place = f"{path.name}, line {rows.line_num}"
            for field, allowed in (("level", LEVELS), ("role", ROLES)):
                if row[field] not in allowed:
                    raise ValueError(f"{place}: {field} {row[field]!r} is not one of {', '.join(allowed)}")
            try:
                day = date.fromisoformat(row["date"])
            except ValueError as error:
                raise ValueError(f"{place}: date {row['date']!r} is not a date such as 2026-11-24") from error
            known = found.get(row["text"])
            if known is None or known.day <= day:
                found[row["text"]] = Review(row["hash"], row["level"], row["role"], day)
    return found


def status(language: str, text: str, source: str, translation: str, folder: Path = _FOLDER) -> ReviewStatus:
    """The status of one text (`kind path`), given its Dutch source and its translation."""
    if language == "nl":
        return ReviewStatus.ORIGINAL
    review = register(language, folder).get(text)
    if review is None:
        return ReviewStatus.COMPUTER
    if review.digest != digest(source, translation):
        return ReviewStatus.OUT_OF_DATE
    return ReviewStatus.CHECKED_TWICE if review.level == "checked_twice" else ReviewStatus.CHECKED


def lowest(found: Iterable[ReviewStatus]) -> ReviewStatus:
    """The status of a page: that of its least sure text."""
    return min(found, default=ReviewStatus.ORIGINAL)
