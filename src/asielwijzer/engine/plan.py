# SPDX-License-Identifier: EUPL-1.2
"""What the law says for a profile, dates left aside: shared by all cases that are alike but for their dates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from asielwijzer.engine.atoms import Profile
from asielwijzer.engine.compiled import Compiled
from asielwijzer.engine.results import Answer
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Notice, Organisation, Right
from asielwijzer.law.vocabulary.steps import Step

Kind = TypeVar("Kind", bound=Declaration)

PLANNED = (Step, Deadline, Extension, Right, Duty, Notice, Letter, Leaflet, Organisation, Breach)
REMEMBERED_PROFILES = 4096


@dataclass(frozen=True, slots=True)
class Applied:
    """A declaration that applies, or may apply: then `depends_on` are the facts that decide."""

    declaration: Declaration
    certain: bool
    depends_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision of the law on a profile: one outcome, or several with the facts that decide between them."""

    decision: str
    rules: tuple[Rule, ...]
    depends_on: tuple[str, ...]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The possible outcomes, in order of precedence."""
        return tuple(dict.fromkeys(rule.then for rule in self.rules))

    @property
    def certain(self) -> bool:
        """Whether only one outcome is possible."""
        return len(self.outcomes) == 1


class Plan:
    """All that follows from a profile alone."""

    def __init__(self, law: Compiled, profile: Profile) -> None:
        self.law = law
        self.profile = profile = law.inferred(profile)
        self.answers: dict[str, tuple[Answer, ...]] = {}
        self.decided: dict[str, Decided] = {
            name: Decided(name, *law.rules(name, profile)) for name in law.decisions
        }
        self._applied: dict[type[Declaration], tuple[Applied, ...]] = {
            kind: tuple(_applied(law, profile, kind)) for kind in PLANNED
        }
        self._truth: dict[int, bool] = {
            id(item.declaration): item.certain for items in self._applied.values() for item in items
        }

    def applied(self, kind: type[Declaration]) -> tuple[Applied, ...]:
        """The declarations of one kind that apply or may apply, in the order of the law."""
        return self._applied[kind]

    def truth_of(self, declaration: Declaration) -> bool | None:
        """Whether a declaration applies: yes, no, or `None` when that depends on unknown facts."""
        certain = self._truth.get(id(declaration))
        return False if certain is None else True if certain else None


def _applied(law: Compiled, profile: Profile, kind: type[Declaration]) -> list[Applied]:
    applied: list[Applied] = []
    for declaration in law.regime.of(kind):
        condition = law.condition_of(declaration)
        truth = law.truth(condition, profile)
        if truth is not False:
            depends = () if truth else law.deciding(condition, profile)
            applied.append(Applied(declaration, bool(truth), depends))
    return applied


@lru_cache(maxsize=REMEMBERED_PROFILES)
def plan(law: Compiled, profile: Profile) -> Plan:
    """The plan for a profile; kept for the last few thousand profiles."""
    return Plan(law, profile)
