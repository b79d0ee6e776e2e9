# SPDX-License-Identifier: EUPL-1.2
"""A regime: all declarations that hold for one group of applications, collected from its chapters and checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from types import ModuleType
from typing import TypeVar

from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Fact, Implies, Text, YesNo
from asielwijzer.law.vocabulary.happenings import Actor, Event, Moves, Validity
from asielwijzer.law.vocabulary.sources import Dispute
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Notice, Organisation, Right
from asielwijzer.law.vocabulary.steps import Phase, Step
from asielwijzer.law.vocabulary.tables import DatedList

Kind = TypeVar("Kind")

COLLECTED = (
    YesNo, Choice, DateFact, Text, Implies, Actor, Event, Moves, DatedList, Decision, Deadline, Extension, Phase, Step,
    Right, Duty, Notice, Letter, Leaflet, Organisation, Breach, Consequence, Dispute,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Variants:
    """Declarations that replace one another in time: together they cover the regime, and no two overlap."""

    id: str
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The declarations of one module, in the order in which they are written."""

    id: str
    title: str
    items: tuple[object, ...]

    def of(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """The items of one kind, in order."""
        return tuple(item for item in self.items if isinstance(item, kind))


@dataclass(frozen=True, slots=True)
class Regime:
    """All law for applications of one period. `applies` says which date of the case counts.

    `leads_on` are the options and outcomes after which there must always be a way on.
    """

    id: str
    applies: Validity
    procedure: Decision
    position: Decision
    chapters: tuple[Chapter, ...]
    leads_on: tuple[Condition, ...] = ()
    _cache: dict[type, tuple[object, ...]] = field(default_factory=dict, repr=False, compare=False)

    def of(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """All items of one kind, in the order of the chapters; each once."""
        if kind not in self._cache:
            self._cache[kind] = tuple(dict.fromkeys(item for chapter in self.chapters for item in chapter.of(kind)))
        return self._cache[kind]  # type: ignore[return-value]  # filled with this kind just above

    @property
    def declarations(self) -> tuple[Declaration, ...]:
        """Every declaration, rules of decisions included."""
        rules = tuple(rule for decision in self.of(Decision) for rule in decision.rules)
        return (*self.of(Declaration), *rules)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that can be known of a case."""
        return tuple(item for kind in (YesNo, Choice, DateFact, Text) for item in self.of(kind))  # type: ignore[misc]

    def __hash__(self) -> int:
        return hash(self.id)


def chapters(modules: Iterable[ModuleType]) -> tuple[Chapter, ...]:
    """Collect what each module declares itself; what it imports from another chapter stays with that one."""
    seen: set[int] = set()
    collected: list[Chapter] = []
    for module in modules:
        items: list[object] = []
        for value in vars(module).values():
            if isinstance(value, (*COLLECTED, Variants)) and id(value) not in seen:
                seen.add(id(value))
                items.append(value)
        title = (module.__doc__ or "").strip().splitlines()[0].rstrip(".") if module.__doc__ else ""
        package, _, name = module.__name__.rpartition(".")
        if any(chapter.id == name for chapter in collected):  # of another regime, and here too
            name = f"{package.rpartition('.')[2]}_{name}"
        collected.append(Chapter(name, title, tuple(items)))
    return tuple(collected)


def unique(items: Iterable[object], what: str) -> None:
    """Raise `LawError` when two different items of `what` share an id."""
    seen: dict[str, object] = {}
    for item in items:
        ident: str = item.id  # type: ignore[attr-defined]  # every collected kind has an id
        if ident in seen and seen[ident] != item:
            raise LawError(f"{what} {ident!r} is declared twice, and not alike")
        seen[ident] = item


__all__ = [
    "COLLECTED", "Chapter", "Kind", "Outcome", "Regime", "Rule", "Variants", "chapters", "unique",
]  # fmt: skip
