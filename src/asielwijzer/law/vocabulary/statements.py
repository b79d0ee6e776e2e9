# SPDX-License-Identifier: EUPL-1.2
"""What a person may, must or should know at a point of the procedure, and who or what can help there."""

from __future__ import annotations

from dataclasses import dataclass

from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.happenings import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Right(Declaration):
    """Something the person may do or claim now."""

    against: Actor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Declaration):
    """Something the person must do now, and what follows if not."""

    if_missed: Consequence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Declaration):
    """Something the reader should know now: a warning, a dispute, a limit of what we know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Declaration):
    """A letter that may come, or be sent, while `when` holds."""

    sender: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaflet(Declaration):
    """A leaflet, film, form or page that fits while `when` holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Declaration):
    """An organisation that can help, or that acts, while `when` holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach(Declaration):
    """Something that ought not to be so: when `when` holds, a rule has been broken by `by`."""

    by: Actor
    consequence: Consequence | None = None

    @property
    def breached(self) -> Condition:
        """The condition under which the rule is broken."""
        return self.applies_when
