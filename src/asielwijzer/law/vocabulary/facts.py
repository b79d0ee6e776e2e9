# SPDX-License-Identifier: EUPL-1.2
"""Facts: what can be known of a case. A fact that is not known is unknown: never false, never a default."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from asielwijzer.law.vocabulary.conditions import Atom, Condition, Is, Known, OnOrAfter, TextIs, any_of


class _Fact:
    __slots__ = ()

    @property
    def known(self) -> Known:
        """The condition that this fact is known. Only notices may use it."""
        return Known(self)  # type: ignore[arg-type]  # each concrete fact is one of the four kinds


@dataclass(frozen=True, slots=True)
class YesNo(_Fact, Atom):
    """A fact that is yes or no, and so a condition itself."""

    id: str

    @property
    def key(self) -> str:
        return self.id


@dataclass(frozen=True, slots=True)
class Choice(_Fact):
    """A fact that is one of a fixed set of options."""

    id: str
    options: tuple[str, ...]

    def option(self, option: str) -> Is:
        """The condition that the choice is `option`; raises `ValueError` for one that does not exist."""
        if option not in self.options:
            raise ValueError(f"{self.id} has no option {option!r}; it has {', '.join(self.options)}")
        return Is(self, option)

    def one_of(self, *options: Is) -> Condition:
        """The condition that the choice is one of `options`."""
        return any_of(*options)


@dataclass(frozen=True, slots=True)
class DateFact(_Fact):
    """A fact that is a date and not an event, such as the day on which a permit ends."""

    id: str

    def on_or_after(self, day: date) -> Condition:
        """The condition that the date is `day` or later."""
        return OnOrAfter(self, day)

    def before(self, day: date) -> Condition:
        """The condition that the date is earlier than `day`."""
        return ~OnOrAfter(self, day)


@dataclass(frozen=True, slots=True)
class Text(_Fact):
    """A fact that is a code from an outside list, such as a country."""

    id: str
    pattern: str
    example: str

    def is_(self, code: str) -> TextIs:
        """The condition that the text is `code`; raises `ValueError` for one that the pattern does not allow."""
        if not re.fullmatch(self.pattern, code):
            raise ValueError(f"{self.id} cannot be {code!r}; it looks like {self.example!r}")
        return TextIs(self, code)


Fact = YesNo | Choice | DateFact | Text


@dataclass(frozen=True, slots=True)
class Implies:
    """Whenever `this` is true, `that` is too: combinations that cannot occur are neither asked nor proved about."""

    this: Condition
    that: Condition
    id: str
