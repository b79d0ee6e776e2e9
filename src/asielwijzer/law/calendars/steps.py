# SPDX-License-Identifier: EUPL-1.2
"""The answer of a count: the last day, and the numbered steps that lead to it. Ids only, no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

from asielwijzer.law.calendars.days_off import DayOff
from asielwijzer.law.vocabulary.sources import Confidence, Source
from asielwijzer.law.vocabulary.terms import Counting, Term


class StepKind(Enum):
    """What a step says. The ids are stable: other rooms translate them."""

    START = "start"
    """The day of the event. It does not count itself, except for procedure days, where it is day 1."""
    DAY_ONE = "day-one"
    """The start is not a procedure day, so day 1 is this later day."""
    LENGTH = "length"
    """Where the term ends before anything moves."""
    HOURS = "hours"
    """The term is in hours; this is the day they lead to when the hour of the event is not known."""
    MONTH_END = "month-end"
    """The month has no day of that number: its last day."""
    NOT_COUNTED = "not-counted"
    """A day inside the term that does not count as a working day or procedure day."""
    MOVED = "moved"
    """A day off on which the term cannot end."""
    TWO_WORKING_DAYS = "two-working-days"
    """The term is lengthened to this day, so that two working days lie within it."""
    NOT_MOVED = "not-moved"
    """The last day is a day off, but this way of counting leaves it where it is."""
    LAST_DAY = "last-day"
    """The answer, with the rule that made it final."""


class CountingStep(NamedTuple):
    """One step: what it says, about which day, why that day is off (if it is), and by which source.

    A tuple, as a million cases make some four million of them.
    """

    number: int
    kind: StepKind
    day: date
    reason: DayOff | None
    source: Source


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted term. `nominal` is its end before any move.

    `confidence` is that of the least certain day that mattered. Counted backward, `last_day` is the earliest
    day instead.
    """

    start: date
    term: Term
    counting: Counting
    nominal: date
    last_day: date
    steps: tuple[CountingStep, ...]
    confidence: Confidence

    @property
    def moved(self) -> bool:
        """Whether the last day lies elsewhere than the plain length of the term says."""
        return self.last_day != self.nominal
