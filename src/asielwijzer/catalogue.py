# SPDX-License-Identifier: EUPL-1.2
"""What can be shown without any answer: every procedure of both laws with its steps, and what belongs to a step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from asielwijzer.engine.compiled import Compiled, compiled
from asielwijzer.engine.diagram import UNKNOWN
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.conditions import Condition, Is, Not
from asielwijzer.law.vocabulary.deadlines import Deadline
from asielwijzer.law.vocabulary.decisions import Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.sources import Source
from asielwijzer.law.vocabulary.statements import Leaflet, Letter, Organisation
from asielwijzer.law.vocabulary.steps import Phase, Step
from asielwijzer.words import links

Kind = TypeVar("Kind", bound=Declaration)


@dataclass(frozen=True, slots=True)
class StepOf:
    """A step as it stands in one procedure: it always comes, or only if something is so."""

    step: Step
    certain: bool

    @property
    def ways(self) -> tuple[tuple[str, str, str], ...]:
        """The ways on that the step decides, each as kind, id and part of its text."""
        return tuple(way_text(way) for way in self.step.leads_to)


@dataclass(frozen=True, slots=True)
class Procedure:
    """A procedure of one law."""

    regime: Regime
    outcome: Outcome

    @property
    def slug(self) -> str:
        """Its part of an address, such as `2021-general`."""
        return f"{self.regime.id[:4]}-{self.outcome.id}"

    @property
    def old(self) -> bool:
        """Whether it is one of the law before the last."""
        return self.regime is not all_regimes()[-1]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that lead to it."""
        return tuple(rule for rule in self.regime.procedure.rules if rule.then == self.outcome)

    @property
    def phases(self) -> tuple[tuple[Phase, tuple[StepOf, ...]], ...]:
        """Its steps by part of the procedure, in the order of the law."""
        return _phases(self)

    def terms_of(self, step: Step) -> tuple[tuple[Deadline, bool], ...]:
        """The terms within which a step of it must be done, each with whether it always runs then.

        Its own term, else every term of the law that one of its acts keeps and that can run in this procedure.
        """
        if step.deadline is not None:
            return ((step.deadline, True),)
        return _terms(self, step)

    def step(self, ident: str) -> StepOf | None:
        """One of its steps."""
        return next((each for _, steps in self.phases for each in steps if each.step.id == ident), None)


@lru_cache(maxsize=1)
def procedures() -> dict[str, Procedure]:
    """Every procedure of every law, by its part of an address; the newest law first."""
    found = [Procedure(regime, outcome) for regime in reversed(all_regimes()) for outcome in regime.procedure.outcomes]
    return {procedure.slug: procedure for procedure in found}


@lru_cache(maxsize=64)
def _phases(procedure: Procedure) -> tuple[tuple[Phase, tuple[StepOf, ...]], ...]:
    law = compiled(procedure.regime)
    steps = [StepOf(step, certain) for step, certain in _applying(law, Step, procedure.outcome)]
    return tuple(
        (phase, found)
        for phase in procedure.regime.of(Phase)
        if (found := tuple(each for each in steps if each.step.phase is phase))
    )


@lru_cache(maxsize=1024)
def _terms(procedure: Procedure, step: Step) -> tuple[tuple[Deadline, bool], ...]:
    law = compiled(procedure.regime)
    keeping = [term for term in procedure.regime.of(Deadline) if set(term.act) & set(step.done)]
    given = (procedure.outcome, law.condition_of(step))
    return tuple(_can_apply(law, keeping, *given))


def _applying(law: Compiled, kind: type[Kind], given: Condition) -> Iterator[tuple[Kind, bool]]:
    """The declarations of a kind that can apply where `given` holds, each with whether they always do."""
    return _can_apply(law, law.regime.of(kind), given)


def _can_apply(law: Compiled, declarations: Iterable[Kind], *given: Condition) -> Iterator[tuple[Kind, bool]]:
    blank = bytes([UNKNOWN]) * len(law.atoms.atoms)
    for declaration in declarations:
        when = law.condition_of(declaration)
        if law.together((*given, when), blank):
            yield declaration, not law.together((*given, Not(when)), blank)


@lru_cache(maxsize=1)
def first_steps() -> tuple[tuple[Procedure, Step], ...]:
    """The first days after somebody asks for asylum now: the steps of the newest law up to the choice of procedure."""
    procedure = next(each for each in procedures().values() if not each.old and each.outcome.id == "regular")
    phases = [steps for _, steps in procedure.phases[:2]]
    return tuple((procedure, each.step) for steps in phases for each in steps)


def way_text(way: Outcome | Is) -> tuple[str, str, str]:
    """Kind, id and part of the text that says where a step leads."""
    if isinstance(way, Outcome):
        return ("outcomes", way.key, "")
    return ("facts", way.choice.id, f"options.{way.option}")


@lru_cache(maxsize=1)
def letters() -> dict[str, tuple[Letter, ...]]:
    """Every letter by id, with its declaration in each law, in the order of how urgent and frequent they are."""
    found: dict[str, tuple[Letter, ...]] = {}
    for regime in all_regimes():
        for letter in regime.of(Letter):
            found[letter.id] = (*found.get(letter.id, ()), letter)
    order = {name: number for number, name in enumerate(links.letters_as_printed())}
    return dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))


@lru_cache(maxsize=8)
def declared(kind: type[Leaflet] | type[Organisation]) -> dict[str, tuple[Declaration, ...]]:
    """Every leaflet or organisation by id, with its declaration in each law."""
    found: dict[str, tuple[Declaration, ...]] = {}
    for regime in all_regimes():
        for each in regime.of(kind):
            found[each.id] = (*found.get(each.id, ()), each)
    return found


def laws_of(declarations: tuple[Declaration, ...]) -> tuple[str, ...]:
    """The laws (their ids) that declare something."""
    return tuple(regime.id for regime in all_regimes() if any(each in regime.declarations for each in declarations))


@lru_cache(maxsize=4)
def by_id(regime: Regime) -> dict[str, Declaration]:
    """The declarations of a law by id."""
    return {declaration.id: declaration for declaration in regime.declarations}


def sources_of(*declarations: Declaration) -> tuple[Source, ...]:
    """The sources of declarations, each once."""
    return tuple(dict.fromkeys(source for each in declarations for source in each.source))
