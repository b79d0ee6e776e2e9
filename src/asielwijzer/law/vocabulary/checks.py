# SPDX-License-Identifier: EUPL-1.2
"""Checks that a regime passes before it is used. Each error names the declaration.

What needs reasoning over combinations of facts (gaps, steps that no case can reach, outcomes without a way on) is
checked by the engine on the same occasion.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, timedelta

from asielwijzer.law.vocabulary.conditions import (
    Condition,
    Happened,
    Is,
    Known,
    LatestMoveIs,
    Listed,
    OnOrAfter,
    TextIs,
    leaves,
)
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline, Extension, Nature
from asielwijzer.law.vocabulary.decisions import Decision, Outcome
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.errors import LawError
from asielwijzer.law.vocabulary.facts import Choice, DateFact, Text, YesNo
from asielwijzer.law.vocabulary.happenings import (
    ChosenBy,
    EndOf,
    Event,
    Moves,
    Validity,
    moments_within,
)
from asielwijzer.law.vocabulary.registry import COLLECTED, Regime, Variants, unique
from asielwijzer.law.vocabulary.sources import Source, Sources
from asielwijzer.law.vocabulary.statements import Notice
from asielwijzer.law.vocabulary.steps import Step
from asielwijzer.law.vocabulary.tables import DatedList

ONE_DAY = timedelta(1)


def checked(regime: Regime) -> Regime:
    """The regime itself when every check passes; raises `LawError` for the first that does not."""
    for kind in COLLECTED:
        unique(regime.of(kind), kind.__name__)
    _ids_of_rules(regime)
    for declaration in regime.declarations:
        _sourced(declaration)
        for condition in _conditions(declaration):
            _refers_to_known(regime, declaration, condition)
        if isinstance(declaration, Deadline):
            _deadline(regime, declaration)
        if isinstance(declaration, Extension) and declaration.of not in regime.of(Deadline):
            raise LawError(f"{declaration.id} extends {declaration.of.id}, which is not declared in {regime.id}")
    _steps(regime)
    for variants in regime.of(Variants):
        _variants(regime, variants)
    for table in regime.of(DatedList):
        _dated_list(table)
    return regime


def _ids_of_rules(regime: Regime) -> None:
    for decision in regime.of(Decision):
        unique(decision.rules, f"rule of {decision.id}")
        for rule in decision.rules:
            if rule.then.decision != decision.id:
                raise LawError(f"{rule.id} gives {rule.then.key}, an outcome of another decision than {decision.id}")


def _sourced(declaration: Declaration) -> None:
    if not isinstance(declaration.source, Source | Sources) or not tuple(declaration.source):
        raise LawError(f"{declaration.id} has no source")


def _conditions(declaration: Declaration) -> Iterator[Condition]:
    yield declaration.applies_when
    if isinstance(declaration, Deadline):
        if isinstance(declaration.counting, CountedBy):
            yield declaration.counting.when
        for moment in moments_within(declaration.after):
            if isinstance(moment, ChosenBy):
                yield moment.when


def _refers_to_known(regime: Regime, declaration: Declaration, condition: Condition) -> None:
    decisions = {decision.id: decision for decision in regime.of(Decision)}
    for leaf in leaves(condition):
        match leaf:
            case Outcome(decision, _):
                if decision not in decisions or leaf not in decisions[decision].outcomes:
                    raise LawError(f"{declaration.id} names {leaf.key}, which no rule of {regime.id} gives")
            case YesNo():
                _declared(regime, YesNo, leaf, declaration)
            case Is(choice, _):
                _declared(regime, Choice, choice, declaration)
            case TextIs(text, _) | Listed(text, _, _):
                _declared(regime, Text, text, declaration)
            case Happened(event):
                _declared(regime, Event, event, declaration)
            case LatestMoveIs(moves, _):
                _declared(regime, Moves, moves, declaration)
            case OnOrAfter(moment, _):
                _declared(regime, type(moment), moment, declaration)
            case Known():
                if not isinstance(declaration, Notice):
                    raise LawError(f"{declaration.id} turns on whether {leaf.key} is known: only a notice may")


def _declared(regime: Regime, kind: type, item: object, declaration: Declaration) -> None:
    if item not in regime.of(kind):
        name = getattr(item, "id", item)
        raise LawError(f"{declaration.id} names the {kind.__name__} {name!r}, which {regime.id} does not declare")


def _deadline(regime: Regime, deadline: Deadline) -> None:
    if deadline.nature is not Nature.PERIOD and not deadline.act:
        raise LawError(f"{deadline.id} awaits an act, but names no event that meets it")
    for event in deadline.act:
        _declared(regime, Event, event, deadline)
    for moment in moments_within(deadline.after):
        match moment:
            case Event():
                _declared(regime, Event, moment, deadline)
            case DateFact():
                _declared(regime, DateFact, moment, deadline)
            case EndOf(other):
                _declared(regime, Deadline, other, deadline)


def _steps(regime: Regime) -> None:
    steps = regime.of(Step)
    reached = {step.id for step in steps if not step.follows}
    todo = [step for step in steps if step.follows]
    for step in todo:
        for before in step.follows:
            if before not in steps:
                raise LawError(f"step {step.id} follows {before.id}, which {regime.id} does not declare")
    while True:
        found = [step for step in todo if any(before.id in reached for before in step.follows)]
        if not found:
            break
        reached.update(step.id for step in found)
        todo = [step for step in todo if step not in found]
    if todo:
        raise LawError(f"step {todo[0].id} cannot be reached from any first step")
    for step in steps:
        for event in step.done:
            _declared(regime, Event, event, step)
        if step.deadline is not None:
            _declared(regime, Deadline, step.deadline, step)


def _variants(regime: Regime, variants: Variants) -> None:
    """The declarations must follow one another without overlap, and leave no day of the regime without law."""
    periods: list[tuple[Validity, str]] = []
    for declaration in variants.declarations:
        if declaration.validity is None:
            raise LawError(f"{declaration.id} is one of the variants {variants.id} and must say when it holds")
        periods.append((declaration.validity, declaration.id))
    periods.sort(key=lambda each: each[0].since or date.min)
    for (earlier, name), (later, following) in itertools.pairwise(periods):
        if earlier.until is None or later.since is None or earlier.until >= later.since:
            raise LawError(f"{name} and {following} ({variants.id}) hold on the same days")
        if earlier.until + ONE_DAY != later.since:
            raise LawError(f"no law between {name} and {following} ({variants.id}): {earlier.until} to {later.since}")
    since, until = regime.applies.since, regime.applies.until
    first, last = periods[0][0].since, periods[-1][0].until
    if first is not None and since is not None and first > since:
        raise LawError(f"no law before {periods[0][1]} ({variants.id}): it starts on {first}")
    if last is not None and (until is None or last < until):
        raise LawError(f"no law after {periods[-1][1]} ({variants.id}): it ends on {last}")


def _dated_list(table: DatedList) -> None:
    for entry, periods in table.entries.items():
        for earlier, later in itertools.pairwise(periods):
            if earlier.until is None or earlier.until >= later.since:
                raise LawError(f"{table.id}: two periods of {entry} overlap, around {later.since}")
