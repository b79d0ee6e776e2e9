# SPDX-License-Identifier: EUPL-1.2
"""The facts, events and groups of moves that a regime asks about, each with its number; and the atoms about them."""

from __future__ import annotations

from typing import Any

from asielwijzer.engine.compiled import Compiled
from asielwijzer.engine.diagram import NO, UNKNOWN, YES
from asielwijzer.engine.phone.calendars import number_of
from asielwijzer.law.vocabulary.conditions import (
    Atom,
    Happened,
    Is,
    Known,
    LatestMoveIs,
    Listed,
    OnOrAfter,
    TextIs,
)
from asielwijzer.law.vocabulary.facts import YesNo
from asielwijzer.law.vocabulary.happenings import Moves
from asielwijzer.law.vocabulary.tables import DatedList

Json = dict[str, Any]

ATOM_KINDS: dict[str, type[Atom]] = {
    "yes_no": YesNo,
    "is": Is,
    "text_is": TextIs,
    "on_or_after": OnOrAfter,
    "happened": Happened,
    "latest_move": LatestMoveIs,
    "listed": Listed,
    "known": Known,
}
"""The kinds of atoms; an atom's kind is written as its place here."""
QUESTION_KINDS = ("", "yes_no", "choice", "code", "date")
"""How a thing can be asked (the first: it cannot), written as its place here."""
_STANDS = {False: NO, True: YES, None: UNKNOWN}


class Names:
    """Numbers for what a regime speaks of: first what its atoms are about, in the order of the law."""

    def __init__(self, law: Compiled) -> None:
        self._law = law
        self._numbers: dict[str, int] = dict(law.order)
        self.lists: list[DatedList] = []
        self.moves: list[Moves] = []

    def number(self, name: str) -> int:
        """The number of a fact, an event or a group of moves."""
        return self._numbers.setdefault(name, len(self._numbers))

    def part(self) -> Json:
        """All names so far, and how each is asked."""
        kinds = self._law.question_kinds
        return {
            "names": list(self._numbers),
            "asked": [QUESTION_KINDS.index(kinds.get(name, "")) for name in self._numbers],
        }

    def atoms_part(self) -> Json:
        """The atoms in their order: the kind, what settles each, and the value for which it is true."""
        atoms = self._law.atoms
        return {
            "groups": [len(group) for group in atoms.groups],
            "atoms": {
                "kind": [_kind(atom) for atom in atoms.atoms],
                "about": [self.number(name) for name in atoms.subjects],
                "value": [self._value(atom) for atom in atoms.atoms],
            },
        }

    def tables_part(self) -> Json:
        """The groups of moves and the dated lists that the atoms ask about."""
        return {
            "moves": [[self.number(each.id), *(self.number(event.id) for event in each.events)] for each in self.moves],
            "lists": [_list_part(table) for table in self.lists],
        }

    def _value(self, atom: Atom) -> Any:
        match atom:
            case Is():
                return atom.option
            case TextIs():
                return atom.code
            case OnOrAfter():
                return number_of(atom.day)
            case LatestMoveIs():
                if atom.moves not in self.moves:
                    self.moves.append(atom.moves)
                return None if atom.event is None else self.number(atom.event.id)
            case Listed():
                if atom.table not in self.lists:
                    self.lists.append(atom.table)
                return [self.lists.index(atom.table), self.number(atom.on.id)]
        return 0


def _kind(atom: Atom) -> int:
    return next(number for number, kind in enumerate(ATOM_KINDS.values()) if isinstance(atom, kind))


def _list_part(table: DatedList) -> Json:
    """A dated list: for each entry its periods, as first day, last day and whether it stood on the list."""
    return {
        "id": table.id,
        "entries": {
            entry: [[number_of(each.since), number_of(each.until), _STANDS[each.stands]] for each in periods]
            for entry, periods in sorted(table.entries.items())
        },
    }
