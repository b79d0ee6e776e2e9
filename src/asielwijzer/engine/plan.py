# SPDX-License-Identifier: EUPL-1.2
"""What the law says for a profile, dates left aside: shared by all cases that are alike but for their dates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from asielwijzer.engine.atoms import Profile
from asielwijzer.engine.compiled import Compiled
from asielwijzer.engine.diagram import NO, UNKNOWN, YES
from asielwijzer.law.vocabulary.conditions import Condition
from asielwijzer.law.vocabulary.deadlines import Deadline, Extension
from asielwijzer.law.vocabulary.decisions import Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.statements import Breach, Duty, Leaflet, Letter, Notice, Organisation, Right
from asielwijzer.law.vocabulary.steps import Phase, Step

Made = TypeVar("Made")

PLANNED = (Step, Deadline, Extension, Right, Duty, Notice, Letter, Leaflet, Organisation, Breach)
REMEMBERED_PROFILES = 4096


@dataclass(frozen=True, slots=True)
class Applied:
    """A declaration that applies, or may apply: then `depends_on` are the facts that decide."""

    declaration: Declaration
    certain: bool
    _plan: Plan

    @property
    def depends_on(self) -> tuple[str, ...]:
        """The facts that decide whether it applies; none when it does."""
        return () if self.certain else self._plan.deciding(self._plan.law.condition_of(self.declaration))


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to answer a question, and the procedures that are then possible."""

    value: str
    procedures: tuple[str, ...]


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
        self._made: dict[Callable[[Plan], object], object] = {}
        self._outcomes: dict[str, int] = {}
        self._truths: dict[int, bool | None] = {}
        self._deciding: dict[int, tuple[str, ...]] = {}
        self.decided: dict[str, Decided] = {}
        for name in law.decisions:
            self.decided[name] = found = self._decide(name)
            possible = set(found.outcomes)
            for outcome in law.decisions[name].outcomes:
                self._outcomes[outcome.key] = NO if outcome not in possible else YES if found.certain else UNKNOWN
        self._applied: dict[type[Declaration], tuple[Applied, ...]] = {
            kind: tuple(self._apply(kind)) for kind in PLANNED
        }
        order = {phase: number for number, phase in enumerate(law.regime.of(Phase))}
        steps = [(item, item.declaration) for item in self._applied[Step] if isinstance(item.declaration, Step)]
        self.steps: tuple[tuple[Applied, Step], ...] = tuple(sorted(steps, key=lambda pair: order[pair[1].phase]))
        """The steps that apply or may apply, by phase and then in the order of the law."""
        self._by_declaration: dict[int, Applied] = {
            id(item.declaration): item for items in self._applied.values() for item in items
        }

    def _decide(self, name: str) -> Decided:
        """The rule that fits, when it is plain; otherwise all that may fit, by the diagram."""
        for rule in self.law.decisions[name].rules:
            quick = self.law.closures.of(self.law.condition_of(rule))(self.profile, self._outcomes)
            if quick == YES:
                return Decided(name, (rule,), ())
            if quick == UNKNOWN:
                break
        return Decided(name, *self.law.rules(name, self.profile))

    def _apply(self, kind: type[Declaration]) -> Iterator[Applied]:
        for declaration, condition, closure in self.law.declared(kind):
            truth: int | bool | None = closure(self.profile, self._outcomes)
            if truth == UNKNOWN:
                truth = self.law.truth(condition, self.profile)
            if truth or truth is None:
                yield Applied(declaration, bool(truth), self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Plan) and self.law is other.law and self.profile == other.profile

    def __hash__(self) -> int:
        return hash(self.profile)

    def applied(self, kind: type[Declaration]) -> tuple[Applied, ...]:
        """The declarations of one kind that apply or may apply, in the order of the law."""
        return self._applied[kind]

    def once(self, make: Callable[[Plan], Made]) -> Made:
        """What `make` makes of this plan: worked out once, and so shared by all cases that have the plan."""
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]  # type: ignore[return-value]  # what `make` made just above

    def arises(self, decision: str) -> bool:
        """Whether the question of a decision comes up, or may come up, in this case."""
        return self.truth(self.law.decisions[decision].arises) is not False

    def truth_of(self, declaration: Declaration) -> bool | None:
        """Whether a declaration applies: yes, no, or `None` when that depends on unknown facts."""
        applied = self._by_declaration.get(id(declaration))
        return False if applied is None else True if applied.certain else None

    def can_hold(self, declarations: Iterable[Declaration]) -> bool:
        """Whether there is a way to fill in what is unknown so that all of the declarations apply."""
        return self.law.together([self.law.condition_of(each) for each in declarations], self.profile)

    def depends_of(self, declaration: Declaration) -> tuple[str, ...]:
        """The facts that decide whether a declaration applies."""
        applied = self._by_declaration.get(id(declaration))
        return () if applied is None else applied.depends_on

    def truth(self, condition: Condition) -> bool | None:
        """Whether a condition of the law holds; worked out once per plan."""
        key = id(condition)
        if key not in self._truths:
            quick = self.law.closures.of(condition)(self.profile, self._outcomes)
            self._truths[key] = quick == YES if quick != UNKNOWN else self.law.truth(condition, self.profile)
        return self._truths[key]

    def deciding(self, condition: Condition) -> tuple[str, ...]:
        """The facts that decide a condition of the law; worked out once per plan."""
        key = id(condition)
        if key not in self._deciding:
            self._deciding[key] = self.law.deciding(condition, self.profile)
        return self._deciding[key]


@lru_cache(maxsize=REMEMBERED_PROFILES)
def plan(law: Compiled, profile: Profile) -> Plan:
    """The plan for a profile; kept for the last few thousand profiles."""
    return Plan(law, profile)
