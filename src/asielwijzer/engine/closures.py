# SPDX-License-Identifier: EUPL-1.2
"""Conditions as closures: a quick first answer that is right whenever it is yes or no.

A closure does not see that parts of a condition hang together, so its `UNKNOWN` only means: ask the diagram.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from asielwijzer.engine.atoms import Profile
from asielwijzer.engine.diagram import NO, UNKNOWN, YES
from asielwijzer.law.vocabulary.conditions import Always, And, Atom, Condition, Not, Or
from asielwijzer.law.vocabulary.decisions import Outcome

Outcomes = Mapping[str, int]
"""What is known already of the outcomes of decisions, by key."""
Closure = Callable[[Profile, Outcomes], int]


class Closures:
    """The closures of a regime's conditions, each made once. `numbers` gives the place of each atom."""

    def __init__(self, numbers: Mapping[Atom, int]) -> None:
        self._numbers = numbers
        self._made: dict[int, Closure] = {}
        self._kept: list[Condition] = []

    def of(self, condition: Condition) -> Closure:
        """The closure of a condition."""
        made = self._made.get(id(condition))
        if made is None:
            made = self._made[id(condition)] = self._make(condition)
            self._kept.append(condition)
        return made

    def _make(self, condition: Condition) -> Closure:
        match condition:
            case Always():
                return lambda profile, outcomes: YES  # noqa: ARG005 - the shape of every closure
            case Atom():
                number = self._numbers[condition]
                return lambda profile, outcomes: profile[number]  # noqa: ARG005
            case Outcome():
                key = condition.key
                return lambda profile, outcomes: outcomes.get(key, UNKNOWN)  # noqa: ARG005
            case Not(part):
                inner = self.of(part)
                return lambda profile, outcomes: _OPPOSITE[inner(profile, outcomes)]
            case And(parts):
                return _joint([self.of(part) for part in parts], stop=NO, otherwise=YES)
            case Or(parts):
                return _joint([self.of(part) for part in parts], stop=YES, otherwise=NO)
        raise TypeError(f"{condition!r} cannot be made into a closure")


_OPPOSITE = {NO: YES, YES: NO, UNKNOWN: UNKNOWN}


def _joint(parts: list[Closure], *, stop: int, otherwise: int) -> Closure:
    def closure(profile: Profile, outcomes: Outcomes) -> int:
        answer = otherwise
        for part in parts:
            value = part(profile, outcomes)
            if value == stop:
                return stop
            if value == UNKNOWN:
                answer = UNKNOWN
        return answer

    return closure
