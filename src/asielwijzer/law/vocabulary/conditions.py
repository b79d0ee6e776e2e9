# SPDX-License-Identifier: EUPL-1.2
"""Conditions: expression trees that several evaluators can read.

Facts, options, events and outcomes are conditions themselves, so a rule is composed with operators:
`applied_at_external_border & ~unaccompanied_minor`. Nothing is evaluated here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asielwijzer.law.vocabulary.facts import Choice, DateFact, Text, YesNo
    from asielwijzer.law.vocabulary.happenings import Event, Moves
    from asielwijzer.law.vocabulary.tables import DatedList


class Condition:
    """Something that is true, false or unknown of a case. Compose with `&`, `|` and `~`."""

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        return And((*_parts(self, And), *_parts(other, And)))

    def __or__(self, other: Condition) -> Condition:
        return Or((*_parts(self, Or), *_parts(other, Or)))

    def __invert__(self) -> Condition:
        return Not(self)

    def __bool__(self) -> bool:
        raise TypeError("a condition is declared, not evaluated: compose with &, | and ~, not and, or, not")


def _parts(condition: Condition, joint: type[And] | type[Or]) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, joint) else (condition,)


@dataclass(frozen=True, slots=True)
class And(Condition):
    """All parts are true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Or(Condition):
    """At least one part is true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The part is not true."""

    part: Condition


@dataclass(frozen=True, slots=True)
class Always(Condition):
    """True of every case."""


ALWAYS = Always()


class Atom(Condition, ABC):
    """A condition that one fact or event settles."""

    __slots__ = ()

    @property
    @abstractmethod
    def key(self) -> str:
        """Its stable name in documents."""


@dataclass(frozen=True, slots=True)
class Is(Atom):
    """A choice has this option."""

    choice: Choice
    option: str

    @property
    def key(self) -> str:
        return f"{self.choice.id}={self.option}"


@dataclass(frozen=True, slots=True)
class TextIs(Atom):
    """A text fact has this code."""

    text: Text
    code: str

    @property
    def key(self) -> str:
        return f"{self.text.id}={self.code}"


@dataclass(frozen=True, slots=True)
class OnOrAfter(Atom):
    """The date of an event, or a date fact, is `day` or later."""

    moment: Event | DateFact
    day: date

    @property
    def key(self) -> str:
        return f"{self.moment.id}>={self.day.isoformat()}"


@dataclass(frozen=True, slots=True)
class Happened(Atom):
    """The case records that the event happened, on or before the day of assessment."""

    event: Event

    @property
    def key(self) -> str:
        return f"{self.event.id}!"


@dataclass(frozen=True, slots=True)
class LatestMoveIs(Atom):
    """The last recorded event of a group of moves is this one; `None`: no move is recorded."""

    moves: Moves
    event: Event | None

    @property
    def key(self) -> str:
        return f"{self.moves.id}->{self.event.id if self.event else 'none'}"


@dataclass(frozen=True, slots=True)
class Listed(Atom):
    """The entry named by a text fact stands on a dated list on the date of an event."""

    entry: Text
    table: DatedList
    on: Event

    @property
    def key(self) -> str:
        return f"{self.entry.id} in {self.table.id} on {self.on.id}"


@dataclass(frozen=True, slots=True)
class Known(Atom):
    """The fact is known, whatever it is. Only for notices: no decision may turn on ignorance."""

    fact: YesNo | Choice | DateFact | Text

    @property
    def key(self) -> str:
        return f"{self.fact.id}?"


def all_of(*conditions: Condition) -> Condition:
    """All of the conditions are true."""
    return And(conditions) if len(conditions) > 1 else conditions[0]


def any_of(*conditions: Condition) -> Condition:
    """At least one of the conditions is true."""
    return Or(conditions) if len(conditions) > 1 else conditions[0]


def leaves(condition: Condition) -> Iterator[Condition]:
    """Every atom and every outcome of a decision in the tree, in reading order, repeats included."""
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case Always():
            return
        case _:
            yield condition
