# SPDX-License-Identifier: EUPL-1.2
"""Reduced ordered decision diagrams: exact answers for a case of which not everything is known.

A node asks one atom; its ends are values. All ends that can still be reached, whatever the unknown atoms turn out
to be, are exactly the possible answers, and the unknown atoms on the way are exactly those that still matter.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence

NO, YES, UNKNOWN = 0, 1, 2
"""The three values of an atom, as stored in a profile."""

_END = 1 << 30
"""The level of an end: below every atom."""


class Diagrams:
    """A store of shared nodes over atoms 0, 1, 2… in that order. Nodes are numbers; equal functions are equal."""

    def __init__(self) -> None:
        self._level: list[int] = []
        self._no: list[int] = []
        self._yes: list[int] = []
        self._value: dict[int, Hashable] = {}
        self._ends: dict[Hashable, int] = {}
        self._unique: dict[tuple[int, int, int], int] = {}
        self._chosen: dict[tuple[int, int, int], int] = {}
        self.false = self.end(False)
        self.true = self.end(True)

    def end(self, value: Hashable) -> int:
        """The end that stands for `value`."""
        if value not in self._ends:
            node = self._add(_END, -1, -1)
            self._ends[value] = node
            self._value[node] = value
        return self._ends[value]

    def value(self, node: int) -> Hashable:
        """What an end stands for."""
        return self._value[node]

    @property
    def nodes(self) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
        """Of every node: the atom it asks (for an end: a number above all atoms), and where no and yes lead."""
        return self._level, self._no, self._yes

    def atom(self, index: int) -> int:
        """The node that is true exactly when atom `index` is."""
        return self._node(index, self.false, self.true)

    def choose(self, when: int, then: int, otherwise: int) -> int:
        """`then` where `when` is true, else `otherwise`. `when` must have only true and false ends."""
        if when == self.true or then == otherwise:
            return then
        if when == self.false:
            return otherwise
        key = (when, then, otherwise)
        found = self._chosen.get(key)
        if found is not None:
            return found
        level = min(self._level[when], self._level[then], self._level[otherwise])
        no = self.choose(*(self._branch(node, level, False) for node in key))
        yes = self.choose(*(self._branch(node, level, True) for node in key))
        node = self._node(level, no, yes)
        self._chosen[key] = node
        return node

    def both(self, first: int, second: int) -> int:
        """True where both are."""
        return self.choose(first, second, self.false)

    def either(self, first: int, second: int) -> int:
        """True where at least one is."""
        return self.choose(first, self.true, second)

    def negation(self, node: int) -> int:
        """True where `node` is false."""
        return self.choose(node, self.false, self.true)

    def select(self, node: int, values: Iterable[Hashable]) -> int:
        """True where `node` ends in one of `values`."""
        wanted = frozenset(values)
        done: dict[int, int] = {}

        def walk(here: int) -> int:
            if here not in done:
                if self._level[here] == _END:
                    done[here] = self.true if self._value[here] in wanted else self.false
                else:
                    done[here] = self._node(self._level[here], walk(self._no[here]), walk(self._yes[here]))
            return done[here]

        return walk(node)

    def reach(self, node: int, profile: Sequence[int]) -> tuple[set[Hashable], set[int]]:
        """The values that can still be reached, and the unknown atoms that can still matter on the way."""
        values: set[Hashable] = set()
        asked: set[int] = set()
        seen: set[int] = set()
        todo = [node]
        level, no, yes = self._level, self._no, self._yes
        while todo:
            here = todo.pop()
            while (index := level[here]) != _END:
                known = profile[index]
                if known == UNKNOWN:
                    if here in seen:
                        break
                    seen.add(here)
                    asked.add(index)
                    todo.append(yes[here])
                    here = no[here]
                else:
                    here = yes[here] if known else no[here]
            else:
                values.add(self._value[here])
        return values, asked

    def merge(self, node: int, values: Mapping[Hashable, Hashable]) -> int:
        """The same diagram with its ends renamed; ends that get one name become one."""
        done: dict[int, int] = {}

        def walk(here: int) -> int:
            if here not in done:
                if self._level[here] == _END:
                    value = self._value[here]
                    done[here] = self.end(values.get(value, value))
                else:
                    done[here] = self._node(self._level[here], walk(self._no[here]), walk(self._yes[here]))
            return done[here]

        return walk(node)

    def support(self, node: int) -> set[int]:
        """All atoms that the diagram asks anywhere."""
        found: set[int] = set()
        seen: set[int] = set()
        todo = [node]
        while todo:
            here = todo.pop()
            if here in seen or self._level[here] == _END:
                continue
            seen.add(here)
            found.add(self._level[here])
            todo += (self._no[here], self._yes[here])
        return found

    def nearest(self, node: int, profile: Sequence[int], wanted: set[Hashable]) -> dict[int, int] | None:
        """The smallest set of known atoms to turn over so that only `wanted` ends are met on one path.

        Returns atom → value for the atoms that differ from `profile` or are unknown in it and must be chosen;
        `None` when no such end exists. Atoms unknown in the profile cost nothing.
        """
        failed: dict[int, int] = {}  # node → the most turns with which it is known that no wanted end is reached

        def walk(here: int, turns: int) -> dict[int, int] | None:
            index = self._level[here]
            if index == _END:
                return {} if self._value[here] in wanted else None
            if failed.get(here, -1) >= turns:
                return None
            known = profile[index]
            for value, child in ((NO, self._no[here]), (YES, self._yes[here])):
                left = turns - (known not in (UNKNOWN, value))
                below = walk(child, left) if left >= 0 else None
                if below is not None:
                    return below if known == value else {**below, index: value}
            failed[here] = turns
            return None

        for turns in range(len(profile) + 1):  # few turns nearly always do, and then little of the diagram is walked
            found = walk(node, turns)
            if found is not None:
                return found
        return None

    def paths(self, node: int) -> int:
        """How many paths lead from `node` to an end (a measure of size, for reports)."""
        counted: dict[int, int] = {}

        def walk(here: int) -> int:
            if self._level[here] == _END:
                return 1
            if here not in counted:
                counted[here] = walk(self._no[here]) + walk(self._yes[here])
            return counted[here]

        return walk(node)

    def size(self, node: int) -> int:
        """How many nodes, ends left out, the diagram has."""
        seen: set[int] = set()
        todo = [node]
        while todo:
            here = todo.pop()
            if here in seen or self._level[here] == _END:
                continue
            seen.add(here)
            todo += (self._no[here], self._yes[here])
        return len(seen)

    def rows(self, node: int) -> list[tuple[int, int, int, int]]:
        """The nodes as (number, atom, if no, if yes), for documents that other evaluators read."""
        seen: dict[int, tuple[int, int, int, int]] = {}
        todo = [node]
        while todo:
            here = todo.pop()
            if here in seen or self._level[here] == _END:
                continue
            seen[here] = (here, self._level[here], self._no[here], self._yes[here])
            todo += (self._no[here], self._yes[here])
        return sorted(seen.values())

    def is_end(self, node: int) -> bool:
        """Whether the node is an end."""
        return self._level[node] == _END

    def _branch(self, node: int, level: int, value: bool) -> int:
        if self._level[node] != level:
            return node
        return self._yes[node] if value else self._no[node]

    def _node(self, level: int, no: int, yes: int) -> int:
        if no == yes:
            return no
        key = (level, no, yes)
        node = self._unique.get(key)
        if node is None:
            node = self._unique[key] = self._add(level, no, yes)
        return node

    def _add(self, level: int, no: int, yes: int) -> int:
        self._level.append(level)
        self._no.append(no)
        self._yes.append(yes)
        return len(self._level) - 1
