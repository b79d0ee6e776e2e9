# SPDX-License-Identifier: EUPL-1.2
"""What an assessment says, item by item: ids and dates, never sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from asielwijzer.engine.plan import Answer, Applied
from asielwijzer.law.calendars import Counted
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.sources import Confidence, Dispute
from asielwijzer.law.vocabulary.steps import Step


class Status(Enum):
    """Where a term stands on the day of assessment."""

    WAITING = "waiting"
    """What starts it has not happened, or its date is not known."""
    OPEN = "open"
    """The last day has not passed (a waiting time: it is not over)."""
    MET = "met"
    """Done in time (a waiting time: respected, or over)."""
    MISSED = "missed"
    """Done too late or too early, or the last day passed and the case records no act."""
    DEPENDS = "depends"
    """Met or missed, depending on unknown facts or on which side of a dispute is right."""
    UNRECORDED = "unrecorded"
    """The last day passed, and case files seldom record the act: whether it was done is not known."""
    EXTENDED = "extended"
    """Lengthened: the extension holds the last day."""
    ENDED = "ended"
    """A period that is over."""
    OUTSIDE_VERIFIED = "outside_verified"
    """Cannot be counted: the holidays of those years are not verified."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another last day of the same term, and what would make it so: unknown facts, a dispute, or an open window."""

    last_day: date
    starts: date
    depends_on: tuple[str, ...] = ()
    dispute: Dispute | None = None
    because: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineResult:
    """A term in a case. `days_late` counts calendar days after the last day (procedure days where it is counted in
    those); negative for an act that came too early. `early_acts` are all acts that came before the term was over.
    """

    declaration: Deadline | Extension
    status: Status
    certain: bool
    starts: date | None = None
    counted: Counted | None = None
    last_day: date | None = None
    earliest_day: date | None = None
    act_by: date | None = None
    act: str | None = None
    act_date: date | None = None
    days_late: int | None = None
    in_letter: date | None = None
    alternatives: tuple[Alternative, ...] = ()
    depends_on: tuple[str, ...] = ()
    confidence: Confidence = Confidence.HIGH
    extended_by: tuple[str, ...] = ()
    date_unknown: bool = False
    early_acts: tuple[tuple[date, str], ...] = ()

    @property
    def id(self) -> str:
        """The id of the declaration."""
        return self.declaration.id


class StepState(Enum):
    """Where a step stands."""

    DONE = "done"
    NOW = "now"
    NEXT = "next"
    LATER = "later"
    ONLY_IF = "only_if"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepResult:
    """A step in a case. `done_on` is the day it was done; `window` the term in which it happens, if law sets one."""

    step: Step
    state: StepState
    applied: Applied
    done_on: date | None = None
    window: DeadlineResult | None = None

    @property
    def id(self) -> str:
        """The id of the step."""
        return self.step.id

    @property
    def depends_on(self) -> tuple[str, ...]:
        """The facts that decide whether the step comes at all."""
        return self.applied.depends_on


class IrregularityKind(Enum):
    """What is wrong."""

    LATE = "late"
    TOO_EARLY = "too_early"
    NOT_DONE = "not_done"
    BREACH = "breach"


@dataclass(frozen=True, slots=True)
class Irregularity:
    """An act out of time or out of order, or a rule that is broken. Not certain: it turns on `depends_on`."""

    kind: IrregularityKind
    declaration: Declaration
    by: str
    certain: bool
    days: int | None = None
    act: str | None = None
    act_date: date | None = None
    last_day: date | None = None
    procedure_days: bool = False
    depends_on: tuple[str, ...] = ()
    consequence: str | None = None
    remedies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """An unknown fact worth asking. `settles` are the decisions and declarations that wait for it."""

    about: str
    kind: str
    answers: tuple[Answer, ...]
    settles: tuple[str, ...]
    narrows_procedure: bool
    score: float = field(compare=False, default=0.0)
