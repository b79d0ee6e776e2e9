# SPDX-License-Identifier: EUPL-1.2
"""The regimes that exist, oldest first."""

from __future__ import annotations

from functools import lru_cache

from asielwijzer.law.vocabulary.registry import Regime


@lru_cache(maxsize=1)
def all_regimes() -> tuple[Regime, ...]:
    """Every regime, loaded and checked on first use (so that importing the engine stays cheap)."""
    from asielwijzer.law.regime_2021 import REGIME_2021
    from asielwijzer.law.regime_2026 import REGIME_2026

    return (REGIME_2021, REGIME_2026)
