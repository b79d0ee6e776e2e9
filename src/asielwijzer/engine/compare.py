# SPDX-License-Identifier: EUPL-1.2
"""What would apply had the application been made under the other law."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from asielwijzer.engine.assess import Assessment, assess
from asielwijzer.engine.case import Case, CaseEvent
from asielwijzer.engine.documents import FORMAT, Json, assessment_document
from asielwijzer.engine.regimes import regime_of
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.registry import Regime


@dataclass(frozen=True, slots=True)
class Comparison:
    """A case under its own law (`here`) and under another (`there`), moved by `shift` so that it falls there."""

    here: Assessment
    there: Assessment
    shift: timedelta


def compare(case: Case, on: date) -> Comparison:
    """The same case, with all its days moved so that its application was lodged on the nearest day of the other law.

    Every fact and the order and distance of all events stay as they are, so that what differs is the law. Raises
    `OutsideVerifiedLaw` when the day of lodging is not known, or when there is no other law.
    """
    choice = regime_of(case, on)
    lodged = case.dates(all_regimes()[0].applies.by.id)
    if choice.regime is None or not lodged:
        raise OutsideVerifiedLaw("a comparison needs the day on which the application was lodged")
    shift = _nearest(choice.regime, lodged[0]) - lodged[0]
    moved = Case(case.facts, tuple(_moved(item, shift) for item in case.events), case.lists)
    return Comparison(assess(case, on), assess(moved, on + shift), shift)


def _nearest(regime: Regime, day: date) -> date:
    """The day nearest to `day` on which another regime applies."""
    days = [
        edge
        for other in all_regimes()
        if other is not regime
        for edge in (other.applies.since, other.applies.until)
        if edge is not None
    ]
    if not days:
        raise OutsideVerifiedLaw(f"there is no other law to compare {regime.id} with")
    return min(days, key=lambda edge: abs(edge - day))


def _moved(item: CaseEvent, shift: timedelta) -> CaseEvent:
    return replace(
        item,
        date=item.date + shift if item.date else None,
        posted=item.posted + shift if item.posted else None,
        last_day_in_letter=None,
    )


def comparison_document(comparison: Comparison) -> Json:
    """A comparison as plain data, in the form of the schema `comparison`."""
    return {
        "format": FORMAT,
        "shift_days": comparison.shift.days,
        "here": assessment_document(comparison.here),
        "there": assessment_document(comparison.there),
    }
