# SPDX-License-Identifier: EUPL-1.2
"""Days equated with a recognised holiday by royal decree (Algemene termijnenwet article 3(3)).

They stand in `law/data/decreed-days.csv`, with the decree or, where that was not found, the page that names
the day.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from asielwijzer.law.vocabulary.sources import Confidence, Scheme, Source, Work

UNSETTLED = (
    date(2001, 12, 24),
    date(2001, 12, 31),
    date(2002, 4, 29),
    date(2002, 12, 27),
    date(2004, 1, 2),
)
"""Bridge days that a decree may have equated: the decrees for 2001-2004 were not found.

They are taken as ordinary days; a count that one of them could change is `LOW`.
"""

_BWB_NUMBER = re.compile(r"\s*\((BWBR\d{7})\)$")


@dataclass(frozen=True, slots=True)
class DecreedDay:
    """One equated day. `publication` names the decree, and is empty when the decree itself was not found."""

    day: date
    description: str
    publication: str
    source_url: str
    confidence: Confidence

    @property
    def source(self) -> Source:
        """The decree, or else the page that names the day."""
        if number := _BWB_NUMBER.search(self.publication):
            return Work(self.publication[: number.start()], Scheme.BWB, number[1], self.publication)()
        return Work(self.publication or urlsplit(self.source_url).netloc, Scheme.PAGE, self.source_url)()


@cache
def decreed_days() -> tuple[DecreedDay, ...]:
    """All equated days that are known, oldest first."""
    table = files("asielwijzer.law").joinpath("data", "decreed-days.csv")
    rows = [
        DecreedDay(
            date.fromisoformat(row["date"]),
            row["description"],
            row["publication"],
            row["source_url"],
            Confidence(row["confidence"]),
        )
        for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())
    ]
    return tuple(sorted(rows, key=lambda decreed: decreed.day))


@cache
def decree_of(day: date) -> Source:
    """The source of the decreed day `day`."""
    return next(decreed.source for decreed in decreed_days() if decreed.day == day)


@cache
def doubtful_days() -> tuple[tuple[date, Confidence], ...]:
    """Days of which it is not certain whether a decree equates them, and how sure we are of our choice."""
    listed = [(row.day, row.confidence) for row in decreed_days() if row.confidence is not Confidence.HIGH]
    return tuple(sorted([*listed, *((day, Confidence.LOW) for day in UNSETTLED)], key=lambda doubt: doubt[0]))
