# SPDX-License-Identifier: EUPL-1.2
"""Checks that need reasoning over all combinations of facts: gaps, dead rules, outcomes without a way on.

What can be seen in a declaration alone is checked when the regime is loaded (`law.vocabulary.checks`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from asielwijzer.engine.compiled import GAP, Compiled, compiled
from asielwijzer.engine.diagram import UNKNOWN, YES
from asielwijzer.engine.uses import conditions, mentioned
from asielwijzer.law.vocabulary.conditions import Atom, Condition, Happened, Is, LatestMoveIs, leaves
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.happenings import Event
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.steps import Step


@dataclass(frozen=True, slots=True)
class LawProblem:
    """Something that cannot be right in the law: the declaration, and what is wrong with it."""

    declaration: str
    what: str

    def __str__(self) -> str:
        return f"{self.declaration}: {self.what}"


def check(regime: Regime, beside: Iterable[Regime] = ()) -> list[LawProblem]:
    """Every problem of a regime that only reasoning over its facts shows; an empty list when there is none.

    Found are: a case without an outcome, with an example; a rule that no case reaches; a declaration whose condition
    can never be true, or a question that never arises; an extension, or the term of a step, that never applies
    together with it; an outcome without a way on; a fact or event that neither this regime nor one of those `beside`
    it uses.
    """
    reasoning = _Reasoning(compiled(regime))
    problems = [
        LawProblem(declaration.id, f"turns on {leaf.key}, which is not compiled: the engine cannot evaluate it")
        for declaration in regime.declarations
        for condition in conditions(declaration)
        for leaf in leaves(condition)
        if isinstance(leaf, Atom) and leaf not in reasoning.law.atoms.index
    ]
    for decision in regime.of(Decision):
        problems += reasoning.gaps(decision)
        problems += reasoning.dead_rules(decision)
        if not reasoning.can_be(decision.arises):
            problems.append(LawProblem(decision.id, "no combination of facts makes the question arise"))
    for declaration in regime.declarations:
        if not isinstance(declaration, Rule):
            problems += reasoning.never(declaration)
    for outcome in dict.fromkeys((*regime.procedure.outcomes, *regime.leads_on)):
        problems += reasoning.dead_ends(outcome)
    return list(dict.fromkeys((*problems, *_unused(regime, beside))))


def _unused(regime: Regime, beside: Iterable[Regime]) -> Iterator[LawProblem]:
    used = mentioned(regime).union(*(mentioned(other) for other in beside))
    for fact in regime.facts:
        if fact.id not in used:
            yield LawProblem(fact.id, "a fact that no declaration uses")
    for event in regime.of(Event):
        if event.id not in used:
            yield LawProblem(event.id, "an event that no declaration uses")


class _Reasoning:
    """Questions about what can be true together, answered by the diagrams of one regime."""

    def __init__(self, law: Compiled) -> None:
        self.law = law
        self.diagrams = law.diagrams
        self._linked = list(_moves_and_events(law))

    def possible(self, *wanted: int) -> int:
        """The combinations that can occur and in which every one of the diagrams `wanted` is true."""
        node = self.diagrams.true
        for each in wanted:
            node = self.diagrams.both(node, each)
        node = self.diagrams.select(self.law._guard(node), [True])
        asked = self.diagrams.support(node)
        for atoms, together in self._linked:
            if node != self.diagrams.false and asked.issuperset(atoms):
                node = self.diagrams.both(node, together)
        return node

    def can_be(self, *conditions: Condition) -> bool:
        """Whether the conditions can all be true of one case."""
        return self.possible(*map(self.law.node, conditions)) != self.diagrams.false

    def gaps(self, decision: Decision) -> Iterator[LawProblem]:
        """A decision that leaves a case without an outcome, with the facts of such a case."""
        gap = self.possible(self.diagrams.select(self.law.decision(decision.id), [GAP]))
        if gap != self.diagrams.false:
            yield LawProblem(decision.id, f"no rule fits a case with {self._example(gap)}")

    def dead_rules(self, decision: Decision) -> Iterator[LawProblem]:
        """Rules that never decide: they can never be true, or an earlier rule always fits first."""
        diagram = self.law.decision(decision.id)
        for number, rule in enumerate(decision.rules):
            if self.possible(self.diagrams.select(diagram, [number])) != self.diagrams.false:
                continue
            when = self.law.condition_of(rule)
            if not self.can_be(when):
                yield LawProblem(rule.id, "no combination of facts makes its condition true")
                continue
            before = [each.id for each in decision.rules[:number] if self.can_be(when, self.law.condition_of(each))]
            yield LawProblem(rule.id, f"never decides: earlier rules always fit first ({', '.join(before)})")

    def never(self, declaration: Declaration) -> Iterator[LawProblem]:
        """A declaration that applies to no case, alone or together with the term that belongs to it."""
        when = self.law.condition_of(declaration)
        if not self.can_be(when):
            yield LawProblem(declaration.id, "no combination of facts makes its condition true")
            return
        term: Deadline | None = None
        if isinstance(declaration, Extension):
            term = declaration.of
        elif isinstance(declaration, Step):
            term = declaration.deadline
        if term is not None and not self.can_be(when, self.law.condition_of(term)):
            yield LawProblem(declaration.id, f"never applies to a case to which its term {term.id} applies")

    def dead_ends(self, outcome: Condition) -> Iterator[LawProblem]:
        """An outcome or option after which no step can come.

        A way on is a step that can apply then, and that either takes account of it or follows the step that
        decides it. The step that decides it is no way on itself.
        """
        name = outcome.key if isinstance(outcome, Atom | Outcome) else repr(outcome)
        if any(isinstance(leaf, Atom) and leaf not in self.law.atoms.index for leaf in leaves(outcome)):
            yield LawProblem(name, "an outcome without a way on: no condition asks it")
            return
        node = self.law.node(outcome)
        asked = self.diagrams.support(node)
        steps = self.law.regime.of(Step)
        deciding = [step for step in steps if isinstance(outcome, Is | Outcome) and outcome in step.leads_to]
        following = _following(steps, deciding)
        for step in steps:
            condition = self.law.condition_of(step)
            when = self.law.node(condition)
            heeds = outcome in leaves(condition) or bool(self.diagrams.support(when) & asked)
            belongs = heeds or step.id in following
            if belongs and step not in deciding and self.possible(when, node) != self.diagrams.false:
                return
        yield LawProblem(name, "an outcome without a way on: no step can apply after it")

    def _example(self, node: int) -> str:
        """The facts of one combination for which the diagram is true."""
        atoms = self.law.atoms.atoms
        blank = bytes([UNKNOWN]) * len(atoms)
        found = self.diagrams.nearest(node, blank, {True}) or {}
        true = [atoms[number].key for number, value in sorted(found.items()) if value == YES]
        false = [f"not {atoms[number].key}" for number, value in sorted(found.items()) if value != YES]
        return ", ".join((*true, *false)) or "any facts"


def _following(steps: Iterable[Step], first: Iterable[Step]) -> set[str]:
    """The ids of all steps that come after one of `first`, at whatever distance."""
    reached = {step.id for step in first}
    after: set[str] = set()
    while True:
        found = {
            step.id for step in steps if step.id not in after and any(prior.id in reached for prior in step.follows)
        }
        if not found:
            return after
        after |= found
        reached |= found


def _moves_and_events(law: Compiled) -> Iterator[tuple[set[int], int]]:
    """What ties the latest move of a group to its events: pairs of atoms, and how they go together."""
    diagrams, index = law.diagrams, law.atoms.index
    moves = [atom for atom in index if isinstance(atom, LatestMoveIs)]
    events = [atom for atom in index if isinstance(atom, Happened)]
    for move in moves:
        here = diagrams.atom(index[move])
        for event in events:
            there = diagrams.atom(index[event])
            if move.event == event.event:
                yield {index[move], index[event]}, diagrams.either(diagrams.negation(here), there)
            elif move.event is None and event.event in move.moves.events:
                yield {index[move], index[event]}, diagrams.negation(diagrams.both(here, there))
        for other in moves:
            if move.event is not None and other.event is None and move.event in other.moves.events:
                there = diagrams.atom(index[other])
                yield {index[move], index[other]}, diagrams.negation(diagrams.both(here, there))
