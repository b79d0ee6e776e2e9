# SPDX-License-Identifier: EUPL-1.2
"""Which combinations of atoms can occur: one option of a choice, dates in order, and what the law declares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from asielwijzer.engine.atoms import Atoms
from asielwijzer.engine.diagram import Diagrams
from asielwijzer.law.vocabulary.conditions import (
    Atom,
    Condition,
    Is,
    LatestMoveIs,
    Listed,
    OnOrAfter,
    TextIs,
    leaves,
)
from asielwijzer.law.vocabulary.facts import Implies
from asielwijzer.law.vocabulary.registry import Regime

Node = Callable[[Condition], int]


def possible_combinations(regime: Regime, atoms: Atoms, diagrams: Diagrams, node: Node) -> dict[int, int]:
    """For each group of atoms (by number) that constrain one another, the diagram of what can occur.

    `node` gives the diagram of a condition.
    """
    group_of = {atom: number for number, group in enumerate(atoms.groups) for atom in group}
    found: dict[int, int] = {}
    for atom, possible in _requirements(regime, atoms, diagrams, node):
        group = group_of[atom]
        found[group] = diagrams.both(found.get(group, diagrams.true), possible)
    return found


def _requirements(regime: Regime, atoms: Atoms, diagrams: Diagrams, node: Node) -> Iterator[tuple[Atom, int]]:
    together: dict[tuple[type[Atom], str], list[Atom]] = {}
    for atom, name in zip(atoms.atoms, atoms.subjects, strict=True):
        together.setdefault((type(atom), name), []).append(atom)
    for (kind, name), members in together.items():
        if kind is OnOrAfter:
            yield members[0], _in_order(members, diagrams, node)
        elif kind in (Is, LatestMoveIs, TextIs):
            yield members[0], _one_of(members, diagrams, node)
        elif kind is Listed:
            for text in together.get((TextIs, name), []):
                yield from _not_on_list(text, members, diagrams, node)
    for rule in regime.of(Implies):
        atom = next(leaf for leaf in leaves(rule.this) if isinstance(leaf, Atom))
        yield atom, diagrams.either(diagrams.negation(node(rule.this)), node(rule.that))


def _in_order(members: list[Atom], diagrams: Diagrams, node: Node) -> int:
    """On or after a later day is also on or after an earlier one."""
    ordered = sorted((atom for atom in members if isinstance(atom, OnOrAfter)), key=lambda atom: atom.day)
    possible = diagrams.true
    for earlier, later in pairwise(ordered):
        follows = diagrams.either(diagrams.negation(node(later)), node(earlier))
        possible = diagrams.both(possible, follows)
    return possible


def _one_of(members: list[Atom], diagrams: Diagrams, node: Node) -> int:
    """At most one holds; where the members are all there is, exactly one."""
    possible = diagrams.true
    for first, second in combinations(members, 2):
        possible = diagrams.both(possible, diagrams.negation(diagrams.both(node(first), node(second))))
    if _complete(members):
        some = diagrams.false
        for atom in members:
            some = diagrams.either(some, node(atom))
        possible = diagrams.both(possible, some)
    return possible


def _complete(members: list[Atom]) -> bool:
    first = members[0]
    if isinstance(first, Is):
        return {atom.option for atom in members if isinstance(atom, Is)} == set(first.choice.options)
    if isinstance(first, LatestMoveIs):
        return {atom.event for atom in members if isinstance(atom, LatestMoveIs)} == {
            *first.moves.events,
            None,
        }
    return False


def _not_on_list(text: Atom, lists: list[Atom], diagrams: Diagrams, node: Node) -> Iterator[tuple[Atom, int]]:
    """A code that never stood on a list does not stand on it."""
    for listed in lists:
        if isinstance(text, TextIs) and isinstance(listed, Listed) and text.code not in listed.table.entries:
            yield text, diagrams.negation(diagrams.both(node(text), node(listed)))
