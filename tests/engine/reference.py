# SPDX-License-Identifier: EUPL-1.2
"""The law read in the plainest way, when everything is known: no diagrams, no unknowns, no code of the engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import product

from asielwijzer.engine.case import FactValue
from asielwijzer.law.regime_2021 import REGIME_2021
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

DECISIONS = {decision.id: decision for decision in REGIME_2021.of(Decision)}


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


def holds(condition: Condition, world: World) -> bool:
    """Whether the condition is true."""
    match condition:
        case Always():
            return True
        case And(parts):
            return all(holds(part, world) for part in parts)
        case Or(parts):
            return any(holds(part, world) for part in parts)
        case Not(part):
            return not holds(part, world)
        case Outcome():
            return outcome(DECISIONS[condition.decision], world) == condition.id
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


def outcome(decision: Decision, world: World) -> str:
    """The outcome of the first rule that fits."""
    return next(rule.then.id for rule in decision.rules if holds(rule.applies_when, world))


def can_be(world: World) -> bool:
    """Whether the world breaks none of the implications that the law declares."""
    return all(holds(rule.that, world) for rule in REGIME_2021.of(Implies) if holds(rule.this, world))


@cache
def subjects(decision: Decision) -> tuple[str, ...]:
    """The facts on which a decision turns, and the events on whose day it turns, those of other decisions included."""
    return tuple(dict.fromkeys(_subjects(decision)))


def completions(world: World, unknown: Mapping[str, tuple[FactValue, ...]]) -> Iterator[World]:
    """Every world that can be and that differs from this one in the unknown subjects only."""
    for chosen in product(*unknown.values()):
        found = world
        for subject, value in zip(unknown, chosen, strict=True):
            found = found.with_value(subject, value)
        if can_be(found):
            yield found


@cache
def all_values(subject: str, codes: tuple[str, ...]) -> tuple[FactValue, ...]:
    """Every value of a fact that the law can tell apart; for a day, the days around each limit."""
    for fact in REGIME_2021.facts:
        if fact.id == subject:
            match fact:
                case YesNo():
                    return (True, False)
                case Choice():
                    return fact.options
                case DateFact():
                    return _days(subject)
                case _:
                    return codes
    return _days(subject)


@cache
def all_leaves() -> tuple[Condition, ...]:
    """Every atom and outcome in the conditions of the law, each once."""
    return tuple(dict.fromkeys(leaf for each in REGIME_2021.declarations for leaf in leaves(each.applies_when)))


def _days(subject: str) -> tuple[date, ...]:
    limits = {leaf.day for leaf in all_leaves() if isinstance(leaf, OnOrAfter) and leaf.moment.id == subject}
    return tuple(sorted({date(2022, 1, 1), *limits, *(day - timedelta(1) for day in limits)}))


def _latest(moves: Moves, world: World) -> str | None:
    """The last move; on one day, the one that stands later in the group."""
    order = [event.id for event in moves.events]
    recorded = [name for name in order if name in world.happened]
    return max(recorded, key=lambda name: (world.happened[name], order.index(name)), default=None)


def _subjects(decision: Decision) -> Iterator[str]:
    for rule in decision.rules:
        for leaf in leaves(rule.applies_when):
            match leaf:
                case Outcome():
                    yield from _subjects(DECISIONS[leaf.decision])
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
