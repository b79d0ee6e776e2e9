# SPDX-License-Identifier: EUPL-1.2
"""Unknown facts, decided exactly: every way to fill them in, read by a plain reader, gives the same as the engine."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from asielwijzer.engine.assess import assess
from asielwijzer.engine.case import Case, CaseEvent, FactValue
from asielwijzer.engine.diagram import UNKNOWN
from asielwijzer.law.regime_2021.events import APPLICATION_LODGED
from tests.engine.reference import World
from tests.engine.strategies import CODES, GROUNDS, Ground

MOST_UNKNOWN = 5
MOST_COMPLETIONS = 1500


def random_world(ground: Ground, chance: random.Random) -> World:
    """Everything about some person, in a combination that can occur."""
    reader = ground.reader
    while True:
        lodged = ground.since + timedelta(chance.randrange((ground.until - ground.since).days))
        happened = {APPLICATION_LODGED.id: lodged}
        for name in (
            *chance.sample(ground.events, chance.choice((0, 1, 3))),
            *chance.sample(reader.moving, chance.choice((0, 0, 2))),
        ):
            happened.setdefault(name, lodged + timedelta(chance.randrange(300)))
        codes = tuple(code for code in CODES if reader.listing_is_known(code, lodged))
        often = chance.choice((0.03, 0.1, 0.3))
        facts: dict[str, FactValue] = {}
        for name in ground.facts:
            choices = reader.all_values(name, codes)
            facts[name] = chance.random() < often if True in choices else chance.choice(choices)
        would_be = {name: chance.choice(reader.all_values(name, ())) for name in ground.events if name not in happened}
        world = World(facts, happened, {name: day for name, day in would_be.items() if isinstance(day, date)})
        if reader.can_be(world):
            return world


def as_case(world: World, unknown: set[str]) -> Case:
    """The world as a file knows it: some facts are left out."""
    return Case(
        {name: value for name, value in world.facts.items() if name not in unknown},
        tuple(CaseEvent(name, day) for name, day in world.happened.items()),
    )


def unknown_values(
    ground: Ground, world: World, decision: str, chance: random.Random
) -> dict[str, tuple[FactValue, ...]]:
    """Some facts on which the decision turns, with the values they may have; few enough to try all combinations.

    The day of an event that has not happened is never known.
    """
    reader = ground.reader
    codes = tuple(code for code in CODES if reader.listing_is_known(code, world.happened[APPLICATION_LODGED.id]))
    names = reader.subjects(decision)
    found = {
        name: reader.all_values(name, codes) for name in names if name in ground.events and name not in world.happened
    }
    blank = [name for name in names if name in ground.facts]
    chance.shuffle(blank)
    blank.sort(key=lambda name: world.facts[name] is not True and chance.random() < 0.6)
    size = 1
    for name in blank[: chance.randint(1, MOST_UNKNOWN)]:
        choices = reader.all_values(name, codes)
        size *= len(choices)
        if size <= MOST_COMPLETIONS:
            found[name] = choices
    return found


def partial_worlds(
    ground: Ground, decision: str, number: int
) -> Iterator[tuple[Case, dict[tuple[FactValue, ...], str], list[str]]]:
    """Cases of which some facts are unknown, with the outcome of every way to fill these in."""
    reader = ground.reader
    chance = random.Random(f"{decision} in every world")
    for _ in range(number):
        world = random_world(ground, chance)
        unknown = unknown_values(ground, world, decision, chance)
        names = list(unknown)
        worlds = {
            tuple(each.facts.get(name, each.days.get(name, False)) for name in names): reader.outcome(decision, each)
            for each in reader.completions(world, unknown)
        }
        yield as_case(world, set(names)), worlds, names


def shown(case: Case, names: list[str]) -> str:
    events = ", ".join(f"{item.event} {item.date}" for item in case.events)
    facts = ", ".join(name if value is True else f"{name}={value}" for name, value in case.facts.items() if value)
    return f"{events}; {facts}; unknown: {', '.join(names)}"


@pytest.mark.parametrize(
    ("ground", "decision"),
    [
        pytest.param(ground, name, id=f"{ground.regime.id} {name}")
        for ground in GROUNDS
        for name in ground.reader.decisions
    ],
)
def test_unknown_is_exact(ground: Ground, decision: str) -> None:
    """Possible is exactly what some completion gives; a fact decides exactly when it can change the outcome."""
    for case, worlds, names in partial_worlds(ground, decision, 40):
        assessed = assess(case, date(2028, 1, 1)).plan
        assert assessed
        found = assessed.decided[decision]
        assert {each.id for each in found.outcomes} == set(worlds.values()), shown(case, names)
        assert set(found.depends_on) <= set(names), shown(case, names)
        decisive = [names.index(name) for name in found.depends_on]
        groups: dict[tuple[FactValue, ...], set[str]] = {}
        for values, result in worlds.items():
            groups.setdefault(tuple(values[place] for place in decisive), set()).add(result)
        assert all(len(results) == 1 for results in groups.values()), shown(case, names)
        for place in decisive:
            assert can_change(worlds, place), f"{names[place]} cannot change it; {shown(case, names)}"


def can_change(worlds: dict[tuple[FactValue, ...], str], place: int) -> bool:
    """Whether the value at `place` narrows the outcome: all others known, none known, or just one known.

    The last two matter where facts imply each other: then no world differs from another in this value alone.
    """
    by_rest: dict[tuple[FactValue, ...], set[str]] = {}
    for values, result in worlds.items():
        by_rest.setdefault((*values[:place], *values[place + 1 :]), set()).add(result)
    if any(len(found) > 1 for found in by_rest.values()):
        return True
    others = {(other, values[other]) for values in worlds for other in range(len(values)) if other != place}
    return any(tells_apart(worlds, place, known) for known in (None, *others))


def tells_apart(worlds: dict[tuple[FactValue, ...], str], place: int, known: tuple[int, FactValue] | None) -> bool:
    by_value: dict[FactValue, set[str]] = {}
    for values, result in worlds.items():
        if known is None or values[known[0]] == known[1]:
            by_value.setdefault(values[place], set()).add(result)
    return len({frozenset(found) for found in by_value.values()}) > 1


@pytest.mark.parametrize(
    ("ground", "decision", "number"),
    [
        pytest.param(ground, name, number, id=f"{ground.regime.id} {rule.id}")
        for ground in GROUNDS
        for name, decision in ground.reader.decisions.items()
        for number, rule in enumerate(decision.rules)
    ],
)
def test_no_rule_is_dead(ground: Ground, decision: str, number: int) -> None:
    """Something that can be known of a person makes this rule, and no other outcome, the one that fits."""
    law = ground.law
    nothing = bytes([UNKNOWN]) * len(law.atoms.atoms)
    found = law.diagrams.nearest(law.decision(decision), nothing, {number})
    assert found is not None
    known = bytearray(nothing)
    for atom, value in found.items():
        known[atom] = value
    assert law.contradicts(bytes(known)) == ()
    rule = ground.reader.decisions[decision].rules[number]
    assert law.possible_rules(decision, bytes(known)) == (rule,)
