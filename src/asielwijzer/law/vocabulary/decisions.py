# SPDX-License-Identifier: EUPL-1.2
"""Decisions: which of several outcomes a case has, by rules of which the first that fits wins."""

from __future__ import annotations

from dataclasses import dataclass, field

from asielwijzer.law.vocabulary.conditions import ALWAYS, Condition
from asielwijzer.law.vocabulary.declarations import Declaration


@dataclass(frozen=True, slots=True)
class Outcome(Condition):
    """One possible outcome of a decision, and the condition that it is the one."""

    decision: str
    id: str

    @property
    def key(self) -> str:
        """The stable name of the outcome in documents."""
        return f"{self.decision}={self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Declaration):
    """If `when`, then `then`. In a decision the first rule that fits wins."""

    then: Outcome


@dataclass(frozen=True, slots=True)
class Decision:
    """A named question about a case with rules in order of precedence.

    The rules must leave no case without an outcome; the tests prove it over all combinations of facts. `arises` says
    in which cases the question comes up at all: elsewhere its answer is true but of no use to a reader.
    """

    id: str
    rules: tuple[Rule, ...]
    arises: Condition = ALWAYS
    outcomes: tuple[Outcome, ...] = field(init=False)

    def __post_init__(self) -> None:
        ordered = dict.fromkeys(rule.then for rule in self.rules)
        object.__setattr__(self, "outcomes", tuple(ordered))

    def condition_of(self, outcome: Outcome) -> Condition:
        """When the decision comes out as `outcome`: one of its rules fits and no earlier rule does."""
        branches: list[Condition] = []
        earlier: list[Condition] = []
        for rule in self.rules:
            here = rule.applies_when
            if rule.then == outcome:
                negated = [~condition for condition in earlier]
                branches.append(here if not negated else _all((here, *negated)))
            earlier.append(here)
        return _any(branches)


def _all(parts: tuple[Condition, ...]) -> Condition:
    joined = parts[0]
    for part in parts[1:]:
        joined = joined & part
    return joined


def _any(parts: list[Condition]) -> Condition:
    if not parts:
        return ~ALWAYS
    joined = parts[0]
    for part in parts[1:]:
        joined = joined | part
    return joined
