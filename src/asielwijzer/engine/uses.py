# SPDX-License-Identifier: EUPL-1.2
"""What the declarations of a regime mention: every condition, moment, fact and event in them."""

from __future__ import annotations

from collections.abc import Iterator

from asielwijzer.engine.atoms import subject
from asielwijzer.law.vocabulary.conditions import Atom, Condition, LatestMoveIs, Listed, leaves
from asielwijzer.law.vocabulary.deadlines import CountedBy, Deadline
from asielwijzer.law.vocabulary.decisions import Decision
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.facts import DateFact
from asielwijzer.law.vocabulary.happenings import ChosenBy, EndOf, Event, Moment, Moves, moments_within
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.steps import Step


def conditions(declaration: Declaration) -> Iterator[Condition]:
    """Every condition in a declaration: when it applies, how it counts, from when it runs."""
    yield declaration.applies_when
    if isinstance(declaration, Deadline) and isinstance(declaration.counting, CountedBy):
        yield declaration.counting.when
    for moment in moments(declaration):
        if isinstance(moment, ChosenBy):
            yield moment.when


def moments(declaration: Declaration) -> Iterator[Moment]:
    """Every moment from which a term may run, those within others included."""
    if isinstance(declaration, Deadline):
        yield from moments_within(declaration.after)
        if declaration.other_start is not None:
            yield from moments_within(declaration.other_start.after)


def mentioned(regime: Regime) -> set[str]:
    """The facts, events and groups of moves that the regime or one of its declarations mentions."""
    found = {regime.applies.by.id}
    for declaration in regime.declarations:
        found.update(_mentioned(declaration))
    for condition in (*regime.leads_on, *(decision.arises for decision in regime.of(Decision))):
        found.update(_asked(condition))
    groups = [moves for moves in regime.of(Moves) if moves.id in found]
    return found | {event.id for moves in groups for event in moves.events}


def _mentioned(declaration: Declaration) -> Iterator[str]:
    for condition in conditions(declaration):
        yield from _asked(condition)
    for moment in moments(declaration):
        if isinstance(moment, Event | DateFact):
            yield moment.id
        elif isinstance(moment, EndOf):
            yield from _mentioned(moment.deadline)
    match declaration:
        case Deadline():
            yield from (event.id for event in declaration.act)
        case Step():
            yield from (event.id for event in declaration.done)
            for way in declaration.leads_to:
                yield from _asked(way)
    if declaration.validity is not None:
        yield declaration.validity.by.id


def _asked(condition: Condition) -> Iterator[str]:
    for leaf in leaves(condition):
        if isinstance(leaf, Atom):
            yield subject(leaf)
        match leaf:
            case Listed(_, _, event):
                yield event.id
            case LatestMoveIs(_, event) if event is not None:
                yield event.id
