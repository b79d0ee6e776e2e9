# SPDX-License-Identifier: EUPL-1.2
"""Dated lists: what stood on a list on a day, entry by entry, with what is not known said so."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from asielwijzer.law.vocabulary.sources import Confidence, Source, Sources


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` up to and including `until` an entry stood on the list (or `stands` is unknown: `None`)."""

    since: date
    until: date | None
    stands: bool | None
    source: Source
    confidence: Confidence = Confidence.HIGH
    note: str = ""


@dataclass(frozen=True, slots=True)
class DatedList:
    """A list that changes by date. An entry that was never on it does not stand on it."""

    id: str
    source: Source | Sources
    entries: dict[str, tuple[Period, ...]] = field(hash=False, compare=False)

    def stands(self, entry: str, day: date) -> bool | None:
        """Whether `entry` stood on the list on `day`: yes, no, or `None` when sources do not tell."""
        for period in self.entries.get(entry, ()):
            if period.since <= day and (period.until is None or day <= period.until):
                return period.stands
        return False

    def period(self, entry: str, day: date) -> Period | None:
        """The period of `entry` that covers `day`, if there is one."""
        for period in self.entries.get(entry, ()):
            if period.since <= day and (period.until is None or day <= period.until):
                return period
        return None
