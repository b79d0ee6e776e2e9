# SPDX-License-Identifier: EUPL-1.2
"""Terms, extensions and the moments from which they run, for the phone."""

from __future__ import annotations

from typing import Any

from asielwijzer.engine.phone.calendars import SURENESS
from asielwijzer.engine.phone.conditions import Conditions
from asielwijzer.engine.phone.names import Names
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline, Extension, OtherStart, Window
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.facts import DateFact
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Event, FirstKnown, Later, Moment
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.terms import Counting, Term

Json = dict[str, Any]


class Terms:
    """Writes the terms of one regime. Terms are numbered in the order of the law."""

    def __init__(self, regime: Regime, names: Names, conditions: Conditions) -> None:
        self._deadlines = regime.of(Deadline)
        self._extensions = regime.of(Extension)
        self._numbers = {id(deadline): number for number, deadline in enumerate(self._deadlines)}
        self._names = names
        self._conditions = conditions

    def number(self, deadline: Deadline) -> int:
        """The number of a term. Raises `LawError` for one that the regime does not declare."""
        if id(deadline) not in self._numbers:
            raise LawError(f"{deadline.id} is named, but the regime does not declare it")
        return self._numbers[id(deadline)]

    def deadlines_part(self) -> Json:
        """The terms as columns."""
        terms = self._deadlines
        return {
            "id": [each.id for each in terms],
            "when": [self._conditions.of(each.applies_when) for each in terms],
            "within": [_within(each.within) for each in terms],
            "after": [self._moment(each.after) for each in terms],
            "counting": [self._counting(each.counting) for each in terms],
            "act": [[self._names.number(event.id) for event in each.act] for each in terms],
            "nature": [each.nature.value for each in terms],
            "backward": [int(each.backward) for each in terms],
            "seldom_recorded": [int(each.seldom_recorded) for each in terms],
            "posted_within": [_term(each.posted_within) for each in terms],
            "other_start": [self._other_start(each.other_start) for each in terms],
            "confidence": [SURENESS.index(each.confidence) for each in terms],
            "disputed": [None if each.disputed is None else each.disputed.id for each in terms],
        }

    def extensions_part(self) -> Json:
        """The extensions as columns."""
        extensions = self._extensions
        return {
            "id": [each.id for each in extensions],
            "when": [self._conditions.of(each.applies_when) for each in extensions],
            "of": [self.number(each.of) for each in extensions],
            "by": [_term(each.by) for each in extensions],
            "at_most": [_term(each.at_most) for each in extensions],
            "confidence": [SURENESS.index(each.confidence) for each in extensions],
            "disputed": [None if each.disputed is None else each.disputed.id for each in extensions],
        }

    def _moment(self, moment: Moment) -> Any:
        """An event or a date fact is its number; what is made of other moments is a list that says how."""
        match moment:
            case Event() | DateFact():
                return self._names.number(moment.id)
            case EndOf(deadline):
                return ["end_of", self.number(deadline)]
            case Later(moments):
                return ["later_of", *(self._moment(each) for each in moments)]
            case FirstKnown(moments):
                return ["first_known", *(self._moment(each) for each in moments)]
            case ChosenBy(when, then, otherwise):
                return ["chosen_by", self._conditions.of(when), self._moment(then), self._moment(otherwise)]

    def _counting(self, counting: Counting | CountedBy) -> list[Any]:
        """The way of counting; where it turns on the case: the way otherwise, the way then, and when."""
        if isinstance(counting, Counting):
            return [counting.value]
        return [counting.otherwise.value, counting.then.value, self._conditions.of(counting.when)]

    def _other_start(self, other: OtherStart | None) -> list[Any] | None:
        return None if other is None else [self._moment(other.after), other.disputed.id]


def _term(term: Term | None) -> list[Any] | None:
    return None if term is None else [term.number, term.unit.value]


def _within(within: Term | Window) -> list[Any]:
    """The term; or, of one that is not settled, the least and the most."""
    lengths = (within.least, within.most) if isinstance(within, Window) else (within,)
    return [_term(length) for length in lengths]
