# SPDX-License-Identifier: EUPL-1.2
"""The law read in the plainest way, when everything is known: no diagrams, no unknowns, no code of the engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

from asielwijzer.engine.case import FactValue
from asielwijzer.law.vocabulary.conditions import (
    Always,
    And,
    Condition,
    Happened,
    Is,
    LatestMoveIs,
    Listed,
    Not,
    OnOrAfter,
    Or,
    TextIs,
    leaves,
)
from asielwijzer.law.vocabulary.decisions import Decision, Outcome
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Implies, YesNo
from asielwijzer.law.vocabulary.happenings import Moves
from asielwijzer.law.vocabulary.registry import Regime


@dataclass(frozen=True)
class World:
    """Everything about a person: all facts, the events that happened, and the days of those that would."""

    facts: Mapping[str, FactValue]
    happened: Mapping[str, date]
    days: Mapping[str, date]

    def with_value(self, subject: str, value: FactValue) -> World:
        """The same world with another value for a fact, or another day for an event that has not happened."""
        if subject in self.facts:
            return replace(self, facts={**self.facts, subject: value})
        assert isinstance(value, date)
        return replace(self, days={**self.days, subject: value})


class Reader:
    """One law, read rule by rule."""

    def __init__(self, regime: Regime) -> None:
        self.regime = regime
        self.decisions = {decision.id: decision for decision in regime.of(Decision)}
        self.leaves = tuple(dict.fromkeys(leaf for each in regime.declarations for leaf in leaves(each.applies_when)))
        self.moving = [
            event.id
            for moves in dict.fromkeys(leaf.moves for leaf in self.leaves if isinstance(leaf, LatestMoveIs))
            for event in moves.events
        ]
        """The events of which the last one counts."""
        self._limits: dict[str, tuple[date, ...]] = {}

    def holds(self, condition: Condition, world: World) -> bool:
        """Whether the condition is true."""
        match condition:
            case Always():
                return True
            case And(parts):
                return all(self.holds(part, world) for part in parts)
            case Or(parts):
                return any(self.holds(part, world) for part in parts)
            case Not(part):
                return not self.holds(part, world)
            case Outcome():
                return self.outcome(condition.decision, world) == condition.id
            case YesNo():
                return world.facts[condition.id] is True
            case Is(choice, option):
                return world.facts[choice.id] == option
            case TextIs(text, code):
                return world.facts[text.id] == code
            case Happened(event):
                return event.id in world.happened
            case LatestMoveIs(moves, event):
                return _latest(moves, world) == (event.id if event else None)
            case OnOrAfter(moment, day):
                found = world.happened.get(moment.id, world.days.get(moment.id)) or world.facts[moment.id]
                return isinstance(found, date) and found >= day
            case Listed(entry, table, event):
                return table.stands(str(world.facts[entry.id]), world.happened[event.id]) is True
        raise TypeError(f"{condition!r} is not true or false of a world")

    def outcome(self, decision: str, world: World) -> str:
        """The outcome of the first rule that fits."""
        rules = self.decisions[decision].rules
        return next(rule.then.id for rule in rules if self.holds(rule.applies_when, world))

    def can_be(self, world: World) -> bool:
        """Whether the world breaks none of the implications that the law declares."""
        return all(self.holds(each.that, world) for each in self.regime.of(Implies) if self.holds(each.this, world))

    def subjects(self, decision: str) -> tuple[str, ...]:
        """The facts on which a decision turns, and the events on whose day it turns, those of other decisions too."""
        return tuple(dict.fromkeys(self._subjects(decision)))

    def completions(self, world: World, unknown: Mapping[str, tuple[FactValue, ...]]) -> Iterator[World]:
        """Every world that can be and that differs from this one in the unknown subjects only."""
        for chosen in product(*unknown.values()):
            found = world
            for subject, value in zip(unknown, chosen, strict=True):
                found = found.with_value(subject, value)
            if self.can_be(found):
                yield found

    def all_values(self, subject: str, codes: tuple[str, ...]) -> tuple[FactValue, ...]:
        """Every value of a fact that the law can tell apart; for a day, the days around each limit."""
        for fact in self.regime.facts:
            if fact.id == subject:
                match fact:
                    case YesNo():
                        return (True, False)
                    case Choice():
                        return fact.options
                    case DateFact():
                        return self._days(subject)
                    case _:
                        return codes
        return self._days(subject)

    def listing_is_known(self, code: str, lodged: date) -> bool:
        """Whether every list in the law says yes or no to this nationality on that day."""
        return all(leaf.table.stands(code, lodged) is not None for leaf in self.leaves if isinstance(leaf, Listed))

    def _days(self, subject: str) -> tuple[date, ...]:
        if subject not in self._limits:
            limits = {leaf.day for leaf in self.leaves if isinstance(leaf, OnOrAfter) and leaf.moment.id == subject}
            around = {*limits, *(day - timedelta(1) for day in limits)}
            self._limits[subject] = tuple(sorted({date(2022, 1, 1), *around}))
        return self._limits[subject]

    def _subjects(self, decision: str) -> Iterator[str]:
        for rule in self.decisions[decision].rules:
            for leaf in leaves(rule.applies_when):
                match leaf:
                    case Outcome():
                        yield from self._subjects(leaf.decision)
                    case YesNo():
                        yield leaf.id
                    case Is(choice, _):
                        yield choice.id
                    case TextIs(text, _):
                        yield text.id
                    case Listed(entry, _, _):
                        yield entry.id
                    case OnOrAfter(moment, _):
                        yield moment.id


def _latest(moves: Moves, world: World) -> str | None:
    """The last move; on one day, the one that stands later in the group."""
    order = [event.id for event in moves.events]
    recorded = [name for name in order if name in world.happened]
    return max(recorded, key=lambda name: (world.happened[name], order.index(name)), default=None)
