# SPDX-License-Identifier: EUPL-1.2
"""Why this procedure, why not another, and the smallest change of facts that would change it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from asielwijzer.engine.atoms import Profile
from asielwijzer.engine.case import Case
from asielwijzer.engine.compiled import Compiled, compiled
from asielwijzer.engine.diagram import UNKNOWN, YES
from asielwijzer.engine.plan import Decided, plan
from asielwijzer.engine.regimes import RegimeChoice, regime_of
from asielwijzer.law.vocabulary.conditions import Always, And, Atom, Condition, Known, LatestMoveIs, Not, Or
from asielwijzer.law.vocabulary.decisions import Outcome, Rule


@dataclass(frozen=True, slots=True)
class Reason:
    """One atom, or the outcome of another decision, with its value in the case. `about` is its fact or event."""

    leaf: Atom | Outcome
    about: str
    value: bool | None

    @property
    def key(self) -> str:
        """The stable name of the atom or outcome."""
        return self.leaf.key


@dataclass(frozen=True, slots=True)
class Why:
    """A rule that fits or may fit (`fits` is `None`), and what makes it so (`because`), or what is still open.

    `certain` is about the outcome: two rules that may fit can give the same one.
    """

    rule: Rule
    because: tuple[Reason, ...]
    certain: bool
    fits: bool | None = None


@dataclass(frozen=True, slots=True)
class WhyNot:
    """A rule that does not decide: its own conditions fail (`because`), or an earlier rule fits first (`earlier`)."""

    rule: Rule
    because: tuple[Reason, ...]
    earlier: Rule | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The fewest facts that must be otherwise for another procedure to apply."""

    outcome: Outcome
    changes: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a decision comes out as it does."""

    regime: RegimeChoice
    decided: Decided | None
    why: tuple[Why, ...]
    why_not: tuple[WhyNot, ...]
    changes: tuple[Change, ...]


def explain(case: Case, on: date) -> Explanation:
    """Explain the choice of procedure for `case` on the day `on`.

    Raises `OutsideVerifiedLaw` when no verified law covers the day on which the application was lodged.
    """
    choice = regime_of(case, on)
    if choice.regime is None:
        return Explanation(choice, None, (), (), ())
    law = compiled(choice.regime)
    profile = law.atoms.profile(case, on)
    decided = plan(law, profile).decided[choice.regime.procedure.id]
    return Explanation(
        choice,
        decided,
        why(law, decided, profile),
        _why_not(law, decided, profile),
        _changes(law, decided, profile),
    )


def why(law: Compiled, decided: Decided, profile: Profile) -> tuple[Why, ...]:
    """The rules of a decision that fit or may fit, each with its reasons."""
    found = []
    for rule in decided.rules:
        condition = law.condition_of(rule)
        truth = law.truth(condition, profile)
        because = _holding(condition, profile, law) if truth else _known(condition, profile, law)
        found.append(Why(rule, because, decided.certain, truth if decided.certain else None))
    return tuple(sorted(found, key=lambda item: item.fits is not True))


def _why_not(law: Compiled, decided: Decided, profile: Profile) -> tuple[WhyNot, ...]:
    possible = set(decided.outcomes)
    fitting = next((r for r in decided.rules if law.truth(law.condition_of(r), profile)), decided.rules[0])
    found = []
    for rule in law.decisions[decided.decision].rules:
        if rule.then in possible:
            continue
        condition = law.condition_of(rule)
        if law.truth(condition, profile) is False:
            found.append(WhyNot(rule, _failing(condition, profile, law)))
        else:
            found.append(WhyNot(rule, (), fitting))
    return tuple(found)


def _changes(law: Compiled, decided: Decided, profile: Profile) -> tuple[Change, ...]:
    """For a certain outcome: the nearest other outcomes, fewest changes first."""
    if not decided.certain:
        return ()
    rules = law.decisions[decided.decision].rules
    node = law.decision(decided.decision)
    found = []
    for outcome in law.decisions[decided.decision].outcomes:
        if outcome in decided.outcomes:
            continue
        ends = {number for number, rule in enumerate(rules) if rule.then == outcome}
        nearest = law.diagrams.nearest(node, profile, set(ends))
        if nearest:
            changes = tuple(
                Reason(law.atoms.atoms[number], law.atoms.subjects[number], value == YES)
                for number, value in sorted(nearest.items())
                if _worth_naming(law.atoms.atoms[number], value, profile[number])
            )
            found.append(Change(outcome, changes))
    found.sort(key=lambda change: len(change.changes))
    return tuple(found)


def _worth_naming(atom: Atom, value: int, known: int) -> bool:
    """A move that is no longer the last one goes without saying when another becomes the last."""
    return not (isinstance(atom, LatestMoveIs) and value != YES) and (known != UNKNOWN or value == YES)


def _value(atom: Condition, profile: Profile, law: Compiled) -> bool | None:
    return law.truth(atom, profile)


def _reason(leaf: Condition, profile: Profile, law: Compiled) -> tuple[Reason, ...]:
    if isinstance(leaf, Outcome):
        return (Reason(leaf, leaf.decision, _value(leaf, profile, law)),)
    if isinstance(leaf, Atom):
        return (Reason(leaf, law.atoms.subjects[law.atoms.index[leaf]], _value(leaf, profile, law)),)
    return ()


def _holding(condition: Condition, profile: Profile, law: Compiled) -> tuple[Reason, ...]:
    """The leaves that make a true condition true."""
    match condition:
        case And(parts):
            return _joined(_holding(part, profile, law) for part in parts)
        case Or(parts):
            for part in parts:
                if _value(part, profile, law):
                    return _holding(part, profile, law)
            return _joined(_known(part, profile, law) for part in parts)
        case Not(part):
            return _failing(part, profile, law)
        case Always() | Known():
            return ()
    return _reason(condition, profile, law)


def _failing(condition: Condition, profile: Profile, law: Compiled) -> tuple[Reason, ...]:
    """The leaves that make a false condition false."""
    match condition:
        case And(parts):
            for part in parts:
                if _value(part, profile, law) is False:
                    return _failing(part, profile, law)
            return _joined(_known(part, profile, law) for part in parts)
        case Or(parts):
            return _joined(_failing(part, profile, law) for part in parts)
        case Not(part):
            return _holding(part, profile, law)
        case Always() | Known():
            return ()
    return _reason(condition, profile, law)


def _known(condition: Condition, profile: Profile, law: Compiled) -> tuple[Reason, ...]:
    """All leaves whose value is known, for a condition that is still open."""
    match condition:
        case And(parts) | Or(parts):
            return _joined(_known(part, profile, law) for part in parts)
        case Not(part):
            return _known(part, profile, law)
        case Always() | Known():
            return ()
    return tuple(reason for reason in _reason(condition, profile, law) if reason.value is not None)


def _joined(groups: Iterable[tuple[Reason, ...]]) -> tuple[Reason, ...]:
    """All reasons once; when there are others, that a move has not been the last one goes without saying."""
    found = tuple(dict.fromkeys(reason for group in groups for reason in group))
    telling = tuple(reason for reason in found if not (isinstance(reason.leaf, LatestMoveIs) and not reason.value))
    return telling or found
