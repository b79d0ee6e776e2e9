# SPDX-License-Identifier: EUPL-1.2
"""The atoms of a regime in a fixed order, and the values that a case gives them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from asielwijzer.engine.case import Case
from asielwijzer.engine.diagram import NO, UNKNOWN, YES
from asielwijzer.law.vocabulary.conditions import (
    Atom,
    Condition,
    Happened,
    Is,
    Known,
    LatestMoveIs,
    Listed,
    OnOrAfter,
    TextIs,
    leaves,
)
from asielwijzer.law.vocabulary.facts import Implies, YesNo
from asielwijzer.law.vocabulary.tables import DatedList

Profile = bytes
"""One value per atom: no, yes or unknown. Two cases with the same profile get the same law, each on its own dates."""


class Atoms:
    """All atoms that the conditions of a regime ask, those that constrain one another side by side."""

    def __init__(self, conditions: Iterable[Condition], implications: Iterable[Implies]) -> None:
        found = dict.fromkeys(leaf for condition in conditions for leaf in leaves(condition) if isinstance(leaf, Atom))
        implied = tuple(implications)
        for rule in implied:
            found.update(dict.fromkeys(_atoms(rule.this)))
            found.update(dict.fromkeys(_atoms(rule.that)))
        self.groups = _groups(tuple(found), implied)
        self.atoms: tuple[Atom, ...] = tuple(atom for group in self.groups for atom in group)
        self.index: dict[Atom, int] = {atom: number for number, atom in enumerate(self.atoms)}
        self.subjects: tuple[str, ...] = tuple(subject(atom) for atom in self.atoms)
        self._by_fact: dict[str, list[tuple[int, Atom]]] = {}
        self._yes_no: dict[str, tuple[int, ...]] = {}
        self._happened: dict[str, int] = {}
        self._on_or_after: dict[str, list[tuple[int, date]]] = {}
        self._listed: list[tuple[int, Listed]] = []
        self._moves: dict[str, dict[str | None, int]] = {}
        self._move_of: dict[str, list[tuple[str, int]]] = {}
        blank = bytearray([UNKNOWN]) * len(self.atoms)
        for number, atom in enumerate(self.atoms):
            match atom:
                case Listed():
                    self._listed.append((number, atom))
                case LatestMoveIs():
                    self._add_move(number, atom)
                    blank[number] = YES if atom.event is None else NO
                case Happened():
                    self._happened[atom.event.id] = number
                    blank[number] = NO
                case _:
                    self._by_fact.setdefault(subject(atom), []).append((number, atom))
                    if isinstance(atom, OnOrAfter):
                        self._on_or_after.setdefault(atom.moment.id, []).append((number, atom.day))
                    elif isinstance(atom, Known):
                        blank[number] = NO
        for fact, atoms in self._by_fact.items():
            if all(isinstance(atom, YesNo) for _, atom in atoms):
                self._yes_no[fact] = tuple(number for number, _ in atoms)
        self._blank = bytes(blank)

    def _add_move(self, number: int, atom: LatestMoveIs) -> None:
        group = atom.moves
        if group.id not in self._moves:
            for order, event in enumerate(group.events):
                self._move_of.setdefault(event.id, []).append((group.id, order))
        self._moves.setdefault(group.id, {})[atom.event.id if atom.event else None] = number

    def of(self, fact_or_event: str) -> tuple[int, ...]:
        """The numbers of the atoms that one fact or event settles."""
        return tuple(number for number, name in enumerate(self.subjects) if name == fact_or_event)

    def profile(self, case: Case, on: date) -> Profile:
        """The values of all atoms for `case`, seen on the day `on`."""
        values = bytearray(self._blank)
        for fact, value in case.facts.items():
            if fact in self._yes_no:
                for number in self._yes_no[fact]:
                    values[number] = YES if value is True else NO
            else:
                for number, atom in self._by_fact.get(fact, ()):
                    values[number] = _settle(atom, value)
        latest: dict[str, tuple[date, int, str]] = {}
        first: dict[str, date] = {}
        last: dict[str, date] = {}
        for item in case.events:
            day = item.date
            name = item.event
            if day is not None:
                first[name] = min(day, first.get(name, day))
                last[name] = max(day, last.get(name, day))
            if day is None or day <= on:
                if name in self._happened:
                    values[self._happened[name]] = YES
                for group, order in self._move_of.get(name, ()):
                    rank = (day or date.min, order, name)
                    if group not in latest or rank > latest[group]:
                        latest[group] = rank
        for name, limits in self._on_or_after.items():
            if name in last:
                for number, limit in limits:
                    values[number] = YES if last[name] >= limit else NO
        for group, (_, _, name) in latest.items():
            moves = self._moves[group]
            if None in moves:
                values[moves[None]] = NO
            if name in moves:
                values[moves[name]] = YES
        for number, listed in self._listed:
            known = case.lists.get(listed.table.id)
            entry = case.facts.get(listed.entry.id)
            if known is None or entry is not None:
                values[number] = _on_list(listed, entry, first.get(listed.on.id))
            else:
                values[number] = YES if known else NO
        return bytes(values)


def subject(atom: Atom) -> str:
    """The id of the fact or event that settles the atom."""
    match atom:
        case YesNo():
            return atom.id
        case Is():
            return atom.choice.id
        case OnOrAfter():
            return atom.moment.id
        case Happened():
            return atom.event.id
        case LatestMoveIs():
            return atom.moves.id
        case Listed():
            return atom.entry.id
        case TextIs():
            return atom.text.id
        case Known():
            return atom.fact.id
    raise TypeError(f"no subject for {atom!r}")


def _settle(atom: Atom, value: object) -> int:
    match atom:
        case YesNo():
            return YES if value is True else NO
        case Is():
            return YES if value == atom.option else NO
        case TextIs():
            return YES if value == atom.code else NO
        case OnOrAfter():
            return YES if isinstance(value, date) and value >= atom.day else NO
        case Known():
            return YES
    raise TypeError(f"a fact cannot settle {atom!r}")


def _on_list(atom: Listed, entry: object, day: date | None) -> int:
    if not isinstance(entry, str):
        return NO if day is not None and not _anything_stands(atom.table, day) else UNKNOWN
    if day is None:
        return NO if entry not in atom.table.entries else UNKNOWN
    stands = atom.table.stands(entry, day)
    return UNKNOWN if stands is None else YES if stands else NO


@lru_cache(maxsize=4096)
def _anything_stands(table: DatedList, day: date) -> bool:
    """Whether any entry stands, or may stand, on the list on that day."""
    return any(table.stands(entry, day) is not False for entry in table.entries)


def _atoms(condition: Condition) -> list[Atom]:
    return [leaf for leaf in leaves(condition) if isinstance(leaf, Atom)]


def _groups(found: tuple[Atom, ...], implied: tuple[Implies, ...]) -> list[list[Atom]]:
    """Atoms that constrain one another, each group in order of first use, groups in order of their first atom."""
    parent = {atom: atom for atom in found}

    def root(atom: Atom) -> Atom:
        while parent[atom] is not atom:
            parent[atom] = parent[parent[atom]]
            atom = parent[atom]
        return atom

    def join(first: Atom, second: Atom) -> None:
        parent[root(second)] = root(first)

    by_subject: dict[str, Atom] = {}
    for atom in found:
        if not isinstance(atom, Happened | Known):
            join(by_subject.setdefault(subject(atom), atom), atom)
    for rule in implied:
        atoms = [*_atoms(rule.this), *_atoms(rule.that)]
        for atom in atoms[1:]:
            join(atoms[0], atom)
    groups: dict[Atom, list[Atom]] = {}
    for atom in found:
        groups.setdefault(root(atom), []).append(atom)
    return list(groups.values())
