# SPDX-License-Identifier: EUPL-1.2
"""What declarations name that need not stand in a chapter: actors, consequences, disputes, readings."""

from __future__ import annotations

from collections.abc import Iterator

from asielwijzer.law.vocabulary.deadlines import Consequence, Deadline, Extension
from asielwijzer.law.vocabulary.declarations import Declaration
from asielwijzer.law.vocabulary.happenings import Actor, Event
from asielwijzer.law.vocabulary.registry import Regime
from asielwijzer.law.vocabulary.sources import Dispute, Reading
from asielwijzer.law.vocabulary.statements import Breach, Duty, Letter, Right
from asielwijzer.law.vocabulary.steps import Step


def actors(regime: Regime) -> tuple[Actor, ...]:
    """Every actor that the regime declares or names, in order of first mention."""
    found = [*regime.of(Actor), *(event.by for event in regime.of(Event))]
    for declaration in regime.declarations:
        found += _actors(declaration)
    return tuple(dict.fromkeys(found))


def _actors(declaration: Declaration) -> Iterator[Actor]:
    match declaration:
        case Deadline() | Extension():
            yield declaration.bound
        case Step():
            yield from (*declaration.by, *declaration.present)
        case Right() if declaration.against is not None:
            yield declaration.against
        case Breach():
            yield declaration.by
        case Letter():
            yield declaration.sender


def consequences(regime: Regime) -> tuple[Consequence, ...]:
    """Every consequence that the regime declares or names, in order of first mention."""
    found = [*regime.of(Consequence)]
    for declaration in regime.declarations:
        match declaration:
            case Deadline() | Duty():
                named = declaration.if_missed
            case Breach():
                named = declaration.consequence
            case _:
                named = None
        if named is not None:
            found.append(named)
    return tuple(dict.fromkeys(found))


def disputes(regime: Regime) -> tuple[Dispute, ...]:
    """Every dispute that the regime declares or names, in order of first mention."""
    found = [*regime.of(Dispute)]
    for declaration in regime.declarations:
        if declaration.disputed is not None:
            found.append(declaration.disputed)
        if isinstance(declaration, Deadline) and declaration.other_start is not None:
            found.append(declaration.other_start.disputed)
    return tuple(dict.fromkeys(found))


def readings(regime: Regime) -> tuple[Reading, ...]:
    """Every copy of a text that was read for the regime, in order of first mention."""
    return tuple(dict.fromkeys(reading for declaration in regime.declarations for reading in declaration.read))
