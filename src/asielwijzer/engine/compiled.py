# SPDX-License-Identifier: EUPL-1.2
"""A regime made ready for use: every decision and condition as a decision diagram over the regime's atoms."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache

from asielwijzer.engine.atoms import Atoms, Profile
from asielwijzer.engine.closures import Closure, Closures
from asielwijzer.engine.diagram import NO, UNKNOWN, YES, Diagrams
from asielwijzer.engine.possible import possible_combinations
from asielwijzer.engine.restriction import Restriction
from asielwijzer.law.vocabulary.conditions import (
    ALWAYS,
    Always,
    And,
    Atom,
    Condition,
    Is,
    Not,
    OnOrAfter,
    Or,
    leaves,
)
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline
from asielwijzer.law.vocabulary.decisions import Decision, Outcome, Rule
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Implies, Text, YesNo
from asielwijzer.law.vocabulary.happenings import ChosenBy, moments_within
from asielwijzer.law.vocabulary.registry import Regime

GAP = "gap"
"""The end of a decision that no rule reaches: a case without law."""
IMPOSSIBLE = "impossible"
"""The end of combinations of facts that cannot occur."""

_NOTHING: Mapping[int, int] = {}


class Compiled:
    """The diagrams of one regime. Build it through `compiled`, which keeps one per regime."""

    def __init__(self, regime: Regime) -> None:
        self.regime = regime
        self.decisions: dict[str, Decision] = {decision.id: decision for decision in regime.of(Decision)}
        self.atoms = Atoms(_conditions(regime), regime.of(Implies))
        self.diagrams = Diagrams()
        self.closures = Closures(self.atoms.index)
        self._nodes: dict[int, int] = {}
        self._kept: list[Condition] = []
        self._conditions: dict[int, Condition] = {}
        self._declared: dict[type[Declaration], list[tuple[Declaration, Condition, Closure]]] = {}
        self._decision_nodes: dict[str, int] = {}
        self._guarded: dict[int, int] = {}
        self._restricted: tuple[Profile, Restriction] | None = None
        self._outcome_nodes: dict[str, int] = {}
        self._group_of = {atom: number for number, group in enumerate(self.atoms.groups) for atom in group}
        self._constraints = possible_combinations(regime, self.atoms, self.diagrams, self.node)
        self.order = {name: number for number, name in enumerate(dict.fromkeys(self.atoms.subjects))}
        self.question_kinds = _question_kinds(regime, self.atoms)
        self._group_members = [
            (tuple(self.atoms.index[atom] for atom in self.atoms.groups[group]), node)
            for group, node in self._constraints.items()
        ]

    # Nodes

    def node(self, condition: Condition) -> int:
        """The diagram of a condition, combinations that cannot occur left out of account."""
        known = self._nodes.get(id(condition))
        if known is None:
            known = self._nodes[id(condition)] = self._build(condition)
            self._kept.append(condition)
        return known

    def guarded(self, condition: Condition) -> int:
        """The diagram of a condition in which combinations that cannot occur end in `IMPOSSIBLE`."""
        return self._guard(self.node(condition))

    def decision(self, decision: str) -> int:
        """The diagram of a decision: ends are rule numbers, `GAP` or `IMPOSSIBLE`."""
        return self._guard(self._decision_node(decision))

    def _decision_node(self, decision: str) -> int:
        if decision not in self.decisions:
            raise LawError(f"a condition names the decision {decision!r}, which is not declared")
        if decision not in self._decision_nodes:
            node = self.diagrams.end(GAP)
            for number, rule in reversed(tuple(enumerate(self.decisions[decision].rules))):
                node = self.diagrams.choose(self.node(self.condition_of(rule)), self.diagrams.end(number), node)
            self._decision_nodes[decision] = node
        return self._decision_nodes[decision]

    def _build(self, condition: Condition) -> int:
        diagrams = self.diagrams
        match condition:
            case Always():
                return diagrams.true
            case And(parts):
                node = diagrams.true
                for part in reversed(parts):
                    node = diagrams.both(self.node(part), node)
                return node
            case Or(parts):
                node = diagrams.false
                for part in reversed(parts):
                    node = diagrams.either(self.node(part), node)
                return node
            case Not(part):
                return diagrams.negation(self.node(part))
            case Outcome():
                rules = self.decisions[condition.decision].rules if condition.decision in self.decisions else ()
                chosen = [number for number, rule in enumerate(rules) if rule.then == condition]
                if not chosen:
                    raise LawError(f"a condition names the outcome {condition.key!r}, which no rule gives")
                return diagrams.select(self._decision_node(condition.decision), chosen)
            case Atom():
                return diagrams.atom(self.atoms.index[condition])
        raise LawError(f"{condition!r} is not a condition that can be evaluated")

    # What cannot occur

    def _guard(self, node: int) -> int:
        if node not in self._guarded:
            groups = sorted({self._group_of[self.atoms.atoms[number]] for number in self.diagrams.support(node)})
            possible = self.diagrams.true
            for group in reversed(groups):
                if group in self._constraints:
                    possible = self.diagrams.both(self._constraints[group], possible)
            self._guarded[node] = self.diagrams.choose(possible, node, self.diagrams.end(IMPOSSIBLE))
        return self._guarded[node]

    def possible(self) -> int:
        """The diagram of all combinations that can occur."""
        node = self.diagrams.true
        for group in sorted(self._constraints, reverse=True):
            node = self.diagrams.both(self._constraints[group], node)
        return node

    # Answers

    def condition_of(self, declaration: Declaration) -> Condition:
        """When a declaration applies; always the same object, so that its diagram is built once."""
        known = self._conditions.get(id(declaration))
        if known is None:
            known = self._conditions[id(declaration)] = declaration.applies_when
        return known

    def declared(self, kind: type[Declaration]) -> list[tuple[Declaration, Condition, Closure]]:
        """The declarations of one kind, each with when it applies and the closure of that; made once."""
        if kind not in self._declared:
            found = [(declaration, self.condition_of(declaration)) for declaration in self.regime.of(kind)]
            self._declared[kind] = [(each, when, self.closures.of(when)) for each, when in found]
        return self._declared[kind]

    def truth(self, condition: Condition, profile: Profile) -> bool | None:
        """Whether the condition holds for all ways to fill in what is unknown, for none, or (`None`) for some."""
        if condition is ALWAYS:
            return True
        values = self._under(profile).values(self.guarded(condition))
        values.discard(IMPOSSIBLE)
        return None if len(values) > 1 else True in values

    def together(self, conditions: Iterable[Condition], profile: Profile) -> bool:
        """Whether the conditions can all hold at once."""
        node = self.diagrams.true
        for condition in conditions:
            node = self.diagrams.both(self.node(condition), node)
        return True in self._under(profile).values(self._guard(node))

    def deciding(self, condition: Condition, profile: Profile) -> tuple[str, ...]:
        """The facts and events that decide a condition that is not decided yet, in the order of the law."""
        return self._subjects(self.node(condition), profile)

    def rules(self, decision: str, profile: Profile) -> tuple[tuple[Rule, ...], tuple[str, ...]]:
        """The rules of a decision that can still be the one that fits, and the facts that decide between them."""
        possible = self.possible_rules(decision, profile)
        open_still = len({rule.then for rule in possible}) > 1
        return possible, self._subjects(self._outcomes_node(decision), profile) if open_still else ()

    def possible_rules(
        self, decision: str, profile: Profile, settled: Mapping[int, int] = _NOTHING
    ) -> tuple[Rule, ...]:
        """The rules of a decision that can still be the one that fits, once `settled` atoms are known as well."""
        values = self._under(profile).values_if(self.decision(decision), settled)
        rules = self.decisions[decision].rules
        return tuple(rules[number] for number in sorted(value for value in values if isinstance(value, int)))

    def _outcomes_node(self, decision: str) -> int:
        """The diagram of a decision by outcome: two rules with one outcome are not told apart."""
        if decision not in self._outcome_nodes:
            rules = self.decisions[decision].rules
            names: dict[Hashable, Hashable] = {number: rule.then for number, rule in enumerate(rules)}
            self._outcome_nodes[decision] = self.diagrams.merge(self._decision_node(decision), names)
        return self._outcome_nodes[decision]

    def _subjects(self, node: int, profile: Profile) -> tuple[str, ...]:
        """What the unknown atoms that still matter are about: both with and without regard to what cannot occur."""
        under = self._under(profile)
        asked = under.relevant(node) & under.relevant(self._guard(node))
        return tuple(dict.fromkeys(self.atoms.subjects[number] for number in sorted(asked)))

    def _under(self, profile: Profile) -> Restriction:
        """The diagrams under a profile; kept for the last one, which is asked about again and again."""
        last = self._restricted
        if last is None or last[0] != profile:
            last = self._restricted = profile, Restriction(self.diagrams, profile)
        return last[1]

    def inferred(self, profile: Profile) -> Profile:
        """The same profile with every unknown atom filled in that can have one value only."""
        values = bytearray(profile)
        reach = self.diagrams.reach
        for members, node in self._group_members:
            states = [values[number] for number in members]
            if UNKNOWN not in states or states.count(UNKNOWN) == len(states):
                continue
            for number in members:
                if values[number] == UNKNOWN:
                    values[number] = YES
                    can_be = True in reach(node, values)[0]
                    values[number] = NO
                    can_fail = True in reach(node, values)[0]
                    values[number] = UNKNOWN if can_be and can_fail else YES if can_be else NO
        return bytes(values)

    def contradicts(self, profile: Profile) -> tuple[str, ...]:
        """The facts of a profile that cannot be true together; empty when there are none."""
        for members, node in self._group_members:
            if True not in self.diagrams.reach(node, profile)[0]:
                known = [number for number in members if profile[number] == YES]
                return tuple(dict.fromkeys(self.atoms.subjects[number] for number in known))
        return ()


def _conditions(regime: Regime) -> list[Condition]:
    """Every condition of the regime, the choice of procedure first: its order becomes the order of the atoms."""
    conditions: list[Condition] = [rule.applies_when for rule in regime.procedure.rules]
    conditions += [option for choice in regime.of(Choice) for option in _used(choice, regime)]
    for decision in regime.of(Decision):
        conditions += [decision.arises, *(rule.applies_when for rule in decision.rules)]
    for declaration in regime.declarations:
        conditions.append(declaration.applies_when)
        if isinstance(declaration, Deadline):
            if isinstance(declaration.counting, CountedBy):
                conditions.append(declaration.counting.when)
            conditions += [each.when for each in moments_within(declaration.after) if isinstance(each, ChosenBy)]
    return conditions


def _question_kinds(regime: Regime, atoms: Atoms) -> dict[str, str]:
    """How each thing that can be asked is answered: `yes_no`, `choice`, `code` or `date`."""
    kinds = {atom.moment.id: "date" for atom in atoms.atoms if isinstance(atom, OnOrAfter)}
    kinds.update({fact.id: "yes_no" for fact in regime.of(YesNo)})
    kinds.update({fact.id: "choice" for fact in regime.of(Choice)})
    kinds.update({fact.id: "code" for fact in regime.of(Text)})
    kinds.update({fact.id: "date" for fact in regime.of(DateFact)})
    return kinds


def _used(choice: Choice, regime: Regime) -> list[Condition]:
    """All options of a choice when any condition asks one: together they are all there is."""
    asked = any(
        isinstance(leaf, Is) and leaf.choice == choice
        for declaration in regime.declarations
        for leaf in leaves(declaration.applies_when)
    )
    return [choice.option(option) for option in choice.options] if asked else []


@lru_cache(maxsize=8)
def compiled(regime: Regime) -> Compiled:
    """The diagrams of `regime`, built once."""
    return Compiled(regime)
