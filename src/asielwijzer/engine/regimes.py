# SPDX-License-Identifier: EUPL-1.2
"""Which regime governs a case: the dates of the case decide, never the day on which somebody asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from asielwijzer.engine.case import Case
from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.errors import OutsideVerifiedLaw
from asielwijzer.law.vocabulary.registry import Regime


@dataclass(frozen=True, slots=True)
class RegimeChoice:
    """The regime that governs, or `None` while the dates that decide are unknown (`depends_on`)."""

    regime: Regime | None
    decided_by: str | None
    on: date | None
    depends_on: tuple[str, ...] = ()


def regime_of(case: Case, on: date) -> RegimeChoice:
    """The regime of a case on the day `on`.

    The day on which the application was lodged decides. While that is unknown, the wish gives the earliest day
    it can have been, and `on` (or a later recorded day) the latest. Raises `OutsideVerifiedLaw` for a day that no
    regime covers.
    """
    regimes = all_regimes()
    anchor = regimes[0].applies.by.id
    lodged = case.dates(anchor)
    if lodged:
        for regime in regimes:
            if regime.applies.covers(lodged[0]):
                return RegimeChoice(regime, anchor, lodged[0])
        raise OutsideVerifiedLaw(
            f"{anchor} on {lodged[0]}: no verified law covers that day; covered are "
            + ", ".join(f"{each.applies.since} to {each.applies.until or 'now'}" for each in regimes)
        )
    if case.records(anchor):
        return RegimeChoice(None, None, None, (anchor,))
    earliest = case.dates("asylum_wish_made")
    if earliest:
        last = regimes[-1].applies.until
        if last is not None and earliest[0] > last:
            raise OutsideVerifiedLaw(
                f"asylum_wish_made on {earliest[0]}: no verified law covers applications after {last}"
            )
        for regime in regimes:
            if regime.applies.covers(earliest[0]) and regime.applies.covers(max(on, earliest[0])):
                return RegimeChoice(regime, "asylum_wish_made", earliest[0])
    return RegimeChoice(None, None, None, (anchor,))
