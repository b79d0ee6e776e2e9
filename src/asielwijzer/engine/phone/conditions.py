# SPDX-License-Identifier: EUPL-1.2
"""Conditions as one shared table of numbers, from which the phone builds the diagrams that a case needs.

A condition is written as a reference: a number. First the atoms of the regime are numbered, then the outcomes of its
decisions, then the *joints*. A joint holds when all of its parts hold; `-1 - n` is the opposite of `n`. "At least one"
is written as the opposite of "all opposites", so there is no third form. Equal conditions have equal references.
"""

from __future__ import annotations

from asielwijzer.engine.compiled import Compiled
from asielwijzer.engine.possible import possible_combinations
from asielwijzer.law.vocabulary.conditions import Always, And, Atom, Condition, Not, Or
from asielwijzer.law.vocabulary.decisions import Outcome
from asielwijzer.law.vocabulary.errors import LawError

Reference = int


class Conditions:
    """The table of one regime. `joints` are its rows, each after the rows that it names."""

    def __init__(self, law: Compiled) -> None:
        self.outcomes: dict[Outcome, int] = {}
        for decision in law.decisions.values():
            for outcome in decision.outcomes:
                self.outcomes[outcome] = len(self.outcomes)
        self.joints: list[tuple[Reference, ...]] = []
        self._atoms = law.atoms.index
        self._first = len(self._atoms) + len(self.outcomes)
        self._found: dict[tuple[Reference, ...], Reference] = {}

    def of(self, condition: Condition) -> Reference:
        """The reference of a condition. Raises `LawError` for one that the phone cannot evaluate."""
        match condition:
            case Always():
                return self._joint(())
            case Atom():
                return self._atoms[condition]
            case Outcome():
                return len(self._atoms) + self.outcomes[condition]
            case Not(part):
                return _opposite(self.of(part))
            case And(parts):
                return self._joint(tuple(self.of(part) for part in parts))
            case Or(parts):
                return _opposite(self._joint(tuple(_opposite(self.of(part)) for part in parts)))
        raise LawError(f"{condition!r} is not a condition that the phone can evaluate")

    def _joint(self, parts: tuple[Reference, ...]) -> Reference:
        if parts not in self._found:
            self._found[parts] = self._first + len(self.joints)
            self.joints.append(parts)
        return self._found[parts]


def _opposite(reference: Reference) -> Reference:
    return -1 - reference


def possible_rows(law: Compiled) -> list[list[int]]:
    """Which values the atoms of a group can have together: for each group that is bound, its number and its diagram.

    The diagram is a run of threes (atom, where no leads, where yes leads), each after those it leads to; atoms are
    counted from the first of the group, 0 and 1 are the ends "cannot be" and "can be", 2 is the first of the threes.
    The groups stand in the order in which the engine looks for a contradiction.
    """
    found = possible_combinations(law.regime, law.atoms, law.diagrams, law.node)
    return [[group, *_rows(law, group, root)] for group, root in found.items()]


def _rows(law: Compiled, group: int, root: int) -> list[int]:
    first = sum(len(atoms) for atoms in law.atoms.groups[:group])
    rows = {node: row for node, *row in law.diagrams.rows(root)}
    numbers = {law.diagrams.false: 0, law.diagrams.true: 1}
    written: list[int] = []

    def visit(node: int) -> int:
        if node not in numbers:
            atom, no, yes = rows[node]
            written.extend((atom - first, visit(no), visit(yes)))
            numbers[node] = 1 + len(written) // 3
        return numbers[node]

    visit(root)
    return written
