# SPDX-License-Identifier: EUPL-1.2
"""Decision diagrams under what is known of one case, each node worked out once for all conditions together."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence

from asielwijzer.engine.diagram import UNKNOWN, Diagrams


class Restriction:
    """The diagrams of a store with the known atoms of one profile filled in, reduced anew outside the store.

    An atom that only parts branches which the known atoms make equal does not count. Sets of atoms and of ends are
    kept as the bits of a number.
    """

    def __init__(self, diagrams: Diagrams, profile: Sequence[int]) -> None:
        self._diagrams = diagrams
        self._profile = profile
        self._level, self._no, self._yes = diagrams.nodes
        self._reduced: dict[int, int] = {}
        self._shapes: dict[tuple[int, int, int], int] = {}
        self._shape: dict[int, tuple[int, int, int]] = {}
        self._atoms: list[int] = []
        self._ends: list[int] = []
        self._values: list[Hashable] = []

    def values(self, node: int) -> set[Hashable]:
        """The values that can still be reached from a node."""
        return {self._values[number] for number in _bits(self._ends[self._reduce(node)])}

    def values_if(self, node: int, settled: Mapping[int, int]) -> set[Hashable]:
        """The values that can still be reached from a node once some of the unknown atoms are settled as well."""
        atoms = sum(1 << number for number in settled)
        ends: dict[int, int] = {}

        def walk(here: int) -> int:
            if not self._atoms[here] & atoms:
                return self._ends[here]
            if here not in ends:
                index, no, yes = self._shape[here]
                if index in settled:
                    ends[here] = walk(yes if settled[index] else no)
                else:
                    ends[here] = walk(no) | walk(yes)
            return ends[here]

        return {self._values[number] for number in _bits(walk(self._reduce(node)))}

    def relevant(self, node: int) -> set[int]:
        """The unknown atoms that can still make a difference to a node, given all that is known."""
        return set(_bits(self._atoms[self._reduce(node)]))

    def _reduce(self, node: int) -> int:
        """The number of the reduced node that stands for a node of the store."""
        found = self._reduced.get(node)
        if found is not None:
            return found
        here, level, profile, last = node, self._level, self._profile, len(self._profile)
        while (index := level[here]) < last and (known := profile[index]) != UNKNOWN:
            here = self._yes[here] if known else self._no[here]
        found = self._reduced.get(here) if here != node else None
        if found is None:
            if index < last:
                found = self._shaped(index, self._reduce(self._no[here]), self._reduce(self._yes[here]))
            else:
                found = self._add(0, 1 << len(self._values))
                self._values.append(self._diagrams.value(here))
            self._reduced[here] = found
        self._reduced[node] = found
        return found

    def _shaped(self, index: int, no: int, yes: int) -> int:
        if no == yes:
            return no
        shape = (index, no, yes)
        found = self._shapes.get(shape)
        if found is None:
            atoms = self._atoms[no] | self._atoms[yes] | 1 << index
            found = self._shapes[shape] = self._add(atoms, self._ends[no] | self._ends[yes])
            self._shape[found] = shape
        return found

    def _add(self, atoms: int, ends: int) -> int:
        self._atoms.append(atoms)
        self._ends.append(ends)
        return len(self._atoms) - 1


def _bits(mask: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
