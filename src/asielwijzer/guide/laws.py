# SPDX-License-Identifier: EUPL-1.2
"""Days of the laws that the pages name: read from the law."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from asielwijzer.law.regimes import all_regimes
from asielwijzer.law.vocabulary.declarations import Declaration


@lru_cache(maxsize=1)
def switch() -> date:
    """The first day of the newest law."""
    since = all_regimes()[-1].applies.since
    assert since is not None
    return since


@lru_cache(maxsize=1)
def first_day() -> date:
    """The first day of the oldest law."""
    since = all_regimes()[0].applies.since
    assert since is not None
    return since


@lru_cache(maxsize=1)
def rules_read_on() -> date:
    """The newest day of which a text of the law was read for any rule."""
    declarations: list[Declaration] = [each for regime in all_regimes() for each in regime.declarations]
    return max(reading.state for each in declarations for reading in each.read if reading.state is not None)
