# SPDX-License-Identifier: EUPL-1.2
"""A case: the facts that are known and the events that happened, each with its date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

FORMAT = 1
"""The version of the case file format."""

FactValue = bool | str | dt.date


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One thing that happened. `date` is `None` when it happened on a day that is not known.

    `posted` is the day on which an act was posted, when that was before its receipt. `last_day_in_letter` is the
    last day that the letter itself names for the term that this event starts.
    """

    event: str
    date: dt.date | None
    posted: dt.date | None = None
    last_day_in_letter: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of a case. A fact that is absent is unknown; an event that is absent is not recorded.

    `lists` says of a dated list, by its id, whether the person stands on it (whose country is a safe one, say), where
    that is known and the entry itself is not: the least precise thing that decides.
    """

    facts: Mapping[str, FactValue] = field(default_factory=dict)
    events: tuple[CaseEvent, ...] = ()
    lists: Mapping[str, bool] = field(default_factory=dict)

    def dates(self, event: str) -> list[dt.date]:
        """The known dates of an event, earliest first."""
        return sorted(item.date for item in self.events if item.event == event and item.date is not None)

    def records(self, event: str) -> bool:
        """Whether the case records the event, with or without its date."""
        return any(item.event == event for item in self.events)

    def with_fact(self, fact: str, value: FactValue) -> Case:
        """The same case with one more fact, or another value for it."""
        return Case({**self.facts, fact: value}, self.events, self.lists)
